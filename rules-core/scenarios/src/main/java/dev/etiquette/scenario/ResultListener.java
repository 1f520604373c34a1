package dev.etiquette.scenario;

import dev.etiquette.advice.RunawayRulesException;
import dev.etiquette.model.InvalidFactException;
import io.cucumber.core.exception.CucumberException;
import io.cucumber.plugin.ConcurrentEventListener;
import io.cucumber.plugin.event.EventPublisher;
import io.cucumber.plugin.event.PickleStepTestStep;
import io.cucumber.plugin.event.Result;
import io.cucumber.plugin.event.Status;
import io.cucumber.plugin.event.TestCase;
import io.cucumber.plugin.event.TestCaseFinished;
import io.cucumber.plugin.event.TestCaseStarted;
import io.cucumber.plugin.event.TestStepFinished;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Listens to Cucumber and keeps the result of each scenario. */
final class ResultListener implements ConcurrentEventListener {

    private final StepsForCucumber steps;
    private final FeatureReader reading;
    private final ScenarioBudget budget;
    private final Map<URI, List<ScenarioResult>> byFile = new LinkedHashMap<>();
    private Optional<ScenarioFailure> failure = Optional.empty();
    private Optional<IllegalStateException> unforeseen = Optional.empty();

    ResultListener(StepsForCucumber steps, FeatureReader reading, ScenarioBudget budget) {
        this.steps = steps;
        this.reading = reading;
        this.budget = budget;
    }

    @Override
    public void setEventPublisher(EventPublisher publisher) {
        publisher.registerHandlerFor(TestCaseStarted.class, event -> failure = Optional.empty());
        publisher.registerHandlerFor(TestStepFinished.class, this::stepFinished);
        publisher.registerHandlerFor(TestCaseFinished.class, event -> caseFinished(event.getTestCase()));
    }

    private void stepFinished(TestStepFinished event) {
        Result result = event.getResult();
        if (failure.isEmpty()
                && event.getTestStep() instanceof PickleStepTestStep step
                && !result.getStatus().is(Status.PASSED)
                && !result.getStatus().is(Status.SKIPPED)) {
            failure = Optional.of(failure(step, result));
        }
    }

    private ScenarioFailure failure(PickleStepTestStep step, Result result) {
        String file = file(step.getUri()).name();
        int line = step.getStep().getLine();
        String written =
                step.getStep().getKeyword().strip() + " " + step.getStep().getText();
        Throwable error = result.getError();
        if (error instanceof ExpectationFailedException unmet) {
            return new ScenarioFailure(
                    ScenarioFailure.Kind.NOT_MET,
                    file,
                    line,
                    written,
                    unmet.expected(),
                    unmet.found(),
                    unmet.why(),
                    Optional.empty());
        } else if (error instanceof InvalidStepException invalid) {
            return ScenarioFailure.notUnderstood(file, line, written, invalid.text());
        } else if (error instanceof RunawayRulesException || error instanceof InvalidFactException) {
            return ScenarioFailure.notUnderstood(file, line, written, String.valueOf(error.getMessage()));
        } else if (result.getStatus().is(Status.UNDEFINED) || error instanceof CucumberException) {
            return ScenarioFailure.notUnderstood(file, line, written, explain(step));
        }
        unforeseen = Optional.of(new IllegalStateException(ScenarioMessage.INTERNAL_ERROR.with(written), error));
        return ScenarioFailure.notUnderstood(file, line, written, ScenarioMessage.INTERNAL_ERROR.with(written));
    }

    /** Looking for similar steps takes time, so it counts as a step. */
    private String explain(PickleStepTestStep step) {
        try {
            budget.step();
        } catch (InvalidStepException exhausted) {
            return exhausted.text();
        }
        return StepSuggestions.explain(step.getStep().getText(), below(step));
    }

    private static ScenarioStep.Argument below(PickleStepTestStep step) {
        Object argument = step.getStep().getArgument();
        if (argument == null) {
            return ScenarioStep.Argument.NOTHING;
        }
        return argument instanceof io.cucumber.plugin.event.DataTableArgument
                ? ScenarioStep.Argument.TABLE
                : ScenarioStep.Argument.TEXT;
    }

    private void caseFinished(TestCase testCase) {
        String name = testCase.getName().strip();
        int line = testCase.getLocation().getLine();
        if (failure.isEmpty() && !steps.scenario().hasAsserted()) {
            failure = Optional.of(ScenarioFailure.notUnderstood(
                    file(testCase.getUri()).name(),
                    line,
                    testCase.getKeyword() + ": " + name,
                    ScenarioMessage.lines(
                            ScenarioMessage.CHECKS_NOTHING.text(), ScenarioMessage.MAYBE_ADD_CHECK.text())));
        }
        byFile.computeIfAbsent(testCase.getUri(), unknown -> new ArrayList<>())
                .add(new ScenarioResult(name, line, failure));
    }

    private FeatureFile file(URI uri) {
        return reading.file(uri);
    }

    /** Cucumber itself would only log an exception that is thrown in a step. */
    void throwUnforeseen() {
        unforeseen.ifPresent(failed -> {
            throw failed;
        });
    }

    boolean isEmpty() {
        return byFile.isEmpty();
    }

    List<FeatureResult> features() {
        return reading.features().stream()
                .map(feature -> new FeatureResult(
                        file(feature.getUri()).name(),
                        feature.getName().orElse(""),
                        byFile.getOrDefault(feature.getUri(), List.of())))
                .toList();
    }
}
