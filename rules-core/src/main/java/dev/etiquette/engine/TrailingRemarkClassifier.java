package dev.etiquette.engine;

import dev.etiquette.model.Kind;
import dev.etiquette.model.Mark;
import dev.etiquette.model.PersonId;
import dev.etiquette.model.Platform;
import dev.etiquette.model.ThreadId;
import dev.etiquette.model.Times;
import dev.etiquette.model.UtteranceId;
import dev.etiquette.prepared.Turn;
import dev.etiquette.reading.ReadText;
import dev.etiquette.reading.TextQuestion;
import dev.etiquette.reading.WeightyText;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * Marks short private messages that follow the owner's own message and ask nothing as remarks: "Burn it. Please." after
 * "What shall I do with it?" may be answered, and need not be. Of those, praise and greetings want no more than a
 * sign, and so does what leaves nothing open; a few words of that kind ("Speak then!"), and the answer to what the owner
 * asked ("Monday's fine"), end the talk. Who leaves the owner a choice of days, or wants something by a day, waits.
 */
final class TrailingRemarkClassifier {

    /** Whoever wants something says more, or asks. */
    private static final int FEW_WORDS = 12;

    /** Whoever answers what the owner asked tells more, and still asks nothing. */
    private static final int FEW_WORDS_OF_ANSWER = 20;

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

    /** Of those, what is open however kindly somebody agrees; "a pity, thanks all the same" leaves nothing. */
    private static final Set<Mark> CONSENTING =
            Set.of(Mark.PRICE_INTEREST, Mark.PRIVATE_MATTER, Mark.PROMISE, Mark.POSSIBLE_STOP, Mark.DECLINES_TIME);

