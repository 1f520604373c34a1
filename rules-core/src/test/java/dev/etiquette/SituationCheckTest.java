package dev.etiquette;

import static org.assertj.core.api.Assertions.assertThat;

import dev.etiquette.inspection.FactWarning;
import dev.etiquette.inspection.FactWarning.Kind;
import dev.etiquette.model.Connection;
import dev.etiquette.model.Contact;
import dev.etiquette.model.DoNotContact;
import dev.etiquette.model.Draft;
import dev.etiquette.model.Fact;
import dev.etiquette.model.Feedback;
import dev.etiquette.model.Mark;
import dev.etiquette.model.Marks;
import dev.etiquette.model.Meeting;
import dev.etiquette.model.MeetingId;
import dev.etiquette.model.Message;
import dev.etiquette.model.Owner;
import dev.etiquette.model.PersonId;
import dev.etiquette.model.Platform;
import dev.etiquette.model.Post;
import dev.etiquette.model.RecommendationId;
import dev.etiquette.model.Reply;
import dev.etiquette.model.Tag;
import dev.etiquette.model.Times;
import dev.etiquette.model.UtteranceId;
import dev.etiquette.model.Visibility;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Each kind is told of what is wrong, and of nothing that only looks alike. */
class SituationCheckTest {

    private static final Instant NOW = Instant.parse("2026-03-02T12:00:00Z");
    private static final Owner MAYA = Owner.builder("maya", ZoneId.of("Europe/Berlin"))
            .named("Maya")
            .withHandle(Platform.X, "maya_bakes")
            .build();
    private static final Contact ANN = Contact.of("ann", "Ann").withHandle(Platform.X, "ann_b");
    private static final PersonId NOBODY = new PersonId("nobody");
    private static final Post QUESTION = Post.of("p1", Platform.X, "ann", NOW.minusSeconds(3600), "Maya, which oven?")
            .mentioning("maya");

    private static List<String> told(Fact... facts) {
        return told(MAYA, facts);
    }

    private static List<String> told(Owner owner, Fact... facts) {
        return Situation.of(owner, facts).check(NOW).stream()
                .map(each -> each.kind() + " " + each.values() + " " + each.text())
                .toList();
    }

    private static void alone(String warning, Fact... facts) {
        assertThat(told(facts)).containsExactly(warning);
    }

    @Test
    void nothing_is_told_of_what_fits_together() {
        assertThat(told(
                        ANN,
                        QUESTION,
                        QUESTION,
                        QUESTION.editedAt(NOW),
                        Reply.of("r1", Platform.X, "maya", NOW, "A gas oven", "p1"),
                        Reply.of("r2", Platform.X, "maya", NOW, "So do I", "of-somebody-else"),
                        Reply.of("r3", Platform.X, "ann", QUESTION.at().minusSeconds(599), "Clocks differ", "p1"),
                        Message.of("m1", Platform.X, "maya", NOW, "Hello", "stranger", "t"),
                        ANN.withPriority(1).asOf(NOW),
                        new Tag(new PersonId("stranger"), "baker"),
                        DoNotContact.anywhere(NOBODY, "", NOW),
                        new Connection(ANN.id(), Platform.X, Connection.State.CONNECTED, NOW),
                        Feedback.snoozedUntilReply(new RecommendationId("keep-in-touch-0123456789abcdef0123"), NOW),
                        new Marks(new UtteranceId("p1"), Set.of(Mark.QUESTION)),
                        Draft.of(Message.of("d1", Platform.X, "maya", NOW, "Hello", "ann", "t")),
                        new Marks(new UtteranceId("d1"), Set.of(Mark.QUESTION)),
                        new Meeting(new MeetingId("lunch"), ANN.id(), NOW.plus(Duration.ofDays(731)), "")))
                .isEmpty();
        assertThat(told(Owner.of("maya").livingIn(ZoneOffset.UTC))).isEmpty();
    }

