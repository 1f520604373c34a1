package dev.etiquette.vocabulary;

import dev.etiquette.model.Contact;
import dev.etiquette.model.OfflineNorm;
import dev.etiquette.model.RecommendationId;
import dev.etiquette.model.RepeatNorm;
import dev.etiquette.model.Times;
import dev.etiquette.prepared.ActiveConversation;
import dev.etiquette.prepared.AnsweredUntil;
import dev.etiquette.prepared.Conversation;
import dev.etiquette.prepared.EvergreenPost;
import dev.etiquette.prepared.MyLastTurn;
import dev.etiquette.prepared.MyPost;
import dev.etiquette.prepared.RecentTurn;
import dev.etiquette.prepared.RepeatablePost;
import dev.etiquette.prepared.TheirGoodbye;
import dev.etiquette.prepared.Turn;
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

    /** A post that may come round again. */
    @RuleFunction("a post of mine that may come round again")
    public static EvergreenPost evergreenPost(
            MyPost post, RepeatNorm norm, long times, Instant last, RecommendationId recommendation) {
        return new EvergreenPost(
                post.id(),
                post,
                post.platform(),
                post.thread(),
                times,
                norm.mostTimes(),
                last,
                Times.plus(last, norm.rest()),
                Times.plus(post.at(), norm.lifetime()),
                norm.manner(),
                recommendation,
                norm.source(),
                post.beginning());
    }

    /** A post that could come round again now. */
    @RuleFunction("a post of mine that could come round again now")
    public static RepeatablePost rested(EvergreenPost post) {
        return new RepeatablePost(
                post, post.first(), post.id(), post.platform(), post.manner(), post.shownAt(), post.recommendation());
    }

    /** A turn that counts when the length of a talk is taken. */
    @RuleFunction("a turn that still counts")
    public static RecentTurn recentTurn(Turn turn, OfflineNorm norm) {
        return new RecentTurn(
                turn.id(),
                turn,
                turn.contact(),
                turn.name(),
                turn.platform(),
                turn.thread(),
                turn.mine(),
                turn.privately(),
                turn.touchesPrivateMatter(),
                turn.complains(),
                turn.smallTalk(),
                turn.declinesTime(),
                turn.words(),
                turn.at(),
                Times.plus(turn.at(), norm.fresh()),
                turn.beginning());
    }

    /** A talk that is going on, counted. */
    @RuleFunction("a talk that is going on, counted")
    public static ActiveConversation talk(RecentTurn last, Comparable<?> beganAt, long turns, long mine) {
        return new ActiveConversation(
                last.turn(),
                last.said(),
                last.contact(),
                last.name(),
                last.platform(),
                last.thread(),
                turns,
                mine,
                moment(beganAt),
                last.at(),
                last.inactiveFrom(),
                last.beginning());
    }

    /** What least and greatest give back; the checker has made sure that it is a moment. */
    static Instant moment(Comparable<?> value) {
        return value instanceof Instant instant ? instant : Times.NEVER;
    }
}
