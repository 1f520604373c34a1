package dev.etiquette.vocabulary;

import dev.etiquette.advice.Action;
import dev.etiquette.advice.Subject;
import dev.etiquette.advice.SuggestedAction;
import dev.etiquette.model.AnswerNorm;
import dev.etiquette.model.ApproachNorm;
import dev.etiquette.model.Channel;
import dev.etiquette.model.Connection;
import dev.etiquette.model.Contact;
import dev.etiquette.model.Owner;
import dev.etiquette.model.Platform;
import dev.etiquette.model.Times;
import dev.etiquette.model.WeeklyHours;
import dev.etiquette.prepared.ApproachOption;
import dev.etiquette.prepared.ChosenApproach;
import dev.etiquette.prepared.FreshPost;
import dev.etiquette.prepared.Invitation;
import dev.etiquette.prepared.NextContact;
import dev.etiquette.prepared.PendingRequest;
import dev.etiquette.prepared.RecentRequest;
import dev.etiquette.prepared.Target;
import java.time.Instant;

/** The words for those whom the owner wants to know, and for requests to be connected in either direction. */
public final class TargetWords {

    /** More visits than this make nobody better known. */
    private static final long MOST_VISITS = 1 << 20;

    private TargetWords() {}

    /** Somebody whom the owner wants to know. */
    @RuleFunction("somebody whom I want to know")
    public static Target target(Contact person) {
        return new Target(person.id(), person, person.priority(), person.prepared());
    }

    /** A platform on which somebody could be approached, and how well the owner is known there. */
    @RuleFunction("a platform on which somebody could be approached")
    public static ApproachOption wayIn(Contact person, ApproachNorm norm, long comments) {
        long known = Math.min(MOST_VISITS, Math.max(0, comments));
        long order = rank(norm.platform()) - (known << Integer.SIZE) + (comments < norm.commentsFirst() ? 1L << 60 : 0);
        return new ApproachOption(person.id(), person, norm.platform(), false, comments, norm.commentsFirst(), order);
    }

    /** A platform on which the two are connected already: the best way of all. */
    @RuleFunction("a platform on which we are connected already")
    public static ApproachOption connectedWay(Contact person, Connection connection) {
        Platform platform = connection.platform();
        return new ApproachOption(person.id(), person, platform, true, 0, 0, rank(platform) - (1L << 60));
    }

    /** A number of its own for every platform; the well-known ones come first. */
    static long rank(Platform platform) {
        int known = Platform.known().indexOf(platform);
        return known >= 0
                ? known
                : Platform.known().size() + Integer.toUnsignedLong(platform.id().hashCode());
    }

    /** The best of all platforms on which somebody could be approached. */
    @RuleFunction("the best platform to approach somebody")
    public static ChosenApproach bestWay(ApproachOption way) {
        return new ChosenApproach(
                way,
                way.contact(),
                way.platform(),
                way.needsComments(),
                way.connected(),
                request(way, Times.ALWAYS).id());
    }

    /** Somebody who could be approached now. */
    @RuleFunction("somebody who could be approached now")
    public static NextContact nextTarget(ChosenApproach way) {
        return new NextContact(
                way, way.contact(), way.platform(), way.way().person().priority());
    }

    /** A request of the owner that counts against the week's number. */
    @RuleFunction("a request of mine that still counts")
    public static RecentRequest recentRequest(Connection request) {
        return new RecentRequest(request.contact(), request.platform(), request.since());
    }

    /** A request of the owner that has been open for too long. */
    @RuleFunction("a request of mine that is pending too long")
    public static PendingRequest pendingRequest(Connection request, Contact person) {
        return new PendingRequest(person.id(), person, request.platform(), request.since());
    }

    /** Somebody's request to be connected; the moments come from the norm, in the owner's hours. */
    @RuleFunction("somebody who asks to be connected with me")
    public static Invitation invitation(Connection request, Contact person, AnswerNorm norm, Owner me) {
        WeeklyHours hours = me.hours(norm.hoursCounted());
        Instant asked = request.since();
        return new Invitation(
                person.id(),
                person.name(),
                request.platform(),
                asked,
                hours.after(asked, norm.remindAfter(), me.zone()),
                hours.after(asked, norm.dueAfter(), me.zone()),
                hours.after(asked, norm.overdueAfter(), me.zone()),
                Times.plus(asked, norm.expireAfter()));
    }

    /** Finds out what is missing before somebody is approached. */
    @RuleFunction("find out what is missing before somebody is approached")
    public static SuggestedAction prepare(Target target) {
        Contact person = target.person();
        return act(
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
    public static SuggestedAction approach(ChosenApproach way) {
        return request(way.way(), Times.ALWAYS);
    }

    /** Asks to be connected on another platform than before. */
    @RuleFunction("ask somebody to be connected elsewhere")
    public static SuggestedAction approachElsewhere(ChosenApproach way, PendingRequest request) {
        return request(way.way(), request.since());
    }

    private static SuggestedAction request(ApproachOption way, Instant cameUpAt) {
        Contact person = way.person();
        return act(Action.APPROACH, person, way.platform(), Channel.NONE, "", Subject.person(person.id()), cameUpAt);
    }

    /** Writes on another platform, where the two are connected, to somebody who does not answer a request. */
    @RuleFunction("write to somebody where we are connected already")
    public static SuggestedAction writeElsewhere(ChosenApproach way, PendingRequest request) {
        Contact person = request.person();
        return act(
                Action.START_CONVERSATION,
                person,
                way.platform(),
                Channel.MESSAGE,
                "request on " + request.platform().id(),
                Subject.person(person.id()),
                request.since());
    }

    /** Answers what somebody posts, to be known to them; one act for every further time. */
    @RuleFunction("answer what somebody posts, to be known to them")
    public static SuggestedAction becomeKnown(ChosenApproach way, FreshPost post) {
        return act(
                Action.START_CONVERSATION,
                way.way().person(),
                way.platform(),
                Channel.REPLY,
                "warm up " + way.way().comments(),
                Subject.utterance(post.post(), post.beginning()),
                Times.ALWAYS);
    }

    /** Looks for something of theirs that can be answered. */
    @RuleFunction("look for something of theirs that I can answer")
    public static SuggestedAction watch(ChosenApproach way) {
        Contact person = way.way().person();
        return act(
                Action.PREPARE,
                person,
                way.platform(),
                Channel.NONE,
                "warm up",
                Subject.person(person.id()),
                Times.ALWAYS);
    }

    /** Says yes or no to somebody's request. */
    @RuleFunction("accept or decline somebody's request")
    public static SuggestedAction acceptOrDecline(Invitation invitation) {
        return new SuggestedAction(
                Action.ACKNOWLEDGE,
                invitation.contact(),
                invitation.name(),
                invitation.platform(),
                Channel.NONE,
                "invitation",
                Subject.person(invitation.contact()),
                invitation.since());
    }

    private static SuggestedAction act(
            Action action,
            Contact person,
            Platform platform,
            Channel channel,
            String topic,
            Subject subject,
            Instant cameUpAt) {
        return new SuggestedAction(action, person.id(), person.name(), platform, channel, topic, subject, cameUpAt);
    }
}
