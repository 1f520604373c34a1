package dev.etiquette.scenario;

import dev.etiquette.Coverage;
import dev.etiquette.Etiquette;
import dev.etiquette.RuleBook;
import dev.etiquette.report.CoverageGoal;
import io.cucumber.core.backend.ObjectFactory;
import io.cucumber.core.gherkin.Feature;
import io.cucumber.core.options.RuntimeOptionsBuilder;
import io.cucumber.core.runtime.Runtime;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/**
 * Runs scenarios by a rule book, with Cucumber's engine beneath.
 */
public final class Scenarios {

    /** The names of files of the standard book begin so. */
    private static final String STANDARD = "standard:";

    private Scenarios() {}

    /**
     * Runs all scenarios in the folder of a book by that book.
     *
     * @throws dev.etiquette.RuleBookException with its problems, when the book has errors
     * @throws IOException when the folder cannot be read
     */
    public static ScenarioReport run(Path folder) throws IOException {
        Objects.requireNonNull(folder, "folder");
        return run(RuleBook.load(folder), FeatureFile.allIn(folder));
    }

    /** Runs the scenarios of these files by that book. The report is the same for the same files, in any order. */
    public static ScenarioReport run(RuleBook book, List<FeatureFile> files) {
        Objects.requireNonNull(book, "book");
        Objects.requireNonNull(files, "files");
        return run(book, files, book.coverage());
    }

    /** The same, and records in this coverage which conditions were true and which were false. */
    static ScenarioReport run(RuleBook book, List<FeatureFile> files, Coverage coverage) {
        ScenarioBudget budget = new ScenarioBudget();
        FeatureReader reading = FeatureReader.of(files, budget);
        Etiquette etiquette = Etiquette.of(book);
        StepsForCucumber steps = new StepsForCucumber(() -> new ScenarioState(etiquette, budget, coverage));
        ResultListener results = new ResultListener(steps, reading, budget);
        List<Feature> features = reading.features();
        Counted ids = new Counted();
        Runtime.builder()
                .withRuntimeOptions(new RuntimeOptionsBuilder().setMonochrome().build())
                .withBackendSupplier(() -> List.of(steps))
                .withObjectFactorySupplier(() -> NO_OBJECTS)
                .withUuidGeneratorSupplier(() -> ids::next)
                .withFeatureSupplier(() -> features)
                .withAdditionalPlugins(results)
                .build()
                .run();
        results.throwUnforeseen();
        List<ScenarioFailure> problems = new ArrayList<>(reading.problems());
        if (problems.isEmpty() && results.isEmpty()) {
            problems.add(ScenarioFailure.notUnderstood(
                    files.stream().map(FeatureFile::name).sorted().findFirst().orElse(""),
                    1,
                    "",
                    ScenarioMessage.lines(
                            ScenarioMessage.NO_SCENARIO.text(), ScenarioMessage.MAYBE_ADD_SCENARIO.text())));
        }
        return new ScenarioReport(results.features(), problems, own(coverage));
    }

    /** Without the standard rules below the book: they have scenarios of their own. */
    private static List<CoverageGoal> own(Coverage coverage) {
        return coverage.goals().stream()
                .filter(goal -> !goal.position().file().startsWith(STANDARD))
                .toList();
    }

    /** Ids that are the same in every run. */
    static final class Counted {

        private long last;

        UUID next() {
            return new UUID(0, ++last);
        }
    }

    /** Steps need no objects. */
    private static final ObjectFactory NO_OBJECTS = new ObjectFactory() {
        @Override
        public void start() {
            // Nothing to start.
        }

        @Override
        public void stop() {
            // Nothing to stop.
        }

        @Override
        public boolean addClass(Class<?> step) {
            return false;
        }

        @Override
        public <T> T getInstance(Class<T> step) {
            throw new IllegalStateException("Steps have no classes.");
        }
    };
}
