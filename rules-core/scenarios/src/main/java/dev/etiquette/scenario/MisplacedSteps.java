package dev.etiquette.scenario;

import io.cucumber.messages.types.Background;
import io.cucumber.messages.types.Examples;
import io.cucumber.messages.types.Feature;
import io.cucumber.messages.types.GherkinDocument;
import io.cucumber.messages.types.Location;
import io.cucumber.messages.types.Rule;
import io.cucumber.messages.types.RuleChild;
import io.cucumber.messages.types.Scenario;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Finds steps in the free text below a heading. Gherkin takes every line that it does not know there as free text, so a
 * misspelt step would never run.
 */
final class MisplacedSteps {

    private static final Pattern HEADING = Pattern.compile(
            "(?i)(?:scenario|scenario outline|background|examples|feature|rule)\\b(?!:).*|\\p{L}+(?: \\p{L}+)?:(?: .*)?");

    private final FeatureFile file;
    private final List<String> lines;
    private final List<ScenarioFailure> found = new ArrayList<>();

    private MisplacedSteps(FeatureFile file) {
        this.file = file;
        this.lines = file.text().lines().toList();
    }

    /** The steps and headings in the free text; empty when it has none. */
    static List<ScenarioFailure> steps(FeatureFile file, GherkinDocument document) {
        MisplacedSteps descriptions = new MisplacedSteps(file);
        document.getFeature().ifPresent(descriptions::feature);
        return descriptions.found;
    }

    private void feature(Feature feature) {
        look(feature.getDescription(), feature.getLocation());
        feature.getChildren().forEach(child -> {
            child.getBackground().ifPresent(this::background);
            child.getScenario().ifPresent(this::scenario);
            child.getRule().ifPresent(this::rule);
        });
    }

    private void rule(Rule rule) {
        look(rule.getDescription(), rule.getLocation());
        for (RuleChild child : rule.getChildren()) {
            child.getBackground().ifPresent(this::background);
            child.getScenario().ifPresent(this::scenario);
        }
    }

    private void background(Background background) {
        look(background.getDescription(), background.getLocation());
    }

    private void scenario(Scenario scenario) {
        look(scenario.getDescription(), scenario.getLocation());
        for (Examples examples : scenario.getExamples()) {
            look(examples.getDescription(), examples.getLocation());
        }
    }

    private void look(String description, Location below) {
        if (!found.isEmpty()) {
            return;
        }
        int line = below.getLine().intValue();
        Optional<String> heading = Optional.empty();
        for (String each : description.lines().map(String::strip).toList()) {
            if (each.isEmpty()) {
                continue;
            }
            line = lineOf(each, line);
            if (HEADING.matcher(each).matches()) {
                heading = Optional.of(each);
            } else if (isStep(each)) {
                found.add(stray(each, line, heading));
                return;
            }
        }
    }

    private ScenarioFailure stray(String step, int line, Optional<String> heading) {
        if (heading.isPresent()) {
            return GherkinProblems.heading(file, lineOf(heading.get(), 0), heading.get());
        }
        String word = step.split(" ")[0];
        return ScenarioFailure.notUnderstood(
                file.name(),
                line,
                step,
                ScenarioMessage.lines(
                        ScenarioMessage.NO_KEYWORD.with(word),
                        GherkinProblems.keyword(word)
                                .map(ScenarioMessage.MAYBE_WRITE::with)
                                .orElseGet(ScenarioMessage.MAYBE_ADD_GIVEN::text)));
    }

    /** Whether a line is a step, with a first word or without. */
    private static boolean isStep(String line) {
        int space = line.indexOf(' ');
        return StepSuggestions.isWholeStep(line) || space > 0 && StepSuggestions.isWholeStep(line.substring(space + 1));
    }

    private int lineOf(String words, int after) {
        for (int i = after; i < lines.size(); i++) {
            if (lines.get(i).strip().equals(words)) {
                return i + 1;
            }
        }
        return Math.max(1, after);
    }
}
