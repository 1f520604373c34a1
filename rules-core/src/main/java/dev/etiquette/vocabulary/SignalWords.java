package dev.etiquette.vocabulary;

import dev.etiquette.model.OfflineNorm;
import dev.etiquette.model.RecommendationId;
import dev.etiquette.model.RepeatNorm;
import dev.etiquette.model.SellingNorm;
import dev.etiquette.model.Times;
import dev.etiquette.prepared.ActiveConversation;
import dev.etiquette.prepared.EvergreenPost;
import dev.etiquette.prepared.MyPost;
import dev.etiquette.prepared.PostInSellingWindow;
import dev.etiquette.prepared.RecentTurn;
import dev.etiquette.prepared.RepeatablePost;
import dev.etiquette.prepared.SellingShare;
import dev.etiquette.prepared.Turn;
import java.time.Instant;

/** The words that make signals. Arithmetic on time and shares lives here, so that no rule needs any. */
public final class SignalWords {

    /** A count that stands for "more than anybody will do". */
    private static final long MANY = 999;

    private SignalWords() {}

    /** A post of the owner that counts when shares are taken. */
    @RuleFunction("a post of mine that still counts")
    public static PostInSellingWindow recentPost(MyPost post, SellingNorm norm) {
        return new PostInSellingWindow(
                post.id(),
                post.platform(),
                post.promotes(),
                post.asks(),
                post.at(),
                Times.plus(post.at(), norm.window()),
                post.beginning());
    }

    /** The owner's recent posts on a platform, counted. */
    @RuleFunction("my recent posts, counted")
    public static SellingShare recentPosts(
            SellingNorm norm, long count, Comparable<?> newestAt, long selling, Comparable<?> firstLeavesAt) {
        long posts = Math.max(count, 1);
        long share = (selling * 100 + posts - 1) / posts;
        long bearable = norm.mostShare() == 0 ? MANY : (selling * 100 + norm.mostShare() - 1) / norm.mostShare();
        return new SellingShare(
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
