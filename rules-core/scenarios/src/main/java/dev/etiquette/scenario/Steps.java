package dev.etiquette.scenario;

import java.util.ArrayList;
import java.util.List;

/** All steps that authors may write. */
final class Steps {

    private static final List<ScenarioStep> ALL = all();

    private Steps() {}

    /** In the order of the page of steps, each once. */
    static List<ScenarioStep> listed() {
        return ALL;
    }

    /** As Cucumber gets them: a step whose last parameter is a text is there a second time, with the text below it. */
    static List<ScenarioStep> written() {
        List<ScenarioStep> steps = new ArrayList<>(ALL);
        ALL.stream()
                .filter(step -> step.pattern().endsWith(": {text}"))
                .map(ScenarioStep::withTextBelow)
                .forEach(steps::add);
        return steps;
    }

    private static List<ScenarioStep> all() {
        List<ScenarioStep> steps = new ArrayList<>();
        steps.addAll(OwnerSteps.all());
        steps.addAll(PeopleSteps.all());
        steps.addAll(RelationshipSteps.all());
        steps.addAll(PersonalSteps.all());
        steps.addAll(HostSteps.all());
        steps.addAll(UtteranceSteps.all());
        steps.addAll(PlanSteps.all());
        steps.addAll(AdviceSteps.all());
        steps.addAll(ExpectSteps.all());
        return List.copyOf(steps);
    }
}
