package dev.etiquette;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.etiquette.advice.Action;
import dev.etiquette.advice.AdviceEvent.Appeared;
import dev.etiquette.advice.AdviceEvent.Changed;
import dev.etiquette.advice.AdviceEvent.Went;
import dev.etiquette.advice.Limits;
import dev.etiquette.advice.Recommendation;
import dev.etiquette.advice.RunawayRulesException;
import dev.etiquette.advice.Withheld;
import dev.etiquette.model.Connection;
import dev.etiquette.model.Contact;
import dev.etiquette.model.DoNotContact;
import dev.etiquette.model.Fact;
import dev.etiquette.model.Owner;
import dev.etiquette.model.PersonId;
import dev.etiquette.model.Platform;
import dev.etiquette.model.Post;
import dev.etiquette.model.Reply;
import dev.etiquette.model.Times;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A host keeps a session open while things happen. */
@Timeout(60)
class AdviceSessionTest {

    private static final Etiquette ETIQUETTE = Etiquette.of(RuleBook.standard());
    private static final Instant MORNING = Instant.parse("2026-03-02T08:00:00Z");
    private static final Owner MAYA = Owner.of("maya").named("Maya");
    private static final Post QUESTION = question("q", "Maya, which oven do you bake in?");
    private static final Reply ANSWER =
            Reply.of("a", Platform.MASTODON, "maya", after(30), "The one with the stone.", "q");

    private final AdviceSession session = ETIQUETTE.open(MAYA);
    private final List<AdviceUpdate> updates = new ArrayList<>();

    private static Post question(String id, String text) {
        return Post.of(id, Platform.MASTODON, "ann", after(-60), text).mentioning("maya");
    }

    private static Instant after(long minutes) {
        return MORNING.plus(Duration.ofMinutes(minutes));
    }

    @Test
    void what_appears_changes_and_goes_is_told() {
        session.addListener(updates::add);
        session.add(Contact.of("ann", "Ann"), QUESTION);
        session.advise(MORNING);
        assertThat(last().before()).isEmpty();
        assertThat(answers(session.advise(MORNING))).hasSize(1);
        assertThat(last().events()).hasOnlyElementsOfType(Appeared.class).isNotEmpty();

        Instant due = session.nextReview().orElseThrow();
        while (last().events().stream().noneMatch(Changed.class::isInstance)) {
            session.advise(due);
            due = session.nextReview().orElseThrow();
        }
        Changed changed = (Changed) last().events().stream()
                .filter(Changed.class::isInstance)
                .findFirst()
                .orElseThrow();
        assertThat(((Recommendation) changed.after()).urgency())
                .isNotEqualTo(((Recommendation) changed.before()).urgency());

        session.add(ANSWER);
        session.advise(due);
        assertThat(last().events())
                .anyMatch(event -> event instanceof Went went
                        && ((Recommendation) went.item()).act().action().equals(Action.RESPOND));
    }

    @Test
    void what_is_withheld_from_now_on_has_changed() {
        session.addListener(updates::add);
        session.add(Contact.of("ann", "Ann"), QUESTION);
        session.advise(after(60));
        session.add(DoNotContact.anywhere(new PersonId("ann"), "asked me to", after(30)));
        session.advise(after(60));

        assertThat(last().events())
                .anyMatch(event -> event instanceof Changed changed
                        && changed.before() instanceof Recommendation
                        && changed.after() instanceof Withheld
                        && changed.before().key().equals(changed.after().key()));
    }

    @Test
    void nothing_is_evaluated_when_nothing_is_due() {
        session.add(Contact.of("ann", "Ann"), QUESTION);
        Advice advice = session.advise(MORNING);
        Instant review = advice.nextReview().orElseThrow();
        session.addListener(updates::add);

        assertThat(session.nextReview()).contains(review);
        // An equal fact is no other one, nor is what is not there.
        session.add(QUESTION);
        session.correct(QUESTION);
        session.withdraw(ANSWER);
        session.correct(MAYA);
        session.use(ETIQUETTE);
        Instant before = review.minusNanos(1);
        assertThat(session.advise(before)).isEqualTo(ETIQUETTE.advise(session.situation(), before));
        assertThat(session.evaluations()).isOne();
        assertThat(updates).isEmpty();

        session.advise(review);
        assertThat(session.evaluations()).isEqualTo(2);
    }

    @Test
    void facts_are_noted_and_evaluated_together_once_advice_is_asked_for() {
        session.advise(MORNING);
        session.addListener(updates::add);
        for (int i = 0; i < 50; i++) {
            session.add(question("q" + i, "Maya, which oven is best, number " + i + "?"));
        }
        assertThat(session.nextReview()).contains(Times.ALWAYS);
        assertThat(session.evaluations()).isOne();

        session.advise(MORNING);

        assertThat(session.evaluations()).isEqualTo(2);
        assertThat(updates).hasSize(1);
    }