    @Test
    void owner_without_a_zone_is_told() {
        assertThat(told(Owner.of("maya")))
                .containsExactly(
                        "NO_ZONE [] The owner has no zone. Hours and days are counted in UTC, and every hour of the"
                                + " day is one to answer in.\nMaybe give the owner a zone with livingIn, also where that is UTC.");
    }

    @Test
    void owner_whom_nobody_names_is_told_with_the_id_that_is_meant() {
        Post other = Post.of("p1", Platform.X, "@Maya_Bakes", NOW, "Bread");
        assertThat(told(Post.of("p1", Platform.X, "ann", NOW, "Bread")))
                .containsExactly(
                        "OWNER_ABSENT [1] The owner is \"maya\", and nothing of what was said (1) is by, to or about"
                                + " that id.\nMaybe the owner has another id in these facts.");
        assertThat(told(other))
                .containsExactly(
                        "OWNER_ABSENT [1, @Maya_Bakes] The owner is \"maya\", and nothing of what was said (1) is by, to"
                                + " or about that id.\nMaybe the owner's id should be \"@Maya_Bakes\".",
                        "PERSON_BY_HANDLE [@Maya_Bakes, maya] Post \"p1\" names \"@Maya_Bakes\" as a person. That is the"
                                + " handle of \"maya\" and the id of nobody.\nMaybe write the id \"maya\".");
    }

    @Test
    void owner_among_the_contacts_is_told() {
        alone(
                "OWNER_AS_CONTACT [] Contact \"maya\" is the owner. The owner is nobody to keep in touch with.",
                Contact.of("maya", "Maya"));
    }

    @Test
    void seconds_for_milliseconds_are_told_with_what_they_mean() {
        alone(
                "EARLY_TIME [at, 1970-01-21T12:20:52.800Z] Post \"p1\" has the time 1970-01-21T12:20:52.800Z (at), which lies"
                        + " in January 1970.\nMaybe seconds were read as milliseconds: as seconds it is"
                        + " 2026-03-02T12:00:00Z.",
                Post.of("p1", Platform.X, "maya", Instant.ofEpochMilli(NOW.getEpochSecond()), ""));
        alone(
                "EARLY_TIME [since, 1970-01-01T00:00:00Z] The do-not-contact of \"ann\" has the time 1970-01-01T00:00:00Z"
                        + " (since), which lies in January 1970.",
                ANN.leftAlone(DoNotContact.anywhere(ANN.id(), "", Instant.EPOCH)));
        assertThat(told(Post.of("p1", Platform.X, "maya", Instant.parse("1970-02-01T00:00:00Z"), "")))
                .isEmpty();
    }

    @Test
    void milliseconds_for_seconds_are_told_with_what_they_mean() {
        Instant far = Instant.ofEpochSecond(NOW.toEpochMilli());
        alone(
                "LATE_TIME [at, " + far + "] Message \"m\" has the time " + far + " (at), which is more than two years"
                        + " ahead.\nMaybe milliseconds were read as seconds: as milliseconds it is 2026-03-02T12:00:00Z.",
                Message.of("m", Platform.X, "maya", far, "", "ann", "t"));
        assertThat(told(new Meeting(new MeetingId("m"), ANN.id(), NOW.plus(Duration.ofDays(732)), ""), ANN))
                .singleElement()
                .asString()
                .startsWith("LATE_TIME [at, 2028-03-03T12:00:00Z]")
                .doesNotContain("Maybe");
    }

    @Test
    void reply_before_what_it_answers_is_told() {
        alone(
                "ANSWER_TOO_EARLY [2026-03-02T10:50:00Z, 2026-03-02T11:00:00Z] Reply \"r\" was written at"
                        + " 2026-03-02T10:50:00Z, before what it answers, which was written at 2026-03-02T11:00:00Z.\n"
                        + "Maybe one of the times was read in another zone.",
                QUESTION,
                Reply.of("r", Platform.X, "maya", QUESTION.at().minusSeconds(600), "", "p1"));
    }

