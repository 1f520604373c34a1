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

/** Reads files of scenarios, as far as they can be read. */
final class FeatureReader {

    /** Rows of examples count as scenarios. */
    private static final int MOST_SCENARIOS = 5_000;

    private static final long MOST_CHARACTERS = 20_000_000;

    /** Whatever is longer belongs below its step. */
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
            reading.refuse(sorted.get(0), 1, "There are more than " + FeatureFile.MOST_FILES + " files of scenarios.");
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

    private void refuse(FeatureFile file, int line, String said) {
        problems.add(ScenarioFailure.puzzled(file.name(), line, "", said));
    }

    private void add(FeatureFile file) {
        int before = problems.size();
        try {
            budget.time();
        } catch (InvalidStepException used) {
            refuse(file, 1, used.said());
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
                                refuse(
                                        file,
                                        1,
                                        "Up to the end of this file stand more than " + MOST_SCENARIOS
                                                + " scenarios, rows of examples included; that is more than there may be.");
                            } else if (!tooLong(feature, file)) {
                                features.add(feature);
                            }
                        },
                        () -> noScenario(file));
    }

    private void noScenario(FeatureFile file) {
        refuse(
                file,
                1,
                "There is no scenario in this file, so nothing was tried."
                        + "\nMaybe write one into it, or take the file away.");
    }

    private boolean fits(FeatureFile file) {
        if (characters > MOST_CHARACTERS) {
            refuse(
                    file,
                    1,
                    "With every row of examples filled in, the scenarios up to this file have more than "
                            + MOST_CHARACTERS + " characters; that is more than they may.");
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
            refuse(file, 1, "The file has more than " + FeatureFile.LARGEST + " bytes; that is more than it may.");
        } else if (file.text().equals(FeatureFile.GARBLED)) {
            refuse(file, 1, "The file is not written in UTF-8.\nMaybe save it again with the encoding UTF-8.");
        } else if (file.text().isBlank()) {
            refuse(
                    file,
                    1,
                    "Nothing stands in the file; it must begin with \"Feature:\" and a name, and scenarios follow.");
        }
        List<String> lines = file.text().lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).length() > LONGEST_LINE && file.text().length() <= FeatureFile.LARGEST) {
                refuse(
                        file,
                        i + 1,
                        "This line has more than " + LONGEST_LINE + " characters; that is more than it may."
                                + "\nMaybe put a long text below its step, on several lines between three quotes.");
                return;
            }
        }
    }

    /** What follows a mistake is mostly no mistake of its own: the first is told. */
    private void checkGrammar(FeatureFile file) {
        List<ScenarioFailure> found = new ArrayList<>();
        GherkinParser.builder()
                .includeSource(false)
                .includeGherkinDocument(true)
                .includePickles(false)
                .build()
                .parse(file.name(), file.text().getBytes(StandardCharsets.UTF_8))
                .forEach(envelope -> {
                    envelope.getParseError().ifPresent(error -> found.add(told(file, error)));
                    envelope.getGherkinDocument().ifPresent(document -> found.addAll(checked(file, document)));
                });
        found.stream().limit(1).forEach(problems::add);
    }

    private List<ScenarioFailure> checked(FeatureFile file, GherkinDocument document) {
        characters += ExpandedOutline.size(document);
        return MisplacedSteps.steps(file, document);
    }

    private static ScenarioFailure told(FeatureFile file, ParseError error) {
        int line = error.getSource()
                .getLocation()
                .map(Location::getLine)
                .map(Number::intValue)
                .orElse(1);
        return GherkinProblems.told(file, line, error.getMessage());
    }

    private boolean tooLong(Feature feature, FeatureFile file) {
        int before = problems.size();
        feature.getPickles().stream()
                .flatMap(scenario -> scenario.getSteps().stream())
                .filter(step -> step.getText().length() > LONGEST_LINE)
                .findFirst()
                .ifPresent(step -> refuse(
                        file,
                        step.getLine(),
                        "With the examples filled in, this step has more than " + LONGEST_LINE
                                + " characters; that is more than it may."));
        return problems.size() > before;
    }

    /** A pattern of scenarios without a row of examples is none. */
    private void withoutRows(Node node, FeatureFile file) {
        if (node instanceof Node.ScenarioOutline outline
                && (outline.elements().isEmpty()
                        || outline.elements().stream()
                                .anyMatch(examples -> examples.elements().isEmpty()))) {
            problems.add(ScenarioFailure.puzzled(
                    file.name(),
                    outline.getLocation().getLine(),
                    outline.getKeyword().orElse("Scenario") + ": "
                            + outline.getName().orElse(""),
                    "This has no row of examples, so nothing was tried."));
        }
        if (node instanceof Node.Container<?> container) {
            container.elements().forEach(each -> withoutRows(each, file));
        }
    }
}
