package dev.etiquette.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine.Help.Ansi;

class CommandLineTest {

    private static final String RULE = """
            package etiquette

            rule "Nobody must be approached on the day on which I sell something"
                @id( "MINE-1" )
                @source( "A test" )
            when
                $p : Proposal( action == Action.APPROACH, $where : platform )
                MyPost( promotes == true, platform == $where, $at : at )
                Now( time < plus( $at, days( 1 ) ) )
            then
                withhold( $p, because( "You sold something on {at}." ) );
            end
            """;

    @TempDir
    private Path folder;

    static Stream<List<String>> unusableWords() {
        return Stream.of(
                List.of(),
                List.of("recommend"),
                List.of("--loud"),
                List.of("advise"),
                List.of("advise", "archive", "--loud"),
                List.of("advise", "archive", "--me"),
                List.of("advise", "archive", "--now", "2026-03-02", "--now", "2026-03-03"),
                List.of("advise", "archive", "--now", "tomorrow"),
                List.of("advise", "archive", "--now", "2026-13-40"),
                List.of("advise", "archive", "--now", "+1000000000-12-31T23:59:59Z"),
                List.of("advise", "archive", "--zone", "Mars/Olympus"),
                List.of("advise", "archive", "--format", "xml"),
                List.of("advise", "archive", "--rules", "no-such-folder"),
                List.of("advise", "archive", "--me", "nobody@nowhere.example"),
                List.of("advise", "no-such-folder"),
                List.of("advise", "no\nsuch\u001b[31m folder"),
                List.of("advise", "archive\0"),
                List.of("advise", ""),
                List.of("advise", "pom.xml"));
    }

    @ParameterizedTest
    @MethodSource("unusableWords")
    void unusable_words_are_refused_in_one_plain_sentence(List<String> words) {
        Desk.Outcome outcome = Desk.run(words.toArray(String[]::new));
        assertThat(outcome.code()).isEqualTo(2);
        assertThat(outcome.out()).isEmpty();
        assertThat(outcome.err().lines()).hasSize(1);
        assertThat(outcome.err()).endsWith(System.lineSeparator());
        assertThat(outcome.err()).doesNotContain("Exception", "java", "index", "null", "\u001b");
    }

    @Test
    void refusal_names_what_is_wrong() {
        assertThat(Desk.run("advise", "no-such-folder").err()).contains("\"no-such-folder\"");
        assertThat(Desk.run("recommend").err()).startsWith("Unknown command \"recommend\".");
        assertThat(Desk.advise("--loud").err()).startsWith("Unknown option \"--loud\".");
        assertThat(Desk.advise("--me").err()).startsWith("The option --me lacks its value.");
        assertThat(Desk.advise("--now", "tomorrow").err()).startsWith("\"tomorrow\" is no moment;");
        assertThat(Desk.advise("--zone", "Mars").err()).startsWith("\"Mars\" is no time zone;");
        assertThat(Desk.advise("--format", "xml").err())
                .isEqualToIgnoringNewLines("\"xml\" is not a format. Known: text and json.");
        assertThat(Desk.run("advise").err()).startsWith("No folder, file or zip of an export was named.");
    }

    @Test
    void empty_folder_is_no_export() throws IOException {
        Desk.Outcome outcome = Desk.adviseOn(Files.createDirectory(folder.resolve("empty")));
        assertThat(outcome.code()).isEqualTo(2);
        assertThat(outcome.err().lines()).hasSize(1);
    }

    @Test
    void broken_file_beside_a_good_one_is_told_and_hinders_nothing() throws IOException {
        Path export = Export.question(folder, "Eve", "Are you there?");
        Files.writeString(export.resolve("broken.json"), "{\"type\": \"Create\", ");
        Desk.Outcome outcome = Desk.adviseOn(export, "--now", Desk.MORNING);
        assertThat(outcome.code()).isZero();
        assertThat(outcome.out())
                .contains("Answer Eve")
                .contains("could not be used:")
                .contains("broken.json");
    }

