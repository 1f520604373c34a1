package dev.etiquette.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import dev.etiquette.advice.SuggestedAction;
import dev.etiquette.model.Channel;
import dev.etiquette.model.Connection;
import dev.etiquette.model.Contact;
import dev.etiquette.model.Kind;
import dev.etiquette.model.MarkSet;
import dev.etiquette.model.Meeting;
import dev.etiquette.model.MeetingId;
import dev.etiquette.model.PersonId;
import dev.etiquette.model.Platform;
import dev.etiquette.model.Reactions;
import dev.etiquette.model.RepeatNorm.Manner;
import dev.etiquette.model.ThreadId;
import dev.etiquette.model.Times;
import dev.etiquette.model.UtteranceId;
import dev.etiquette.prepared.Conversation;
import dev.etiquette.prepared.MyPost;
import dev.etiquette.prepared.Relationship;
import dev.etiquette.prepared.TheirPost;
import dev.etiquette.prepared.Turn;
import dev.etiquette.reading.TextWords;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * Ids of recommendations stay the same from version to version: hosts keep them with what owners decided. Whoever makes
 * this fail loses decisions; {@code VERSIONING.md} says what is promised.
 */
class RecommendationIdsTest {

    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");
    private static final PersonId ANN_ID = new PersonId("ann");
    private static final Contact ANN = Contact.of("ann", "Ann").reachableBy(Channel.PHONE);
    private static final UtteranceId SAID = new UtteranceId("u1");
    private static final ThreadId TALK = new ThreadId("t1");

    private static final Connection ASKED =
            new Connection(ANN_ID, Platform.LINKEDIN, Connection.State.REQUESTED_BY_THEM, NOON);

    private static final Turn TURN = new Turn(
            SAID,
            ANN_ID,
            "Ann",
            "Ann",
            false,
            Platform.MASTODON,
            Channel.REPLY,
            TALK,
            NOON,
            false,
            UtteranceId.NONE,
            Times.NEVER,
            1,
            Times.NEVER,
            false,
            false,
            Times.NEVER,
            Times.NEVER,
            "",
            Times.NEVER,
            Kind.PUBLIC_QUESTION,
            MarkSet.NONE,
            Platform.NONE,
            3,
            new TextWords("Are you there?"),
            "",
            "Are you there?",
            Times.ALWAYS,
            false);

    private static final TheirPost THEIRS = new TheirPost(
            new UtteranceId("p2"),
            ANN_ID,
            "Ann",
            Platform.X,
            TALK,
            NOON,
            false,
            false,
            MarkSet.NONE,
            new TextWords("Bread"),
            Reactions.NONE,
            "",
            "Bread");

    private static final MyPost MINE = new MyPost(
            new UtteranceId("p1"),
            Platform.X,
            TALK,
            NOON,
            new UtteranceId("p1"),
            true,
            false,
            false,
            false,
            MarkSet.NONE,
            new TextWords("Bread"),
            Reactions.NONE,
            0,
            "Bread");

    private static final Relationship SILENT = new Relationship(
            ANN_ID,
            "Ann",
            "Ann",
            "",
            Platform.X,
            Channel.MESSAGE,
            Platform.NONE,
            Channel.NONE,
            TALK,
            SAID,
            3,
            0,
            Times.ALWAYS,
            Times.ALWAYS,
            NOON,
            3,
            NOON,
            NOON,
            Times.ALWAYS,
            Duration.ZERO,
            0,
            0);

