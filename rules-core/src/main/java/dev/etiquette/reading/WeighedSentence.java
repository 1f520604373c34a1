package dev.etiquette.reading;

import dev.etiquette.model.Mark;
import dev.etiquette.model.MarkSet;
import java.util.List;
import java.util.regex.Pattern;

/**
 * One sentence and what it shows by itself. Whether it wants to be left alone is understood by what else it says.
 *
 * @param text as it stands
 * @param words those that count
 * @param marks what phrases within it show, nothing weighed
 */
record WeighedSentence(String text, List<String> words, MarkSet marks) {

    /** Asks the reader to do something. */
    private static final Pattern DEED = Pattern.compile(
            "\\b(?:can|could|would|will) (?:you|u)\\b(?!r)|\\b(?:kannst|k\u00f6nntest|magst|w\u00fcrdest|machst|schickst|bringst) du\\b"
                    + "|\\b(?:k\u00f6nnen|k\u00f6nnten|w\u00fcrden|m\u00f6gen) sie\\b|\\b(?:puedes|podr\u00edas|puede usted|podr\u00eda)\\b|\\b(?:peux|pourrais|voudrais)-tu\\b|\\b(?:pouvez|pourriez)-vous\\b",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** Adds what the sentences of a text show together. */
    static void weigh(List<WeighedSentence> sentences, Phrases phrases, long languages, MarkCollector marks) {
        boolean playful = marks.has(Mark.PLAYFUL) || sentences.stream().anyMatch(each -> each.has(Mark.PLAYFUL));
        // "Please do not tag me. A mail is fine."
        boolean elsewhere = sentences.stream().anyMatch(each -> each.has(Mark.ONE_PLACE) && !each.wantsRest());
        boolean topic = sentences.stream().anyMatch(each -> each.has(Mark.ONE_TOPIC));
        boolean asks = false;
        boolean wantsDeed = false;
        boolean everywhere = false;
        boolean here = false;
        boolean perhaps = false;
        for (WeighedSentence sentence : sentences) {
            sentence.addOthers(marks);
            if (!sentence.wantsRest()) {
                boolean one = phrases.asks(sentence.text(), sentence.words(), languages);
                asks = asks || one;
                wantsDeed = wantsDeed || (one && DEED.matcher(sentence.text()).find());
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
        } else if (perhaps && !wantsDeed) {
            // "Leave me be for now. But would you play something?" wants an answer.
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
