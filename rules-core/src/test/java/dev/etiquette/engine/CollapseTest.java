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
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class CollapseTest {

    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");
    private static final PersonId ANN = new PersonId("ann");

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
        assertThat(Collapse.of(List.of(then, elsewhere)).all(Connection.class)).hasSize(2);
    }

    @Test
    void two_versions_of_a_contact_are_one() {
        onlyOneIsLeft(Contact.of("ann", "Anna"), Contact.class, Contact.of("ann", "Ann"), Contact.of("ann", "Anna"));
    }

    @Test
    void equal_facts_are_one_and_nothing_is_said_of_them() {
        Collapse collapse = Collapse.of(List.of(post("a"), post("a")));

        assertThat(collapse.all(Utterance.class)).hasSize(1);
        assertThat(collapse.collapsed()).isEmpty();
    }

    @Test
    void three_versions_are_reported_once() {
        assertThat(Collapse.of(List.of(post("a"), post("b"), post("c"))).collapsed())
                .containsExactly("There are two versions of utterance \"p\"; the later one counts.");
    }

    @Test
    void every_ban_and_every_feedback_counts() {
        RecommendationId id = new RecommendationId("wait-1");
        Collapse collapse = Collapse.of(List.of(
                DoNotContact.anywhere(ANN, "a", NOON),
                DoNotContact.anywhere(ANN, "b", NOON),
                Feedback.done(id, NOON),
                Feedback.dismissed(id, NOON, "")));

        assertThat(collapse.all(DoNotContact.class)).hasSize(2);
        assertThat(collapse.all(Feedback.class)).hasSize(2);
        assertThat(collapse.collapsed()).isEmpty();
    }

    @Test
    void equal_ids_of_different_kinds_are_different_facts() {
        assertThat(Collapse.of(List.of(Contact.of("p", "P"), post("a"))).collapsed())
                .isEmpty();
    }

    private static <T extends Fact> void onlyOneIsLeft(Fact winner, Class<T> kind, Fact one, Fact other) {
        Collapse collapse = Collapse.of(List.of(one, other));

        assertThat(collapse.all(kind).stream().map(Fact.class::cast)).containsExactly(winner);
        assertThat(collapse.collapsed()).hasSize(1);
        assertThat(Collapse.of(List.of(other, one)).all(kind)).isEqualTo(collapse.all(kind));
    }

    private static Post post(String text) {
        return Post.of("p", Platform.X, "ann", NOON, text);
    }
}
