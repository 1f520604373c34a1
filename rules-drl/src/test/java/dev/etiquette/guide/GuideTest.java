package dev.etiquette.guide;

import static org.assertj.core.api.Assertions.assertThat;

import dev.etiquette.RuleBook;
import dev.etiquette.language.RuleReader.Source;
import dev.etiquette.report.Severity;
import dev.etiquette.scenario.ScenarioFailure;
import dev.etiquette.scenario.ScenarioReport;
import dev.etiquette.scenario.Scenarios;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The author's guide: whoever does what it shows gets what it says. */
class GuideTest {

    private static final Path GUIDE = Path.of("README.md");
    private static final Path CHECKS = Path.of("../rules-core/src/test/resources/checks");

    /** A file that the guide shows: its folder, its name, and behind it the text between two fences. */
    private static final Pattern FILE = Pattern.compile("`(my-[a-z]+)/([^`]+)`:\n\n```\\w*\n(.*?)```", Pattern.DOTALL);

    private static final Pattern DECLARATION = Pattern.compile("\n```\n(declare .*?\nend\n)```", Pattern.DOTALL);
    private static final Pattern CODE = Pattern.compile("`([^`]+)`");

    private static final Pattern MISTAKE = Pattern.compile("(?m)^(\\| \\[[^]]+]\\(CHECKS.md#([^)]+)\\) \\| ).* \\|$");
    private static final Pattern LINK = Pattern.compile("]\\(([^)#]*)(?:#([^)]*))?\\)");

    @TempDir
    private Path folder;

