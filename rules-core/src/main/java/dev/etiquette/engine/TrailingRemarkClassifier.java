package dev.etiquette.engine;

import dev.etiquette.model.Kind;
import dev.etiquette.model.Mark;
import dev.etiquette.model.PersonId;
import dev.etiquette.model.Platform;
import dev.etiquette.model.ThreadId;
import dev.etiquette.model.UtteranceId;
import dev.etiquette.prepared.Turn;
import dev.etiquette.reading.DayChoice;
import dev.etiquette.reading.DeedRequest;
import dev.etiquette.reading.WeightyText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * Marks short private messages that follow the owner's own message and ask nothing as remarks: "Burn it. Please." after
 * "What shall I do with it?" may be answered, and need not be. Of those, praise and greetings want no more than a
 * sign, and so does what leaves nothing open; a few words of that kind ("Speak then!"), and the answer to what the owner
 * asked ("Monday's fine"), end the talk. Who leaves the owner a choice of days, or wants something by a day, waits.
 */
final class TrailingRemarkClassifier {

    /** Whoever wants something says more, or asks. */
    private static final int FEW_WORDS = 12;

    /** Who says no more than this only greets. */
    private static final int GREETING_WORDS = 4;

    /** So few words that tell of nothing are a nod. */
    private static final int NOD_WORDS = 5;

    private static final Set<Mark> OPEN = Set.of(
            Mark.PRICE_INTEREST,
            Mark.PRIVATE_MATTER,
            Mark.PROMISE,
            Mark.POSSIBLE_STOP,
            Mark.DECLINES_TIME,
            Mark.UNRESOLVED);

    private record Talk(PersonId contact, ThreadId thread) {}

    private final Function<UtteranceId, String> text;

    /** Reads by what was said, by its id. */
    TrailingRemarkClassifier(Function<UtteranceId, String> text) {
        this.text = text;
    }

    /**
     * The same turns; short private words that ask nothing and follow on the owner's are remarks.
     *
     * @param turns in order of time
     */
    List<Turn> classify(List<Turn> turns) {
        Map<Talk, Boolean> asking = new HashMap<>();
        List<Turn> told = new ArrayList<>(turns.size());
        for (Turn turn : turns) {
            Talk talk = new Talk(turn.contact(), turn.thread());
            Boolean asked = asking.get(talk);
            if (turn.mine()) {
                asking.put(talk, turn.asks());
                told.add(turn);
            } else if (turn.kind() == Kind.PRIVATE_MESSAGE && !turn.asks() && few(turn) && asked != null) {
                told.add(turn.as(kind(turn, asked)));
            } else if (turn.kind() == Kind.PRIVATE_MESSAGE && isMerePraise(turn)) {
                told.add(turn.as(Kind.PRAISE));
            } else if (turn.kind() == Kind.CLOSING) {
                // "Okay, thanks." begins nothing new: what they add to it still follows on the owner's words.
                told.add(turn);
            } else {
                // What comes on top of a question is part of it.
                asking.remove(talk);
                told.add(turn);
            }
        }
        return told;
    }

    /** Praise, and "good morning". */
    private static boolean isLight(Turn turn) {
        boolean greets = turn.marks().has(Mark.SMALL_TALK) && turn.wordCount() <= GREETING_WORDS;
        return (greets || turn.marks().has(Mark.PRAISE)) && !turn.marks().has(Mark.UNRESOLVED);
    }

    /** "Happy birthday!", out of the blue. */
    private static boolean isMerePraise(Turn turn) {
        return turn.marks().has(Mark.PRAISE)
                && turn.wordCount() <= NOD_WORDS
                && !turn.asks()
                && OPEN.stream().noneMatch(turn.marks()::has);
    }

    private Kind kind(Turn turn, boolean asked) {
        if (isLight(turn)) {
            return Kind.PRAISE;
        }
        String said = text.apply(turn.id());
        if ((asked && DayChoice.is(said)) || !DeedRequest.byDay(said).isEmpty()) {
            // "Tuesday or Wednesday" wants to hear which.
            return turn.kind();
        }
        if (OPEN.stream().anyMatch(turn.marks()::has) || WeightyText.isOfPeople(said) || WeightyText.is(said)) {
            return Kind.REMARK;
        }
        // Whoever answers what the owner asked has said all of it; and to a letter nobody can put a sign.
        boolean nod = asked || turn.wordCount() <= NOD_WORDS || turn.platform().form() == Platform.Form.LETTERS;
        return nod ? Kind.CLOSING : Kind.PRAISE;
    }

    private static boolean few(Turn turn) {
        return turn.wordCount() > 0 && turn.wordCount() <= FEW_WORDS;
    }
}
