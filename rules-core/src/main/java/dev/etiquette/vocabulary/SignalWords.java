package dev.etiquette.vocabulary;

import dev.etiquette.model.Contact;
import dev.etiquette.model.Times;
import dev.etiquette.prepared.AnsweredUntil;
import dev.etiquette.prepared.Conversation;
import dev.etiquette.prepared.MyLastTurn;
import dev.etiquette.prepared.TheirGoodbye;
import java.time.Instant;

/** The words that make signals. Arithmetic on time and shares lives here, so that no rule needs any. */
public final class SignalWords {

    private SignalWords() {}

    /** When the owner said something last in a conversation. */
    @RuleFunction("when I said something last in a conversation")
    public static MyLastTurn myLastWord(Conversation exchange, Comparable<?> at) {
        return new MyLastTurn(exchange.contact(), exchange.thread(), moment(at));
    }

    /** When a person closed a conversation last. */
    @RuleFunction("when they closed a conversation last")
    public static TheirGoodbye theirGoodbye(Conversation exchange, Comparable<?> at) {
        return new TheirGoodbye(exchange.contact(), exchange.thread(), moment(at));
    }

    /** Up to when the owner has answered a person. */
    @RuleFunction("up to when I have answered somebody")
    public static AnsweredUntil answeredUpTo(Contact contact, Comparable<?> at) {
        return new AnsweredUntil(contact.id(), moment(at));
    }

    /** What least and greatest give back; the checker has made sure that it is a moment. */
    static Instant moment(Comparable<?> value) {
        return value instanceof Instant instant ? instant : Times.NEVER;
    }
}