    @Test
    void problems_of_a_rule_book_are_told_one_a_line() throws IOException {
        Path rules = Files.createDirectory(folder.resolve("rules"));
        Files.writeString(
                rules.resolve("mine.drl"),
                RULE.replace("$at : at", "$at : hour").replace("MINE-1\"", "MINE-1"));
        Files.writeString(rules.resolve("yours.drl"), RULE.replace("withhold", "withold"));
        Desk.Outcome outcome = Desk.advise("--rules", rules.toString());
        assertThat(outcome.code()).isEqualTo(2);
        assertThat(outcome.out()).isEmpty();
        assertThat(outcome.err().lines()).hasSizeGreaterThan(1).allMatch(line -> line.matches("(mine|yours)\\.drl.*"));
    }

    @Test
    void folder_without_rules_is_no_rule_book() throws IOException {
        Desk.Outcome outcome = Desk.advise(
                "--rules", Files.createDirectory(folder.resolve("none")).toString());
        assertThat(outcome.code()).isEqualTo(2);
        assertThat(outcome.err().lines()).hasSize(1);
    }

    @Test
    void own_rule_book_takes_the_place_of_the_standard_one_and_its_retired_rules_do_not_count() throws IOException {
        Path rules = Files.createDirectory(folder.resolve("rules"));
        Files.writeString(rules.resolve("mine.drl"), RULE);
        Files.writeString(
                rules.resolve("old.drl"),
                RULE.replace("MINE-1\" )", "MINE-2\" )\n    @status( \"retired\" )")
                        .replace("Nobody must", "No one must"));
        Desk.Outcome outcome = Desk.advise("--rules", rules.toString(), "--format", "json");
        assertThat(outcome.err()).isEqualToIgnoringNewLines(Typed.ALONE.replace("\n", ""));
        assertThat(outcome.code()).isZero();
        assertThat(outcome.out()).contains("\"activeRules\": 1,").contains("\"recommendations\": []");
    }

    @Test
    void anything_unforeseen_ends_with_one_sentence() {
        Clock broken = new Clock() {
            @Override
            public ZoneId getZone() {
                return ZoneOffset.UTC;
            }

            @Override
            public Clock withZone(ZoneId zone) {
                return this;
            }

            @Override
            public Instant instant() {
                throw new IllegalStateException("The clock fell off the wall.");
            }
        };
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Main main = new Main(new ByteArrayOutputStream(), err, broken, Ansi.OFF, StandardCharsets.UTF_8);
        assertThat(main.run("advise", "archive")).isEqualTo(1);
        assertThat(err.toString(StandardCharsets.UTF_8).lines())
                .containsExactly("Something unforeseen went wrong, and there is no advice.");
    }

    @Test
    void reader_who_has_read_enough_is_no_trouble() {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        assertThat(writingTo(failing("Broken pipe"), err).run("advise", "archive"))
                .isZero();
        assertThat(err.size()).isZero();
    }

    @Test
    void reader_of_a_long_answer_may_leave_in_the_middle() {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        assertThat(writingTo(failing("Broken pipe"), err).run("read", "README.md"))
                .isZero();
        assertThat(err.size()).isZero();
        assertThat(writingTo(failing("No space left on device"), err).run("read", "README.md"))
                .isEqualTo(1);
        assertThat(err.toString(StandardCharsets.UTF_8).lines())
                .containsExactly("The answer could not be written out.");
    }

    @Test
    void full_disk_is_told() {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        assertThat(writingTo(failing("No space left on device"), err).run("advise", "archive"))
                .isEqualTo(1);
        assertThat(err.toString(StandardCharsets.UTF_8).lines())
                .containsExactly("The answer could not be written out.");
    }

    private static Main writingTo(OutputStream out, OutputStream err) {
        // By the clock of today the sample is an old archive, of which something is said.
        Clock clock = Clock.fixed(Instant.parse(Desk.MORNING), ZoneOffset.UTC);
        return new Main(out, err, clock, Ansi.OFF, StandardCharsets.UTF_8);
    }

    private static OutputStream failing(String message) {
        return new OutputStream() {
            @Override
            public void write(int octet) throws IOException {
                throw new IOException(message);
            }
        };
    }

