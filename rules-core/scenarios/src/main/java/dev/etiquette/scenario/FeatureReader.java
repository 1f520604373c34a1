package dev.etiquette.scenario;

import io.cucumber.core.feature.FeatureParser;
import io.cucumber.core.gherkin.Feature;
import io.cucumber.core.resource.Resource;
import io.cucumber.gherkin.GherkinParser;
import io.cucumber.messages.types.GherkinDocument;
import io.cucumber.messages.types.Location;
import io.cucumber.messages.types.ParseError;
import io.cucumber.plugin.event.Node;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads files of scenarios, and reports what cannot be read. */
final class FeatureReader {

    /** Rows of examples count as scenarios. */
    private static final int MOST_SCENARIOS = 5_000;

    private static final long MOST_CHARACTERS = 20_000_000;

    /** A longer text belongs below its step. */
    private static final int LONGEST_LINE = 1_000;

    private final List<Feature> features = new ArrayList<>();
    private final Map<URI, FeatureFile> files = new HashMap<>();
    private final List<ScenarioFailure> problems = new ArrayList<>();
    private final Scenarios.Counted ids = new Scenarios.Counted();
    private long scenarios;
    private long characters;

    private final ScenarioBudget budget;

    private FeatureReader(ScenarioBudget budget) {
        this.budget = budget;
    }

    static FeatureReader of(List<FeatureFile> files, ScenarioBudget budget) {
        FeatureReader reading = new FeatureReader(budget);
        List<FeatureFile> sorted = new ArrayList<>(files);
        sorted.sort(Comparator.comparing(FeatureFile::name));
        if (sorted.size() > FeatureFile.MOST_FILES) {
            reading.refuse(sorted.get(0), 1, ScenarioMessage.TOO_MANY_FILES.with(FeatureFile.MOST_FILES));
        } else {
            sorted.forEach(reading::add);
        }
        return reading;
    }

    /** Those that can be run, sorted by file. */
    List<Feature> features() {
        return features;
    }

    FeatureFile file(URI uri) {
        return files.get(uri);
    }

    List<ScenarioFailure> problems() {
        return problems;
    }

    private void refuse(FeatureFile file, int line, String message) {
        problems.add(ScenarioFailure.notUnderstood(file.name(), line, "", message));
    }

    private void refuse(FeatureFile file, int line, ScenarioMessage message, ScenarioMessage maybe) {
        refuse(file, line, ScenarioMessage.lines(message.text(), maybe.text()));
    }

    private void add(FeatureFile file) {
        int before = problems.size();
        try {
            budget.time();
        } catch (InvalidStepException exhausted) {
            refuse(file, 1, exhausted.text());
            return;
        }
        checkText(file);
        if (problems.size() == before) {
            checkGrammar(file);
        }
        if (problems.size() > before || !fits(file)) {
            return;
        }
        URI uri = URI.create("scenarios:" + files.size());
        files.put(uri, file);
        new FeatureParser(ids::next)
                .parseResource(resource(uri, file))
                .ifPresentOrElse(
                        feature -> {
                            withoutRows(feature, file);
                            if (feature.getPickles().isEmpty() && problems.size() == before) {
                                noScenario(file);
                            }
                            scenarios += feature.getPickles().size();
                            if (scenarios > MOST_SCENARIOS) {
                                refuse(file, 1, ScenarioMessage.TOO_MANY_SCENARIOS.with(MOST_SCENARIOS));
                            } else if (!tooLong(feature, file)) {
                                features.add(feature);
                            }
                        },
                        () -> noScenario(file));
    }

    private void noScenario(FeatureFile file) {
        refuse(file, 1, ScenarioMessage.NO_SCENARIO_IN_FILE, ScenarioMessage.MAYBE_FILL_FILE);
    }

