package dev.etiquette.model;

import dev.etiquette.wording.ChoiceWords;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/** What can be told of a text by reading it. */
public enum Mark {
    /** Asks something, or for something. */
    QUESTION,
    /** Complains. */
    COMPLAINT,
    /** Thanks, wherever in the text. */
    THANKS,
    /** Praises what the owner said or made, and asks nothing. */
    PRAISE,
    /** Closes the talk: "thanks", "bye". Owes no answer. */
    CLOSING,
    /** Needs no answer any more to what the writer asked before: "never mind, I found it". */
    TAKES_BACK,
    /** Says that something is still open; what does so closes no talk. */
    UNRESOLVED,
    /** Sells. */
    PROMOTIONAL,
    /** Asks what something costs, or how to buy it. */
    PRICE_INTEREST,
    /** Will be as good in a year. */
    EVERGREEN,
    /** Touches what does not belong before the public: addresses, accounts, health, money. */
    PRIVATE_MATTER,
    /** Tries to find a time. */
    SCHEDULING,
    /** Says that a proposed time does not suit. */
    DECLINES_TIME,
    /** Says that the writer will do something for whoever it is said to. */
    PROMISE,
    /** Says that what was promised is done, sent or there: "as promised", "here it is", "it has arrived". */
    KEPT_PROMISE,
    /** Wants to be left alone. */
    STOP,
    /** May want to be left alone: the owner is asked. */
    POSSIBLE_STOP,
    /** Wants to be left alone in one place, such as on one platform, and may be spoken to elsewhere. */
    STOP_HERE,
    /** Speaks of stopping and does not want it. Looked for in the same sentence, and no mark of a text. */
    NO_STOP,
    /** Says that one place is meant, or names another way. Looked for beside a stop, and no mark of a text. */
    ONE_PLACE,
    /** Says that one topic is meant. Looked for beside a stop, and no mark of a text. */
    ONE_TOPIC,
    /** Laughs, so that a stop may be none. Looked for beside a stop, and no mark of a text. */
    PLAYFUL,
    /** Talks about the weather. */
    SMALL_TALK,
    /** Says who the writer is. */
    INTRODUCTION,
    /** A machine answers in somebody's absence. */
    OUT_OF_OFFICE,
    /** A machine wrote it, or sent it to many: a notice, a newsletter, a form. Owes no answer. */
    AUTOMATIC,
    /** Says that something arrived, was sent, or is ready. Owes no answer unless it asks. */
    RECEIPT,
    /** Sounds like a question, and waits for no answer: "isn't it lovely?" */
    RHETORICAL,
    /** Asks to go on elsewhere: by telephone, by mail, in private, in person. */
    ELSEWHERE,
    /** Sounds like a refusal for good. */
    NEVER_AGAIN,
    /** Sounds like a refusal that passes soon. */
    NOT_NOW;

    private static final List<Mark> ASIDES = List.of(NO_STOP, ONE_PLACE, ONE_TOPIC, PLAYFUL);

    private static final Map<String, Mark> BY_LABEL =
            Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(Mark::label, mark -> mark));

    private final String label = ChoiceWords.of(this);

    /** Whether it only tells how a stop beside it is meant, so that no text is marked so. */
    public boolean isAside() {
        return ASIDES.contains(this);
    }

    /** Those that only tell how a stop beside them is meant. */
    public static List<Mark> asides() {
        return ASIDES;
    }

    /** As tables and rules write it: in small letters, with spaces. */
    public String label() {
        return label;
    }

    /** The mark that tables and rules write so. */
    public static Optional<Mark> labelled(String label) {
        Objects.requireNonNull(label, "label");
        return Optional.ofNullable(BY_LABEL.get(label));
    }

    /** What tables and rules write, for all marks in order. */
    public static List<String> labels() {
        return Arrays.stream(values()).map(Mark::label).toList();
    }
}