    @Test
    void moment_of_running_is_the_default() {
        assertThat(Desk.advise()).isEqualTo(Desk.advise("--now", Desk.MORNING));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-03-02T09:00Z",
                "2026-03-02T10:00:00+01:00",
                "2026-03-02T10:00:00+01:00[Europe/Copenhagen]",
                "2026-03-02T09:00:00.000Z",
                "2026-03-02T09:00",
                "2026-03-02 09:00"
            })
    void moment_may_be_written_in_several_ways(String now) {
        assertThat(Desk.advise("--now", now).out())
                .isEqualTo(Desk.advise("--now", Desk.MORNING).out());
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-02T10:00, Europe/Copenhagen, 2026-03-02T09:00:00Z",
        "2026-03-02,       Europe/Copenhagen, 2026-03-01T23:00:00Z",
        "2026-03-02T10:00, +02:00,            2026-03-02T08:00:00Z",
        "2026-03-02T10:00Z, +02:00,           2026-03-02T10:00:00Z",
        "2026-03-29T02:30, Europe/Copenhagen, 2026-03-29T01:30:00Z"
    })
    void local_moment_is_read_in_the_zone(String now, String zone, String moment) {
        assertThat(Desk.advise("--now", now, "--zone", zone, "--format", "json").out())
                .startsWith("{\n  \"etiquette\": \"advice\",\n  \"version\": 1,\n  \"now\": \"" + moment + "\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://social.example/users/ida", "ida", "@ida", "@ida@social.example", "Ida Falk"})
    void owner_may_be_named_in_several_ways(String me) {
        assertThat(Desk.advise("--me", me)).isEqualTo(Desk.advise());
    }

    @Test
    void handle_is_not_taken_for_a_file_of_arguments() {
        Desk.Outcome outcome = Desk.run("advise", "@pom.xml");
        assertThat(outcome.err()).contains("\"@pom.xml\"");
    }

    @Test
    void somebody_else_may_be_the_owner() {
        assertThat(Desk.advise("--me", "tomas@letters.example").out()).startsWith("Advice for Tomas Lind, ");
    }

    @Test
    void zip_reads_like_its_folder() throws IOException {
        Path zip = folder.resolve("archive.zip");
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip));
                Stream<Path> files = Files.list(Desk.ARCHIVE)) {
            for (Path file : files.sorted().toList()) {
                out.putNextEntry(new ZipEntry(file.getFileName().toString()));
                Files.copy(file, out);
            }
        }
        assertThat(Desk.adviseOn(zip)).isEqualTo(Desk.advise());
    }

    @Test
    void files_may_be_named_one_by_one_in_any_order() {
        String archive = Desk.ARCHIVE.toString();
        assertThat(Desk.run(
                        "advise",
                        archive + "/outbox.json",
                        archive + "/likes.json",
                        archive + "/inbox.json",
                        archive + "/actor.json"))
                .isEqualTo(Desk.advise());
    }

    @Test
    void colour_is_for_terminals_only() {
        assertThat(Desk.advise("--all").out()).doesNotContain("\u001b");
        assertThat(Desk.run(Ansi.ON, "advise", "archive").out())
                .contains("\u001b[1m")
                .doesNotContain("\u001b[21m");
        assertThat(Desk.run(Ansi.ON, "advise", "archive").out().replaceAll("\u001b\\[[\\d;]*m", ""))
                .isEqualTo(Desk.advise().out());
    }

    @Test
    void no_line_is_wider_than_a_terminal() {
        assertThat(Desk.advise("--all").out().lines()).allMatch(line -> Columns.width(line) <= Columns.WIDTH);
    }

    @Test
    void help_and_version_are_answers_too() {
        for (String[] words : new String[][] {
            {"--help"}, {"advise", "--help"}, {"read", "--help"}, {"rules", "--help"}, {"--version"}, {"advise", "-V"}
        }) {
            Desk.Outcome outcome = Desk.run(words);
            assertThat(outcome.code()).isZero();
            assertThat(outcome.err()).isEmpty();
            assertThat(outcome.out()).contains("etiquette");
        }
        assertThat(Desk.run("advise", "--help").out())
                .contains("--me", "--now", "--zone", "--rules", "--format", "--all", "in UTC", "Exit codes");
    }
}
