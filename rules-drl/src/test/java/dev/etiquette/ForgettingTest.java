package dev.etiquette;

import static org.assertj.core.api.Assertions.assertThat;

import dev.etiquette.model.Connection;
import dev.etiquette.model.Contact;
import dev.etiquette.model.Detail;
import dev.etiquette.model.Fact;
import dev.etiquette.model.Owner;
import dev.etiquette.model.PersonId;
import dev.etiquette.model.Platform;
import dev.etiquette.model.Post;
import dev.etiquette.model.Reactions;
import dev.etiquette.model.Switch;
import dev.etiquette.model.Times;
import dev.etiquette.model.Utterance;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What may be dropped, and that nobody notices. */
class ForgettingTest {

    private static final Etiquette ETIQUETTE = Etiquette.of(RuleBook.standard());
    private static final int SCENES = Repetitions.of(25);
    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");
    private static final PersonId ANN = new PersonId("ann");

    @Test
    void advice_is_the_same_from_then_on_whatever_is_added() {
        int dropped = 0;
        int advised = 0;
        for (long seed = 0; seed < SCENES; seed++) {
            Random random = new Random(seed * 0x9E3779B97F4A7C15L);
            Situations.Scene scene = Situations.seeded(seed);
            Instant now = scene.now();
            // Facts of the second scene are other versions of those of the first.
            Situation all = scene.situation()
                    .with(Situations.seeded(seed + 1).situation().facts())
                    .with(versions(scene, random));
            Situation pruned = RuleBook.standard().pruned(all, now);
            assertThat(all.facts()).containsAll(pruned.facts());
            dropped += all.facts().size() - pruned.facts().size();

            List<Fact> later = new ArrayList<>();
            Instant moment = now;
            for (int i = 0; i < 3; i++) {
                Advice expected = ETIQUETTE.advise(all.with(later), moment);
                Advice actual = ETIQUETTE.advise(pruned.with(later), moment);
                assertThat(without(actual)).as("seed %d, step %d", seed, i).isEqualTo(without(expected));
                advised += expected.items().size();
                moment = expected.nextReview().orElse(moment).plus(Duration.ofHours(random.nextInt(200)));
                List<Fact> more = new ArrayList<>(
                        Situations.seeded(seed + 2 + i).situation().facts());
                more.addAll(versions(scene, random));
                later.addAll(more);
            }
        }
        assertThat(dropped).isGreaterThan(SCENES * 10);
        assertThat(advised).isGreaterThan(SCENES * 3);
    }

    /** Later and earlier versions of what there is, some of them yet to come. */
    private static List<Fact> versions(Situations.Scene scene, Random random) {
        List<Fact> versions = new ArrayList<>();
        for (Fact fact : scene.situation().facts()) {
            Instant time = scene.now().plus(Duration.ofHours(random.nextInt(400) - 300));
            if (fact instanceof Post post) {
                Instant edited = time.isBefore(post.at()) ? post.at() : time;
                versions.add(post.with(new Reactions(random.nextInt(3), 0, 0)).editedAt(edited));
            } else if (fact instanceof Contact contact) {
                versions.add(contact.withPriority(1 + random.nextInt(5)).asOf(time));
                versions.add(new Detail(contact.id(), "language", "l" + random.nextInt(3), time));
            } else if (fact instanceof Connection connection) {
                versions.add(
                        new Connection(connection.contact(), connection.platform(), Connection.State.CONNECTED, time));
            }
            versions.add(new Switch("holiday", time, time.plus(Duration.ofHours(random.nextInt(200)))));
        }
        return versions;
    }

    /** All but what is said of versions. */
    private static Advice without(Advice advice) {
        return new Advice(
                advice.now(),
                advice.nextReview(),
                advice.fingerprint(),
                advice.recommendations(),
                advice.withheld(),
                advice.planned(),
                advice.trial(),
                advice.emptyReason(),
                List.of(),
                advice.failed(),
                advice.notes());
    }

    @Test
    void only_what_is_over_for_good_is_dropped() {
        Post post = Post.of("p", Platform.X, "me", NOON.minusSeconds(90), "Bread");
        Post counted = post.with(new Reactions(3, 0, 0));
        Post edited = post.editedAt(NOON);
        Post toCome = post.editedAt(NOON.plusNanos(1));
        Contact contact = Contact.of("ann", "Ann");
        Contact moved = Contact.of("ann", "Ann").withPriority(1).asOf(NOON);
        Contact movedToo = Contact.of("ann", "Ann").withPriority(2).asOf(NOON);
        Connection asked = new Connection(ANN, Platform.X, Connection.State.REQUESTED_BY_ME, NOON.minusSeconds(5));
        Connection friends = new Connection(ANN, Platform.X, Connection.State.CONNECTED, NOON);
        Detail old = Detail.of(ANN, "employer", "The Mill");
        Detail young = new Detail(ANN, "employer", "The Bakery", NOON.minusSeconds(1));
        Detail next = new Detail(ANN, "employer", "The Farm", NOON.plusSeconds(1));
        Switch over = new Switch("holiday", Times.ALWAYS, NOON);
        Switch on = new Switch("holiday", Times.ALWAYS, NOON.plusNanos(1));
        Situation situation = Situation.of(
                Owner.of("me"),
                post,
                counted,
                edited,
                edited,
                toCome,
                contact,
                moved,
                movedToo,
                asked,
                friends,
                old,
                young,
                next,
                over,
                on);

        assertThat(RuleBook.standard().pruned(situation, NOON).facts())
                .containsExactly(edited, toCome, moved, movedToo, friends, young, next, on);
    }

    @Test
    void what_was_said_long_ago_stays() {
        List<Fact> facts = new ArrayList<>();
        for (Fact fact : Situations.seeded(7).situation().facts()) {
            if (fact instanceof Utterance) {
                facts.add(fact);
            }
        }
        Situation situation = new Situation(Owner.of("me"), facts);

        assertThat(RuleBook.standard().pruned(situation, NOON.plus(Duration.ofDays(9000))))
                .isEqualTo(situation);
        assertThat(facts).isNotEmpty();
    }
}
