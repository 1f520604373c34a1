package dev.etiquette.standard;

import dev.etiquette.Advice;
import dev.etiquette.Situation;
import dev.etiquette.advice.Recommendation;
import dev.etiquette.advice.SuggestedAction;
import dev.etiquette.model.Contact;
import dev.etiquette.model.Fact;
import dev.etiquette.model.Mark;
import dev.etiquette.model.Marks;
import dev.etiquette.model.Meeting;
import dev.etiquette.model.MeetingId;
import dev.etiquette.model.Message;
import dev.etiquette.model.Owner;
import dev.etiquette.model.PersonId;
import dev.etiquette.model.Platform;
import dev.etiquette.model.Post;
import dev.etiquette.model.Reply;
import dev.etiquette.model.UtteranceId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Maya, who asks for advice, Ann, who talks to her, and how tests read what Maya is told. */
final class SampleFacts {

    /** A Monday. */
    static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");

    /** Awake at every hour, in UTC. */
    static final Owner MAYA = Owner.of("maya").named("Maya");

    static final PersonId ANN = new PersonId("ann");

    private SampleFacts() {}

    /** What a text means, where a test is not about its words. */
    static Marks marks(String utterance, Mark... marks) {
        return new Marks(new UtteranceId(utterance), Set.of(marks));
    }

    static Situation given(Fact... facts) {
        return Situation.of(MAYA, facts);
    }

    static Instant after(Duration length) {
        return NOON.plus(length);
    }

    static Instant minutes(long count) {
        return after(Duration.ofMinutes(count));
    }

    static Instant hours(long count) {
        return after(Duration.ofHours(count));
    }

    static Instant days(long count) {
        return after(Duration.ofDays(count));
    }

    /** Ann asks Maya in public. */
    static Post question(String id, Instant at) {
        return said(id, at, "Maya, which oven is best?");
    }

    /** Ann says this to Maya in public. */
    static Post said(String id, Instant at, String text) {
        return Post.of(id, Platform.MASTODON, "ann", at, text).mentioning("maya");
    }

    /** Ann writes to Maya in private. */
    static Message note(String id, Instant at, String text) {
        return Message.of(id, Platform.MASTODON, "ann", at, text, "maya", "private");
    }

    /** Maya writes to Ann in private. */
    static Message myNote(String id, Instant at, String text) {
        return Message.of(id, Platform.MASTODON, "maya", at, text, "ann", "private");
    }

    /** Maya replies in public. */
    static Reply myReply(String id, Instant at, String answers) {
        return Reply.of(id, Platform.MASTODON, "maya", at, "The one with the stone.", answers);
    }

    static Post mine(String id, Platform platform, Instant at, String text) {
        return Post.of(id, platform, "maya", at, text);
    }

    static Meeting meeting(Instant at) {
        return new Meeting(new MeetingId("m"), ANN, at, "");
    }

    static Contact ann() {
        return Contact.of("ann", "Ann");
    }

    /** What there is to do: urgency, action, and to whom or else where. */
    static List<String> todo(Advice advice) {
        return advice.recommendations().stream().map(SampleFacts::line).toList();
    }

    /** What is withheld, with the rules that do so. */
    static List<String> held(Advice advice) {
        return advice.withheld().stream()
                .map(each -> line(each.recommendation())
                        + each.by().stream().map(reason -> reason.rule()).collect(Collectors.joining(", ", ": ", "")))
                .toList();
    }

    private static String line(Recommendation recommendation) {
        SuggestedAction act = recommendation.act();
        return recommendation.urgency() + " " + act.action() + " "
                + (act.contact().isNone() ? act.platform().id() : act.contact().value());
    }
}
