package dev.etiquette.vocabulary;

import dev.etiquette.advice.Action;
import dev.etiquette.advice.Subject;
import dev.etiquette.advice.SuggestedAction;
import dev.etiquette.model.Channel;
import dev.etiquette.model.Connection;
import dev.etiquette.model.Contact;
import dev.etiquette.model.Meeting;
import dev.etiquette.model.PersonId;
import dev.etiquette.model.Platform;
import dev.etiquette.model.RecommendationId;
import dev.etiquette.model.RepeatNorm.Manner;
import dev.etiquette.model.Times;
import dev.etiquette.prepared.Conversation;
import dev.etiquette.prepared.MyPost;
import dev.etiquette.prepared.Relationship;
import dev.etiquette.prepared.TheirPost;
import dev.etiquette.prepared.Turn;
import java.time.Instant;
import java.util.Map;
import java.util.Set;

/**
 * The words for what can be done. They take given facts and plain values, so that rules of any book can use them; what
 * is chosen is chosen by the rule.
 *
 * <p>Arguments stand in this order: what was said or who, where, how, when. The last moment is when the reason came up:
 * what the owner said of the same advice before that moment does not count against it.
 */
public final class ActWords {

    /** The action that repeats a post in each manner. */
    private static final Map<Manner, Action> REPEATING =
            Map.of(Manner.SAME, Action.REPEAT, Manner.BOOST, Action.REPEAT, Manner.REWORD, Action.REWORD);

    /** The words that begin with the name of a row of acts.csv. */
    public static final Set<String> BY_NAME = Set.of("act", "actSince", "actOn", "actionNamed");

    private ActWords() {}

    /** The id of a recommendation to do this. */
    @RuleFunction("the id of advice to do that, as feedback names it")
    public static RecommendationId idOf(SuggestedAction act) {
        return act.id();
    }

    /** Answers somebody who waits, once per conversation. */
    @RuleFunction("answer somebody who waits")
    public static SuggestedAction answer(Turn asked, Channel channel) {
        return reply(Action.RESPOND, asked, channel);
    }

    /** Shows that praise was noticed, once per conversation. */
    @RuleFunction("show somebody that I noticed")
    public static SuggestedAction acknowledge(Turn praise, Channel channel) {
        return reply(Action.ACKNOWLEDGE, praise, channel);
    }

    /** Offers what was asked for, once per conversation. */
    @RuleFunction("offer somebody what they asked for")
    public static SuggestedAction makeOffer(Turn asked, Channel channel) {
        return reply(Action.OFFER, asked, channel);
    }

    private static SuggestedAction reply(Action action, Turn turn, Channel channel) {
        return about(action, turn, channel, turn.thread().value(), turn.at());
    }

    /** Says yes or no to somebody's request. */
    @RuleFunction("accept or decline somebody's request")
    public static SuggestedAction acceptOrDecline(Connection asked, Contact person) {
        return to(
                Action.ACKNOWLEDGE,
                person,
                asked.platform(),
                Channel.NONE,
                "invitation",
                Subject.person(person.id()),
                asked.since());
    }

    /** Answers what others post, beginning with this. */
    @RuleFunction("answer what others post on a platform, beginning with this")
    public static SuggestedAction listenToPost(TheirPost post, Instant since) {
        return there(Action.LISTEN, post.platform(), Channel.REPLY, "", theirs(post), since);
    }

    /** Answers what others post. */
    @RuleFunction("answer what others post on a platform")
    public static SuggestedAction listenToOthers(Platform platform, Instant since) {
        return there(Action.LISTEN, platform, Channel.REPLY, "", Subject.platform(platform), since);
    }

    /** Asks readers on a platform what they think. */
    @RuleFunction("ask my readers on a platform what they think")
    public static SuggestedAction inviteFeedback(Platform platform, Instant since) {
        return there(Action.INVITE_FEEDBACK, platform, Channel.POST, "", Subject.platform(platform), since);
    }

    /** Finds out what is missing before somebody is approached. */
    @RuleFunction("find out what is missing before somebody is approached")
    public static SuggestedAction prepare(Contact person) {
        return to(
                Action.PREPARE,
                person,
                Platform.NONE,
                Channel.NONE,
                person.missing(),
                Subject.person(person.id()),
                Times.ALWAYS);
    }

