package dev.etiquette.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import dev.etiquette.RuleBook;
import io.cucumber.cucumberexpressions.Expression;
import io.cucumber.cucumberexpressions.ExpressionFactory;
import io.cucumber.cucumberexpressions.ParameterType;
import io.cucumber.cucumberexpressions.ParameterTypeRegistry;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The steps that authors write: each has an example that passes, and no two can be meant by one line. */
class StepsTest {

    private static final Path PAGE = Path.of("STEPS.md");
    private static final Path EXAMPLES = Path.of("src/test/resources/steps/examples.feature");
    private static final Path GIVEN = Path.of("src/test/resources/steps/given");
    private static final Path TRIAL = Path.of("src/test/resources/steps/trial");
    private static final Pattern SAMPLE = Pattern.compile("`([^`]+)`");

    private static FeatureFile examples() throws IOException {
        return new FeatureFile("examples.feature", Files.readString(EXAMPLES));
    }

    @Test
    void examples_pass() throws IOException {
        ScenarioReport report = Scenarios.run(RuleBook.standard(), List.of(examples()));

        assertThat(report.failures()).extracting(ScenarioFailure::inFull).isEmpty();
    }

    /** Steps about what only a book of one's own declares. */
    @Test
    void examples_of_facts_of_ones_own_pass() throws IOException {
        ScenarioReport report = Scenarios.run(GIVEN);

        assertThat(report.failures()).extracting(ScenarioFailure::inFull).isEmpty();
        assertThat(report.features())
                .singleElement()
                .satisfies(feature -> assertThat(feature.scenarios()).hasSize(3));
    }

    /** Steps about what only a book with rules on trial has. */
    @Test
    void examples_of_rules_on_trial_pass() throws IOException {
        ScenarioReport report = Scenarios.run(TRIAL);

        assertThat(report.failures()).extracting(ScenarioFailure::inFull).isEmpty();
        assertThat(report.features())
                .singleElement()
                .satisfies(feature -> assertThat(feature.scenarios()).hasSize(3));
    }

    @Test
    void every_step_is_tried_by_its_own_example() throws IOException {
        List<String> lines = Stream.of(EXAMPLES, GIVEN.resolve("donations.feature"), TRIAL.resolve("trial.feature"))
                .flatMap(StepsTest::lines)
                .map(StepsTest::words)
                .toList();
        TreeSet<String> missing = new TreeSet<>();

        for (ScenarioStep step : Steps.listed()) {
            List<String> expected = new ArrayList<>(step.example());
            if (step.argument() == ScenarioStep.Argument.TABLE) {
                expected.add(step.pattern().replace("{fact}", "Donation"));
            }
            expected.stream()
                    .map(StepsTest::words)
                    .filter(line -> !lines.contains(line))
                    .forEach(missing::add);
        }
        assertThat(missing).as("examples that examples.feature does not try").isEmpty();
    }

    private static Stream<String> lines(Path file) {
        try {
            return Files.readString(file).lines();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Without its keyword, and without the spaces that align tables. */
    private static String words(String line) {
        return line.strip().replaceFirst("^(Given|When|Then|And|But) ", "").replaceAll(" +", " ");
    }

    @Test
    void page_shows_every_step() throws IOException {
        String page = StepsPage.markdown();
        if ("write".equals(System.getProperty("golden"))) {
            Files.writeString(PAGE, page);
        }
        assertThat(Files.readString(PAGE))
                .as("STEPS.md; mvn test -Dgolden=write writes it anew")
                .isEqualTo(page);
    }

    @Test
    void every_action_has_words() {
        assertThat(ActionPhrase.withoutWords()).isEmpty();
    }

    @Test
    void no_line_can_mean_two_steps() {
        Map<String, Expression> expressions = expressions();
        TreeSet<String> ambiguous = new TreeSet<>();
        int tried = 0;
        for (ScenarioStep step : Steps.written()) {
            for (String line : lines(step)) {
                tried++;
                List<String> meant = expressions.entrySet().stream()
                        .filter(each -> each.getValue().match(line) != null)
                        .map(Map.Entry::getKey)
                        .toList();
                if (!meant.equals(List.of(step.pattern()))) {
                    ambiguous.add(line + " means " + meant + ", not " + step.pattern());
                }
            }
        }
        assertThat(ambiguous).isEmpty();
        assertThat(tried).isGreaterThan(500);
    }

    private static Map<String, Expression> expressions() {
        ParameterTypeRegistry registry = new ParameterTypeRegistry(Locale.ENGLISH);
        StepParameter.all()
                .forEach(parameter -> registry.defineParameterType(new ParameterType<>(
                        parameter.name(),
                        List.of(parameter.pattern()),
                        String.class,
                        (String text) -> text,
                        false,
                        false)));
        ExpressionFactory factory = new ExpressionFactory(registry);
        Map<String, Expression> expressions = new LinkedHashMap<>();
        Steps.written().forEach(step -> expressions.put(step.pattern(), factory.createExpression(step.pattern())));
        return expressions;
    }

    /** The step with each sample that the page gives for a blank, in turn. */
    private static List<String> lines(ScenarioStep step) {
        List<String> lines = new ArrayList<>();
        List<String> parameters = step.parameters();
        for (int turn = 0; turn < 14; turn++) {
            String line = step.pattern();
            for (String parameter : parameters) {
                List<String> samples = samples(StepParameter.named(parameter));
                line = line.replaceFirst(
                        "\\{" + parameter + "}", Matcher.quoteReplacement(samples.get(turn % samples.size())));
            }
            lines.add(line.replaceAll("\\b(\\w+)(?:/\\w+)+\\b", "$1").replaceAll("\\((\\w+)\\)", "$1"));
        }
        return lines;
    }

    private static List<String> samples(StepParameter parameter) {
        List<String> samples = new ArrayList<>();
        if (parameter.name().equals("text")) {
            return List.of("\"\"", "\"not now\"", "\"I met Ann: because of it\"");
        } else if (parameter.name().equals("number")) {
            return List.of("1", "12");
        } else if (parameter.name().equals("act")) {
            ActionPhrase.all().forEach(phrase -> samples.add(phrase.example()));
            samples.addAll(List.of("reword \"the guide\" on X", "answer Ann on Mastodon in a private message"));
            return samples;
        }
        SAMPLE.matcher(parameter.about()).results().forEach(found -> samples.add(found.group(1)));
        return samples.stream()
                .filter(sample -> sample.matches(parameter.pattern()))
                .toList();
    }

    @Test
    void samples_of_a_placeholder_fit_its_pattern() {
        TreeSet<String> refused = new TreeSet<>();
        for (StepParameter parameter : StepParameter.all()) {
            SAMPLE.matcher(parameter.about())
                    .results()
                    .map(found -> found.group(1))
                    .forEach(sample -> {
                        if (!sample.matches(parameter.pattern())) {
                            refused.add("{" + parameter.name() + "}: " + sample);
                        }
                    });
        }
        assertThat(refused).containsExactly("{moment}: at", "{moment}: on");
    }
}
