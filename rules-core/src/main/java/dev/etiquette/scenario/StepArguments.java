package dev.etiquette.scenario;

import dev.etiquette.model.Channel;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * What an author has filled in: the blanks of a step in order, and the text or table below it.
 *
 * @param blanks as they were written
 * @param below the text below the step, or the last blank that is a text; empty without one
 * @param rows the table below the step, its head first; empty without one
 */
record StepArguments(List<String> blanks, String below, List<List<String>> rows) {

    String text(int blank) {
        return blank < blanks.size() ? StepParameter.bare(blanks.get(blank)) : below;
    }

    ScenarioInstant moment(int blank) {
        return InstantParser.read(blanks.get(blank));
    }

    Duration length(int blank) {
        return InstantParser.length(blanks.get(blank));
    }

    int number(int blank) {
        return Integer.parseInt(blanks.get(blank));
    }

    List<String> names(int blank) {
        return StepParameter.parts(blanks.get(blank)).stream()
                .map(StepParameter::bare)
                .toList();
    }

    List<Channel> channels(int blank) {
        List<Channel> channels = new ArrayList<>();
        for (String part : StepParameter.parts(blanks.get(blank))) {
            channels.add(PlaceNames.channel(part));
        }
        return channels;
    }

    ExpectedAdvice act(int blank) {
        return ExpectedAdvice.act(blanks.get(blank));
    }
}