    /** Asks to be connected. */
    @RuleFunction("ask somebody to be connected")
    public static SuggestedAction approach(Contact person, Platform platform) {
        return request(person, platform, Times.ALWAYS);
    }

    /** Asks to be connected on another platform than before. */
    @RuleFunction("ask somebody to be connected elsewhere")
    public static SuggestedAction approachElsewhere(Contact person, Platform platform, Connection asked) {
        return request(person, platform, asked.since());
    }

    private static SuggestedAction request(Contact person, Platform platform, Instant cameUpAt) {
        return to(Action.APPROACH, person, platform, Channel.NONE, "", Subject.person(person.id()), cameUpAt);
    }

    /** Writes on another platform, where the two are connected, to somebody who does not answer a request. */
    @RuleFunction("write to somebody where we are connected already")
    public static SuggestedAction writeElsewhere(Contact person, Platform platform, Connection asked) {
        return to(
                Action.START_CONVERSATION,
                person,
                platform,
                Channel.MESSAGE,
                "request on " + asked.platform().id(),
                Subject.person(person.id()),
                asked.since());
    }

    /** Answers what somebody posts, to be known to them; one act for every further comment. */
    @RuleFunction("answer what somebody posts, to be known to them, after so many comments")
    public static SuggestedAction warmUp(TheirPost post, Contact person, long comments) {
        return to(
                Action.START_CONVERSATION,
                person,
                post.platform(),
                Channel.REPLY,
                "warm up " + comments,
                theirs(post),
                Times.ALWAYS);
    }

    /** Looks for something of theirs that can be answered. */
    @RuleFunction("look for something of theirs that I can answer")
    public static SuggestedAction findPost(Contact person, Platform platform) {
        return to(Action.PREPARE, person, platform, Channel.NONE, "warm up", Subject.person(person.id()), Times.ALWAYS);
    }

    /** Says a first word by asking something. */
    @RuleFunction("begin a talk by asking somebody something")
    public static SuggestedAction startConversation(Contact person, Connection connection) {
        return firstWord(person, connection, Channel.MESSAGE, Subject.person(person.id()));
    }

    /** Says a first word by answering what somebody posts. */
    @RuleFunction("begin a talk by answering what somebody posts")
    public static SuggestedAction startConversationUnder(TheirPost post, Contact person, Connection connection) {
        return firstWord(person, connection, Channel.REPLY, theirs(post));
    }

    private static SuggestedAction firstWord(Contact person, Connection connection, Channel channel, Subject subject) {
        return to(
                Action.START_CONVERSATION,
                person,
                connection.platform(),
                channel,
                "first word",
                subject,
                connection.since());
    }

    /** Comes back to what was said when the two met. */
    @RuleFunction("come back to what was said when we met")
    public static SuggestedAction followUp(Meeting meeting, Contact person) {
        return to(Action.FOLLOW_UP, person, Platform.NONE, Channel.NONE, "", Subject.person(person.id()), meeting.at());
    }

    /** Comes back to something that the owner said: a question without an answer, or a promise. */
    @RuleFunction("come back to something that I said")
    public static SuggestedAction comeBackTo(Turn said, Instant since) {
        return about(Action.FOLLOW_UP, said, said.channel(), said.id().value(), since);
    }

    /** Says what a talk is about that has gone on idly since then. */
    @RuleFunction("say what a talk is about")
    public static SuggestedAction getToThePoint(Conversation talk, Contact person, Instant since) {
        return to(
                Action.GET_TO_THE_POINT,
                person,
                talk.platform(),
                Channel.MESSAGE,
                talk.thread().value(),
                new Subject(Subject.Type.THREAD, talk.thread().value(), ""),
                since);
    }

    /** Gives a sign of life. */
    @RuleFunction("give somebody a sign of life")
    public static SuggestedAction keepInTouch(Contact person, Platform platform, Channel channel, Instant lastAt) {
        return to(Action.KEEP_IN_TOUCH, person, platform, channel, "", Subject.person(person.id()), lastAt);
    }

