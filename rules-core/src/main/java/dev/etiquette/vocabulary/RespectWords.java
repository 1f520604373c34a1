package dev.etiquette.vocabulary;

import dev.etiquette.advice.Action;
import dev.etiquette.advice.Subject;
import dev.etiquette.advice.SuggestedAction;
import dev.etiquette.model.Channel;
import dev.etiquette.model.Connection;
import dev.etiquette.model.Contact;
import dev.etiquette.model.ListeningNorm;
import dev.etiquette.model.Meeting;
import dev.etiquette.model.MessageNorm;
import dev.etiquette.model.PersonId;
import dev.etiquette.model.Platform;
import dev.etiquette.model.Times;
import dev.etiquette.model.UtteranceId;
import dev.etiquette.prepared.AcceptedInvitation;
import dev.etiquette.prepared.Account;
import dev.etiquette.prepared.ActiveConversation;
import dev.etiquette.prepared.PageWindow;
import dev.etiquette.prepared.PriceQuestion;
import dev.etiquette.prepared.Relationship;
import dev.etiquette.prepared.SpeakingShare;
import dev.etiquette.prepared.StopRequest;
import dev.etiquette.prepared.Turn;
import dev.etiquette.prepared.WarmRelationship;
import java.time.Instant;

/** The words for respect: to notice, to listen, to wait, to leave alone, to offer only what was asked for. */
public final class RespectWords {

    /** A count that stands for "more than anybody will say". */
    private static final long MANY = 99_999;

    private RespectWords() {}

    /** What came with an invitation is answered by being connected. */
    @RuleFunction("an invitation that is accepted")
    public static AcceptedInvitation acceptedInvitation(Connection connection) {
        return new AcceptedInvitation(connection.contact(), connection.platform(), Channel.MESSAGE, connection.since());
    }

    /** When a person asked last to be left alone. */
    @RuleFunction("when they asked last to be left alone")
    public static StopRequest theirStop(Contact contact, Comparable<?> at) {
        return new StopRequest(contact.id(), SignalWords.moment(at));
    }

    /** How much of a talk is the owner's, by the words. */
    @RuleFunction("how much of a talk is mine, by the words")
    public static SpeakingShare talkShare(
            ActiveConversation talk, ListeningNorm norm, long spoken, long heard, Comparable<?> beganAt) {
        long words = Math.max(1, spoken + heard);
        long bearable = norm.mostShare() == 0 ? MANY : (spoken * 100 + norm.mostShare() - 1) / norm.mostShare();
        return new SpeakingShare(
                talk.last(),
                talk.contact(),
                talk.name(),
                talk.platform(),
                talk.thread(),
                spoken,
                heard,
                (spoken * 100 + words - 1) / words,
                norm.mostShare(),
                Math.min(MANY, Math.max(0, bearable - words)),
                SignalWords.moment(beganAt),
                talk.inactiveFrom(),
                talk.beginning());
    }

    /** Two who are on good terms. */
    @RuleFunction("somebody with whom I am on good terms")
    public static WarmRelationship warmRelation(Relationship both) {
        return new WarmRelationship(
                both.contact(), both.name(), both.platform(), both.mine(), both.theirs(), both.tries(), both.lastAt());
    }

    /** Somebody waits to hear what something costs. */
    @RuleFunction("somebody I know well who asks what something costs")
    public static PriceQuestion priceQuestion(UtteranceId turn, PersonId contact) {
        return new PriceQuestion(turn, contact);
    }

    /** Up to when a page may write to somebody who has spoken to it. */
    @RuleFunction("up to when a page may write to somebody")
    public static PageWindow pageWindow(Account account, MessageNorm norm, Comparable<?> heardAt) {
        Instant heard = SignalWords.moment(heardAt);
        return new PageWindow(
                account.contact(),
                account.platform(),
                norm,
                heard,
                Times.plus(heard, norm.window()),
                Times.plus(heard, norm.humanWindow()));
    }

    /** A page may not write to somebody who has never spoken to it. */
    @RuleFunction("that a page may not write to somebody at all")
    public static PageWindow pageShut(Account account, MessageNorm norm) {
        return new PageWindow(account.contact(), account.platform(), norm, Times.ALWAYS, Times.ALWAYS, Times.ALWAYS);
    }

    /** Shows that praise was noticed, once per conversation. */
    @RuleFunction("show somebody that I noticed")
    public static SuggestedAction acknowledge(Turn turn, Channel channel) {
        return reply(Action.ACKNOWLEDGE, turn, channel);
    }

    /** Offers what was asked for, once per conversation. */
    @RuleFunction("offer somebody what they asked for")
    public static SuggestedAction makeOffer(Turn turn, Channel channel) {
        return reply(Action.OFFER, turn, channel);
    }

    private static SuggestedAction reply(Action action, Turn turn, Channel channel) {
        return new SuggestedAction(
                action,
                turn.contact(),
                turn.name(),
                turn.platform(),
                channel,
                turn.thread().value(),
                Subject.utterance(turn.id(), turn.beginning()),
                turn.at());
    }

    /** Lets the other one talk; what the owner says of it holds for as long as the talk goes on. */
    @RuleFunction("let somebody talk")
    public static SuggestedAction listenTo(SpeakingShare share) {
        return new SuggestedAction(
                Action.LISTEN,
                share.contact(),
                share.name(),
                share.platform(),
                Channel.NONE,
                share.thread().value(),
                Subject.utterance(share.last(), share.beginning()),
                share.beganAt());
    }

    /** Writes no more to somebody who does not answer. */
    @RuleFunction("write no more to somebody for a while")
    public static SuggestedAction leaveInPeace(PersonId who, String name, Platform platform, Instant since) {
        return new SuggestedAction(Action.WAIT, who, name, platform, Channel.NONE, "", Subject.person(who), since);
    }

    /** Writes down that somebody wants to be left alone. */
    @RuleFunction("write down that somebody wants to be left alone")
    public static SuggestedAction recordOptOut(Turn stop) {
        return new SuggestedAction(
                Action.RECORD_OPT_OUT,
                stop.contact(),
                stop.name(),
                stop.platform(),
                stop.channel(),
                "",
                Subject.utterance(stop.id(), stop.beginning()),
                stop.at());
    }

    /** Meets somebody for the first time: the same suggestion on whatever platform the two talk, for good. */
    @RuleFunction("suggest to meet for the first time")
    public static SuggestedAction suggestMeeting(WarmRelationship relation, Contact contact) {
        return new SuggestedAction(
                Action.MOVE_OFFLINE,
                relation.contact(),
                relation.name(),
                Platform.NONE,
                contact.bestOffline(),
                "",
                Subject.person(relation.contact()),
                Times.ALWAYS);
    }

    /** Comes back to what was said when the two met. */
    @RuleFunction("come back to what was said when we met")
    public static SuggestedAction followUp(Meeting meeting, Contact contact) {
        return new SuggestedAction(
                Action.FOLLOW_UP,
                contact.id(),
                contact.name(),
                Platform.NONE,
                Channel.NONE,
                "",
                Subject.person(contact.id()),
                meeting.at());
    }
}
