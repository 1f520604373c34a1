package dev.etiquette.reading;

import dev.etiquette.model.Mark;
import dev.etiquette.model.MarkSet;
import java.util.List;

/**
 * One sentence and what it shows by itself. Whether it wants to be left alone is understood by what else it says.
 *
 * @param text as it stands
 * @param words those that count
 * @param marks what phrases within it show, nothing weighed
 */
record WeighedSentence(String text, List<String> words, MarkSet marks) {

    /** Adds what the sentences of a text show together. */
    static void weigh(List<WeighedSentence> sentences, Phrases phrases, long languages, MarkCollector marks) {
        boolean playful = marks.has(Mark.PLAYFUL) || sentences.stream().anyMatch(each -> each.has(Mark.PLAYFUL));
        // "Please do not tag me. A mail is fine."
        boolean elsewhere = sentences.stream().anyMatch(each -> each.has(Mark.ONE_PLACE) && !each.wantsRest());
        boolean topic = sentences.stream().anyMatch(each -> each.has(Mark.ONE_TOPIC));
        boolean asks = false;
        boolean everywhere = false;
        boolean here = false;
        boolean perhaps = false;
        for (WeighedSentence sentence : sentences) {
            sentence.addOthers(marks);
            if (!sentence.wantsRest()) {
                asks = asks || phrases.asks(sentence.text(), sentence.words(), languages);
                continue;
            }
            boolean sure = sentence.has(Mark.STOP) && !playful && !topic;
            boolean place = sentence.has(Mark.STOP_HERE) || elsewhere || sentence.has(Mark.ONE_PLACE);
            here = here || (place && (sure || sentence.has(Mark.STOP_HERE)));
            everywhere = everywhere || (sure && !place);
            perhaps = perhaps || !playful || sentence.has(Mark.STOP);
        }
        if (everywhere) {
            marks.add(Mark.STOP);
        } else if (here) {
            marks.add(Mark.STOP_HERE);
        } else if (perhaps) {
            marks.add(Mark.POSSIBLE_STOP);
        }
        if ((everywhere || here) && !asks) {
            // "Could you please not write to me any more?" waits for no answer.
            marks.remove(Mark.QUESTION);
        }
    }

    private boolean has(Mark mark) {
        return marks.has(mark);
    }

    /** Whether the writer may want to be left alone by it. */
    private boolean wantsRest() {
        return (has(Mark.STOP) || has(Mark.POSSIBLE_STOP) || has(Mark.STOP_HERE)) && !has(Mark.NO_STOP);
    }

    private void addOthers(MarkCollector all) {
        for (Mark mark : marks.standard()) {
            if (mark != Mark.STOP && mark != Mark.POSSIBLE_STOP && mark != Mark.STOP_HERE) {
                all.add(mark);
            }
        }
        marks.own().forEach(all::add);
    }
}
