package dev.etiquette.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine.Help.Ansi;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ReadCommandTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    @TempDir
    private Path folder;

    private Desk.Outcome read(byte[] bytes, String... more) throws IOException {
        Path file = Files.write(folder.resolve("texts.txt"), bytes);
        String[] words = new String[more.length + 2];
        words[0] = "read";
        words[1] = file.toString();
        System.arraycopy(more, 0, words, 2, more.length);
        return Desk.run(words);
    }

    private Desk.Outcome read(String text, String... more) throws IOException {
        return read(text.getBytes(StandardCharsets.UTF_8), more);
    }

    @Test
    void each_line_is_an_object_with_its_marks_in_alphabetical_order() throws IOException {
        Desk.Outcome outcome = read("Thanks, but which oven?\nDanke schön!\nThe oven is hot.\n");

        assertThat(outcome).isEqualTo(new Desk.Outcome(0, """
                        {"text":"Thanks, but which oven?","marks":["question","thanks","thanks aside","unresolved"]}
                        {"text":"Danke schön!","marks":["closing","thanks"]}
                        {"text":"The oven is hot.","marks":[]}
                        """, ""));
    }

    @Test
    @EnabledOnOs({OS.LINUX, OS.MAC})
    @Timeout(60)
    void pipe_is_refused_without_being_opened() throws IOException, InterruptedException {
        Path pipe = folder.resolve("pipe.txt");
        assertThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor())
                .isZero();

        assertThat(Desk.run("read", pipe.toString()))
                .isEqualTo(new Desk.Outcome(2, "", "\"" + pipe + "\" is a pipe or a device, and no file.\n"));
    }

    @Test
    void of_an_export_each_entry_is_listed_and_what_was_skipped() throws IOException {
        Path chat = folder.resolve("WhatsApp Chat with Ann Berg.txt");
        Files.writeString(chat, """
                27/02/2026, 17:00 - Messages and calls are end-to-end encrypted.
                27/02/2026, 17:00 - Ann Berg: Which oven
                do you bake in?
                27/02/2026, 17:09 - Maya: The old one
                31/02/2026, 17:09 - Maya: And when?
                """);
        for (Path path : List.of(chat, folder)) {
            Desk.Outcome outcome = Desk.run("read", path.toString(), "--me", "Maya", "--zone", "Europe/Berlin");
            String from =
                    (path.equals(folder) ? folder.getFileName() + "/" : "") + "WhatsApp Chat with Ann Berg.txt, line ";
            assertThat(outcome.code()).isZero();
            assertThat(outcome.out().lines().map(line -> line.replaceAll("\"id\":\"whatsapp:[0-9a-f]{32}\",", "")))
                    .containsExactly(
                            "{\"from\":\"" + from + "2\",\"became\":\"message\",\"platform\":\"whatsapp\","
                                    + "\"author\":\"Ann Berg\",\"to\":[\"me\"],\"at\":\"2026-02-27T16:00:00Z\","
                                    + "\"text\":\"Which oven\\ndo you bake in?\",\"marks\":[\"asks to be told\",\"question\"]}",
                            "{\"from\":\"" + from + "4\",\"became\":\"message\",\"platform\":\"whatsapp\","
                                    + "\"author\":\"me\",\"to\":[\"Ann Berg\"],\"at\":\"2026-02-27T16:09:00Z\","
                                    + "\"text\":\"The old one\",\"marks\":[]}",
                            "{\"from\":\"" + from
                                    + "5\",\"skipped\":\"its date 31, 2, 2026 is none; expected a day, a month"
                                    + " and a year, as in most lines of the file\"}",
                            "{\"note\":\"Ignored: 1 notice of WhatsApp.\"}");
        }
        Path texts = Files.writeString(folder.resolve("texts.txt"), "Which oven?\n");
        assertThat(Desk.run("read", texts.toString(), chat.toString()).err())
                .isEqualTo("\"" + texts + "\" is no export; the texts of one file are read at a time.\n");
    }

    @Test
    void a_jar_of_readers_must_be_there_and_hold_some() {
        assertThat(Desk.run("read", "archive", "--readers", "none.jar").err())
                .isEqualTo("There is no jar \"none.jar\".\n");
        assertThat(Desk.run("read", "archive", "--readers", "archive").err())
                .startsWith("There are no readers of exports in \"archive\": no file META-INF/services/");
        assertThat(Desk.run("read", "archive", "--date-order", "my").err())
                .isEqualTo("\"my\" is no order of dates; write dmy, mdy or ymd.\n");
    }

    @Test
    void marks_are_called_as_in_the_table() throws IOException {
        assertThat(read("Please stop messaging me, this stays between us.").out())
                .contains("\"marks\":[\"private matter\",\"stop\"]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\nb\n", "a\r\nb", "a\rb\r", "\uFEFFa\n\n  \nb", "\r\n\r\na\r\n\r\nb\r\n"})
    void lines_end_as_they_like_and_blank_ones_are_passed_over(String text) throws IOException {
        assertThat(read(text).out().lines())
                .containsExactly("{\"text\":\"a\",\"marks\":[]}", "{\"text\":\"b\",\"marks\":[]}");
    }

    @Test
    void nothing_is_said_of_nothing() throws IOException {
        assertThat(read("")).isEqualTo(new Desk.Outcome(0, "", ""));
        assertThat(read("\n \n")).isEqualTo(new Desk.Outcome(0, "", ""));
    }

    @Test
    void text_comes_back_as_it_was_and_steers_no_terminal() throws IOException {
        String text = " \"Ida\"\t\\ \u001b[31m \u202e \uD83C\uDF5E ";
        String line = read(text).out();
        JsonNode json = JSON.readTree(line);

        assertThat(json.get("text").asString()).isEqualTo(text);
        assertThat(line).doesNotContain("\u001b", "\u202e", "\t");
    }

    @Test
    void standard_input_is_read_as_well() {
        assertThat(piped("Danke!\n".getBytes(StandardCharsets.UTF_8), "read", "-"))
                .isEqualTo(new Desk.Outcome(0, "{\"text\":\"Danke!\",\"marks\":[\"closing\",\"thanks\"]}\n", ""));
        assertThat(piped(new byte[] {'a', '\n', (byte) 0xFF}, "read", "-"))
                .isEqualTo(new Desk.Outcome(
                        2,
                        "{\"text\":\"a\",\"marks\":[]}\n",
                        "Line 2 of the standard input is not written in UTF-8. Maybe save it again with the encoding"
                                + " UTF-8." + System.lineSeparator()));
    }

    private static Desk.Outcome piped(byte[] bytes, String... words) {
        return run(new ByteArrayInputStream(bytes), words);
    }

    private static Desk.Outcome run(InputStream in, String... words) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int code = new Main(in, out, err, Clock.systemUTC(), Ansi.OFF, StandardCharsets.UTF_8).run(words);
        return new Desk.Outcome(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    @Test
    void line_of_a_million_characters_is_read() throws IOException {
        String line = "Which oven? " + "x".repeat(1_000_000);
        Desk.Outcome outcome = read(line + "\nDanke\n");

        assertThat(outcome.code()).isZero();
        assertThat(outcome.out().lines()).hasSize(2);
        assertThat(outcome.out()).startsWith("{\"text\":\"" + line + "\",\"marks\":[\"question\"]}\n");
    }

    @Test
    void line_without_end_is_refused_before_the_memory_is_full() throws IOException {
        Desk.Outcome outcome = run(endless(), "read", "-");

        assertThat(outcome.code()).isEqualTo(2);
        assertThat(outcome.err().lines())
                .containsExactly("Line 1 of the standard input is longer than 16 MB; no text is.");
    }

    private static InputStream endless() {
        return new InputStream() {
            @Override
            public int read() {
                return 'x';
            }

            @Override
            public int read(byte[] bytes, int from, int length) {
                Arrays.fill(bytes, from, from + length, (byte) 'x');
                return length;
            }
        };
    }

    @ParameterizedTest
    @ValueSource(strings = {"Höflich", "Caf\u00e9 cr\u00e8me"})
    void file_that_is_not_utf_8_is_refused_by_line(String text) throws IOException {
        Desk.Outcome outcome = read(("ok\n" + text).getBytes(StandardCharsets.ISO_8859_1));

        assertThat(outcome.code()).isEqualTo(2);
        assertThat(outcome.err().lines()).hasSize(1);
        assertThat(outcome.err()).startsWith("Line 2 of \"").contains("is not written in UTF-8.");
        assertThat(read("text".getBytes(StandardCharsets.UTF_16)).err()).startsWith("Line 1 of \"");
    }

    @Test
    void what_is_no_file_is_refused() {
        assertThat(Desk.run("read").err()).startsWith("No file was named.");
        for (List<String> words : List.of(
                List.of("read"),
                List.of("read", "no-such-file"),
                List.of("read", folder.toString()),
                List.of("read", ""),
                List.of("read", "a\0b"),
                List.of("read", "README.md", "--rules", "no-such-folder"),
                List.of("read", "README.md", "--format", "json"))) {
            Desk.Outcome outcome = Desk.run(words.toArray(String[]::new));
            assertThat(outcome.code()).as("%s", words).isEqualTo(2);
            assertThat(outcome.out()).isEmpty();
            assertThat(outcome.err().lines()).hasSize(1);
            assertThat(outcome.err()).doesNotContain("Exception", "java", "null");
        }
    }

    @Test
    void book_of_ones_own_reads_by_its_own_phrases() throws IOException {
        Path rules = Files.createDirectory(folder.resolve("rules"));
        Files.writeString(rules.resolve("mine.drl"), """
                package etiquette

                rule "Nothing must be advised for a platform that is closed"
                    @id( "MINE-1" )
                    @source( "A test" )
                when
                    $proposal : Proposal( onClosedPlatform == true )
                then
                    withhold( $proposal, because( "It is closed." ) );
                end
                """);
        Files.writeString(rules.resolve("phrases.csv"), "language,mark,where,phrase\nen,praise,alone,woof\n");

        assertThat(read("Woof!\nThanks\n", "--rules", rules.toString()).out()).isEqualTo("""
                        {"text":"Woof!","marks":["praise"]}
                        {"text":"Thanks","marks":[]}
                        """);

        Files.writeString(
                rules.resolve("phrases.csv"), "language,mark,where,phrase\nen,praise,alone,*\nen,praisse,alone,y\n");
        Desk.Outcome refused = read("Woof!\n", "--rules", rules.toString());
        assertThat(refused.code()).isEqualTo(2);
        assertThat(refused.err().lines()).hasSize(2).allMatch(line -> line.startsWith("phrases.csv:"));
    }

    @Test
    void readme_shows_what_comes_out() throws IOException {
        String readme = Files.readString(Path.of("README.md"));
        String shown = readme.substring(readme.indexOf("{\"text\":"));
        for (String line : shown.substring(0, shown.indexOf("```")).lines().toList()) {
            assertThat(read(JSON.readTree(line).get("text").asString()).out()).isEqualTo(line + "\n");
        }
    }
}
