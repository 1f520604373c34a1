package dev.etiquette.archives.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Letters of a file, whatever room is given for them. */
class DecodingReaderTest {

    private static String read(byte[] bytes, int room, int malformed) throws IOException {
        StringBuilder text = new StringBuilder();
        char[] buffer = new char[room];
        try (DecodingReader characters = new DecodingReader(new ByteArrayInputStream(bytes))) {
            for (int count = characters.read(buffer, 0, room); count >= 0; count = characters.read(buffer, 0, room)) {
                assertThat(count).isBetween(1, room);
                text.append(buffer, 0, count);
            }
            assertThat(characters.malformed()).isEqualTo(malformed);
        }
        return text.toString();
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 3, 4, 5, 8, 100})
    void a_byte_that_is_no_character_becomes_one_mark_wherever_it_stands(int room) throws IOException {
        for (int before = 0; before < 20; before++) {
            String text = "x".repeat(before) + "\u00e4\u00f6 y";
            assertThat(read(text.getBytes(StandardCharsets.ISO_8859_1), room, 2))
                    .isEqualTo("x".repeat(before) + "\ufffd\ufffd y");
        }
    }

    @ParameterizedTest
    @CsvSource({"UTF-8", "UTF-16LE", "UTF-16BE"})
    void every_encoding_is_read_in_pieces_of_any_size(String charset) throws IOException {
        String text = "a \u00eb \ud83c\udf72 z";
        for (int room = 2; room < 12; room++) {
            for (String mark : new String[] {"", "\ufeff"}) {
                assertThat(read((mark + text).getBytes(Charset.forName(charset)), room, 0))
                        .isEqualTo(text);
            }
        }
    }

    @Test
    void half_a_character_at_the_end_is_one_mark() throws IOException {
        assertThat(read(new byte[] {'a', (byte) 0xF0, (byte) 0x9F}, 10, 1)).isEqualTo("a\ufffd");
        assertThat(read(new byte[] {'a', 0, 'b'}, 10, 1)).isEqualTo("a\ufffd");
        assertThat(read(new byte[] {}, 10, 0)).isEmpty();
    }
}
