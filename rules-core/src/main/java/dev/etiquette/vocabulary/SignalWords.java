package dev.etiquette.vocabulary;

import dev.etiquette.model.Contact;
import dev.etiquette.model.OfflineNorm;
import dev.etiquette.model.RepeatNorm;
import dev.etiquette.model.SellingNorm;
import dev.etiquette.model.Times;
import dev.etiquette.signal.AnsweredUpTo;
import dev.etiquette.signal.EvergreenPost;
import dev.etiquette.signal.Exchange;
import dev.etiquette.signal.MyLastWord;
import dev.etiquette.signal.MyPost;
import dev.etiquette.signal.MyRecentPosts;
import dev.etiquette.signal.RecentPost;
import dev.etiquette.signal.RecentTurn;
import dev.etiquette.signal.RestedPost;
import dev.etiquette.signal.Talk;
import dev.etiquette.signal.TheirGoodbye;
import dev.etiquette.signal.Turn;
import java.time.Instant;

/** The words that make signals. Arithmetic on time and shares lives here, so that no rule needs any. */
public final class SignalWords {

    /** A count that stands for "more than anybody will do". */
    private static final long MANY = 999;

    private SignalWords() {}

    /** When the owner said something last in a conversation. */
    @Word("when I said something last in a conversation")
    public static MyLastWord myLastWord(Exchange exchange, Comparable<?> at) {
        return new MyLastWord(exchange.contact(), exchange.thread(), moment(at));
    }

    /** When a person closed a conversation last. */
    @Word("when they closed a conversation last")
    public static TheirGoodbye theirGoodbye(Exchange exchange, Comparable<?> at) {
        return new TheirGoodbye(exchange.contact(), exchange.thread(), moment(at));
    }

    /** Up to when the owner has answered a person. */
    @Word("up to when I have answered somebody")
    public static AnsweredUpTo answeredUpTo(Contact contact, Comparable<?> at) {
        return new AnsweredUpTo(contact.id(), moment(at));
    }

    /** A post of the owner that counts when shares are taken. */
    @Word("a post of mine that still counts")
    public static RecentPost recentPost(MyPost post, SellingNorm norm) {
        return new RecentPost(
                post.id(),
                post.platform(),
                post.promotes(),
                post.asks(),
                post.at(),
                Times.plus(post.at(), norm.window()),
                post.excerpt());
    }

    /** The owner's recent posts on a platform, counted. */
    @Word("my recent posts, counted")
    public static MyRecentPosts recentPosts(
            SellingNorm norm, long count, Comparable<?> newestAt, long selling, Comparable<?> firstLeavesAt) {
        long posts = Math.max(count, 1);
        long share = (selling * 100 + posts - 1) / posts;
        long bearable = norm.mostShare() == 0 ? MANY : (selling * 100 + norm.mostShare() - 1) / norm.mostShare();
        return new MyRecentPosts(
                norm.platform(),
                count,
                selling,
                share,
                norm.mostShare(),
                Math.min(MANY, Math.max(0, bearable - count)),
                moment(newestAt),
                moment(firstLeavesAt));
    }

    /** A post that may come round again. */
    @Word("a post of mine that may come round again")
    public static EvergreenPost evergreenPost(MyPost post, RepeatNorm norm, long times, Comparable<?> shownAt) {
        Instant last = moment(shownAt);
        return new EvergreenPost(
                post.id(),
                post.platform(),
                post.thread(),
                times,
                norm.mostTimes(),
                last,
                Times.plus(last, norm.rest()),
                Times.plus(post.at(), norm.lifetime()),
                norm.manner(),
                ActWords.again(norm.manner(), post.platform(), post.id(), post.excerpt(), last)
                        .id(),
                norm.source(),
                post.excerpt());
    }

    /** A post that could come round again now. */
    @Word("a post of mine that could come round again now")
    public static RestedPost rested(EvergreenPost post) {
        return new RestedPost(post, post.id(), post.platform(), post.manner(), post.shownAt(), post.recommendation());
    }

    /** A turn that counts when the length of a talk is taken. */
    @Word("a turn that still counts")
    public static RecentTurn recentTurn(Turn turn, OfflineNorm norm) {
        return new RecentTurn(
                turn.id(),
                turn.contact(),
                turn.name(),
                turn.platform(),
                turn.thread(),
                turn.mine(),
                turn.privately(),
                turn.touchesPrivateMatter(),
                turn.complains(),
                turn.idle(),
                turn.declinesTime(),
                turn.words(),
                turn.at(),
                Times.plus(turn.at(), norm.fresh()),
                turn.excerpt());
    }

    /** A talk that is going on, counted. */
    @Word("a talk that is going on, counted")
    public static Talk talk(RecentTurn last, Comparable<?> beganAt, long turns, long mine) {
        return new Talk(
                last.turn(),
                last.contact(),
                last.name(),
                last.platform(),
                last.thread(),
                turns,
                mine,
                moment(beganAt),
                last.at(),
                last.staleAt(),
                last.excerpt());
    }

    /** What least and greatest give back; the checker has made sure that it is a moment. */
    static Instant moment(Comparable<?> value) {
        return value instanceof Instant instant ? instant : Times.NEVER;
    }
}
