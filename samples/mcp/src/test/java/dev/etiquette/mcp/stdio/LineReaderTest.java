package dev.etiquette.mcp.stdio;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LineReaderTest {

    private static List<String> lines(String text) throws IOException {
        LineReader reader = new LineReader(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), 5);
        List<String> lines = new ArrayList<>();
        for (Optional<LineReader.Line> line = reader.next(); line.isPresent(); line = reader.next()) {
            lines.add(line.get().tooLong() ? "too long" : new String(line.get().bytes(), StandardCharsets.UTF_8));
        }
        return lines;
    }

    @Test
    void line_of_the_greatest_length_is_read_and_a_longer_one_is_passed_over() throws IOException {
        assertThat(lines("12345\n123456\n1234567890123\n\nab"))
                .containsExactly("12345", "too long", "too long", "", "ab");
        assertThat(lines("")).isEmpty();
    }
}
