package dev.etiquette.scenario;

import java.util.ArrayList;
import java.util.List;

/** All steps that authors may write. */
final class Steps {

    private static final List<Step> ALL = all();

    private Steps() {}

    /** In the order of the page of steps, those with a text below the line left out. */
    static List<Step> listed() {
        return ALL;
    }

    /** As they are given to Cucumber: a text at the end may stand below the line as well. */
    static List<Step> written() {
        List<Step> steps = new ArrayList<>(ALL);
        ALL.stream()
                .filter(step -> step.pattern().endsWith(": {text}"))
                .map(Step::withTextBelow)
                .forEach(steps::add);
        return steps;
    }

    private static List<Step> all() {
        List<Step> steps = new ArrayList<>();
        steps.addAll(OwnerSteps.all());
        steps.addAll(PeopleSteps.all());
        steps.addAll(RelationshipSteps.all());
        steps.addAll(UtteranceSteps.all());
        steps.addAll(AdviceSteps.all());
        steps.addAll(ExpectSteps.all());
        return List.copyOf(steps);
    }
}
