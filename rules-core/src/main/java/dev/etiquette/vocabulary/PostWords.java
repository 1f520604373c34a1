package dev.etiquette.vocabulary;

import dev.etiquette.model.Contact;
import dev.etiquette.model.ListeningNorm;
import dev.etiquette.model.Owner;
import dev.etiquette.model.RepeatNorm;
import dev.etiquette.model.Reply;
import dev.etiquette.model.Times;
import dev.etiquette.prepared.AnsweredByAll;
import dev.etiquette.prepared.CommentInListeningWindow;
import dev.etiquette.prepared.EvergreenPost;
import dev.etiquette.prepared.MyActivity;
import dev.etiquette.prepared.MyPost;
import dev.etiquette.prepared.PostInListeningWindow;
import dev.etiquette.prepared.PostToAnswer;
import dev.etiquette.prepared.QueuedPost;
import dev.etiquette.prepared.RepeatPause;
import dev.etiquette.prepared.RepeatablePost;
import dev.etiquette.prepared.SilentReader;
import dev.etiquette.prepared.TheirPost;
import dev.etiquette.prepared.Turn;
import java.time.Instant;

/** The words about posts: how they come round again, and whether they leave room for others. */
public final class PostWords {

    private PostWords() {}

    /** A rested post that waits for its turn, and when it would best come. */
    @RuleFunction("a rested post that waits for its turn")
    public static QueuedPost inLine(RepeatablePost rested, Owner me) {
        Instant last = rested.shownAt();
        return new QueuedPost(
                rested,
                rested.post(),
                rested.first(),
                rested.platform(),
                last,
                CalendarWords.dayAndHour(last, me),
                CalendarWords.anotherTime(rested.post().restedAt(), last, me));
    }

    /** A post of the owner that is so new that nothing should come round beside it. */
    @RuleFunction("a post of mine beside which nothing should come round")
    public static RepeatPause justPosted(MyPost post, RepeatNorm norm) {
        return new RepeatPause(post.platform(), post.at(), Times.plus(post.at(), norm.pause()));
    }

    /** Somebody whom a post names and who has said nothing under it. */
    @RuleFunction("somebody whom a post of mine names and who has said nothing under it")
    public static SilentReader silentReader(EvergreenPost post, Turn named) {
        return new SilentReader(post.id(), named.contact());
    }

    /** A post that all whom it names have answered. */
    @RuleFunction("a post of mine that all whom it names have answered")
    public static AnsweredByAll answeredByAll(EvergreenPost post) {
        return new AnsweredByAll(post.id());
    }

    /** A post of the owner that counts when it is asked whether the owner listens, too. */
    @RuleFunction("a post of mine that counts when it is asked whether I listen, too")
    public static PostInListeningWindow postOfLate(MyPost post) {
        return new PostInListeningWindow(post.id(), post.platform(), post.asks(), post.at());
    }

    /** Something that the owner said where somebody else began. */
    @RuleFunction("something that I said where somebody else began")
    public static CommentInListeningWindow visitOfLate(Reply reply) {
        return new CommentInListeningWindow(reply.id(), reply.platform(), reply.at());
    }

    /** What the owner has lately said on a platform, counted. */
    @RuleFunction("what I have lately said on a platform, counted")
    public static MyActivity myPresence(
            ListeningNorm norm, long posts, long asking, long comments, Comparable<?> firstAt) {
        return new MyActivity(
                norm.platform(),
                posts,
                asking,
                comments,
                // The checker has made sure that a least of moments is a moment.
                firstAt instanceof Instant first ? first : Times.NEVER);
    }

    /** A post of somebody else that the owner can still answer. */
    @RuleFunction("a post of somebody else that I can still answer")
    public static PostToAnswer postToAnswer(TheirPost post, Contact author) {
        return new PostToAnswer(
                post.id(), post, author.name(), author.priority(), post.platform(), post.at(), post.beginning());
    }
}
