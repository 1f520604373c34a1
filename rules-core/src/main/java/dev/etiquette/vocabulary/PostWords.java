package dev.etiquette.vocabulary;

import dev.etiquette.advice.Action;
import dev.etiquette.advice.Subject;
import dev.etiquette.advice.SuggestedAction;
import dev.etiquette.model.Channel;
import dev.etiquette.model.Contact;
import dev.etiquette.model.ListeningNorm;
import dev.etiquette.model.Owner;
import dev.etiquette.model.PersonId;
import dev.etiquette.model.Platform;
import dev.etiquette.model.RepeatNorm;
import dev.etiquette.model.Reply;
import dev.etiquette.model.ThreadId;
import dev.etiquette.model.Times;
import dev.etiquette.model.UtteranceId;
import dev.etiquette.prepared.AnsweredByAll;
import dev.etiquette.prepared.CommentInListeningWindow;
import dev.etiquette.prepared.DismissedAdvice;
import dev.etiquette.prepared.DueAnswer;
import dev.etiquette.prepared.EvergreenPost;
import dev.etiquette.prepared.HiddenAdvice;
import dev.etiquette.prepared.MyActivity;
import dev.etiquette.prepared.MyPost;
import dev.etiquette.prepared.OpenAnswer;
import dev.etiquette.prepared.PostInListeningWindow;
import dev.etiquette.prepared.PostInSellingWindow;
import dev.etiquette.prepared.PostToAnswer;
import dev.etiquette.prepared.QueuedPost;
import dev.etiquette.prepared.RepeatPause;
import dev.etiquette.prepared.RepeatablePost;
import dev.etiquette.prepared.SilentReader;
import dev.etiquette.prepared.TheirPost;
import dev.etiquette.prepared.Turn;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/** The words about posts: how they come round again, and whether they leave room for others. */
public final class PostWords {

    private static final DateTimeFormatter DAY_AND_HOUR =
            DateTimeFormatter.ofPattern("EEEE, d MMMM uuuu, HH:mm", Locale.ENGLISH);

    /** Another time of the day is at least so many hours away from the last one. */
    private static final int HOURS_APART = 3;

    private static final int HOURS_OF_A_DAY = 24;

    /** Whoever is awake on one day of the week only finds no other weekday, however long one looks. */
    private static final int HOURS_LOOKED_AT = 8 * HOURS_OF_A_DAY;

    private PostWords() {}

    /** A rested post that waits for its turn, and when it would best come. */
    @RuleFunction("a rested post that waits for its turn")
    public static QueuedPost inLine(RepeatablePost rested, Owner me) {
        Instant last = rested.shownAt();
        String lastShown = Times.isOnCalendar(last) ? DAY_AND_HOUR.format(last.atZone(me.zone())) : "";
        return new QueuedPost(rested, rested.post(), rested.platform(), last, lastShown, better(rested.post(), me));
    }

    /** Who looks on Monday at noon has seen it; others look at other times. */
    private static Instant better(EvergreenPost post, Owner me) {
        Instant rested = post.restedAt();
        if (!Times.isOnCalendar(rested) || !Times.isOnCalendar(post.shownAt())) {
            return rested;
        }
        ZonedDateTime last = post.shownAt().atZone(me.zone());
        ZonedDateTime hour = rested.atZone(me.zone()).truncatedTo(ChronoUnit.HOURS);
        for (int i = 0; i < HOURS_LOOKED_AT; i++) {
            hour = hour.plusHours(1);
            Instant moment = hour.toInstant();
            int apart = Math.abs(hour.getHour() - last.getHour());
            if (hour.getDayOfWeek() != last.getDayOfWeek()
                    && Math.min(apart, HOURS_OF_A_DAY - apart) >= HOURS_APART
                    && me.waking().after(moment, Duration.ZERO, me.zone()).equals(moment)) {
                return moment;
            }
        }
        return rested;
    }

