package dev.etiquette.vocabulary;

import dev.etiquette.advice.Action;
import dev.etiquette.advice.Subject;
import dev.etiquette.advice.SuggestedAction;
import dev.etiquette.model.Channel;
import dev.etiquette.model.Connection;
import dev.etiquette.model.Contact;
import dev.etiquette.model.GroupNorm;
import dev.etiquette.model.Platform;
import dev.etiquette.model.Times;
import dev.etiquette.prepared.ContactCadence;
import dev.etiquette.prepared.Conversation;
import dev.etiquette.prepared.FreshPost;
import dev.etiquette.prepared.PrivateTurn;
import dev.etiquette.prepared.Relationship;
import dev.etiquette.prepared.SilentConnection;
import dev.etiquette.prepared.TheirPost;
import dev.etiquette.prepared.Turn;
import java.time.Duration;
import java.time.Instant;

/** The words for talks that begin, that wait, and that go quiet. */
public final class TalkWords {

    private TalkWords() {}

    /** A post of somebody else that can still be answered. */
    @RuleFunction("a post of theirs that I can still answer")
    public static FreshPost freshPost(TheirPost post) {
        return new FreshPost(post.id(), post.contact(), post.platform(), post.at(), post.beginning());
    }

    /** Somebody to whom the owner is connected, and no word was said. */
    @RuleFunction("somebody with whom I am connected and have not spoken")
    public static SilentConnection unspoken(Connection connection, Contact person) {
        return new SilentConnection(
                person.id(),
                person.name(),
                connection.platform(),
                connection.since(),
                TargetWords.rank(connection.platform()));
    }

    /** Something that the owner said lately in private. */
    @RuleFunction("something that I said lately in private")
    public static PrivateTurn privateTurn(Turn turn) {
        return new PrivateTurn(turn.id(), turn.contact(), turn.platform(), turn.thread(), turn.smallTalk(), turn.at());
    }

    /** How often to be in touch with a contact who has a cadence of their own. */
    @RuleFunction("how often to be in touch with somebody")
    public static ContactCadence rhythm(Relationship acquaintance, Contact person) {
        return rhythm(
                acquaintance, person, person.cadence().every(), person.cadence().atMostEvery());
    }

    /** How often to be in touch with a contact as one of their group. */
    @RuleFunction("how often to be in touch with somebody of a group")
    public static ContactCadence groupRhythm(Relationship acquaintance, Contact person, GroupNorm norm) {
        return rhythm(acquaintance, person, norm.every(), norm.atMostEvery());
    }

    /** Months later there is nothing left to reply to, save in a room. */
    private static Channel signOfLife(Relationship acquaintance) {
        boolean posts = acquaintance.platform().form() == Platform.Form.THREADS;
        return posts ? Channel.MESSAGE : acquaintance.channel();
    }

    private static ContactCadence rhythm(Relationship acquaintance, Contact person, Duration ideal, Duration most) {
        boolean seldomAnswers = acquaintance.seldomAnswers();
        // Nobody can be reached where they spoke last when that is gone.
        boolean leave = acquaintance.platform().closed() && person.reachableOffline();
        return new ContactCadence(
                acquaintance.contact(),
                acquaintance.name(),
                leave ? Platform.NONE : acquaintance.platform(),
                leave ? person.bestOffline() : signOfLife(acquaintance),
                acquaintance.lastAt(),
                seldomAnswers ? TimeWords.twice(ideal) : ideal,
                seldomAnswers ? TimeWords.twice(most) : most,
                acquaintance.theirs() > 0 || !acquaintance.metAt().equals(Times.ALWAYS),
                seldomAnswers);
    }

    /** Says a first word by answering what somebody posts. */
    @RuleFunction("begin a talk by answering what somebody posts")
    public static SuggestedAction beginWith(SilentConnection first, FreshPost post) {
        return firstWord(first, Channel.REPLY, Subject.utterance(post.post(), post.beginning()));
    }

    /** Says a first word by asking something. */
    @RuleFunction("begin a talk by asking somebody something")
    public static SuggestedAction beginAsking(SilentConnection first) {
        return firstWord(first, Channel.MESSAGE, Subject.person(first.contact()));
    }

    private static SuggestedAction firstWord(SilentConnection first, Channel channel, Subject subject) {
        return new SuggestedAction(
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
    @RuleFunction("say what a talk is about")
    public static SuggestedAction getToThePoint(Conversation talk, Contact person, Comparable<?> since) {
        return new SuggestedAction(
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
    @RuleFunction("give somebody a sign of life")
    public static SuggestedAction keepInTouch(ContactCadence rhythm) {
        return new SuggestedAction(
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
    @RuleFunction("where something is answered: in private, when it touches a private matter")
    public static Channel answeredIn(Turn turn) {
        return turn.touchesPrivateMatter() ? Channel.MESSAGE : turn.channel();
    }
}
