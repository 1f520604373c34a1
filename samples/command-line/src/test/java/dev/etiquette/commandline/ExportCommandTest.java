package dev.etiquette.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is exported is read again like an export, and yields the same. */
class ExportCommandTest {

    private static final String BERLIN = "Europe/Berlin";

    @TempDir
    private Path folder;

    private Path situation;

    @BeforeEach
    void export() throws IOException {
        Desk.Outcome outcome = Desk.run("export", Desk.ARCHIVE.toString(), "--zone", BERLIN);
        assertThat(outcome.code()).isZero();
        assertThat(outcome.err()).isEmpty();
        situation = Files.writeString(folder.resolve("situation.json"), outcome.out());
    }

    private static String withoutNotes(String text) {
        int notes = text.indexOf("\nNotes\n");
        return notes < 0 ? text : text.substring(0, notes);
    }

    @Test
    void situation_yields_the_advice_of_its_archive() {
        assertThat(withoutNotes(Desk.adviseOn(situation, "--all").out()))
                .isEqualTo(withoutNotes(Desk.advise("--all", "--zone", BERLIN).out()));
    }

    private static String withoutAbout(Desk.Outcome outcome) {
        assertThat(outcome.code()).isZero();
        return outcome.out().substring(0, outcome.out().indexOf("\n  \"about\""));
    }

    @Test
    void programs_are_told_byte_for_byte_the_same() throws IOException {
        String advice = withoutAbout(Desk.advise("--format", "json", "--zone", BERLIN));
        assertThat(withoutAbout(Desk.adviseOn(situation, "--format", "json"))).isEqualTo(advice);
        Path marked = Files.writeString(folder.resolve("marked.json"), "\ufeff" + read(situation));
        assertThat(withoutAbout(Desk.adviseOn(marked, "--format", "json"))).isEqualTo(advice);
    }

