package dev.etiquette.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class QuickstartTest {

    @Test
    void morning_reads_as_the_golden_file_does() throws IOException {
        assertThat(printed()).isEqualTo(golden());
    }

    static String golden() throws IOException {
        try (InputStream golden = QuickstartTest.class.getResourceAsStream("/morning.txt")) {
            assertThat(golden).isNotNull();
            return new String(golden.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static String printed() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Quickstart.print(new PrintStream(bytes, true, StandardCharsets.UTF_8));
        return bytes.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
    }
}