    @Test
    void versions_of_a_fact_are_corrected_and_withdrawn_by_its_id() {
        Post edited = question("q", "Nothing, I found it.").editedAt(after(10));
        session.add(QUESTION, edited);
        assertThat(session.situation().facts()).containsExactly(QUESTION, edited);
        assertThat(session.advise(after(20)).duplicateFacts()).hasSize(1);

        Post corrected = question("q", "Maya, which flour do you take?");
        session.correct(corrected);
        assertThat(session.situation().facts()).containsExactly(corrected);
        assertThat(answers(session.advise(after(20)))).hasSize(1);

        // The same id on another platform is another fact.
        session.withdraw(edited.on(Platform.X));
        assertThat(session.situation().facts()).hasSize(1);
        session.withdraw(edited);
        assertThat(session.situation().facts()).isEmpty();
        assertThat(answers(session.advise(after(20)))).isEmpty();
    }

    @Test
    void fact_without_an_id_is_only_itself() {
        DoNotContact everywhere = DoNotContact.anywhere(new PersonId("ann"), "", MORNING);
        DoNotContact there = DoNotContact.on(new PersonId("ann"), Platform.X, "", MORNING);
        Connection asked = new Connection(new PersonId("ann"), Platform.X, Connection.State.REQUESTED_BY_ME, MORNING);
        Connection friends = new Connection(new PersonId("ann"), Platform.X, Connection.State.CONNECTED, after(5));
        session.add(everywhere, there, asked);

        session.correct(friends);
        session.withdraw(everywhere);

        assertThat(session.situation().facts()).containsExactly(there, friends);
    }

