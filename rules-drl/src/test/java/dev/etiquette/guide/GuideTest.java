package dev.etiquette.guide;

import static org.assertj.core.api.Assertions.assertThat;

import dev.etiquette.RuleBook;
import dev.etiquette.language.RuleReader.Source;
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
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The author's guide: whoever does what it shows gets what it says. */
class GuideTest {

    private static final Path GUIDE = Path.of("README.md");
    private static final Path CHECKS = Path.of("../rules-core/src/test/resources/checks");

    /** A file that the guide shows: its name, and behind it the text between two fences. */
    private static final Pattern FILE = Pattern.compile("`my-rules/([^`]+)`:\n\n```\\w*\n(.*?)```", Pattern.DOTALL);

    private static final Pattern MISTAKE = Pattern.compile("(?m)^\\| \\[[^]]+]\\(CHECKS.md#([^)]+)\\) \\| (.*) \\|$");
    private static final Pattern LINK = Pattern.compile("]\\(([^)#]*)(?:#([^)]*))?\\)");

    @TempDir
    private Path folder;

    @Test
    void book_of_the_guide_checks_clean_and_its_scenario_passes() throws IOException {
        Map<String, String> files = files();
        assertThat(files.keySet())
                .contains("book.properties", "norms.csv", "family.drl", "family.feature", "phrases.csv", "retired.drl");
        lay(files);

        assertThat(RuleBook.check(folder)).isEmpty();
        ScenarioReport report = Scenarios.run(folder);
        assertThat(report.passed()).as(report.toString()).isTrue();
    }

    @Test
    void scenario_of_the_guide_fails_without_the_rule() throws IOException {
        Map<String, String> files = files();
        files.remove("family.drl");
        lay(files);

        assertThat(Scenarios.run(folder).passed()).isFalse();
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
        Matcher rows = MISTAKE.matcher(Files.readString(GUIDE));
        int found = 0;
        while (rows.find()) {
            String told = Files.readString(CHECKS.resolve(rows.group(1)).resolve("output.txt"));
            assertThat(told).contains(": " + rows.group(2) + " [" + rows.group(1) + "]");
            found++;
        }
        assertThat(found).isGreaterThan(15);
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

    private static Map<String, String> files() throws IOException {
        Map<String, String> files = new LinkedHashMap<>();
        Matcher shown = FILE.matcher(Files.readString(GUIDE));
        while (shown.find()) {
            files.put(shown.group(1), shown.group(2));
        }
        return files;
    }

    private void lay(Map<String, String> files) throws IOException {
        for (Map.Entry<String, String> file : files.entrySet()) {
            Files.writeString(folder.resolve(file.getKey()), file.getValue());
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
