package dev.etiquette;

import static org.assertj.core.api.Assertions.assertThat;

import dev.etiquette.Situations.Scene;
import dev.etiquette.model.Contact;
import dev.etiquette.model.Draft;
import dev.etiquette.model.Fact;
import dev.etiquette.model.Meeting;
import dev.etiquette.model.MeetingId;
import dev.etiquette.model.Message;
import dev.etiquette.model.Owner;
import dev.etiquette.model.Platform;
import dev.etiquette.model.Utterance;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Whoever keeps what they have read says what one says who reads it again. */
class RememberingTest {

    private static final Etiquette ETIQUETTE = Etiquette.of(RuleBook.standard());
    private static final int SCENES = Repetitions.of(4);

    /** The same facts, and each of those by which a reading can become another one. */
    private static List<Situation> changed(Scene scene) {
        Situation given = scene.situation();
        List<Situation> all = new ArrayList<>(List.of(given));
        all.add(without(given, Utterance.class));
        all.add(without(given, Contact.class));
        all.add(given);
        given.facts().stream()
                .filter(Contact.class::isInstance)
                .map(Contact.class::cast)
                .findFirst()
                .ifPresent(contact -> all.add(given.with(new Meeting(
                        new MeetingId("just now"), contact.id(), scene.now().minusSeconds(60), ""))));
        all.add(new Situation(Owner.of("somebody else"), given.facts()));
        return all;
    }

    /** All but the last fact of that kind. */
    private static Situation without(Situation given, Class<? extends Fact> kind) {
        List<Fact> facts = new ArrayList<>(given.facts());
        IntStream.iterate(facts.size() - 1, at -> at >= 0, at -> at - 1)
                .filter(at -> kind.isInstance(facts.get(at)))
                .findFirst()
                .ifPresent(facts::remove);
        return new Situation(given.owner(), facts);
    }

    @Test
    void at_any_time_and_whatever_changes_it_says_the_same() {
        Etiquette remembering = ETIQUETTE.remembering();
        for (long seed = 300; seed < 300 + SCENES; seed++) {
            Scene scene = Situations.seeded(seed);
            for (Situation situation : changed(scene)) {
                for (int days : new int[] {0, 2, -3}) {
                    Instant at = scene.now().plus(Duration.ofDays(days));
                    assertThat(remembering.advise(situation, at))
                            .as("scene %s, %s", seed, at)
                            .isEqualTo(ETIQUETTE.advise(situation, at));
                }
            }
        }
        assertThat(remembering.remembering().advise(Situation.of(Owner.of("maya")), Instant.EPOCH))
                .isEqualTo(ETIQUETTE.advise(Situation.of(Owner.of("maya")), Instant.EPOCH));
    }

    /** Each draft is judged beside those that are sent before it. */
    @Test
    void drafts_for_several_moments_are_judged_alike() {
        Instant now = Instant.parse("2026-03-02T09:00:00Z");
        List<Fact> facts = new ArrayList<>(List.of(Contact.of("ann", "Ann"), Contact.of("bob", "Bob")));
        for (int i = 0; i < 4; i++) {
            facts.add(Draft.of(Message.of(
                    "draft" + i,
                    Platform.MASTODON,
                    "maya",
                    now.plus(Duration.ofHours(i + 1)),
                    "Buy our new bread, only 5 €, order now at https://shop.example/" + i,
                    i == 0 ? "ann" : "bob",
                    "talk with " + (i == 0 ? "ann" : "bob"))));
        }
        Situation situation = new Situation(Owner.of("maya"), facts);
        Advice advice = ETIQUETTE.advise(situation, now);
        assertThat(advice.planned()).anySatisfy(draft -> assertThat(draft.by()).isNotEmpty());
        assertThat(ETIQUETTE.remembering().advise(situation, now)).isEqualTo(advice);
    }

    /** Platforms of one id are equal, and a host may say otherwise of one whether it is closed. */
    @Test
    void a_platform_that_has_closed_meanwhile_is_closed() {
        Instant now = Instant.parse("2026-03-02T12:00:00Z");
        Etiquette remembering = ETIQUETTE.remembering();
        for (boolean closed : new boolean[] {false, true}) {
            Platform platform = new Platform("vine2", "Vine", Platform.Form.THREADS, closed);
            List<Fact> facts = new ArrayList<>();
            for (int i = 0; i < 60; i++) {
                facts.add(Message.of(
                        "m" + i,
                        platform,
                        "ann" + i,
                        now.minusSeconds(36_000),
                        "Where is my parcel?",
                        "maya",
                        "t" + i));
            }
            Situation situation = new Situation(Owner.of("maya"), facts);
            assertThat(remembering.advise(situation, now))
                    .as("closed: %s", closed)
                    .isEqualTo(ETIQUETTE.advise(situation, now));
        }
    }

    @Test
    void several_threads_may_ask_at_once() throws Exception {
        Etiquette remembering = ETIQUETTE.remembering();
        List<Scene> scenes = List.of(Situations.seeded(310), Situations.seeded(311));
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            List<Callable<Advice>> questions = new ArrayList<>();
            for (int i = 0; i < 8; i++) {
                Scene scene = scenes.get(i % 2);
                questions.add(() -> remembering.advise(scene.situation(), scene.now()));
            }
            List<Future<Advice>> answers = threads.invokeAll(questions);
            for (int i = 0; i < answers.size(); i++) {
                Scene scene = scenes.get(i % 2);
                assertThat(answers.get(i).get()).isEqualTo(ETIQUETTE.advise(scene.situation(), scene.now()));
            }
        } finally {
            threads.shutdownNow();
        }
    }
}
