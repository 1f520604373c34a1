package dev.etiquette.tables;

import static org.assertj.core.api.Assertions.assertThat;

import dev.etiquette.report.Problem;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A table of phrases that is written in prepared form is the same when it is read again. */
class PreparedPhrasesTest {

    private static final String TEXT = """
            language,mark,where,phrase,not after
            en,[baking],group,kneading|baking
            en,question,anywhere,"do you ""really"" bake"
            en,question,anywhere,do you
            de,question,start,wissen Sie
            en,in hospital,anywhere,on the ward
            en,stop,anywhere,stop [baking],please don't;never
            en,at sea,given,
            en,in hospital,short,ward nine
            any,question,anywhere,?
            """;

    private static PhraseTable written() {
        List<Problem> problems = new ArrayList<>();
        PhraseTable table = PhraseTable.read("phrases.csv", TEXT, problems);
        assertThat(problems).isEmpty();
        return table;
    }

    private static byte[] bytes(PhraseTable table) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        PreparedPhrases.write(table, TEXT, new DataOutputStream(bytes));
        return bytes.toByteArray();
    }

    private static PhraseTable read(byte[] bytes) throws IOException {
        return PreparedPhrases.read(new DataInputStream(new ByteArrayInputStream(bytes)), "phrases.csv", TEXT);
    }

    @Test
    void rows_come_back_in_their_order() throws IOException {
        PhraseTable table = written();

        PhraseTable read = read(bytes(table));

        assertThat(read.rows()).isEqualTo(table.rows());
        assertThat(read.canonical()).isEqualTo(table.canonical());
    }

    @Test
    void marks_of_ones_own_come_back_with_their_places() throws IOException {
        PhraseTable table = written();

        assertThat(read(bytes(table)).ownMarks())
                .isEqualTo(table.ownMarks())
                .containsOnlyKeys("at sea", "in hospital")
                .satisfies(marks -> assertThat(marks.get("in hospital")).hasToString("phrases.csv:6:4"));
    }

    @Test
    void texts_are_marked_as_before() throws IOException {
        PhraseTable table = written();
        PhraseTable read = read(bytes(table));

        for (String text : List.of(
                "Do you bake?", "Wissen Sie was", "Stop kneading", "Never stop kneading", "She is on the ward")) {
            assertThat(read.phrases().read(text).marks(Set.of()))
                    .as(text)
                    .isEqualTo(table.phrases().read(text).marks(Set.of()));
        }
        assertThat(read.phrases().read("Stop kneading").marks(Set.of())).contains("stop");
    }

    @Test
    void wording_that_stands_in_the_table_is_not_written_twice() throws IOException {
        String written = new String(bytes(written()), StandardCharsets.ISO_8859_1);

        assertThat(written).contains("do you \"really\" bake").doesNotContain("wissen Sie", "on the ward");
    }
}