    @Test
    void reply_on_another_platform_is_told() {
        alone(
                "OTHER_PLATFORM [mastodon, p1, x] Reply \"r\" is on mastodon and answers \"p1\", which is on x.",
                QUESTION,
                Reply.of("r", Platform.MASTODON, "maya", NOW, "", "p1"));
    }

    @Test
    void handle_in_place_of_an_id_is_told() {
        alone(
                "PERSON_BY_HANDLE [@ann_b, ann] The connection with \"@ann_b\" names \"@ann_b\" as a person. That is the handle"
                        + " of \"ann\" and the id of nobody.\nMaybe write the id \"ann\".",
                ANN,
                new Connection(new PersonId("@ann_b"), Platform.X, Connection.State.CONNECTED, NOW));
        assertThat(told(
                        ANN,
                        Contact.of("cleo", "Cleo").withHandle(Platform.MASTODON, "ann_b"),
                        new Tag(new PersonId("ann_b"), "x")))
                .as("it is the handle of two")
                .singleElement()
                .asString()
                .startsWith("UNKNOWN_PERSON");
        assertThat(told(ANN, Contact.of("ann_b", "Another"))).isEmpty();
    }

    @Test
    void facts_about_what_is_not_there_are_told() {
        alone(
                "UNKNOWN_PERSON [nobody] A tag of \"nobody\" is about \"nobody\", who is no contact and has said nothing.",
                ANN,
                new Tag(NOBODY, "baker"));
        alone(
                "UNKNOWN_TEXT [] The marks of \"p9\" are about a text that is not among the facts.",
                QUESTION,
                new Marks(new UtteranceId("p9"), Set.of()));
        for (String id : List.of("respond", "respond-1", "do-so-0123456789abcdef0123", "0123456789abcdef0123")) {
            alone(
                    "UNKNOWN_ADVICE [] The feedback on \"" + id
                            + "\" names no advice. An id of advice is the name of an act, a"
                            + " hyphen and 20 digits from 0 to f.",
                    Feedback.done(new RecommendationId(id), NOW));
        }
    }

    @Test
    void two_versions_of_one_time_are_told() {
        alone(
                "TWO_VERSIONS [] Contact \"ann\" was given with different contents, and nothing says which is the later one.",
                ANN,
                ANN.withPriority(1));
        assertThat(told(QUESTION, QUESTION.seenBy(Visibility.FOLLOWERS))).hasSize(1);
        assertThat(told(QUESTION, QUESTION.on(Platform.MASTODON))).isEmpty();
        assertThat(told(ANN, lunch(""), lunch("bread"))).hasSize(1);
    }

    private static Meeting lunch(String about) {
        return new Meeting(new MeetingId("lunch"), ANN.id(), NOW, about);
    }

    @Test
    void two_versions_of_which_a_later_one_has_come_are_not_told() {
        Contact later = ANN.withPriority(2).asOf(NOW);
        assertThat(told(ANN, ANN.withPriority(1), later)).isEmpty();
        assertThat(told(later, ANN.withPriority(1), ANN)).isEmpty();
        assertThat(told(ANN, ANN.withPriority(1), later.asOf(NOW.plusSeconds(1))))
                .as("until it comes nobody knows which of both is so")
                .hasSize(1);
        assertThat(told(ANN, later, later.withPriority(3))).hasSize(1);

        Post other = QUESTION.seenBy(Visibility.FOLLOWERS);
        assertThat(told(QUESTION, other, QUESTION.editedAt(NOW))).isEmpty();
        assertThat(told(QUESTION, other, QUESTION.on(Platform.MASTODON).editedAt(NOW)))
                .hasSize(1);
    }

    @Test
    void messages_to_oneself_are_counted_and_not_listed() {
        alone(
                "TO_ONESELF [2, email, maya] 2 messages on email went from \"maya\" to \"maya\" alone.",
                Message.of("m1", Platform.EMAIL, "maya", NOW, "Buy flour", "maya", "t"),
                Message.of("m2", Platform.EMAIL, "maya", NOW, "Buy salt", "maya", "t"));
    }

