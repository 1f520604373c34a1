package dev.etiquette.engine;

import dev.etiquette.model.Kind;
import dev.etiquette.model.Mark;
import dev.etiquette.model.MarkSet;
import dev.etiquette.model.Platform.Form;
import dev.etiquette.model.Utterance;
import dev.etiquette.reading.ConditionalClauses;
import dev.etiquette.reading.DeedRequest;
import dev.etiquette.reading.DemandText;
import dev.etiquette.reading.GraveNews;
import dev.etiquette.reading.OwnUndertaking;
import dev.etiquette.reading.WeightyText;
import java.util.regex.Pattern;

/** Tells what sort of thing is said, by what reading it shows; how it stands to what was said before is told later. */
final class KindOfTurn {

    /** Answers in somebody's absence say more. */
    private static final int LONGEST_REQUEST = 250;

    private static final Pattern ASKS_READER = Pattern.compile(
            "\\b(?:can|could|would|will|do|did|are|have) you\\b|\\b(?:can|could|shall|should) (?:we|i)\\b|\\b\\p{L}{2,}st du\\b"
                    + "|\\b(?:k\u00f6nnt|habt|w\u00fcrdet|macht|holt|bringt|passt|nehmt) ihr\\b|\\b(?:k\u00f6nnen|sollen|wollen) wir\\b|\\b(?:kann|soll|darf) ich\\b",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** "The invoices. Before the 8th.": a day by itself is told to whoever owes something. */
    private static final Pattern BARE_DEADLINE = Pattern.compile(
            "[.!,;:]\\s*(?:by|before|bis|vor|antes del?|avant(?: le)?|entro(?: il)?|prima del?|at\u00e9|voor|uiterlijk)"
                    + " (?:(?:the|dem|den|el|le|la|il|o|a|de|next|n\u00e4chsten) )?(?:\\d{1,2}(?:st|nd|rd|th|\\.)?|\\p{L}{3,12})(?: \\p{L}{3,12})?\\s*(?:[.!]|$)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private KindOfTurn() {}

    /**
     * The sort of one thing.
     *
     * @param mine whether the owner says it
     * @param direct whether it is said in private
     * @param settled whether it is for others, or others have answered it
     */
    static Kind of(Utterance said, MarkSet marks, boolean mine, boolean direct, boolean settled) {
        if (settled) {
            // A machine is one among others too.
            return marks.has(Mark.OUT_OF_OFFICE) || marks.has(Mark.AUTOMATIC) ? Kind.AUTOMATIC : Kind.OVERHEARD;
        } else if (marks.has(Mark.OUT_OF_OFFICE) && !isAsked(said, marks)) {
            return Kind.AUTOMATIC;
        } else if (marks.has(Mark.STOP) || marks.has(Mark.STOP_HERE)) {
            return Kind.CLOSING;
        } else if (marks.has(Mark.AUTOMATIC) || (!mine && isReceipt(said, marks))) {
            return Kind.AUTOMATIC;
        } else if (marks.has(Mark.COMPLAINT)) {
            return Kind.COMPLAINT;
        } else if (isClosing(said, marks, mine) || (!mine && isTheirTurn(said, marks))) {
            return Kind.CLOSING;
        } else if (marks.has(Mark.INTRODUCTION) && !marks.has(Mark.QUESTION)) {
            return Kind.INTRODUCTION;
        } else if (direct && said.mentions().size() <= 1) {
            return Kind.PRIVATE_MESSAGE;
        } else if (marks.has(Mark.QUESTION) || (!mine && wantsByDay(said))) {
            return direct ? Kind.PRIVATE_MESSAGE : Kind.PUBLIC_QUESTION;
        }
        // In a room everybody talks; what leaves nothing open is not waiting for anybody.
        boolean light = said.platform().form() == Form.ROOM && !marks.has(Mark.UNRESOLVED);
        boolean sign = light || marks.has(Mark.PRAISE);
        // "@maya you owe January too" leaves something open, and no sign pays it.
        return sign && (mine || !DemandText.is(said.text())) ? Kind.PRAISE : Kind.REMARK;
    }

    /** "Can you take him on Friday? I'm away on business": no machine asks so. */
    private static boolean isAsked(Utterance said, MarkSet marks) {
        return marks.has(Mark.QUESTION)
                && !marks.has(Mark.AUTOMATIC)
                && said.text().length() <= LONGEST_REQUEST
                && ASKS_READER.matcher(said.text()).find();
    }

    /** "A word by Friday would be great" sounds like thanks, and is none. */
    private static boolean isClosing(Utterance said, MarkSet marks, boolean mine) {
        boolean closes = (marks.has(Mark.CLOSING) || marks.has(Mark.TAKES_BACK)) && !marks.has(Mark.QUESTION);
        if (!closes || mine || marks.has(Mark.TAKES_BACK)) {
            return closes;
        }
        // "My father is in hospital, I'll get back to you" wants a word now.
        boolean news = marks.has(Mark.PROMISE) && WeightyText.tellsNews(said.text());
        return !news && !wantsByDay(said);
    }

    /** "I need your favourites by Monday" asks without a question mark. */
    private static boolean wantsByDay(Utterance said) {
        return !DeedRequest.byDay(said.text()).isEmpty();
    }

    /** "Let me ask my boss and come back to you": the next word is theirs, unless it waits for something of the owner's. */
    private static boolean isTheirTurn(Utterance said, MarkSet marks) {
        return marks.has(Mark.PROMISE)
                && !marks.has(Mark.QUESTION)
                && !marks.has(Mark.UNRESOLVED)
                && !ConditionalClauses.in(said.text())
                && !DemandText.is(said.text())
                && !BARE_DEADLINE.matcher(said.text()).find()
                && OwnUndertaking.isAll(said.text());
    }

    /** Whether what says that it needs no answer, "no need to reply", asks nothing all the same and tells nothing grave. */
    static boolean mayGoUnanswered(Utterance said, MarkSet marks) {
        return !marks.has(Mark.QUESTION)
                && !marks.has(Mark.UNRESOLVED)
                && !WeightyText.tellsNews(said.text())
                && !GraveNews.is(said.text())
                && !wantsByDay(said);
    }

    /** People write receipts as well, and then they may ask something with it, or tell why the course is off. */
    private static boolean isReceipt(Utterance said, MarkSet marks) {
        return marks.has(Mark.RECEIPT)
                && !marks.has(Mark.QUESTION)
                && !marks.has(Mark.COMPLAINT)
                && !marks.has(Mark.UNRESOLVED)
                && !WeightyText.tellsNews(said.text());
    }
}
