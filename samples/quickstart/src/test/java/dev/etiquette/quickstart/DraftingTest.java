package dev.etiquette.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class DraftingTest {

    @Test
    void question_before_the_answer_reads_as_the_golden_file_does() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Drafting.print(new PrintStream(bytes, true, StandardCharsets.UTF_8));
        assertThat(bytes.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n"))
                .isEqualTo(golden());
    }

    static String golden() throws IOException {
        try (InputStream golden = DraftingTest.class.getResourceAsStream("/draft.txt")) {
            assertThat(golden).isNotNull();
            return new String(golden.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
