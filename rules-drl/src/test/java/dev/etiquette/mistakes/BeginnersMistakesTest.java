package dev.etiquette.mistakes;

import static org.assertj.core.api.Assertions.assertThat;

import dev.etiquette.RuleBook;
import dev.etiquette.mistakes.MistakeKind.Planted;
import dev.etiquette.mistakes.MistakeKind.Variant;
import dev.etiquette.report.Edit;
import dev.etiquette.report.Problem;
import dev.etiquette.report.Severity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Plants the mistakes of beginners in the real rules, and measures what they are told. */
class BeginnersMistakesTest {

    private static final int PLACES = 2;

    private static final Pattern QUOTED = Pattern.compile("\"[^\"]*\"");

    /** What only a programmer would say. */
    private static final Pattern FOREIGN = Pattern.compile(
            "(?i)\\b(java|drools|kie|exception|null|token|tokens|parse|parser|parsed|parsing|syntax|lexer|boolean|integer"
                    + "|string|class|method|instance|enum|argument|parameter|compile|compiler|stack|EOF|identifier|type"
                    + "|operator|literal|constant|variable|expression|statement|regex|object|array|loop|index)\\b");

    @TempDir
    Path folder;

    private final Map<String, String> files = new TreeMap<>();
    private final Map<String, Score> scores = new TreeMap<>();
    private final List<String> misses = new ArrayList<>();

    /** What came of all mistakes of a kind. */
    private static final class Score {
        int planted;
        int rightLine;
        int oneProblem;
        int offered;
        int clean;
    }

    @Test
    void mistakes_of_beginners_are_told_in_their_place_once_and_with_the_way_to_mend_them() throws IOException {
        read();
        assertThat(RuleBook.check(folder)).isEmpty();
        Random random = new Random(20260302);
        for (MistakeKind kind : Mistakes.ALL) {
            assertThat(kind.variants()).hasSizeGreaterThanOrEqualTo(3);
            Score score = scores.computeIfAbsent(kind.name(), name -> new Score());
            for (Variant variant : kind.variants()) {
                for (int i = 0; i < PLACES; i++) {
                    plant(kind, variant, score, random);
                }
            }
            assertThat(score.planted).as(kind.name()).isGreaterThanOrEqualTo(3);
        }
        report();
    }

    private void read() throws IOException {
        Path rules = Path.of("rules");
        try (Stream<Path> all = Files.walk(rules)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                files.put(rules.relativize(file).toString(), Files.readString(file));
            }
        }
        for (String table : List.of("norms.csv", "phrases.csv")) {
            Files.copy(Path.of("tables", table), folder.resolve(table));
        }
        for (Map.Entry<String, String> file : files.entrySet()) {
            Files.createDirectories(folder.resolve(file.getKey()).getParent());
            Files.writeString(folder.resolve(file.getKey()), file.getValue());
        }
    }

    private void plant(MistakeKind kind, Variant variant, Score score, Random random) throws IOException {
        // What is wrong in a scenario is told when it is tried, and not when rules are checked.
        List<String> fitting = files.keySet().stream()
                .filter(name -> name.endsWith(".drl"))
                .filter(name -> MistakeKind.plant(variant, files.get(name), new Random(0))
                        .isPresent())
                .toList();
        assertThat(fitting).as(kind.name() + " " + variant.pattern()).isNotEmpty();
        String name = fitting.get(random.nextInt(fitting.size()));
        Optional<Planted> planted = MistakeKind.plant(variant, files.get(name), random);
        if (planted.isPresent()) {
            measure(kind, score, name, planted.get());
        }
    }

    private void measure(MistakeKind kind, Score score, String name, Planted planted) throws IOException {
        List<Problem> problems = checked(name, planted.text());
        score.planted++;
        List<Problem> errors = problems.stream()
                .filter(problem -> problem.severity() == Severity.ERROR)
                .toList();
        List<Problem> primary = errors.isEmpty() ? problems : errors;
        if (primary.size() == 1) {
            score.oneProblem++;
        }
        Optional<Problem> first = primary.stream().findFirst();
        boolean right = first.isPresent()
                && first.get().position().file().equals(name)
                && first.get().position().line() >= planted.firstLine()
                && first.get().position().line() <= planted.lastLine();
        if (right) {
            score.rightLine++;
        }
        Optional<Edit> edit = first.flatMap(Problem::suggestion).flatMap(suggestion -> suggestion.edit());
        boolean clean = false;
        if (edit.isPresent()) {
            score.offered++;
            clean = checked(name, edit.get().applyTo(planted.text())).isEmpty();
            if (clean) {
                score.clean++;
            }
        }
        problems.forEach(BeginnersMistakesTest::plain);
        if (!right || primary.size() != 1 || edit.isPresent() && !clean || edit.isEmpty()) {
            misses.add(kind.name() + " " + name + ":" + planted.firstLine() + (right ? "" : " LINE")
                    + (primary.size() == 1 ? "" : " COUNT") + (edit.isEmpty() ? " none" : clean ? "" : " DIRTY") + "\n"
                    + String.join("\n", problems.stream().map(Problem::inFull).toList()));
        }
        Files.writeString(folder.resolve(name), files.get(name));
    }

    private List<Problem> checked(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
        return RuleBook.check(folder);
    }

    private static void plain(Problem problem) {
        String told = problem.message()
                + problem.suggestion()
                        .map(suggestion -> " " + suggestion.text())
                        .orElse("");
        assertThat(QUOTED.matcher(told).replaceAll("")).doesNotContainPattern(FOREIGN);
    }

    private void report() throws IOException {
        Score all = new Score();
        StringBuilder table = new StringBuilder(String.format(
                Locale.ROOT,
                "%-30s %8s %10s %8s %8s %6s%n",
                "mistake",
                "planted",
                "right line",
                "one",
                "offered",
                "clean"));
        scores.forEach((name, score) -> {
            line(table, name, score);
            all.planted += score.planted;
            all.rightLine += score.rightLine;
            all.oneProblem += score.oneProblem;
            all.offered += score.offered;
            all.clean += score.clean;
        });
        line(table, "ALL", all);
        System.out.println(table);
        Files.writeString(Path.of("target", "mistakes.txt"), table + "\n" + String.join("\n\n", misses));
        assertThat(scores).hasSizeGreaterThanOrEqualTo(35);
        assertThat(all.rightLine).isGreaterThanOrEqualTo(all.planted * 98 / 100);
        assertThat(all.oneProblem).isGreaterThanOrEqualTo(all.planted * 98 / 100);
        assertThat(all.offered).isGreaterThanOrEqualTo(all.planted * 80 / 100);
        assertThat(all.clean).isGreaterThanOrEqualTo(all.offered * 90 / 100);
    }

    private static void line(StringBuilder table, String name, Score score) {
        table.append(String.format(
                Locale.ROOT,
                "%-30s %8d %10d %8d %8d %6d%n",
                name,
                score.planted,
                score.rightLine,
                score.oneProblem,
                score.offered,
                score.clean));
    }
}
