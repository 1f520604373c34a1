package dev.etiquette.vocabulary;

import dev.etiquette.advice.Act;
import dev.etiquette.advice.Action;
import dev.etiquette.advice.Subject;
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
import dev.etiquette.signal.AnsweredByAll;
import dev.etiquette.signal.Dismissal;
import dev.etiquette.signal.DueAnswer;
import dev.etiquette.signal.EvergreenPost;
import dev.etiquette.signal.JustPosted;
import dev.etiquette.signal.MyPost;
import dev.etiquette.signal.MyPresence;
import dev.etiquette.signal.OpenAnswer;
import dev.etiquette.signal.PostInLine;
import dev.etiquette.signal.PostOfLate;
import dev.etiquette.signal.PostToAnswer;
import dev.etiquette.signal.RecentPost;
import dev.etiquette.signal.RestedPost;
import dev.etiquette.signal.SetAside;
import dev.etiquette.signal.SilentReader;
import dev.etiquette.signal.TheirPost;
import dev.etiquette.signal.Turn;
import dev.etiquette.signal.VisitOfLate;
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
    @Word("a rested post that waits for its turn")
    public static PostInLine inLine(RestedPost rested, Owner me) {
        Instant last = rested.shownAt();
        String lastShown = Times.isOnCalendar(last) ? DAY_AND_HOUR.format(last.atZone(me.zone())) : "";
        return new PostInLine(rested, rested.post(), rested.platform(), last, lastShown, better(rested.post(), me));
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
    @Word("a post of mine beside which nothing should come round")
    public static JustPosted justPosted(MyPost post, RepeatNorm norm) {
        return new JustPosted(post.platform(), post.at(), Times.plus(post.at(), norm.pause()));
    }

    /** An answer of the owner that is not yet too late. */
    @Word("an answer of mine that is not yet too late")
    public static OpenAnswer openAnswer(UtteranceId turn, Platform platform, ThreadId thread, Instant due) {
        return new OpenAnswer(turn, platform, thread, due);
    }

    /** An answer of the owner that is due. */
    @Word("an answer of mine that is due")
    public static DueAnswer dueAnswer(OpenAnswer answer) {
        return new DueAnswer(answer.turn(), answer.platform());
    }

    /** Somebody whom a post names and who has said nothing under it. */
    @Word("somebody whom a post of mine names and who has said nothing under it")
    public static SilentReader silentReader(EvergreenPost post, Turn named) {
        return new SilentReader(post.id(), named.contact());
    }

    /** A post that all whom it names have answered. */
    @Word("a post of mine that all whom it names have answered")
    public static AnsweredByAll answeredByAll(EvergreenPost post) {
        return new AnsweredByAll(post.id());
    }

    /** Something that the owner does not want to hear of for so long. */
    @Word("something that I do not want to hear of for so long")
    public static SetAside setAside(Dismissal no, Duration length) {
        return new SetAside(no.recommendation(), no.at(), no.at(), Times.plus(no.at(), length), no.reason());
    }

    /** Something that the owner does not want to hear of any more, whatever comes up. */
    @Word("something that I do not want to hear of any more")
    public static SetAside setAsideForGood(Dismissal no) {
        return new SetAside(no.recommendation(), no.at(), Times.NEVER, Times.NEVER, no.reason());
    }

    /** A post of the owner that counts when it is asked whether the owner listens, too. */
    @Word("a post of mine that counts when it is asked whether I listen, too")
    public static PostOfLate postOfLate(MyPost post) {
        return new PostOfLate(post.id(), post.platform(), post.asks(), post.at());
    }

    /** Something that the owner said where somebody else began. */
    @Word("something that I said where somebody else began")
    public static VisitOfLate visitOfLate(Reply reply) {
        return new VisitOfLate(reply.id(), reply.platform(), reply.at());
    }

    /** What the owner has lately said on a platform, counted. */
    @Word("what I have lately said on a platform, counted")
    public static MyPresence myPresence(
            ListeningNorm norm, long posts, long asking, long visits, Comparable<?> firstAt) {
        return new MyPresence(
                norm.platform(),
                posts,
                asking,
                visits,
                // The checker has made sure that a least of moments is a moment.
                firstAt instanceof Instant first ? first : Times.NEVER);
    }

    /** A post of somebody else that the owner can still answer. */
    @Word("a post of somebody else that I can still answer")
    public static PostToAnswer postToAnswer(TheirPost post, Contact author) {
        return new PostToAnswer(
                post.id(), author.name(), author.priority(), post.platform(), post.at(), post.excerpt());
    }

    /** Asks readers on a platform what they think. */
    @Word("ask my readers on a platform what they think")
    public static Act inviteFeedback(MyPresence mine) {
        return there(Action.INVITE_FEEDBACK, mine, Channel.POST, Subject.platform(mine.platform()));
    }

    /** Answers what others post, beginning with this. */
    @Word("answer what others post on a platform, beginning with this")
    public static Act answerOthers(MyPresence mine, PostToAnswer post) {
        return there(Action.LISTEN, mine, Channel.REPLY, Subject.utterance(post.post(), post.excerpt()));
    }

    /** Answers what others post. */
    @Word("answer what others post on a platform")
    public static Act answerSomebody(MyPresence mine) {
        return there(Action.LISTEN, mine, Channel.REPLY, Subject.platform(mine.platform()));
    }

    /** Its occasion is the first of the posts, so that one word of the owner holds until that counts no more. */
    private static Act there(Action action, MyPresence mine, Channel channel, Subject subject) {
        return new Act(action, PersonId.NONE, "", mine.platform(), channel, "", subject, mine.firstAt());
    }

    /** Shows a post no more. */
    @Word("show a post of mine no more")
    public static Act retire(EvergreenPost post) {
        return new Act(
                Action.RETIRE,
                PersonId.NONE,
                "",
                post.platform(),
                Channel.POST,
                post.id().value(),
                Subject.utterance(post.id(), post.excerpt()),
                post.shownAt());
    }

    /** Sells as a page only. */
    @Word("sell as a page only")
    public static Act sellAsPage(RecentPost post) {
        return new Act(
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
    @Word("say nothing more to somebody until they answer")
    public static Act letThemAnswer(Turn last) {
        return new Act(
                Action.WAIT,
                last.contact(),
                last.name(),
                last.platform(),
                last.channel(),
                "",
                Subject.utterance(last.id(), last.excerpt()),
                last.at());
    }
}
