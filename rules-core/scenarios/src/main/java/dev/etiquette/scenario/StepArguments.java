package dev.etiquette.scenario;

import dev.etiquette.model.Channel;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * The arguments of a step: the values of its parameters in order, and the text or table below it.
 *
 * @param values as the author wrote them
 * @param below the text below the step; empty without one
 * @param rows the table below the step, its head first; empty without one
 */
record StepArguments(List<String> values, String below, List<List<String>> rows) {

    String text(int index) {
        return index < values.size() ? StepParameter.bare(values.get(index)) : below;
    }

    ScenarioInstant moment(int index) {
        return InstantParser.read(values.get(index));
    }

    Duration length(int index) {
        return InstantParser.length(values.get(index));
    }

    int number(int index) {
        return Integer.parseInt(values.get(index));
    }

    List<String> names(int index) {
        return StepParameter.parts(values.get(index)).stream()
                .map(StepParameter::bare)
                .toList();
    }

    List<Channel> channels(int index) {
        List<Channel> channels = new ArrayList<>();
        for (String part : StepParameter.parts(values.get(index))) {
            channels.add(PlaceNames.channel(part));
        }
        return channels;
    }

    ExpectedAdvice act(int index, ScenarioState scenario) {
        return ExpectedAdvice.act(values.get(index), scenario.phrases());
    }
}
