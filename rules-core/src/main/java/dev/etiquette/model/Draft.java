package dev.etiquette.model;

import java.util.Objects;

/**
 * Something of the owner's that is not sent yet: it is scheduled, or being written. Advice judges it at its own moment,
 * for each of those whom it is sent to. What is no longer planned a host gives no more.
 *
 * <p>It counts as said only where something is judged that is planned for a later moment.
 *
 * @param utterance what is to be said, by the owner; its time is when it goes out, and what is to go out by now goes now
 * @param mailing whether it is one text to many, such as a newsletter
 */
public record Draft(Utterance utterance, boolean mailing) implements Fact {

    /** Checks that it is there. */
    public Draft {
        FieldChecks.present("A draft", "utterance", utterance);
    }

    /** A post, a reply or a message. */
    public static Draft of(Utterance utterance) {
        return new Draft(utterance, false);
    }

    /** One text to many. */
    public static Draft mailing(Message message) {
        Objects.requireNonNull(message, "message");
        return new Draft(message, true);
    }
}
