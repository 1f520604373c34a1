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
import java.util.UUID;

/**
 * Runs scenarios by a rule book. Needs Cucumber's engine ({@code io.cucumber:cucumber-core}) on the class path, which
 * nothing else in this library does.
 */
public final class Scenarios {

    /** How the names of files begin that a book takes from the standard one. */
    private static final String STANDARD = "standard:";

    private Scenarios() {}

    /**
     * Runs all scenarios in the folder of a book by that book.
     *
     * @throws dev.etiquette.RuleBookException with its problems, when the book is not sound
     * @throws IOException when the folder cannot be read
     */
    public static ScenarioReport run(Path folder) throws IOException {
        return run(RuleBook.load(folder), FeatureFile.in(folder));
    }

    /** Runs the scenarios of these files by that book. The report is the same for the same files, in any order. */
    public static ScenarioReport run(RuleBook book, List<FeatureFile> files) {
        return run(book, files, book.coverage());
    }

    /** The same, noting in this coverage of the book how its rules came out. */
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
            problems.add(ScenarioFailure.puzzled(
                    files.stream().map(FeatureFile::name).sorted().findFirst().orElse(""),
                    1,
                    "",
                    "There is no scenario at all, so nothing was tried."
                            + "\nMaybe write one into a file that ends in .feature, beside the rules."));
        }
        return new ScenarioReport(results.features(), problems, own(coverage));
    }

    /** The standard rules below a book that is laid over them are tried by scenarios of their own. */
    private static List<CoverageGoal> own(Coverage coverage) {
        return coverage.goals().stream()
                .filter(goal -> !goal.position().file().startsWith(STANDARD))
                .toList();
    }

    /** Ids that need no chance. */
    static final class Counted {

        private long last;

        UUID next() {
            return new UUID(0, ++last);
        }
    }

    /** Our steps need nothing to be made for them. */
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
            throw new IllegalStateException("There are no classes of steps.");
        }
    };
}