    @Test
    void time_does_not_run_backwards() {
        session.add(QUESTION);
        session.advise(after(10));
        session.advise(after(20));

        assertThatThrownBy(() -> session.advise(after(15)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The session has reached 2026-03-02T08:20:00Z."
                        + " It cannot advise for 2026-03-02T08:15:00Z, which is before that.");
        assertThat(answers(session.advise(after(20)))).hasSize(1);
    }

    @Test
    void batch_counts_at_once_or_not_at_all() {
        session.add(QUESTION);
        session.update(batch -> batch.withdraw(QUESTION).add(ANSWER).correct(Contact.of("ann", "Ann")));
        assertThat(session.situation().facts()).containsExactly(ANSWER, Contact.of("ann", "Ann"));

        assertThatThrownBy(() -> session.update(batch -> {
                    batch.add(QUESTION);
                    throw new IllegalStateException("not yet");
                }))
                .hasMessage("not yet");
        assertThatThrownBy(() -> session.add(QUESTION, null)).isInstanceOf(NullPointerException.class);
        assertThat(session.situation().facts()).hasSize(2);
    }

    @Test
    void listener_that_throws_stops_nothing_and_one_that_is_removed_is_not_told() {
        List<AdviceUpdate> removed = new ArrayList<>();
        Consumer<AdviceUpdate> gone = removed::add;
        session.addListener(update -> {
            throw new StackOverflowError("I do not want to know.");
        });
        session.addListener(gone);
        session.addListener(updates::add);
        session.removeListener(gone);
        session.add(QUESTION);

        assertThat(answers(session.advise(MORNING))).hasSize(1);
        assertThat(updates).hasSize(1);
        assertThat(removed).isEmpty();
    }

    @Test
    void what_a_listener_changes_is_told_after_what_it_is_told() {
        List<String> order = new ArrayList<>();
        session.addListener(update -> {
            order.add("first hears of " + answers(update.advice()).size());
            if (order.size() == 1) {
                session.add(question("q2", "Maya, how long do you let it rest?"));
                session.advise(MORNING);
            }
        });
        session.addListener(update ->
                order.add("second hears of " + answers(update.advice()).size()));
        session.add(QUESTION);

        session.advise(MORNING);

        assertThat(order)
                .containsExactly("first hears of 1", "second hears of 1", "first hears of 2", "second hears of 2");
    }

    @Test
    void saved_facts_open_a_session_that_advises_alike() {
        session.add(Contact.of("ann", "Ann"), QUESTION, ANSWER);
        session.correct(MAYA.livingIn(ZoneId.of("Europe/Berlin")));
        Advice advice = session.advise(after(90));

        AdviceSession restored = ETIQUETTE.open(session.situation());

        assertThat(restored.advise(after(90))).isEqualTo(advice).hasToString(advice.toString());
    }

    @Test
    void owner_stays_the_same_person() {
        assertThatThrownBy(() -> session.correct(Owner.of("ann")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The session advises the owner \"maya\". It cannot advise \"ann\".");
    }

    @Test
    void owner_who_is_known_better_is_advised_anew() {
        session.add(Contact.of("ann", "Ann"), QUESTION);
        session.advise(MORNING);
        session.correct(MAYA.livingIn(ZoneId.of("Europe/Berlin")));

        assertThat(session.nextReview()).contains(Times.ALWAYS);
        session.advise(MORNING);
        assertThat(session.evaluations()).isEqualTo(2);
    }

    @Test
    void evaluation_that_is_stopped_leaves_the_session_as_it_was() {
        session.addListener(updates::add);
        session.add(QUESTION);
        session.use(ETIQUETTE.within(Limits.USUAL.trying(1)));
        assertThatThrownBy(() -> session.advise(after(10))).isInstanceOf(RunawayRulesException.class);
        assertThat(updates).isEmpty();
        assertThatThrownBy(session::explain).isInstanceOf(IllegalStateException.class);

        session.use(ETIQUETTE);

        assertThat(answers(session.advise(MORNING))).hasSize(1);
    }

    @Test
    void explains_the_latest_advice_by_its_own_facts() {
        session.add(QUESTION);
        Advice advice = session.advise(MORNING);
        Recommendation answer = answers(advice).get(0);
        session.withdraw(QUESTION);

        assertThat(session.explain().why(answer))
                .isEqualTo(
                        ETIQUETTE.explain(Situation.of(MAYA, QUESTION), MORNING).why(answer));
        assertThat(session.explain().why(answer).steps()).isNotEmpty();
    }

    @Test
    void session_of_a_folder_follows_its_book(@TempDir Path folder) throws IOException, InterruptedException {
        Files.writeString(folder.resolve("book.properties"), "extends = standard\n");
        try (ReloadingEtiquette watching = Etiquette.watching(folder)) {
            AdviceSession followed = watching.open(Situation.of(MAYA, QUESTION));
            followed.addListener(updates::add);
            Advice before = followed.advise(MORNING);
            Files.writeString(
                    folder.resolve("norms.csv"),
                    "platform,figure,value,hours,source,date\nany,question due,2 hours,clock,Our own manners,2026\n");
            while (followed.nextReview().equals(before.nextReview())) {
                Thread.sleep(10);
            }
            Advice after = followed.advise(MORNING);

            assertThat(answers(after).get(0).dueBy())
                    .isNotEqualTo(answers(before).get(0).dueBy());
            assertThat(last().events()).anyMatch(Changed.class::isInstance);
            assertThat(last().advice().fingerprint())
                    .isEqualTo(watching.book().fingerprint())
                    .isNotEqualTo(before.fingerprint());
        }
    }

    @Test
    void program_that_is_started_again_finds_what_is_new_since_it_told_something() {
        session.addListener(updates::add);
        session.add(QUESTION);
        Advice told = session.advise(MORNING);
        Situation kept = session.situation();

        AdviceSession restarted = ETIQUETTE.open(kept);
        assertThat(AdviceUpdate.between(Optional.of(told), restarted.advise(MORNING))
                        .events())
                .isEmpty();

        restarted.add(question("q2", "Maya, how hot is it?"));
        session.add(question("q2", "Maya, how hot is it?"));
        session.advise(MORNING);
        AdviceUpdate news = AdviceUpdate.between(Optional.of(told), restarted.advise(MORNING));
        assertThat(news).isEqualTo(last());
        assertThat(news.events()).isNotEmpty();
        assertThat(AdviceUpdate.between(Optional.empty(), told).applied(List.of()))
                .isEqualTo(told.items());
    }

    @Test
    void threads_that_add_and_ask_lose_nothing() throws Exception {
        List<AdviceUpdate> told = new ArrayList<>();
        AtomicBoolean inside = new AtomicBoolean();
        session.addListener(update -> {
            assertThat(inside.compareAndSet(false, true)).isTrue();
            told.add(update);
            inside.set(false);
        });
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            List<Future<?>> running = new ArrayList<>();
            for (int thread = 0; thread < 4; thread++) {
                int number = thread;
                running.add(threads.submit(() -> IntStream.range(0, 15).forEach(i -> {
                    session.add(question("q" + number + "-" + i, "Maya, which oven, " + number + "-" + i + "?"));
                    session.advise(MORNING);
                })));
            }
            for (Future<?> each : running) {
                each.get();
            }
        } finally {
            threads.shutdownNow();
        }
        List<Fact> facts = session.situation().facts();
        assertThat(facts).hasSize(60);
        assertThat(session.advise(MORNING)).isEqualTo(ETIQUETTE.advise(new Situation(MAYA, facts), MORNING));
        Advice advice = told.get(0).advice();
        for (AdviceUpdate update : told.subList(1, told.size())) {
            assertThat(update.before()).contains(advice);
            assertThat(update.applied(advice.items())).isEqualTo(update.advice().items());
            advice = update.advice();
        }
        assertThat(advice.items()).isEqualTo(session.advise(MORNING).items());
    }

    private AdviceUpdate last() {
        return updates.get(updates.size() - 1);
    }

    private static List<Recommendation> answers(Advice advice) {
        return advice.recommendations().stream()
                .filter(each -> each.act().action().equals(Action.RESPOND))
                .toList();
    }
}