    @Test
    void guide_shows_two_books() throws IOException {
        assertThat(files("my-rules").keySet())
                .contains("book.properties", "norms.csv", "family.drl", "family.feature", "phrases.csv", "retired.drl")
                .contains("upset.drl", "upset.feature", "leave.drl", "leave.feature");
        assertThat(files("my-pace").keySet()).contains("book.properties", "pace.drl", "pace.feature");
        assertThat(files("my-cards").keySet()).contains("acts.csv", "cards.drl", "cards.feature");
        assertThat(files("my-calendar").keySet()).contains("days.csv", "calendar.drl", "calendar.feature");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "my-rules",
                "my-pace",
                "my-donors",
                "my-people",
                "my-figures",
                "my-vips",
                "my-cards",
                "my-plans",
                "my-marks",
                "my-likes",
                "my-languages",
                "my-calendar",
                "my-platforms"
            })
    void book_of_the_guide_checks_clean_and_its_scenarios_pass(String name) throws IOException {
        lay(files(name));

        assertThat(RuleBook.check(folder)).isEmpty();
        ScenarioReport report = Scenarios.run(folder);
        assertThat(report.passed()).as(report.toString()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "my-rules, family",
        "my-rules, upset",
        "my-rules, leave",
        "my-pace, pace",
        "my-marks, hospital",
        "my-likes, likes",
        "my-languages, polish",
        "my-calendar, calendar",
        "my-platforms, vine",
    })
    void scenario_of_the_guide_fails_without_the_rule(String name, String topic) throws IOException {
        Map<String, String> files = files(name);
        assertThat(files.remove(topic + ".drl")).isNotNull();
        files.keySet()
                .removeIf(file -> !file.startsWith(topic) && (file.endsWith(".drl") || file.endsWith(".feature")));
        lay(files);

        assertThat(Scenarios.run(folder).passed()).isFalse();
    }

    @Test
    void failure_that_the_guide_shows_of_a_plan_is_what_is_told() throws IOException {
        Map<String, String> files = files("my-plans");
        files.computeIfPresent(
                "plans.feature",
                (name, text) -> text.replace(
                        "what I plan for Ben should be fine", "what I plan for Ben should be held back by MAIL-1"));
        lay(files);

        ScenarioFailure failure = Scenarios.run(folder).failures().get(0);
        assertThat(failure.why()).hasSize(2);
        assertThat(Files.readString(GUIDE))
                .contains("plans.feature:" + failure.line() + ": " + failure.step() + "\n")
                .contains("    why:\n      " + String.join("\n      ", failure.why()) + "\n");
    }

    @Test
    void declaration_that_the_guide_explains_stands_in_its_file() throws IOException {
        Matcher shown = DECLARATION.matcher(Files.readString(GUIDE));

        assertThat(shown.find()).isTrue();
        assertThat(files("my-rules").get("upset.drl")).contains(shown.group(1));
    }

    /** All rows of the table in one declaration; each value that it shows fills its field. */
    @Test
    void fields_and_values_of_the_guide_are_sound() throws IOException {
        String guide = Files.readString(GUIDE);
        int start = guide.indexOf("| a field holds |");
        StringBuilder fields = new StringBuilder();
        List<List<String>> values = new ArrayList<>();
        for (String row : guide.substring(start, guide.indexOf("\n\n", start))
                .lines()
                .skip(2)
                .toList()) {
            String[] cells = row.split(" \\| ");
            fields.append("    ").append(codes(cells[1]).get(0)).append('\n');
            values.add(codes(cells[2].replaceAll(", from `.*", "")));
        }
        assertThat(values).hasSizeGreaterThan(12);
        lay(Map.of(
                "book.properties",
                "extends = standard\n",
                "upset.drl",
                files("my-rules").get("upset.drl"),
                "all.drl",
                "package etiquette\n\ndeclare All\n    @meaning( \"all\" )\n" + fields + "end\n" + making(0, values)
                        + making(1, values)));

        assertThat(RuleBook.check(folder))
                .filteredOn(problem -> problem.severity() == Severity.ERROR)
                .isEmpty();
    }

    /** A rule that gives each field the value of that number, or the last one that it has. */
    private static String making(int number, List<List<String>> values) {
        String given = values.stream()
                .map(each -> each.get(Math.min(number, each.size() - 1)))
                .collect(Collectors.joining(", "));
        return """
                rule "All of them, %d"
                    @id( "ALL-%d" )
                    @source( "test" )
                when
                    $turn : Turn( $who : contact, $name : name, $id : id, $thread : thread, $at : at, $asks : asks, $kind : kind,
                                  $place : platform, $words : words )
                    $person : Contact( id == $who )
                    Relationship( contact == $who, $one : mine, $other : theirs, $usual : usual )
                    Meeting( contact == $who, $meeting : id )
                    $upset : UpsetCustomer( contact == $who )
                then
                    signal( new All( %s ) );
                end
                """.formatted(number, number, given);
    }

    private static List<String> codes(String cell) {
        return CODE.matcher(cell).results().map(code -> code.group(1)).toList();
    }

    @Test
    void copy_of_a_standard_rule_differs_in_what_the_guide_says() throws IOException {
        String copy = files("my-pace").get("pace.drl");
        String rule = copy.substring(copy.indexOf("rule \"Whoever spoke to me"))
                .replace("    AnswerPace( contact == $who, $factor : factor )\n", "")
                .replaceAll("times\\( (\\$\\w+), \\$factor \\)", "$1");

        assertThat(sources()).anyMatch(source -> source.text().contains(rule));
    }

    @Test
    void rule_that_the_guide_explains_stands_in_the_book() throws IOException {
        String guide = Files.readString(GUIDE);
        int start = guide.indexOf("rule \"A question should");
        String rule = guide.substring(start, guide.indexOf("\nend\n", start));

        assertThat(sources()).anyMatch(source -> source.text().contains(rule));
    }

    @Test
    void mistakes_are_told_in_the_words_of_the_checker() throws IOException {
        String guide = Files.readString(GUIDE);
        StringBuilder right = new StringBuilder();
        Matcher rows = MISTAKE.matcher(guide);
        int found = 0;
        while (rows.find()) {
            rows.appendReplacement(right, Matcher.quoteReplacement(rows.group(1) + told(rows.group(2)) + " |"));
            found++;
        }
        rows.appendTail(right);
        if ("write".equals(System.getProperty("golden"))) {
            Files.writeString(GUIDE, right);
        }

        assertThat(found).isGreaterThan(20);
        assertThat(Files.readString(GUIDE)).isEqualTo(right.toString());
    }

    /** What the page of checks says of the first problem of that code. */
    private static String told(String code) throws IOException {
        String output = Files.readString(CHECKS.resolve(code).resolve("output.txt"));
        Matcher message = Pattern.compile("(?m): (?:error|warning): (.*) \\[" + code + "]$")
                .matcher(output);
        assertThat(message.find()).as(code).isTrue();
        return message.group(1);
    }

    @Test
    void links_of_the_pages_for_authors_lead_somewhere() throws IOException {
        for (String page : List.of("README.md", "WORDS.md", "SCENARIOS.md", "STEPS.md")) {
            Matcher links = LINK.matcher(Files.readString(Path.of(page)));
            while (links.find()) {
                Path target = links.group(1).isEmpty() ? Path.of(page) : Path.of(links.group(1));
                assertThat(target).as(page).exists();
                if (links.group(2) != null && target.toString().endsWith(".md")) {
                    assertThat(headings(target)).as(page + " to " + target).contains(links.group(2));
                }
            }
        }
    }

    private static List<String> headings(Path page) throws IOException {
        return Files.readAllLines(page).stream()
                .filter(line -> line.startsWith("#"))
                .map(line -> line.replaceAll("^#+ ", "")
                        .toLowerCase(Locale.ROOT)
                        .replaceAll("[^\\w\\- ]", "")
                        .replace(' ', '-'))
                .toList();
    }

    private static Map<String, String> files(String folder) throws IOException {
        Map<String, String> files = new LinkedHashMap<>();
        Matcher shown = FILE.matcher(Files.readString(GUIDE));
        while (shown.find()) {
            if (shown.group(1).equals(folder)) {
                files.put(shown.group(2), shown.group(3));
            }
        }
        return files;
    }

    private void lay(Map<String, String> files) throws IOException {
        for (Map.Entry<String, String> file : files.entrySet()) {
            Path path = folder.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.writeString(path, file.getValue());
        }
    }

    private static List<Source> sources() throws IOException {
        List<Source> sources = new ArrayList<>();
        try (Stream<Path> files = Files.walk(Path.of("rules"))) {
            for (Path file :
                    files.filter(each -> each.toString().endsWith(".drl")).toList()) {
                sources.add(new Source(file.toString(), Files.readString(file)));
            }
        }
        return sources;
    }
}