    private static Map<String, SuggestedAction> acts() {
        Map<String, SuggestedAction> acts = new LinkedHashMap<>();
        acts.put("answer", ActWords.answer(TURN, Channel.REPLY));
        acts.put("acknowledge", ActWords.acknowledge(TURN, Channel.REPLY));
        acts.put("makeOffer", ActWords.makeOffer(TURN, Channel.MESSAGE));
        acts.put("acceptOrDecline", ActWords.acceptOrDecline(ASKED, ANN));
        acts.put("listenToPost", ActWords.listenToPost(THEIRS, NOON));
        acts.put("listenToOthers", ActWords.listenToOthers(Platform.X, NOON));
        acts.put("inviteFeedback", ActWords.inviteFeedback(Platform.X, NOON));
        acts.put("prepare", ActWords.prepare(ANN));
        acts.put("approach", ActWords.approach(ANN, Platform.X));
        acts.put("approachElsewhere", ActWords.approachElsewhere(ANN, Platform.BLUESKY, ASKED));
        acts.put("writeElsewhere", ActWords.writeElsewhere(ANN, Platform.EMAIL, ASKED));
        acts.put("warmUp", ActWords.warmUp(THEIRS, ANN, 1));
        acts.put("findPost", ActWords.findPost(ANN, Platform.X));
        acts.put("startConversation", ActWords.startConversation(ANN, ASKED));
        acts.put("startConversationUnder", ActWords.startConversationUnder(THEIRS, ANN, ASKED));
        acts.put("followUp", ActWords.followUp(new Meeting(new MeetingId("m1"), ANN_ID, NOON, "bread"), ANN));
        acts.put("comeBackTo", ActWords.comeBackTo(TURN, NOON));
        acts.put("getToThePoint", ActWords.getToThePoint(new Conversation(ANN_ID, Platform.X, TALK), ANN, NOON));
        acts.put("keepInTouch", ActWords.keepInTouch(ANN, Platform.X, Channel.MESSAGE, NOON));
        acts.put("waitFor", ActWords.waitFor(SILENT));
        acts.put("waitForAnswer", ActWords.waitForAnswer(TURN));
        acts.put("listenTo", ActWords.listenTo(TURN, NOON));
        acts.put("moveOffline", ActWords.moveOffline(TURN, ANN, NOON));
        acts.put("moveToPrivate", ActWords.moveToPrivate(TURN, ANN));
        acts.put("suggestMeeting", ActWords.suggestMeeting(ANN));
        acts.put("recordOptOut", ActWords.recordOptOut(TURN));
        acts.put("recordOptOutAt", ActWords.recordOptOutAt(TURN, Platform.X));
        acts.put("decide", ActWords.decide(TURN));
        acts.put("sellNothing", ActWords.sellNothing(Platform.X, NOON));
        acts.put("sellNothingTo", ActWords.sellNothingTo(TURN));
        acts.put("sellAsPage", ActWords.sellAsPage(Platform.FACEBOOK, NOON));
        acts.put("showAgain", ActWords.showAgain(MINE, Manner.SAME, NOON));
        acts.put("retire", ActWords.retire(MINE, NOON));
        acts.put("postSomething", ActWords.postSomething(Platform.X, "news", "Post the news", NOON));
        acts.put("task", ActWords.task("backup", "Save the list", NOON));
        acts.put("taskAbout", ActWords.taskAbout(ANN, "card", "Find a card", NOON));
        acts.put("reachOut", ActWords.reachOut(ANN, Platform.X, Channel.MESSAGE, "line", "Drop a line", NOON));
        acts.put("act", ActWords.act("send a card", ANN));
        acts.put("actSince", ActWords.actSince("send a card", ANN, NOON));
        acts.put("actOn", ActWords.actOn("send a card", ANN, Platform.X, Channel.MESSAGE, NOON));
        return acts;
    }

    @Test
    void ids_are_what_they_were() {
        String ids = acts().entrySet().stream()
                .map(each -> each.getKey() + " " + each.getValue().id())
                .collect(Collectors.joining("\n", "", "\n"));
        assertThat(ids).isEqualTo("""
                answer respond-2db46d668de1e945e4c6
                acknowledge acknowledge-2db46d668de1e945e4c6
                makeOffer offer-2db46d668de1e945e4c6
                acceptOrDecline acknowledge-ca7fea2e9857d39de7a0
                listenToPost listen-b426ca2a36b0f9c877a9
                listenToOthers listen-b426ca2a36b0f9c877a9
                inviteFeedback invite-feedback-b426ca2a36b0f9c877a9
                prepare prepare-0f30a06a798b91b32704
                approach approach-4e1f80fe4b591025cb0d
                approachElsewhere approach-660706d208b771b21fdb
                writeElsewhere start-conversation-613a5f0b605963216cd7
                warmUp start-conversation-41817e220f9600e641a3
                findPost prepare-6545b1f8962190488ca9
                startConversation start-conversation-ba4058db76735b5ada2d
                startConversationUnder start-conversation-ba4058db76735b5ada2d
                followUp follow-up-df51c173d057bfeac5df
                comeBackTo follow-up-55a743eb73e4533981c7
                getToThePoint get-to-the-point-b17f05e4e08489bf38c0
                keepInTouch keep-in-touch-4e1f80fe4b591025cb0d
                waitFor wait-4e1f80fe4b591025cb0d
                waitForAnswer wait-7fca57cfc62b74a2b98f
                listenTo listen-2db46d668de1e945e4c6
                moveOffline move-offline-2db46d668de1e945e4c6
                moveToPrivate move-offline-2db46d668de1e945e4c6
                suggestMeeting move-offline-df51c173d057bfeac5df
                recordOptOut record-opt-out-7fca57cfc62b74a2b98f
                recordOptOutAt record-opt-out-a94b07c31beca79ffb52
                decide decide-df51c173d057bfeac5df
                sellNothing hold-promotion-b426ca2a36b0f9c877a9
                sellNothingTo hold-promotion-7fca57cfc62b74a2b98f
                sellAsPage hold-promotion-688d87616c8098505d16
                showAgain repeat-d0b9d2e882e3feedab95
                retire retire-d0b9d2e882e3feedab95
                postSomething post-ab3e41c801a7322a72f3
                task task-db5a1f45ce2102ac5632
                taskAbout task-6965ef82acbd65130eaf
                reachOut reach-out-76baae710fcb27a103b3
                act act-send-a-card-16fa09a4d61ecb521919
                actSince act-send-a-card-16fa09a4d61ecb521919
                actOn act-send-a-card-7d07b7612c5f6ccf7af1
                """);
    }

    @Test
    void every_word_for_an_act_is_among_them() {
        assertThat(new TreeSet<>(acts().keySet()))
                .isEqualTo(Vocabulary.standard().words().values().stream()
                        .filter(word -> word.result().raw() == SuggestedAction.class)
                        .map(FunctionEntry::name)
                        .collect(Collectors.toCollection(TreeSet::new)));
    }
}
