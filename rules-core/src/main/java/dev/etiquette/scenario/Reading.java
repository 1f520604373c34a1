package dev.etiquette.scenario;

import io.cucumber.core.feature.FeatureParser;
import io.cucumber.core.gherkin.Feature;
import io.cucumber.core.resource.Resource;
import io.cucumber.gherkin.GherkinParser;
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

/**
 * Files of scenarios, as far as they can be read.
 *
 * @param features those that can, sorted by file
 * @param names of their files
 * @param problems with the others
 */
record Reading(List<Feature> features, Map<URI, FeatureFile> names, List<Failure> problems) {

    /** Rows of examples count as scenarios. */
    private static final int MOST_SCENARIOS = 5_000;

    static Reading of(List<FeatureFile> files) {
        List<Feature> features = new ArrayList<>();
        Map<URI, FeatureFile> names = new HashMap<>();
        List<Failure> problems = new ArrayList<>();
        List<FeatureFile> sorted = new ArrayList<>(files);
        sorted.sort(Comparator.comparing(FeatureFile::name));
        Scenarios.Counted ids = new Scenarios.Counted();
        int scenarios = 0;
        for (int i = 0; i < sorted.size(); i++) {
            FeatureFile file = sorted.get(i);
            List<Failure> found = problems(file);
            problems.addAll(found);
            if (!found.isEmpty()) {
                continue;
            }
            URI uri = URI.create("scenarios:" + i);
            names.put(uri, file);
            for (Feature feature : new FeatureParser(ids::next)
                    .parseResource(resource(uri, file)).stream().toList()) {
                without(feature, file, problems);
                scenarios += feature.getPickles().size();
                features.add(feature);
            }
            if (scenarios > MOST_SCENARIOS) {
                problems.add(Failure.puzzled(
                        file.name(),
                        1,
                        "",
                        "There are more than " + MOST_SCENARIOS + " scenarios, rows of examples included."));
                features.clear();
                break;
            }
        }
        return new Reading(List.copyOf(features), names, problems);
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

    private static List<Failure> problems(FeatureFile file) {
        if (file.text().length() > FeatureFile.LARGEST) {
            return List.of(Failure.puzzled(
                    file.name(),
                    1,
                    "",
                    "The file has more than " + FeatureFile.LARGEST + " bytes; that is more than it may."));
        }
        if (file.text().equals(FeatureFile.GARBLED)) {
            return List.of(Failure.puzzled(
                    file.name(),
                    1,
                    "",
                    "The file is not written in UTF-8.\nMaybe save it again with the encoding UTF-8."));
        }
        if (file.text().isBlank()) {
            return List.of(Failure.puzzled(
                    file.name(),
                    1,
                    "",
                    "Nothing stands in the file; it must begin with \"Feature:\" and a name, and scenarios follow."));
        }
        List<Failure> problems = new ArrayList<>();
        GherkinParser.builder()
                .includeSource(false)
                .includeGherkinDocument(false)
                .includePickles(false)
                .build()
                .parse(file.name(), file.text().getBytes(StandardCharsets.UTF_8))
                .forEach(envelope -> envelope.getParseError().ifPresent(error -> problems.add(problem(file, error))));
        // What follows a mistake is mostly no mistake of its own.
        return problems.isEmpty() ? problems : problems.subList(0, 1);
    }

    private static Failure problem(FeatureFile file, ParseError error) {
        int line = error.getSource()
                .getLocation()
                .map(Location::getLine)
                .map(Number::intValue)
                .orElse(1);
        return Gherkin.told(file, line, error.getMessage());
    }

    /** A pattern of scenarios without a row of examples is none. */
    private static void without(Node node, FeatureFile file, List<Failure> problems) {
        if (node instanceof Node.ScenarioOutline outline
                && outline.elements().stream()
                        .allMatch(examples -> examples.elements().isEmpty())) {
            problems.add(Failure.puzzled(
                    file.name(),
                    outline.getLocation().getLine(),
                    outline.getKeyword().orElse("Scenario") + ": "
                            + outline.getName().orElse(""),
                    "This has no row of examples, so nothing was tried."));
        }
        if (node instanceof Node.Container<?> container) {
            container.elements().forEach(each -> without(each, file, problems));
        }
    }
}
