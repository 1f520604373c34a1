package dev.etiquette.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class QuickstartTest {

    @Test
    void morning_reads_as_the_golden_file_does() throws IOException {
        try (InputStream golden = QuickstartTest.class.getResourceAsStream("/morning.txt")) {
            assertThat(golden).isNotNull();
            assertThat(Quickstart.morning()).isEqualTo(new String(golden.readAllBytes(), StandardCharsets.UTF_8));
        }
    }
}
