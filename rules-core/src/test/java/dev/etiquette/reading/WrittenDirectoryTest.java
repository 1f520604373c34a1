package dev.etiquette.reading;

import static org.assertj.core.api.Assertions.assertThat;

import dev.etiquette.reading.Phrase.Where;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** At which words phrases are found, written and read again. */
class WrittenDirectoryTest {

    private static final SortedSet<String> NOT_AFTER = new TreeSet<>();

    private static Phrase row(String language, Where where, String words) {
        return new Phrase(language, "question", where, words, NOT_AFTER);
    }

    private static Phrase row(String words) {
        return row("en", Where.ANYWHERE, words);
    }

    private static byte[] written(List<Phrase> rows) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        PhraseDirectory.of(rows).write(rows, new DataOutputStream(bytes));
        return bytes.toByteArray();
    }

    private static PhraseDirectory read(List<Phrase> rows, byte[] bytes) throws IOException {
        DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes));
        PhraseDirectory read = PhraseDirectory.read(rows, in);
        assertThat(in.read()).as("what is left").isEqualTo(-1);
        return read;
    }

    private static PhraseDirectory readAgain(List<Phrase> rows) throws IOException {
        return read(rows, written(rows));
    }

    @Test
    void every_sort_of_row_is_found_at_the_same_words_again() throws IOException {
        List<Phrase> rows = List.of(
                new Phrase("en", "[baking]", Where.GROUP, "kneading|proving|baking", NOT_AFTER),
                row("do you bake"),
                row("do you knead"),
                row("(could|can) you"),
                row("can|could you"),
                row("pay* me"),
                row("don't you bake"),
                row("[baking] at dawn"),
                row("stop [baking]"),
                row("never [baking] & (again|any more)"),
                row("de", Where.START, "wüssten Sie"),
                row("de", Where.SENTENCE, "backt ihr & heute"),
                row("any", Where.ANYWHERE, "?"),
                row("en", Where.LINK, "example.com"));

        assertThat(readAgain(rows)).isEqualTo(PhraseDirectory.of(rows));
    }

    @Test
    void no_rows_are_no_rows_again() throws IOException {
        assertThat(readAgain(List.of())).isEqualTo(PhraseDirectory.of(List.of()));
    }

    @Test
    void a_word_of_the_phrase_is_not_written_a_second_time() throws IOException {
        assertThat(text(written(List.of(row("kneading by hand"))))).doesNotContain("kneading");
        assertThat(text(written(List.of(row("(proof|prove|knead*) it"))))).doesNotContain("pro", "knead");
    }

    @Test
    void a_word_of_a_group_is_written_once() throws IOException {
        List<Phrase> rows = List.of(
                new Phrase("en", "[baking]", Where.GROUP, "kneading|proving", NOT_AFTER),
                row("[baking] at dawn"),
                row("[baking] at night"),
                row("(never|[baking]) at noon"));

        assertThat(text(written(rows))).containsOnlyOnce("kneading").containsOnlyOnce("proving");
        assertThat(readAgain(rows)).isEqualTo(PhraseDirectory.of(rows));
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }
}
