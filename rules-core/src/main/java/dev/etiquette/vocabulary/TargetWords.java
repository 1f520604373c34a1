package dev.etiquette.vocabulary;

import dev.etiquette.model.AnswerNorm;
import dev.etiquette.model.ApproachNorm;
import dev.etiquette.model.Connection;
import dev.etiquette.model.Contact;
import dev.etiquette.model.Owner;
import dev.etiquette.model.Platform;
import dev.etiquette.model.RecommendationId;
import dev.etiquette.model.Times;
import dev.etiquette.model.WeeklyHours;
import dev.etiquette.prepared.ApproachOption;
import dev.etiquette.prepared.ChosenApproach;
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
        long order =
                norm.platform().order() - (known << Integer.SIZE) + (comments < norm.commentsFirst() ? 1L << 60 : 0);
        return new ApproachOption(person.id(), person, norm.platform(), false, comments, norm.commentsFirst(), order);
    }

    /** A platform on which the two are connected already: the best way of all. */
    @RuleFunction("a platform on which we are connected already")
    public static ApproachOption connectedWay(Contact person, Connection connection) {
        Platform platform = connection.platform();
        return new ApproachOption(person.id(), person, platform, true, 0, 0, platform.order() - (1L << 60));
    }

    /** The best of all platforms on which somebody could be approached. */
    @RuleFunction("the best platform to approach somebody")
    public static ChosenApproach bestWay(ApproachOption way, RecommendationId recommendation) {
        return new ChosenApproach(
                way,
                way.contact(),
                way.person(),
                way.platform(),
                way.comments(),
                way.needsComments(),
                way.connected(),
                recommendation);
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
        return new PendingRequest(person.id(), person, request, request.platform(), request.since());
    }

    /** Somebody's request to be connected; the moments come from the norm, in the owner's hours. */
    @RuleFunction("somebody who asks to be connected with me")
    public static Invitation invitation(Connection request, Contact person, AnswerNorm norm, Owner me) {
        WeeklyHours hours = me.hours(norm.hoursCounted());
        Instant asked = request.since();
        return new Invitation(
                person.id(),
                person.name(),
                person,
                request,
                request.platform(),
                asked,
                hours.after(asked, norm.remindAfter(), me.zone()),
                hours.after(asked, norm.dueAfter(), me.zone()),
                hours.after(asked, norm.overdueAfter(), me.zone()),
                Times.plus(asked, norm.expireAfter()));
    }
}