    /** Whoever says please wants something. */
    private static final Pattern PLEASE = Pattern.compile(
            "\\b(?:please|pls|plz|bitte|por favor|s.il te pla\u00eet|s.il vous pla\u00eet|need|brauche|br\u00e4uchte|let me know|bescheid)\\b",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Pattern BEGINS_WITH_THANKS = Pattern.compile(
            "^\\W*(?:(?:oh|hi|hello|hey|dear|hallo|liebe|lieber|hola|ach) [\\p{L} ]{0,20}\\W+)?(?:(?:so |very |a thousand |1000 |ever so |many |muchas |much\u00edsimas |mille |grand |un grand |tausend |vielen |lieben |ganz )*(?:thanks|thank you|thx|ty|ta|cheers|danke|dank|dankesch\u00f6n|gracias|merci|grazie|obrigad[oa]|bedankt|dank je|dzi\u0119kuj\u0119|dzi\u0119ki|te\u015fekk\u00fcrler))\\b",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);

    /** Whoever tells of a third one, or of what was left behind, tells news. */
    private static final Pattern OF_OTHERS = Pattern.compile(
            "\\b(?:he|him|his|she|her|hers|they|er|ihn|ihm|sie|mum|mom|mam|dad|nan|gran|grandad|mama|papa|oma|opa|left|forgot|lost|broke|broken|vergessen|liegen|leider|zerbrochen|olvid\\w+|oubli\\w+|dimenticat\\w+|doctor|arzt|\u00e4rztin|madre|padre|mam\u00e1|pap\u00e1|abuel[oa]|m\u00e9dico|maman|elle|lui|lei|mamma|nonn[oa]|hij|zij)\\b",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);

    private static final Duration AT_ONCE = Duration.ofHours(12);

    /** What the owner said last in a talk, whether it asked, and whether the other one has spoken since. */
    private record Asked(boolean asks, Instant at, boolean answered) {}

    private record Talk(PersonId contact, ThreadId thread) {}

    private final Function<UtteranceId, ReadText> read;

    /** Reads by what was said, by its id. */
    TrailingRemarkClassifier(Function<UtteranceId, ReadText> read) {
        this.read = read;
    }

    /**
     * The same turns; short private words that ask nothing and follow on the owner's are remarks.
     *
     * @param turns in order of time
     */
    List<Turn> classify(List<Turn> turns) {
        Map<Talk, Asked> asking = new HashMap<>();
        Set<Talk> awaiting = new HashSet<>();
        List<Turn> told = new ArrayList<>(turns.size());
        for (Turn turn : turns) {
            Talk talk = new Talk(turn.contact(), turn.thread());
            Asked asked = asking.get(talk);
            if (turn.mine()) {
                asking.put(talk, new Asked(turn.asks(), turn.at(), false));
                if (read.apply(turn.id()).is(TextQuestion.AWAITS)) {
                    awaiting.add(talk);
                } else {
                    awaiting.remove(talk);
                }
                told.add(turn);
            } else if (turn.kind() == Kind.CLOSING
                    && turn.privately()
                    && awaiting.contains(talk)
                    && read.apply(turn.id()).is(TextQuestion.HANDS_OVER)) {
                // "Thank you! Attached is my letter." closes nothing: now it is for the owner to look at it.
                told.add(turn.as(Kind.PRIVATE_MESSAGE));
            } else if (turn.kind() == Kind.PRIVATE_MESSAGE && !turn.asks() && asked != null && few(turn, asked)) {
                told.add(turn.as(kind(turn, asked.asks())));
                asking.put(talk, new Asked(asked.asks(), asked.at(), true));
            } else if (turn.kind() == Kind.REMARK && turn.privately() && asked != null && isAssent(turn)) {
                told.add(turn.as(Kind.CLOSING));
            } else if (turn.kind() == Kind.PRIVATE_MESSAGE && (isMerePraise(turn) || isMereThanks(turn))) {
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

    /** "Thank you for the ride and the jam. You are a good neighbour.", out of the blue. */
    private boolean isMereThanks(Turn turn) {
        if (!turn.marks().has(Mark.THANKS)
                || turn.asks()
                || turn.complains()
                || turn.wordCount() > FEW_WORDS_OF_ANSWER
                || OPEN.stream().anyMatch(turn.marks()::has)) {
            return false;
        }
        ReadText said = read.apply(turn.id());
        return BEGINS_WITH_THANKS.matcher(said.text()).lookingAt()
                && !OF_OTHERS.matcher(said.text()).find()
                && !PLEASE.matcher(said.text()).find()
                && !WeightyText.is(said.text())
                && !said.is(TextQuestion.GRIEVES)
                && !said.is(TextQuestion.DEMANDS);
    }

    private boolean isAssent(Turn turn) {
        return !turn.asks()
                && read.apply(turn.id()).is(TextQuestion.ASSENTS)
                && CONSENTING.stream().noneMatch(turn.marks()::has);
    }

    private Kind kind(Turn turn, boolean asked) {
        ReadText said = read.apply(turn.id());
        if (said.is(TextQuestion.DEMANDS)) {
            // "You owe January too" is no kind word, and "call me when you can" no remark.
            return turn.kind();
        }
        if (isLight(turn)) {
            return Kind.PRAISE;
        }
        if (said.is(TextQuestion.GRIEVES)) {
            return turn.kind();
        }
        if ((asked && said.is(TextQuestion.CHOOSES_DAY)) || said.is(TextQuestion.ASKS_BY_DAY)) {
            // "Tuesday or Wednesday" wants to hear which.
            return turn.kind();
        }
        if (said.is(TextQuestion.LETS_KNOW)) {
            return Kind.PRAISE;
        }
        if (isAssent(turn)) {
            return Kind.CLOSING;
        }
        if (OPEN.stream().anyMatch(turn.marks()::has) || said.is(TextQuestion.CONCERNS_PEOPLE)) {
            return Kind.REMARK;
        }
        // Whoever answers what the owner asked has said all of it; and to a letter nobody can put a sign.
        boolean nod = asked || turn.wordCount() <= NOD_WORDS || turn.platform().form() == Platform.Form.LETTERS;
        return nod ? Kind.CLOSING : Kind.PRAISE;
    }

    private boolean few(Turn turn, Asked asked) {
        return turn.wordCount() > 0
                && (turn.wordCount() <= FEW_WORDS
                        || (turn.wordCount() <= FEW_WORDS_OF_ANSWER
                                && (isAnswer(turn, asked)
                                        || read.apply(turn.id()).is(TextQuestion.ASSENTS))));
    }

    /** Answers at once what the owner asked, and wants nothing more. */
    private boolean isAnswer(Turn turn, Asked asked) {
        return asked.asks()
                && !asked.answered()
                && turn.at().isBefore(Times.plus(asked.at(), AT_ONCE))
                && OPEN.stream().noneMatch(turn.marks()::has)
                && !PLEASE.matcher(read.apply(turn.id()).text()).find();
    }
}
