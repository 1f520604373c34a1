package dev.etiquette.archives.csv;

import static org.assertj.core.api.Assertions.assertThat;

import dev.etiquette.archives.files.DecodingReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Rows, lines and numbers of a table whose fields are given as letters. */
class CsvTableTest {

    private static final int LONGEST = 1_000;

    private final List<String> rows = new ArrayList<>();
    private final List<String> troubles = new ArrayList<>();

    private void read(InputStream content) throws IOException {
        new CsvTable(
                        ',',
                        LONGEST,
                        names -> names.containsAll(Set.of("a", "b")),
                        row -> rows.add(row.line() + " " + row.text("A") + "|" + row.text("b")),
                        (where, reason) -> troubles.add(where + ": " + reason))
                .read(new DecodingReader(content));
    }

    private void read(String content) throws IOException {
        read(new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void lines_end_in_three_ways_and_blank_ones_count() throws IOException {
        read("A,b\r\n1,2\r3,4\n\n\n\"5\r\n5\",6");
        assertThat(rows).containsExactly("2 1|2", "3 3|4", "6 5\r\n5|6");
        assertThat(troubles).isEmpty();
    }

    @Test
    void a_quotation_mark_that_is_never_closed_costs_one_row() throws IOException {
        read("A,b\n1,2\n3,\"4\n5,6\n\"7\",8\n9,10\n");
        assertThat(rows).containsExactly("2 1|2", "4 5|6", "5 7|8", "6 9|10");
        assertThat(troubles).containsExactly("line 3: a quotation mark is opened in it and not closed");
    }

    @Test
    void a_quotation_mark_within_a_word_is_one_of_its_letters() throws IOException {
        read("A,b\n5\" pipe,x\n3,4\n6\" pipe,y\n");
        assertThat(rows).containsExactly("2 5\" pipe|x", "3 3|4", "4 6\" pipe|y");
        assertThat(troubles).isEmpty();
    }

    @Test
    void a_row_of_other_width_is_no_row_unless_what_is_too_much_is_blank() throws IOException {
        read("A,b\n1\n1,2,3\n1,2,,\n\"x\"y,2\n");
        assertThat(rows).containsExactly("4 1|2");
        assertThat(troubles)
                .containsExactly(
                        "line 2: it has 1 field, and the header has 2",
                        "line 3: it has 3 fields, and the header has 2",
                        "line 5: its quotation marks do not fit together");
    }

    @Test
    void a_line_that_is_too_long_costs_only_itself() throws IOException {
        read("A,b\n1," + "x".repeat(LONGEST) + "\n3,4\n5,\"" + "x\n".repeat(LONGEST) + "\"\n7,8\n");
        assertThat(rows).contains("3 3|4").last().isEqualTo((LONGEST + 5) + " 7|8");
        assertThat(troubles)
                .startsWith(
                        "line 2: it is longer than 1000 characters",
                        "line 4: a quotation mark is opened in it and not closed");
    }

    @Test
    void a_line_of_two_hundred_megabytes_is_read_in_bounded_memory() throws IOException {
        read(new Endless("A,b\n1,", 200L << 20));
        assertThat(rows).isEmpty();
        assertThat(troubles).containsExactly("line 2: it is longer than 1000 characters");
    }

    @Test
    void many_quotation_marks_take_time_in_proportion_to_their_number() {
        String content = "A,b\n" + "\"\n".repeat(50_000) + "\"x\n,\n".repeat(50_000);
        org.junit.jupiter.api.Assertions.assertTimeout(Duration.ofSeconds(20), () -> read(content));
        assertThat(rows).isNotEmpty();
    }

    /** A beginning, then the letter x so many times. */
    private static final class Endless extends InputStream {
        private final byte[] beginning;
        private final long length;
        private long at;

        Endless(String beginning, long length) {
            this.beginning = beginning.getBytes(StandardCharsets.US_ASCII);
            this.length = length;
        }

        @Override
        public int read() {
            if (at >= length) {
                return -1;
            }
            int next = at < beginning.length ? beginning[(int) at] : 'x';
            at++;
            return next;
        }

        @Override
        public int read(byte[] into, int offset, int count) {
            int done = 0;
            while (done < count && at < length) {
                into[offset + done++] = (byte) read();
            }
            return done == 0 ? -1 : done;
        }
    }
}
