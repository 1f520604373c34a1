package dev.etiquette.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the author's guide shows of the program's output is what the program says. */
class GuideOutputTest {

    private static final Path GUIDE = Path.of("../../rules-drl/README.md");

    private static final Pattern FILE = Pattern.compile("`(my-[a-z]+)/([^`]+)`:\n\n```\\w*\n(.*?)```", Pattern.DOTALL);

    private static final Pattern BLOCK = Pattern.compile("(?m)^```\\w*\n(.*?)^```$", Pattern.DOTALL);

    @TempDir
    private Path folder;

    @Test
    void check_says_of_the_whole_example_what_the_guide_shows() throws IOException {
        lay(files("my-pace"));

        shows("No problems.\n\nChanged in the standard book:\n  rule PACE-1", run("check"));
    }

    @Test
    void test_says_of_the_whole_example_what_the_guide_shows() throws IOException {
        lay(files("my-pace"));

        shows("Friends give me twice the time (", run("test"));
    }

    @Test
    void advice_lists_what_is_tried_as_the_guide_shows() throws IOException {
        lay(files("my-trial"));
        String[] words = {"--now", Desk.MORNING, "--zone", "Europe/Berlin", "--rules", folder.toString()};

        shows("On trial, not advised\n", part(Desk.advise(words).out(), "(?m)^On trial.*\n(?:^  .*\n)+"));
    }

    @Test
    void advice_of_the_whole_example_is_what_the_guide_shows() throws IOException {
        lay(files("my-pace"));
        String contacts = folder.resolve("friends.csv").toString();
        List<String> usual = List.of("--now", Desk.MORNING, "--zone", "Europe/Berlin");
        List<String> words = new ArrayList<>(usual);
        words.addAll(List.of("--contacts", contacts, "--rules", folder.toString()));

        assertThat(Desk.advise(usual.toArray(String[]::new)).out()).contains("Answer Ann Berg on Mastodon; due 10:30");
        shows(
                "  Answer Ann Berg",
                part(Desk.advise(words.toArray(String[]::new)).out(), "(?m)^  Answer Ann Berg.*\n(?:^      .*\n)+"));
    }

    @Test
    void check_lists_a_signal_as_the_guide_shows() throws IOException {
        lay(files("my-rules"));

        shows(
                "  rule MINE-2 added",
                part(run("check"), "(?m)^  rule MINE-[23] added.*\n")
                        + part(run("check"), "(?m)^  fact UpsetCustomer.*\n"));
    }

    @Test
    void scenario_that_fails_says_why_as_the_guide_shows() throws IOException {
        Map<String, String> files = files("my-rules");
        String feature = files.get("upset.feature");
        files.keySet().removeIf(name -> name.endsWith(".feature"));
        files.put(
                "upset.feature",
                feature.replace("    Given Ann is a customer of mine\n    And Ann said", "    Given Ann said"));
        lay(files);

        shows("upset.feature:", part(run("test"), "(?m)^upset.feature:.*\n(?:^ .*\n)+"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            missing-key     | Platform @key        | Platform
            missing-meaning | @meaning( "a customer who complained in the last three days" ) |
            unknown-type    | String   @key        | Text @key
            missing-new     | new Upset            | Upset
            standard-name   | UpsetCustomer        | AwaitingReply
            wrong-arguments | $name, $place, plus  | $place, $name, plus
            """)
    void fix_mends_what_the_guide_says_that_it_mends(String code, String right, String written) throws IOException {
        Map<String, String> files = files("my-rules");
        files.keySet().removeIf(name -> !name.equals("book.properties") && !name.equals("upset.drl"));
        files.put("upset.drl", files.get("upset.drl").replace(right, written == null ? "" : written));
        lay(files);

        assertThat(Desk.run("check", folder.toString()).out()).contains("[" + code + "]");
        assertThat(Desk.run("check", "--fix", folder.toString()).out())
                .startsWith("Fixed upset.drl:")
                .contains("No problems.");
    }

    private String run(String command) {
        return Desk.run(command, folder.toString()).out();
    }

    /** All that the pattern finds. */
    private static String part(String out, String pattern) {
        return Pattern.compile(pattern)
                .matcher(out)
                .results()
                .map(MatchResult::group)
                .collect(Collectors.joining());
    }

    /** The block of the guide that begins so is what came out. */
    private static void shows(String beginning, String out) throws IOException {
        String guide = Files.readString(GUIDE);
        String shown = BLOCK.matcher(guide)
                .results()
                .map(block -> block.group(1))
                .filter(block -> block.startsWith(beginning))
                .findFirst()
                .orElseThrow();
        if ("write".equals(System.getProperty("golden"))) {
            Files.writeString(GUIDE, guide.replace("```\n" + shown + "```", "```\n" + out + "```"));
        } else {
            assertThat(shown).isEqualTo(out);
        }
    }

    private static Map<String, String> files(String book) throws IOException {
        Map<String, String> files = new LinkedHashMap<>();
        Matcher shown = FILE.matcher(Files.readString(GUIDE));
        while (shown.find()) {
            if (shown.group(1).equals(book)) {
                files.put(shown.group(2), shown.group(3));
            }
        }
        return files;
    }

    private void lay(Map<String, String> files) throws IOException {
        for (Map.Entry<String, String> file : files.entrySet()) {
            Files.writeString(folder.resolve(file.getKey()), file.getValue());
        }
    }
}
