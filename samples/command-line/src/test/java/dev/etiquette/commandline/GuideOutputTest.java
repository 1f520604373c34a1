package dev.etiquette.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the author's guide shows of the program's output is what the program says. */
class GuideOutputTest {

    private static final Path GUIDE = Path.of("../../rules-drl/README.md");

    private static final Pattern FILE = Pattern.compile("`(my-[a-z]+)/([^`]+)`:\n\n```\\w*\n(.*?)```", Pattern.DOTALL);

    @TempDir
    private Path folder;

    @Test
    void check_says_of_the_whole_example_what_the_guide_shows() throws IOException {
        lay(files("my-pace"));

        assertThat(shown()).contains(Desk.run("check", folder.toString()).out());
    }

    @Test
    void test_says_of_the_whole_example_what_the_guide_shows() throws IOException {
        lay(files("my-pace"));

        assertThat(shown()).contains(Desk.run("test", folder.toString()).out());
    }

    @Test
    void advice_of_the_whole_example_is_what_the_guide_shows() throws IOException {
        lay(files("my-pace"));
        String[] zone = {"--now", Desk.MORNING, "--zone", "Europe/Berlin"};
        String contacts = folder.resolve("friends.csv").toString();
        String shown = shown().stream()
                .filter(each -> each.startsWith("  Answer Ann Berg"))
                .findFirst()
                .orElseThrow();

        assertThat(Desk.advise(zone).out()).contains("Answer Ann Berg on Mastodon; due 10:30");
        assertThat(Desk.advise(zone[0], zone[1], zone[2], zone[3], "--contacts", contacts, "--rules", folder.toString())
                        .out())
                .contains(shown);
    }

    @Test
    void check_lists_a_signal_as_the_guide_shows() throws IOException {
        lay(files("my-rules"));
        List<String> out = Desk.run("check", folder.toString()).out().lines().toList();

        assertThat(shown())
                .anySatisfy(each -> assertThat(each.lines())
                        .anyMatch(line -> line.contains("fact UpsetCustomer added"))
                        .allMatch(out::contains));
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
        String out = Desk.run("test", folder.toString()).out();

        assertThat(shown()).anySatisfy(each -> {
            assertThat(each).startsWith("upset.feature:");
            assertThat(out).contains(each);
        });
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

    /** All that stands between two fences. */
    private static List<String> shown() throws IOException {
        return Pattern.compile("(?m)^```\\w*\n(.*?)^```$", Pattern.DOTALL)
                .matcher(Files.readString(GUIDE))
                .results()
                .map(each -> each.group(1))
                .toList();
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
