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
record Filled(List<String> blanks, String below, List<List<String>> rows) {

    String text(int blank) {
        return blank < blanks.size() ? Blank.bare(blanks.get(blank)) : below;
    }

    Moment moment(int blank) {
        return Moments.read(blanks.get(blank));
    }

    Duration length(int blank) {
        return Moments.length(blanks.get(blank));
    }

    int number(int blank) {
        return Integer.parseInt(blanks.get(blank));
    }

    List<String> names(int blank) {
        return Blank.parts(blanks.get(blank)).stream().map(Blank::bare).toList();
    }

    List<Channel> channels(int blank) {
        List<Channel> channels = new ArrayList<>();
        for (String part : Blank.parts(blanks.get(blank))) {
            channels.add(Places.channel(part));
        }
        return channels;
    }

    Wanted act(int blank) {
        return Wanted.act(blanks.get(blank));
    }
}
