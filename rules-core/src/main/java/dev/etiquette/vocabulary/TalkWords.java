package dev.etiquette.vocabulary;

import dev.etiquette.advice.Act;
import dev.etiquette.advice.Action;
import dev.etiquette.advice.Subject;
import dev.etiquette.model.Channel;
import dev.etiquette.model.Connection;
import dev.etiquette.model.Contact;
import dev.etiquette.model.GroupNorm;
import dev.etiquette.model.Platform;
import dev.etiquette.model.Times;
import dev.etiquette.signal.Acquaintance;
import dev.etiquette.signal.Exchange;
import dev.etiquette.signal.FreshPost;
import dev.etiquette.signal.PrivateTurn;
import dev.etiquette.signal.Rhythm;
import dev.etiquette.signal.TheirPost;
import dev.etiquette.signal.Turn;
import dev.etiquette.signal.Unspoken;
import java.time.Duration;
import java.time.Instant;

/** The words for talks that begin, that wait, and that go quiet. */
public final class TalkWords {

    private TalkWords() {}

    /** A post of somebody else that can still be answered. */
    @Word("a post of theirs that I can still answer")
    public static FreshPost freshPost(TheirPost post) {
        return new FreshPost(post.id(), post.contact(), post.platform(), post.at(), post.excerpt());
    }

    /** Somebody to whom the owner is connected, and no word was said. */
    @Word("somebody with whom I am connected and have not spoken")
    public static Unspoken unspoken(Connection connection, Contact person) {
        return new Unspoken(
                person.id(),
                person.name(),
                connection.platform(),
                connection.since(),
                TargetWords.rank(connection.platform()));
    }

    /** Something that the owner said lately in private. */
    @Word("something that I said lately in private")
    public static PrivateTurn privateTurn(Turn turn) {
        return new PrivateTurn(turn.id(), turn.contact(), turn.platform(), turn.thread(), turn.idle(), turn.at());
    }

    /** How often to be in touch with a contact who has a cadence of their own. */
    @Word("how often to be in touch with somebody")
    public static Rhythm rhythm(Acquaintance acquaintance, Contact person) {
        return rhythm(
                acquaintance, person, person.cadence().ideal(), person.cadence().most());
    }

    /** How often to be in touch with a contact as one of their group. */
    @Word("how often to be in touch with somebody of a group")
    public static Rhythm groupRhythm(Acquaintance acquaintance, Contact person, GroupNorm norm) {
        return rhythm(acquaintance, person, norm.ideal(), norm.most());
    }

    /** Months later there is nothing left to reply to, save in a room. */
    private static Channel signOfLife(Acquaintance acquaintance) {
        boolean posts = acquaintance.platform().form() == Platform.Form.THREADS;
        return posts ? Channel.MESSAGE : acquaintance.channel();
    }

    private static Rhythm rhythm(Acquaintance acquaintance, Contact person, Duration ideal, Duration most) {
        boolean inDemand = acquaintance.inDemand();
        // Nobody can be reached where they spoke last when that is gone.
        boolean leave = acquaintance.platform().closed() && person.reachableOffline();
        return new Rhythm(
                acquaintance.contact(),
                acquaintance.name(),
                leave ? Platform.NONE : acquaintance.platform(),
                leave ? person.bestOffline() : signOfLife(acquaintance),
                acquaintance.lastAt(),
                inDemand ? TimeWords.twice(ideal) : ideal,
                inDemand ? TimeWords.twice(most) : most,
                acquaintance.theirs() > 0 || !acquaintance.metAt().equals(Times.ALWAYS),
                inDemand);
    }

    /** Says a first word by answering what somebody posts. */
    @Word("begin a talk by answering what somebody posts")
    public static Act beginWith(Unspoken first, FreshPost post) {
        return firstWord(first, Channel.REPLY, Subject.utterance(post.post(), post.excerpt()));
    }

    /** Says a first word by asking something. */
    @Word("begin a talk by asking somebody something")
    public static Act beginAsking(Unspoken first) {
        return firstWord(first, Channel.MESSAGE, Subject.person(first.contact()));
    }

    private static Act firstWord(Unspoken first, Channel channel, Subject subject) {
        return new Act(
                Action.START_CONVERSATION,
                first.contact(),
                first.name(),
                first.platform(),
                channel,
                "first word",
                subject,
                first.since());
    }

    /** Says what a talk is about that has gone on idly since then. */
    @Word("say what a talk is about")
    public static Act getToThePoint(Exchange talk, Contact person, Comparable<?> since) {
        return new Act(
                Action.GET_TO_THE_POINT,
                person.id(),
                person.name(),
                talk.platform(),
                Channel.MESSAGE,
                talk.thread().value(),
                new Subject(Subject.Type.THREAD, talk.thread().value(), ""),
                since instanceof Instant instant ? instant : Times.ALWAYS);
    }

    /** Gives a sign of life. */
    @Word("give somebody a sign of life")
    public static Act keepInTouch(Rhythm rhythm) {
        return new Act(
                Action.KEEP_IN_TOUCH,
                rhythm.contact(),
                rhythm.name(),
                rhythm.platform(),
                rhythm.channel(),
                "",
                Subject.person(rhythm.contact()),
                rhythm.lastAt());
    }

    /** What is private is not answered where others read it, wherever it was asked. */
    @Word("where something is answered: in private, when it touches a private matter")
    public static Channel answeredIn(Turn turn) {
        return turn.touchesPrivateMatter() ? Channel.MESSAGE : turn.channel();
    }
}