    /** Writes no more to somebody who does not answer. */
    @RuleFunction("write no more to somebody for a while")
    public static SuggestedAction waitFor(Relationship silent) {
        return new SuggestedAction(
                Action.WAIT,
                silent.contact(),
                silent.name(),
                silent.platform(),
                Channel.NONE,
                "",
                Subject.person(silent.contact()),
                silent.lastTryAt());
    }

    /** Says nothing more to somebody who has not answered. */
    @RuleFunction("say nothing more to somebody until they answer")
    public static SuggestedAction waitForAnswer(Turn last) {
        return about(Action.WAIT, last, last.channel(), "", last.at());
    }

    /** Lets the other one talk; what the owner says of it holds for as long as the talk goes on. */
    @RuleFunction("let somebody talk, in a talk that began then")
    public static SuggestedAction listenTo(Turn last, Instant beganAt) {
        return about(Action.LISTEN, last, Channel.NONE, last.thread().value(), beganAt);
    }

    /**
     * Leaves the screen for what the contact likes best. The talk as a whole is what comes up, not every word of it: a no
     * holds for all of it.
     */
    @RuleFunction("go on off the screen with a talk that began then")
    public static SuggestedAction moveOffline(Turn last, Contact person, Instant beganAt) {
        return about(
                Action.MOVE_OFFLINE, last, person.bestOffline(), last.thread().value(), beganAt);
    }

    /** Goes on in private: off the screen when a way is known, else in a private message. */
    @RuleFunction("go on in private")
    public static SuggestedAction moveToPrivate(Turn last, Contact person) {
        return about(
                Action.MOVE_OFFLINE, last, person.bestPrivate(), last.thread().value(), last.at());
    }

    /** Meets somebody for the first time: the same suggestion on whatever platform the two talk, for good. */
    @RuleFunction("suggest to meet for the first time")
    public static SuggestedAction suggestMeeting(Contact person) {
        return to(
                Action.MOVE_OFFLINE,
                person,
                Platform.NONE,
                person.bestOffline(),
                "",
                Subject.person(person.id()),
                Times.ALWAYS);
    }

    /** Writes down that somebody wants to be left alone. */
    @RuleFunction("write down that somebody wants to be left alone")
    public static SuggestedAction recordOptOut(Turn stop) {
        return about(Action.RECORD_OPT_OUT, stop, stop.channel(), "", stop.at());
    }

    /** Writes down that somebody wants to be left alone there. */
    @RuleFunction("write down that somebody wants to be left alone on a platform")
    public static SuggestedAction recordOptOutAt(Turn stop, Platform place) {
        return new SuggestedAction(
                Action.RECORD_OPT_OUT,
                stop.contact(),
                stop.name(),
                place,
                Channel.NONE,
                "one place",
                Subject.utterance(stop.id(), stop.beginning()),
                stop.at());
    }

    /** Says whether somebody wants to be left alone, by what they said; nothing is said to them. */
    @RuleFunction("decide whether somebody wants to be left alone")
    public static SuggestedAction decide(Turn unsure) {
        return new SuggestedAction(
                Action.DECIDE,
                unsure.contact(),
                unsure.name(),
                Platform.NONE,
                Channel.NONE,
                "",
                Subject.utterance(unsure.id(), unsure.beginning()),
                unsure.at());
    }

    /** Sells nothing on a platform for a while. */
    @RuleFunction("sell nothing on a platform for a while")
    public static SuggestedAction sellNothing(Platform platform, Instant since) {
        return there(Action.HOLD_PROMOTION, platform, Channel.POST, "", Subject.platform(platform), since);
    }

    /** Sells nothing to a person for a while. */
    @RuleFunction("sell nothing to a person for a while")
    public static SuggestedAction sellNothingTo(Turn pitch) {
        return about(Action.HOLD_PROMOTION, pitch, pitch.channel(), "", pitch.at());
    }

    /** Sells as a page only. */
    @RuleFunction("sell as a page only")
    public static SuggestedAction sellAsPage(Platform platform, Instant since) {
        return there(Action.HOLD_PROMOTION, platform, Channel.POST, "as a person", Subject.platform(platform), since);
    }

    /** Shows a post again: in other words where the manner is that, else as it is. */
    @RuleFunction("show a post of mine again, in that manner")
    public static SuggestedAction showAgain(MyPost post, Manner manner, Instant shownAt) {
        return repeat(REPEATING.getOrDefault(manner, Action.REPEAT), post, shownAt);
    }

