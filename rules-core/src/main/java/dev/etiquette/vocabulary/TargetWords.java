package dev.etiquette.vocabulary;

import dev.etiquette.advice.Act;
import dev.etiquette.advice.Action;
import dev.etiquette.advice.Subject;
import dev.etiquette.model.AnswerNorm;
import dev.etiquette.model.ApproachNorm;
import dev.etiquette.model.Channel;
import dev.etiquette.model.Connection;
import dev.etiquette.model.Contact;
import dev.etiquette.model.Owner;
import dev.etiquette.model.Platform;
import dev.etiquette.model.Times;
import dev.etiquette.model.WeeklyHours;
import dev.etiquette.signal.BestWay;
import dev.etiquette.signal.FreshPost;
import dev.etiquette.signal.Invitation;
import dev.etiquette.signal.NextTarget;
import dev.etiquette.signal.PendingRequest;
import dev.etiquette.signal.RecentRequest;
import dev.etiquette.signal.Target;
import dev.etiquette.signal.WayIn;
import java.time.Instant;

/** The words for those whom the owner wants to know, and for requests to be connected in either direction. */
public final class TargetWords {

    /** More visits than this make nobody better known. */
    private static final long MOST_VISITS = 1 << 20;

    private TargetWords() {}

    /** Somebody whom the owner wants to know. */
    @Word("somebody whom I want to know")
    public static Target target(Contact person) {
        return new Target(person.id(), person, person.priority(), person.prepared());
    }

    /** A platform on which somebody could be approached, and how well the owner is known there. */
    @Word("a platform on which somebody could be approached")
    public static WayIn wayIn(Contact person, ApproachNorm norm, long visits) {
        long known = Math.min(MOST_VISITS, Math.max(0, visits));
        long order = rank(norm.platform()) - (known << Integer.SIZE) + (visits < norm.warmUp() ? 1L << 60 : 0);
        return new WayIn(person.id(), person, norm.platform(), false, visits, norm.warmUp(), order);
    }

    /** A platform on which the two are connected already: the best way of all. */
    @Word("a platform on which we are connected already")
    public static WayIn connectedWay(Contact person, Connection connection) {
        Platform platform = connection.platform();
        return new WayIn(person.id(), person, platform, true, 0, 0, rank(platform) - (1L << 60));
    }

    /** A number of its own for every platform; the well-known ones come first. */
    static long rank(Platform platform) {
        int known = Platform.known().indexOf(platform);
        return known >= 0
                ? known
                : Platform.known().size() + Integer.toUnsignedLong(platform.id().hashCode());
    }

    /** The best of all platforms on which somebody could be approached. */
    @Word("the best platform to approach somebody")
    public static BestWay bestWay(WayIn way) {
        return new BestWay(
                way,
                way.contact(),
                way.platform(),
                way.cold(),
                way.connected(),
                request(way, Times.ALWAYS).id());
    }

    /** Somebody who could be approached now. */
    @Word("somebody who could be approached now")
    public static NextTarget nextTarget(BestWay way) {
        return new NextTarget(
                way, way.contact(), way.platform(), way.way().person().priority());
    }

    /** A request of the owner that counts against the week's number. */
    @Word("a request of mine that still counts")
    public static RecentRequest recentRequest(Connection request) {
        return new RecentRequest(request.contact(), request.platform(), request.since());
    }

    /** A request of the owner that has been open for too long. */
    @Word("a request of mine that is pending too long")
    public static PendingRequest pendingRequest(Connection request, Contact person) {
        return new PendingRequest(person.id(), person, request.platform(), request.since());
    }

    /** Somebody's request to be connected; the moments come from the norm, in the owner's hours. */
    @Word("somebody who asks to be connected with me")
    public static Invitation invitation(Connection request, Contact person, AnswerNorm norm, Owner me) {
        WeeklyHours hours = me.hours(norm.hoursCounted());
        Instant asked = request.since();
        return new Invitation(
                person.id(),
                person.name(),
                request.platform(),
                asked,
                hours.after(asked, norm.nudge(), me.zone()),
                hours.after(asked, norm.due(), me.zone()),
                hours.after(asked, norm.overdue(), me.zone()),
                Times.plus(asked, norm.letGo()));
    }

    /** Finds out what is missing before somebody is approached. */
    @Word("find out what is missing before somebody is approached")
    public static Act prepare(Target target) {
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
    @Word("ask somebody to be connected")
    public static Act approach(BestWay way) {
        return request(way.way(), Times.ALWAYS);
    }

    /** Asks to be connected on another platform than before. */
    @Word("ask somebody to be connected elsewhere")
    public static Act approachElsewhere(BestWay way, PendingRequest request) {
        return request(way.way(), request.since());
    }

    private static Act request(WayIn way, Instant occasion) {
        Contact person = way.person();
        return act(Action.APPROACH, person, way.platform(), Channel.NONE, "", Subject.person(person.id()), occasion);
    }

    /** Writes on another platform, where the two are connected, to somebody who does not answer a request. */
    @Word("write to somebody where we are connected already")
    public static Act writeElsewhere(BestWay way, PendingRequest request) {
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
    @Word("answer what somebody posts, to be known to them")
    public static Act becomeKnown(BestWay way, FreshPost post) {
        return act(
                Action.START_CONVERSATION,
                way.way().person(),
                way.platform(),
                Channel.REPLY,
                "warm up " + way.way().visits(),
                Subject.utterance(post.post(), post.excerpt()),
                Times.ALWAYS);
    }

    /** Looks for something of theirs that can be answered. */
    @Word("look for something of theirs that I can answer")
    public static Act watch(BestWay way) {
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
    @Word("accept or decline somebody's request")
    public static Act acceptOrDecline(Invitation invitation) {
        return new Act(
                Action.ACKNOWLEDGE,
                invitation.contact(),
                invitation.name(),
                invitation.platform(),
                Channel.NONE,
                "invitation",
                Subject.person(invitation.contact()),
                invitation.since());
    }

    private static Act act(
            Action action,
            Contact person,
            Platform platform,
            Channel channel,
            String topic,
            Subject subject,
            Instant occasion) {
        return new Act(action, person.id(), person.name(), platform, channel, topic, subject, occasion);
    }
}