    @Test
    void platform_on_which_the_owner_alone_writes_is_told_from_ten_messages_on() {
        Fact[] sent = IntStream.range(0, 10)
                .mapToObj(i -> Message.of("m" + i, Platform.EMAIL, "maya", NOW, "", "ann", "t"))
                .toArray(Fact[]::new);
        alone(
                "NOTHING_RECEIVED [10, email] The owner sent 10 messages on email, and nobody else sent one there.\nMaybe what"
                        + " others wrote is in another file.",
                sent);
        assertThat(Situation.of(MAYA, sent)
                        .with(Message.of("in", Platform.EMAIL, "ann", NOW, "", "maya", "t"))
                        .check(NOW))
                .isEmpty();
        sent[9] = ANN;
        assertThat(told(sent)).isEmpty();
    }

    @Test
    void ten_of_a_kind_are_listed_and_the_others_counted() {
        Fact[] tags = IntStream.range(0, 25)
                .mapToObj(i -> new Tag(new PersonId("p%02d".formatted(i)), "baker"))
                .toArray(Fact[]::new);

        List<FactWarning> warnings = Situation.of(MAYA, tags).check(NOW);
        assertThat(warnings).hasSize(10).extracting(FactWarning::id).isSorted();
        assertThat(warnings.get(8).more()).isZero();
        assertThat(warnings.get(9).more()).isEqualTo(15);
        assertThat(warnings.get(9).text()).endsWith("\n15 more like the last one.");
    }

    @Test
    void order_of_the_facts_does_not_matter_and_nothing_throws() {
        for (long seed = 0; seed < 60; seed++) {
            Situations.Scene scene = Situations.seeded(seed);
            List<Fact> facts = new ArrayList<>(scene.situation().facts());
            facts.addAll(Situations.seeded(seed + 1).situation().facts());
            facts.add(Message.of("n", Platform.X, "ann", Times.NEVER, "", "me", "t"));
            facts.add(Reply.of("r", Platform.X, "ann", Times.ALWAYS, "", "n"));
            Situation situation = new Situation(scene.situation().owner(), facts);
            List<FactWarning> warnings = situation.check(scene.now());
            Collections.shuffle(facts, new Random(seed));

            assertThat(new Situation(situation.owner(), facts).check(scene.now()))
                    .as("seed %d", seed)
                    .isEqualTo(warnings);
            assertThat(warnings)
                    .extracting(FactWarning::kind)
                    .contains(Kind.LATE_TIME)
                    .isSorted();
            for (Instant now : List.of(Instant.MIN, Instant.EPOCH, Instant.MAX)) {
                assertThat(situation.check(now)).isNotNull();
            }
        }
    }

    /** The first letter of the second name is a Cyrillic one. */
    @Test
    void people_who_look_alike_are_told() {
        alone(
                "LOOKALIKE_PERSON [\u0410nn, Ann, ann] \"\u0410nn\" looks like \"Ann\" and is written in other letters: two people,"
                        + " \"mallory\" and \"ann\".\nMaybe one of them wants to be taken for the other.",
                ANN,
                QUESTION,
                Contact.of("mallory", "\u0410nn"));
        assertThat(told(
                        QUESTION,
                        Post.of("p2", Platform.X, "\u0430nn", NOW, "Hello").mentioning("maya")))
                .singleElement()
                .asString()
                .startsWith("LOOKALIKE_PERSON [\u0430nn, ann, ann]");
        assertThat(told(Contact.of("mallory", "\u041C\u0430\u0443\u0430")))
                .as("the owner's own name")
                .singleElement()
                .asString()
                .startsWith("LOOKALIKE_PERSON");
    }

    @Test
    void people_of_one_name_or_of_ids_that_differ_in_plain_letters_are_nobody_else() {
        assertThat(told(
                        ANN,
                        QUESTION,
                        Contact.of("ann2", "Ann"),
                        Contact.of("l0", "Olga"),
                        Contact.of("1O", "\u041E\u043B\u044C\u0433\u0430"),
                        Contact.of("\u0430\u043D\u043D", "ANN")))
                .isEmpty();
    }
}