    /** Shows a post no more. */
    @RuleFunction("show a post of mine no more")
    public static SuggestedAction retire(MyPost post, Instant shownAt) {
        return repeat(Action.RETIRE, post, shownAt);
    }

    private static SuggestedAction repeat(Action action, MyPost post, Instant shownAt) {
        return there(
                action,
                post.platform(),
                Channel.POST,
                post.id().value(),
                Subject.utterance(post.id(), post.beginning()),
                shownAt);
    }

    /** Something to post in the words of a rule. */
    @RuleFunction("post something new, in your own words; the first text is its name for good")
    public static SuggestedAction postSomething(Platform platform, String name, @Shown String what, Instant since) {
        return there(Action.POST, platform, Channel.POST, name, task(name, what), since);
    }

    /** Something to do in the words of a rule, which says nothing to any contact. */
    @RuleFunction("do something, in your own words; the first text is its name for good")
    public static SuggestedAction task(String name, @Shown String what, Instant since) {
        return there(Action.TASK, Platform.NONE, Channel.NONE, name, task(name, what), since);
    }

    /** The same about somebody, to whom nothing is said. */
    @RuleFunction("do something about somebody without a word to them, in your own words")
    public static SuggestedAction taskAbout(Contact person, String name, @Shown String what, Instant since) {
        return new SuggestedAction(
                Action.TASK,
                PersonId.NONE,
                person.name(),
                Platform.NONE,
                Channel.NONE,
                name + " " + person.id(),
                task(name, what),
                since);
    }

    /** Something to say to somebody, in the words of a rule: whatever protects them there holds. */
    @RuleFunction("say something to somebody, there and in that way, in your own words")
    public static SuggestedAction reachOut(
            Contact person, Platform platform, Channel channel, String name, @Shown String what, Instant since) {
        return to(Action.REACH_OUT, person, platform, channel, name, task(name, what), since);
    }

    /** An act of one's own to somebody; once it is done, it is done for good. */
    @RuleFunction("do to somebody what a row of acts.csv names, once")
    public static SuggestedAction act(String name, Contact person) {
        return actSince(name, person, Times.ALWAYS);
    }

    /** The same, again for each occasion. */
    @RuleFunction("do to somebody what a row of acts.csv names, for a reason that came up then")
    public static SuggestedAction actSince(String name, Contact person, Instant since) {
        return actOn(name, person, Platform.NONE, Channel.NONE, since);
    }

    /** The same, where and how it is said. */
    @RuleFunction("do to somebody what a row of acts.csv names, there and in that way")
    public static SuggestedAction actOn(
            String name, Contact person, Platform platform, Channel channel, Instant since) {
        return to(Action.named(name), person, platform, channel, "", Subject.person(person.id()), since);
    }

    /** An act of one's own. */
    @RuleFunction("the action that a row of acts.csv names")
    public static Action actionNamed(String name) {
        return Action.named(name);
    }

    private static Subject task(String name, String what) {
        return new Subject(Subject.Type.TASK, name, what);
    }

    private static Subject theirs(TheirPost post) {
        return Subject.utterance(post.id(), post.beginning());
    }

    /** Done to nobody in particular. */
    private static SuggestedAction there(
            Action action, Platform platform, Channel channel, String topic, Subject subject, Instant cameUpAt) {
        return new SuggestedAction(action, PersonId.NONE, "", platform, channel, topic, subject, cameUpAt);
    }

    private static SuggestedAction to(
            Action action,
            Contact person,
            Platform platform,
            Channel channel,
            String topic,
            Subject subject,
            Instant cameUpAt) {
        return new SuggestedAction(action, person.id(), person.name(), platform, channel, topic, subject, cameUpAt);
    }

    /** Done to the one with whom the turn was spoken. */
    private static SuggestedAction about(Action action, Turn turn, Channel channel, String topic, Instant cameUpAt) {
        return new SuggestedAction(
                action,
                turn.contact(),
                turn.name(),
                turn.platform(),
                channel,
                topic,
                Subject.utterance(turn.id(), turn.beginning()),
                cameUpAt);
    }
}