    /** A post of the owner that is so new that nothing should come round beside it. */
    @RuleFunction("a post of mine beside which nothing should come round")
    public static RepeatPause justPosted(MyPost post, RepeatNorm norm) {
        return new RepeatPause(post.platform(), post.at(), Times.plus(post.at(), norm.pause()));
    }

    /** An answer of the owner that is not yet too late. */
    @RuleFunction("an answer of mine that is not yet too late")
    public static OpenAnswer openAnswer(UtteranceId turn, Platform platform, ThreadId thread, Instant due) {
        return new OpenAnswer(turn, platform, thread, due);
    }

    /** An answer of the owner that is due. */
    @RuleFunction("an answer of mine that is due")
    public static DueAnswer dueAnswer(OpenAnswer answer) {
        return new DueAnswer(answer.turn(), answer.platform());
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

    /** Something that the owner does not want to hear of for so long. */
    @RuleFunction("something that I do not want to hear of for so long")
    public static HiddenAdvice setAside(DismissedAdvice no, Duration length) {
        return new HiddenAdvice(no.recommendation(), no.at(), no.at(), Times.plus(no.at(), length), no.reason());
    }

    /** Something that the owner does not want to hear of any more, whatever comes up. */
    @RuleFunction("something that I do not want to hear of any more")
    public static HiddenAdvice setAsideForGood(DismissedAdvice no) {
        return new HiddenAdvice(no.recommendation(), no.at(), Times.NEVER, Times.NEVER, no.reason());
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
                post.id(), author.name(), author.priority(), post.platform(), post.at(), post.beginning());
    }

    /** Asks readers on a platform what they think. */
    @RuleFunction("ask my readers on a platform what they think")
    public static SuggestedAction inviteFeedback(MyActivity mine) {
        return there(Action.INVITE_FEEDBACK, mine, Channel.POST, Subject.platform(mine.platform()));
    }

    /** Answers what others post, beginning with this. */
    @RuleFunction("answer what others post on a platform, beginning with this")
    public static SuggestedAction answerOthers(MyActivity mine, PostToAnswer post) {
        return there(Action.LISTEN, mine, Channel.REPLY, Subject.utterance(post.post(), post.beginning()));
    }

    /** Answers what others post. */
    @RuleFunction("answer what others post on a platform")
    public static SuggestedAction answerSomebody(MyActivity mine) {
        return there(Action.LISTEN, mine, Channel.REPLY, Subject.platform(mine.platform()));
    }

    /** Its occasion is the first of the posts, so that one word of the owner holds until that counts no more. */
    private static SuggestedAction there(Action action, MyActivity mine, Channel channel, Subject subject) {
        return new SuggestedAction(action, PersonId.NONE, "", mine.platform(), channel, "", subject, mine.firstAt());
    }

    /** Shows a post no more. */
    @RuleFunction("show a post of mine no more")
    public static SuggestedAction retire(EvergreenPost post) {
        return new SuggestedAction(
                Action.RETIRE,
                PersonId.NONE,
                "",
                post.platform(),
                Channel.POST,
                post.id().value(),
                Subject.utterance(post.id(), post.beginning()),
                post.shownAt());
    }

    /** Sells as a page only. */
    @RuleFunction("sell as a page only")
    public static SuggestedAction sellAsPage(PostInSellingWindow post) {
        return new SuggestedAction(
                Action.HOLD_PROMOTION,
                PersonId.NONE,
                "",
                post.platform(),
                Channel.POST,
                "as a person",
                Subject.platform(post.platform()),
                post.at());
    }

    /** Says nothing more to somebody who has not answered. */
    @RuleFunction("say nothing more to somebody until they answer")
    public static SuggestedAction letThemAnswer(Turn last) {
        return new SuggestedAction(
                Action.WAIT,
                last.contact(),
                last.name(),
                last.platform(),
                last.channel(),
                "",
                Subject.utterance(last.id(), last.beginning()),
                last.at());
    }
}
