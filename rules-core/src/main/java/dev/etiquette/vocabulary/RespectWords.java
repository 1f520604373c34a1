package dev.etiquette.vocabulary;

import dev.etiquette.advice.Act;
import dev.etiquette.advice.Action;
import dev.etiquette.advice.Subject;
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
import dev.etiquette.signal.AcceptedInvitation;
import dev.etiquette.signal.Account;
import dev.etiquette.signal.Acquaintance;
import dev.etiquette.signal.PageWindow;
import dev.etiquette.signal.PriceQuestion;
import dev.etiquette.signal.Talk;
import dev.etiquette.signal.TalkShare;
import dev.etiquette.signal.TheirStop;
import dev.etiquette.signal.Turn;
import dev.etiquette.signal.WarmRelation;
import java.time.Instant;

/** The words for respect: to notice, to listen, to wait, to leave alone, to offer only what was asked for. */
public final class RespectWords {

    /** A count that stands for "more than anybody will say". */
    private static final long MANY = 99_999;

    private RespectWords() {}

    /** What came with an invitation is answered by being connected. */
    @Word("an invitation that is accepted")
    public static AcceptedInvitation acceptedInvitation(Connection connection) {
        return new AcceptedInvitation(connection.contact(), connection.platform(), Channel.MESSAGE, connection.since());
    }

    /** When a person asked last to be left alone. */
    @Word("when they asked last to be left alone")
    public static TheirStop theirStop(Contact contact, Comparable<?> at) {
        return new TheirStop(contact.id(), SignalWords.moment(at));
    }

    /** How much of a talk is the owner's, by the words. */
    @Word("how much of a talk is mine, by the words")
    public static TalkShare talkShare(Talk talk, ListeningNorm norm, long spoken, long heard, Comparable<?> beganAt) {
        long words = Math.max(1, spoken + heard);
        long bearable = norm.mostShare() == 0 ? MANY : (spoken * 100 + norm.mostShare() - 1) / norm.mostShare();
        return new TalkShare(
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
                talk.staleAt(),
                talk.excerpt());
    }

    /** Two who are on good terms. */
    @Word("somebody with whom I am on good terms")
    public static WarmRelation warmRelation(Acquaintance both) {
        return new WarmRelation(
                both.contact(), both.name(), both.platform(), both.mine(), both.theirs(), both.tries(), both.lastAt());
    }

    /** Somebody waits to hear what something costs. */
    @Word("somebody I know well who asks what something costs")
    public static PriceQuestion priceQuestion(UtteranceId turn, PersonId contact) {
        return new PriceQuestion(turn, contact);
    }

    /** Up to when a page may write to somebody who has spoken to it. */
    @Word("up to when a page may write to somebody")
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
    @Word("that a page may not write to somebody at all")
    public static PageWindow pageShut(Account account, MessageNorm norm) {
        return new PageWindow(account.contact(), account.platform(), norm, Times.ALWAYS, Times.ALWAYS, Times.ALWAYS);
    }

    /** Shows that praise was noticed, once per conversation. */
    @Word("show somebody that I noticed")
    public static Act acknowledge(Turn turn, Channel channel) {
        return reply(Action.ACKNOWLEDGE, turn, channel);
    }

    /** Offers what was asked for, once per conversation. */
    @Word("offer somebody what they asked for")
    public static Act makeOffer(Turn turn, Channel channel) {
        return reply(Action.OFFER, turn, channel);
    }

    private static Act reply(Action action, Turn turn, Channel channel) {
        return new Act(
                action,
                turn.contact(),
                turn.name(),
                turn.platform(),
                channel,
                turn.thread().value(),
                Subject.utterance(turn.id(), turn.excerpt()),
                turn.at());
    }

    /** Lets the other one talk; what the owner says of it holds for as long as the talk goes on. */
    @Word("let somebody talk")
    public static Act listenTo(TalkShare share) {
        return new Act(
                Action.LISTEN,
                share.contact(),
                share.name(),
                share.platform(),
                Channel.NONE,
                share.thread().value(),
                Subject.utterance(share.last(), share.excerpt()),
                share.beganAt());
    }

    /** Writes no more to somebody who does not answer. */
    @Word("write no more to somebody for a while")
    public static Act leaveInPeace(PersonId who, String name, Platform platform, Instant since) {
        return new Act(Action.WAIT, who, name, platform, Channel.NONE, "", Subject.person(who), since);
    }

    /** Writes down that somebody wants to be left alone. */
    @Word("write down that somebody wants to be left alone")
    public static Act recordOptOut(Turn stop) {
        return new Act(
                Action.RECORD_OPT_OUT,
                stop.contact(),
                stop.name(),
                stop.platform(),
                stop.channel(),
                "",
                Subject.utterance(stop.id(), stop.excerpt()),
                stop.at());
    }

    /** Meets somebody for the first time: the same suggestion on whatever platform the two talk, for good. */
    @Word("suggest to meet for the first time")
    public static Act suggestMeeting(WarmRelation relation, Contact contact) {
        return new Act(
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
    @Word("come back to what was said when we met")
    public static Act followUp(Meeting meeting, Contact contact) {
        return new Act(
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