    private boolean fits(FeatureFile file) {
        if (characters > MOST_CHARACTERS) {
            refuse(file, 1, ScenarioMessage.LONG_EXAMPLES.with(MOST_CHARACTERS));
            return false;
        }
        return true;
    }

    private static Resource resource(URI uri, FeatureFile file) {
        return new Resource() {
            @Override
            public URI getUri() {
                return uri;
            }

            @Override
            public InputStream getInputStream() {
                return new ByteArrayInputStream(file.text().getBytes(StandardCharsets.UTF_8));
            }
        };
    }

    private void checkText(FeatureFile file) {
        if (file.text().length() > FeatureFile.LARGEST) {
            refuse(
                    file,
                    1,
                    ScenarioMessage.lines(
                            ScenarioMessage.TOO_LARGE.with(FeatureFile.LARGEST),
                            ScenarioMessage.MAYBE_SPLIT_FILE.text()));
        } else if (file.text().equals(FeatureFile.GARBLED)) {
            refuse(file, 1, ScenarioMessage.NOT_UTF8, ScenarioMessage.MAYBE_SAVE_AS_UTF8);
        } else if (file.text().isBlank()) {
            refuse(file, 1, ScenarioMessage.EMPTY_FILE.text());
        }
        List<String> lines = file.text().lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).length() > LONGEST_LINE && file.text().length() <= FeatureFile.LARGEST) {
                refuse(
                        file,
                        i + 1,
                        ScenarioMessage.lines(
                                ScenarioMessage.LONG_LINE.with(LONGEST_LINE), ScenarioMessage.MAYBE_PUT_BELOW.text()));
                return;
            }
        }
    }

    /** Reports only the first mistake: the next ones mostly follow from it. */
    private void checkGrammar(FeatureFile file) {
        List<ScenarioFailure> found = new ArrayList<>();
        GherkinParser.builder()
                .includeSource(false)
                .includeGherkinDocument(true)
                .includePickles(false)
                .build()
                .parse(file.name(), file.text().getBytes(StandardCharsets.UTF_8))
                .forEach(envelope -> {
                    envelope.getParseError().ifPresent(error -> found.add(failure(file, error)));
                    envelope.getGherkinDocument().ifPresent(document -> found.addAll(checked(file, document)));
                });
        found.stream().limit(1).forEach(problems::add);
    }

    private List<ScenarioFailure> checked(FeatureFile file, GherkinDocument document) {
        characters += ExpandedOutline.size(document);
        return MisplacedSteps.steps(file, document);
    }

    private static ScenarioFailure failure(FeatureFile file, ParseError error) {
        int line = error.getSource()
                .getLocation()
                .map(Location::getLine)
                .map(Number::intValue)
                .orElse(1);
        return GherkinProblems.failure(file, line, error.getMessage());
    }

    private boolean tooLong(Feature feature, FeatureFile file) {
        int before = problems.size();
        feature.getPickles().stream()
                .flatMap(scenario -> scenario.getSteps().stream())
                .filter(step -> step.getText().length() > LONGEST_LINE)
                .findFirst()
                .ifPresent(step -> refuse(file, step.getLine(), ScenarioMessage.LONG_STEP.with(LONGEST_LINE)));
        return problems.size() > before;
    }

    /** An outline without a row of examples gives no scenario, so it would be skipped silently. */
    private void withoutRows(Node node, FeatureFile file) {
        if (node instanceof Node.ScenarioOutline outline
                && (outline.elements().isEmpty()
                        || outline.elements().stream()
                                .anyMatch(examples -> examples.elements().isEmpty()))) {
            problems.add(ScenarioFailure.notUnderstood(
                    file.name(),
                    outline.getLocation().getLine(),
                    outline.getKeyword().orElse("Scenario") + ": "
                            + outline.getName().orElse(""),
                    ScenarioMessage.NO_EXAMPLES.text()));
        }
        if (node instanceof Node.Container<?> container) {
            container.elements().forEach(each -> withoutRows(each, file));
        }
    }
}
