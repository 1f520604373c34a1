package dev.etiquette.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.etiquette.model.Connection;
import dev.etiquette.model.Contact;
import dev.etiquette.model.DoNotContact;
import dev.etiquette.model.Fact;
import dev.etiquette.model.Feedback;
import dev.etiquette.model.PersonId;
import dev.etiquette.model.Platform;
import dev.etiquette.model.Post;
import dev.etiquette.model.RecommendationId;
import dev.etiquette.model.Utterance;
import dev.etiquette.tables.PlatformTable;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class FactDeduplicatorTest {

    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");
    private static final Instant LATE = NOON.plusSeconds(3600);
    private static final PersonId ANN = new PersonId("ann");
    private static final PlatformNaming NAMING = new PlatformNaming(PlatformTable.STANDARD);

    @Test
    void later_edit_wins_in_either_order() {
        Fact first = post("zzz");
        Fact later = post("aaa").editedAt(NOON.plusSeconds(1));

        onlyOneIsLeft(later, Utterance.class, first, later);
    }

    @Test
    void of_equal_edits_the_greater_content_wins_in_either_order() {
        onlyOneIsLeft(post("b"), Utterance.class, post("a"), post("b"));
    }

    @Test
    void later_connection_wins_and_other_platforms_are_other_connections() {
        Connection then = new Connection(ANN, Platform.X, Connection.State.CONNECTED, NOON);
        Connection now = new Connection(ANN, Platform.X, Connection.State.BLOCKED, NOON.plusSeconds(1));
        Connection elsewhere = new Connection(ANN, Platform.MASTODON, Connection.State.CONNECTED, NOON);

        onlyOneIsLeft(now, Connection.class, then, now);
        assertThat(deduplicated(List.of(then, elsewhere)).all(Connection.class)).hasSize(2);
        assertThat(deduplicated(List.of(then, now)).duplicateFacts()).isEmpty();
    }

    @Test
    void what_is_only_to_come_does_not_hide_what_is() {
        Fact first = post("first");
        Fact later = post("later").editedAt(LATE.plusSeconds(1));
        Fact asked = new Connection(ANN, Platform.X, Connection.State.REQUESTED_BY_ME, NOON);
        Fact accepted = new Connection(ANN, Platform.X, Connection.State.CONNECTED, LATE.plusSeconds(1));

        onlyOneIsLeft(first, Utterance.class, first, later);
        onlyOneIsLeft(asked, Connection.class, asked, accepted);
    }

    @Test
    void when_another_version_counts_is_known_beforehand() {
        ThresholdClock clock = new ThresholdClock(LATE);

        FactDeduplicator.of(List.of(post("first"), post("later").editedAt(LATE.plusSeconds(1))), NAMING, clock);

        assertThat(clock.nextChange()).contains(LATE.plusSeconds(1));
    }

    @Test
    void later_contact_wins_as_it_stands_and_nothing_is_said_of_it() {
        Contact first = Contact.of("ann", "Zoe Berg")
                .inGroup("friend")
                .leftAlone(DoNotContact.anywhere(ANN, "a", NOON))
                .asOf(NOON);
        Contact later = Contact.of("ann", "Ann Berg").asOf(NOON.plusSeconds(1));

        standsAlone(later, first, later);
        standsAlone(later, Contact.of("ann", "Zoe Berg").inGroup("friend"), later);
    }

    @Test
    void contact_of_later_does_not_hide_the_one_of_now() {
        Contact first = Contact.of("ann", "Ann Berg").asOf(NOON);

        standsAlone(first, first, Contact.of("ann", "Ann Stein").asOf(LATE.plusSeconds(1)));
    }

    private static void standsAlone(Contact expected, Contact one, Contact other) {
        for (List<Contact> order : List.of(List.of(one, other), List.of(other, one))) {
            FactDeduplicator deduplicator = deduplicated(order);
            assertThat(deduplicator.all(Contact.class)).containsExactly(expected);
            assertThat(deduplicator.duplicateFacts()).isEmpty();
        }
    }

    @Test
    void of_contacts_without_a_time_the_fuller_one_wins_and_that_is_told() {
        Contact fuller = Contact.of("ann", "Ann").withHandle(Platform.X, "ann");
        Contact other = Contact.of("ann", "Anna");

        onlyOneIsLeft(fuller, Contact.class, fuller, other);
        onlyOneIsLeft(Contact.of("ann", "Anna"), Contact.class, Contact.of("ann", "Ann"), other);
        assertThat(deduplicated(List.of(fuller, other)).duplicateFacts())
                .singleElement()
                .asString()
                .startsWith("Two versions of contact \"ann\" were given, and none says that it is the later one.");
    }

    @Test
    void whom_one_version_wants_left_alone_is_left_alone() {
        DoNotContact ban = DoNotContact.anywhere(ANN, "a", NOON);
        DoNotContact other = DoNotContact.on(ANN, Platform.X, "b", NOON);
        Contact plain = Contact.of("ann", "Anna");

        onlyOneIsLeft(
                plain.leftAlone(ban).leftAlone(other),
                Contact.class,
                Contact.of("ann", "Ann").leftAlone(ban),
                plain.leftAlone(other));
    }

    @Test
    void two_contacts_of_one_time_are_told_of_in_any_order_while_their_time_counts() {
        Contact one = Contact.of("ann", "Ann").asOf(NOON);
        Contact other = Contact.of("ann", "Anna").asOf(NOON);
        Contact before = Contact.of("ann", "Annie").asOf(NOON.minusSeconds(1));
        Contact after = Contact.of("ann", "Ann Berg").asOf(NOON.plusSeconds(1));
        Contact toCome = Contact.of("ann", "Ann Stein").asOf(LATE.plusSeconds(1));
        Contact toComeToo = Contact.of("ann", "Ann Stone").asOf(LATE.plusSeconds(1));

        for (List<Contact> order : orders(one, other, after)) {
            assertThat(deduplicated(order).duplicateFacts()).as("%s", order).isEmpty();
        }
        for (List<Contact> order : orders(toCome, toComeToo, one)) {
            assertThat(deduplicated(order).duplicateFacts()).as("%s", order).isEmpty();
        }
        for (Contact third : List.of(before, toCome)) {
            for (List<Contact> order : orders(one, other, third)) {
                assertThat(deduplicated(order).duplicateFacts()).as("%s", order).hasSize(1);
            }
        }
    }

    private static List<List<Contact>> orders(Contact a, Contact b, Contact c) {
        return List.of(
                List.of(a, b, c),
                List.of(a, c, b),
                List.of(b, a, c),
                List.of(b, c, a),
                List.of(c, a, b),
                List.of(c, b, a));
    }

    @Test
    void equal_facts_are_one_and_nothing_is_said_of_them() {
        FactDeduplicator deduplicator = deduplicated(List.of(post("a"), post("a")));

        assertThat(deduplicator.all(Utterance.class)).hasSize(1);
        assertThat(deduplicator.duplicateFacts()).isEmpty();
    }

    @Test
    void three_versions_are_reported_once() {
        assertThat(deduplicated(List.of(post("a"), post("b"), post("c"))).duplicateFacts())
                .containsExactly("Two versions of utterance \"p\" were given. The later one counts.");
    }

    @Test
    void every_ban_and_every_feedback_counts() {
        RecommendationId id = new RecommendationId("wait-1");
        FactDeduplicator deduplicator = deduplicated(List.of(
                DoNotContact.anywhere(ANN, "a", NOON),
                DoNotContact.anywhere(ANN, "b", NOON),
                Feedback.done(id, NOON),
                Feedback.dismissed(id, NOON, "")));

        assertThat(deduplicator.all(DoNotContact.class)).hasSize(2);
        assertThat(deduplicator.all(Feedback.class)).hasSize(2);
        assertThat(deduplicator.duplicateFacts()).isEmpty();
    }

    @Test
    void equal_ids_of_different_kinds_are_different_facts() {
        assertThat(deduplicated(List.of(Contact.of("p", "P"), post("a"))).duplicateFacts())
                .isEmpty();
    }

    @Test
    void one_id_on_two_platforms_is_two_and_by_another_name_of_a_platform_one() {
        Fact onX = post("a");
        Fact onMastodon = post("b").on(Platform.MASTODON);
        Fact onTwitter = post("b").on(new Platform("twitter", "Twitter", Platform.Form.THREADS, false));

        FactDeduplicator both = deduplicated(List.of(onX, onMastodon));
        assertThat(both.all(Utterance.class)).hasSize(2);
        assertThat(both.duplicateFacts()).isEmpty();
        FactDeduplicator one = deduplicated(List.of(onX, onTwitter));
        assertThat(one.all(Utterance.class)).hasSize(1);
        assertThat(one.duplicateFacts()).singleElement().asString().contains("\"p\"");
    }

    private static <T extends Fact> void onlyOneIsLeft(Fact winner, Class<T> kind, Fact one, Fact other) {
        FactDeduplicator deduplicator = deduplicated(List.of(one, other));

        assertThat(deduplicator.all(kind).stream().map(Fact.class::cast)).containsExactly(winner);
        assertThat(deduplicator.duplicateFacts()).hasSize(kind == Connection.class ? 0 : 1);
        assertThat(deduplicated(List.of(other, one)).all(kind)).isEqualTo(deduplicator.all(kind));
    }

    private static Post post(String text) {
        return Post.of("p", Platform.X, "ann", NOON, text);
    }

    private static FactDeduplicator deduplicated(List<? extends Fact> facts) {
        return FactDeduplicator.of(facts, NAMING, new ThresholdClock(LATE));
    }
}