    /** What somebody did to the file, and what they are told. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"version\": 1 | \"version\": 2 | at /version: It was written by a newer version (2)",
                "\"owner\": { | \"owner\": {\"age\": 7, | at /owner/age: There is no field \"age\" in an owner. Known: id",
                "\"owner\": { | \"owner\": {\"id\": \"x\", | at /owner/id: The member \"id\" is there twice in one object. Expected it once.",
                "\"owner\": { | \"owner\": {\"dailyBudget\": 1e400, | at /owner/dailyBudget: Found the number 1e400. Expected a whole number",
                "\"facts\": [ | \"facts\": [[[7]], | at /facts/0: Found a list. Expected a fact.",
                "\"name\": \"Lena Moor\" | \"name\": \"\\ud83d\" | at /facts/0/name: The text has U+d83d alone, which is half of a pair"
            })
    void what_somebody_broke_is_told_with_place_found_and_expected(String part, String broken, String told)
            throws IOException {
        assertThat(read(situation)).contains(part);
        Path file =
                Files.writeString(folder.resolve("broken.json"), read(situation).replace(part, broken));
        Desk.Outcome outcome = Desk.adviseOn(file);
        assertThat(outcome.code()).isEqualTo(2);
        assertThat(outcome.out()).isEmpty();
        assertThat(outcome.err()).contains("Line ", "column ", told);
    }

    @Test
    void half_a_document_and_one_without_bottom_are_told() throws IOException {
        String text = read(situation);
        Path half = Files.writeString(folder.resolve("half.json"), text.substring(0, text.length() / 2));
        assertThat(Desk.adviseOn(half).err()).containsPattern("Line \\d+, column \\d+.*(breaks off here|has no end)");
        Path deep = Files.writeString(
                folder.resolve("deep.json"), text.replace("\"facts\": [", "\"facts\": [" + "[".repeat(100_000)));
        assertThat(Desk.adviseOn(deep).err()).contains("Lists and objects lie deeper in each other than 256");
    }

    @Test
    void situation_that_was_read_is_exported_as_it_was() {
        String again = Desk.run("export", situation.toString()).out();
        assertThat(again.substring(0, again.indexOf("\"about\"")))
                .isEqualTo(read(situation).substring(0, read(situation).indexOf("\"about\"")));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    @Test
    void members_may_be_sorted_otherwise() throws IOException {
        String text = read(situation);
        String marker = "  \"etiquette\": \"situation\",\n";
        String padded = text.replace(marker, "").replaceFirst("\\}\\s*$", ",\n" + marker.replace(",", "") + "}\n");
        assertThat(padded.indexOf("\"etiquette\"")).isGreaterThan(16 * 1024);
        Path sorted = Files.writeString(folder.resolve("sorted.json"), padded);
        assertThat(Desk.adviseOn(sorted)).isEqualTo(Desk.adviseOn(situation));
    }

    @Test
    void what_is_wrong_is_told_with_file_line_and_column() throws IOException {
        Path broken = Files.writeString(
                folder.resolve("broken.json"), read(situation).replaceFirst("\"name\": ", "\"nmae\": "));
        Desk.Outcome outcome = Desk.adviseOn(broken);
        assertThat(outcome.code()).isEqualTo(2);
        assertThat(outcome.out()).isEmpty();
        assertThat(outcome.err())
                .startsWith(broken + ": Line 6, column 69, at /facts/0/nmae: There is no field \"nmae\" in a contact.")
                .contains("Maybe write \"name\".");
    }

    @Test
    void newer_version_is_told_as_such() throws IOException {
        Path newer = Files.writeString(
                folder.resolve("newer.json"), read(situation).replaceFirst("\"version\": 1", "\"version\": 3"));
        assertThat(Desk.adviseOn(newer).err())
                .contains("It was written by a newer version (3); this one reads up to 1.");
    }

    @Test
    void advice_is_no_situation() throws IOException {
        Path advice = Files.writeString(
                folder.resolve("advice.json"), Desk.advise("--format", "json").out());
        Desk.Outcome outcome = Desk.adviseOn(advice);
        assertThat(outcome.code()).isEqualTo(2);
        assertThat(outcome.err()).contains("Found the text \"advice\". Expected \"situation\".");
    }

    @Test
    void situation_stands_alone_and_has_its_owner_and_contacts() {
        assertThat(Desk.run("advise", situation.toString(), Desk.ARCHIVE.toString())
                        .err())
                .contains("no other file can be named beside it");
        assertThat(Desk.adviseOn(situation, "--me", "ida").err()).contains("The option --me goes with an export only");
        assertThat(Desk.adviseOn(situation, "--contacts", "x.csv").err()).contains("The option --contacts");
    }

    @Test
    void what_was_decided_and_turned_on_counts_beside_a_situation() throws IOException {
        String id = Desk.adviseOn(situation, "--format", "json")
                .out()
                .replaceAll("(?s).*?\"id\": \"(respond-[0-9a-f]+)\".*", "$1");
        Path journal = folder.resolve("journal.csv");
        assertThat(Desk.run("decide", "done", id, "--journal", journal.toString())
                        .code())
                .isZero();
        String advice = Desk.adviseOn(situation, "--format", "json", "--journal", journal.toString())
                .out();
        assertThat(advice.substring(0, advice.indexOf("\"withheld\""))).doesNotContain(id);
        assertThat(advice).contains("\"id\": \"" + id);
        assertThat(Desk.run("export", situation.toString(), "--journal", journal.toString(), "--switch", "tragedy")
                        .out())
                .contains("{\"kind\": \"feedback\", \"recommendation\": \"" + id + "\", \"verdict\": \"DONE\"")
                .contains("{\"kind\": \"switch\", \"name\": \"tragedy\"}");
    }

    @Test
    void text_of_an_export_that_quotes_the_format_is_an_export(@TempDir Path quoted) throws IOException {
        Path export = Export.question(quoted, "Eve", "Is \\\"etiquette\\\": \\\"situation\\\" right?");
        assertThat(Desk.adviseOn(export).code()).isZero();
        Path file = Files.write(folder.resolve("none.json"), "{\"etiquette\": true}".getBytes(StandardCharsets.UTF_8));
        assertThat(SituationFile.isOne(file)).isFalse();
    }
}
