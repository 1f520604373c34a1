package dev.etiquette.spring.review;

import static org.assertj.core.api.Assertions.assertThat;

import dev.etiquette.AdviceUpdate;
import dev.etiquette.Etiquette;
import dev.etiquette.RuleBook;
import dev.etiquette.WatchOptions;
import dev.etiquette.advice.AdviceEvent.Appeared;
import dev.etiquette.advice.AdviceEvent.Changed;
import dev.etiquette.advice.AdviceEvent.Went;
import dev.etiquette.advice.Limits;
import dev.etiquette.model.Owner;
import dev.etiquette.spring.AdviceService;
import dev.etiquette.spring.BookInForce;
import dev.etiquette.spring.Scenery;
import dev.etiquette.spring.actuate.EvaluationMetrics;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class ReviewSchedulerTest {

    private static final Duration HOUR = Duration.ofHours(1);

    private final HandClock clock = new HandClock(Scenery.ASKED);
    private final MemoryStore store = new MemoryStore();
    private SimpleMeterRegistry registry = new SimpleMeterRegistry();
    private final BlockingQueue<String> told = new LinkedBlockingQueue<>();
    private ReviewScheduler scheduler =
            scheduler(BookInForce.fixed(Etiquette.of(RuleBook.standard()), Scenery.ASKED), this::tell, HOUR);

    @AfterEach
    void end() {
        scheduler.destroy();
    }

    private ReviewScheduler scheduler(BookInForce book, AdviceListener listener, Duration poll) {
        registry = new SimpleMeterRegistry();
        AdviceService service = new AdviceService(book, List.of(new EvaluationMetrics(registry, book)));
        return new ReviewScheduler(
                store, service, List.of(listener), clock, new ReviewOptions(true, 1, poll, Duration.ofMinutes(10)));
    }

    private void tell(Owner owner, AdviceUpdate update) {
        update.events().forEach(event -> {
            String what = event instanceof Appeared
                    ? "new"
                    : event instanceof Changed ? "changed" : event instanceof Went ? "gone" : "moved";
            told.add(owner.id() + " " + what + " " + update.advice().now());
        });
    }

    private String next() throws InterruptedException {
        return told.poll(30, TimeUnit.SECONDS);
    }

    private void until(BooleanSupplier condition) throws InterruptedException {
        long end = System.nanoTime() + Duration.ofSeconds(30).toNanos();
        while (!condition.getAsBoolean()) {
            assertThat(System.nanoTime()).as("still waiting").isLessThan(end);
            Thread.sleep(5);
        }
    }

    @Test
    void owner_is_told_what_is_new_when_it_is_new() throws InterruptedException {
        store.keep(Scenery.asked("maya"), Scenery.ASKED);
        scheduler.start();
        assertThat(next()).isEqualTo("maya new 2026-03-02T16:00:00Z");

        Instant first = store.due("maya").orElseThrow();
        assertThat(first).isAfter(Scenery.ASKED);
        clock.set(first);
        scheduler.wake();
        assertThat(next()).isEqualTo("maya changed " + first);
        // It was held back until then.
        until(() ->
                registry
                                .find(EvaluationMetrics.TOLD)
                                .tags("rule", "RESPOND-1", "outcome", "recommended")
                                .counters()
                                .stream()
                                .mapToDouble(Counter::count)
                                .sum()
                        == 1);
        assertThat(registry.get(EvaluationMetrics.TOLD)
                        .tag("outcome", "withheld")
                        .counters())
                .extracting(Counter::count)
                .containsExactly(1.0);
    }

    @Test
    void sleeps_until_the_next_review_by_itself() throws InterruptedException {
        store.keep(Scenery.asked("maya"), Scenery.ASKED);
        scheduler.start();
        assertThat(next()).startsWith("maya new");
        // A fraction of a second before it, from where on nobody wakes it.
        Instant due = store.due("maya").orElseThrow();
        clock.set(due.minusMillis(200));
        scheduler.wake();
        until(() -> store.asked() >= 3);
        int asked = store.asked();
        clock.set(due);
        assertThat(next()).isEqualTo("maya changed " + due);
        assertThat(store.asked()).isGreaterThan(asked);
    }

    @Test
    void owner_who_fails_stands_in_nobodys_way_and_is_tried_again_later() throws InterruptedException {
        scheduler = scheduler(
                BookInForce.fixed(Etiquette.of(RuleBook.standard()), Scenery.ASKED),
                (owner, update) -> {
                    if (owner.id().value().equals("eve") && clock.instant().equals(Scenery.ASKED)) {
                        throw new IllegalStateException("no mail for eve");
                    } else if (owner.id().value().equals("fay")) {
                        throw new StackOverflowError();
                    } else if (owner.id().value().equals("gus")) {
                        Thread.currentThread().interrupt();
                        CompletableFuture<Void> mail = new CompletableFuture<>();
                        mail.cancel(true);
                        mail.join();
                    }
                    tell(owner, update);
                },
                HOUR);
        store.keep(Scenery.asked("eve"), Scenery.ASKED.minusSeconds(2));
        store.keep(Scenery.asked("fay"), Scenery.ASKED.minusSeconds(1));
        store.keep(Scenery.asked("gus"), Scenery.ASKED.minusSeconds(1));
        store.keep(Scenery.asked("maya"), Scenery.ASKED);
        scheduler.start();

        assertThat(next()).startsWith("maya new");
        assertThat(store.told("eve")).isEmpty();
        assertThat(store.told("fay")).isEmpty();
        assertThat(store.told("gus")).isEmpty();
        for (String owner : List.of("eve", "fay", "gus")) {
            assertThat(store.due(owner)).contains(Scenery.ASKED.plusSeconds(600));
        }
        clock.set(Scenery.ASKED.plusSeconds(600));
        scheduler.wake();
        assertThat(next()).startsWith("eve new");
    }

    @Test
    void what_was_told_is_counted_by_rule() throws InterruptedException {
        store.keep(Scenery.asked("maya"), Scenery.ASKED);
        scheduler.start();
        assertThat(next()).startsWith("maya new");
        until(() -> registry.find(EvaluationMetrics.TOLD).counters().stream()
                .mapToDouble(Counter::count)
                .anyMatch(count -> count > 0));
        assertThat(registry.get(EvaluationMetrics.EVALUATIONS)
                        .tag("outcome", "advised")
                        .timer()
                        .count())
                .isEqualTo(1);
        assertThat(registry.get(EvaluationMetrics.FACTS).summary().totalAmount())
                .isEqualTo(2);
    }

    @Test
    void evaluation_that_a_limit_stops_is_counted_and_put_off() throws InterruptedException {
        Etiquette narrow = Etiquette.of(RuleBook.standard()).within(Limits.USUAL.trying(3));
        scheduler = scheduler(BookInForce.fixed(narrow, Scenery.ASKED), this::tell, HOUR);
        store.keep(Scenery.asked("maya"), Scenery.ASKED);
        scheduler.start();
        until(() -> store.due("maya").orElseThrow().equals(Scenery.ASKED.plusSeconds(600)));
        assertThat(registry.get(EvaluationMetrics.EVALUATIONS)
                        .tag("outcome", "limit")
                        .timer()
                        .count())
                .isEqualTo(1);
        assertThat(registry.get(EvaluationMetrics.LIMITS).counters()).isNotEmpty();
        assertThat(told).isEmpty();
    }

    @Test
    void store_that_fails_is_asked_again() throws InterruptedException {
        scheduler = scheduler(
                BookInForce.fixed(Etiquette.of(RuleBook.standard()), Scenery.ASKED), this::tell, Duration.ofMillis(20));
        store.keep(Scenery.asked("maya"), Scenery.ASKED);
        store.breakBy(new IllegalStateException("the database is away"));
        scheduler.start();
        until(() -> store.asked() == 1);
        store.breakBy(null);
        scheduler.wake();
        assertThat(next()).startsWith("maya new");
    }

    @Test
    void another_book_makes_everybody_due(@TempDir Path folder) throws IOException, InterruptedException {
        Scenery.write(folder, "book.properties", "extends = standard\n");
        WatchOptions options = WatchOptions.USUAL.telling(event -> scheduler.wake());
        try (BookInForce book = BookInForce.followed(Etiquette.watching(folder, options))) {
            scheduler = scheduler(book, this::tell, HOUR);
            store.keep(Scenery.asked("maya"), Scenery.ASKED);
            scheduler.start();
            assertThat(next()).startsWith("maya new");
            Scenery.bookWithoutAnswers(folder);
            assertThat(next()).startsWith("maya gone");
            assertThat(store.told("maya").orElseThrow().fingerprint())
                    .isEqualTo(book.status().fingerprint());
            assertThat(registry.get(EvaluationMetrics.ERRORS).gauge().value()).isZero();
            Scenery.write(folder, "answers.drl", "package etiquette\n\nrule \"Half\nwhen\n");
            until(() -> registry.get(EvaluationMetrics.ERRORS).gauge().value() > 0);
        }
    }

    @Test
    void owner_who_was_advised_by_the_last_book_meanwhile_is_advised_again(@TempDir Path folder)
            throws IOException, InterruptedException {
        Scenery.write(folder, "book.properties", "extends = standard\n");
        CountDownLatch first = new CountDownLatch(1);
        CountDownLatch made = new CountDownLatch(2);
        // The first thread takes its owner only when the other one has made everybody due by another book.
        SituationStore slow = new SituationStore() {
            private final AtomicInteger calls = new AtomicInteger();

            @Override
            public boolean reviewNext(Instant now, Review review) {
                if (calls.getAndIncrement() == 0) {
                    first.countDown();
                    Assertions.assertThatNoException().isThrownBy(made::await);
                    store.keep(Scenery.asked("maya"), Scenery.ASKED);
                }
                return store.reviewNext(now, review);
            }

            @Override
            public Optional<Instant> nextReview() {
                return store.nextReview();
            }

            @Override
            public void makeDueUnlessBy(String fingerprint, Instant now) {
                store.makeDueUnlessBy(fingerprint, now);
                made.countDown();
            }
        };
        WatchOptions options = WatchOptions.USUAL.telling(event -> scheduler.wake());
        try (BookInForce book = BookInForce.followed(Etiquette.watching(folder, options))) {
            scheduler = new ReviewScheduler(
                    slow,
                    new AdviceService(book, List.of()),
                    List.of(this::tell),
                    clock,
                    new ReviewOptions(true, 2, HOUR, Duration.ofMinutes(10)));
            scheduler.start();
            first.await();
            Scenery.bookWithoutAnswers(folder);
            assertThat(next()).startsWith("maya new");
            assertThat(next()).startsWith("maya gone");
            until(() -> store.told("maya")
                    .filter(advice -> advice.fingerprint().equals(book.status().fingerprint()))
                    .isPresent());
        }
    }

    @Test
    void end_does_not_wait_for_ever_for_a_store_that_does_not_answer() throws InterruptedException {
        CountDownLatch asked = new CountDownLatch(1);
        CountDownLatch answer = new CountDownLatch(1);
        SituationStore silent = new SituationStore() {
            @Override
            public boolean reviewNext(Instant now, Review review) {
                return false;
            }

            @Override
            public Optional<Instant> nextReview() {
                return Optional.empty();
            }

            @Override
            public void makeDueUnlessBy(String fingerprint, Instant now) {
                asked.countDown();
                boolean open = true;
                while (open) {
                    try {
                        answer.await();
                        open = false;
                    } catch (InterruptedException ignored) {
                        // As a driver that hears no interrupt.
                    }
                }
            }
        };
        ReviewScheduler stuck = new ReviewScheduler(
                silent,
                new AdviceService(BookInForce.fixed(Etiquette.of(RuleBook.standard()), Scenery.ASKED), List.of()),
                List.of(),
                clock,
                new ReviewOptions(true, 2, HOUR, Duration.ofMinutes(10)));
        try {
            stuck.start();
            asked.await();
            stuck.destroy();
            assertThat(stuck.isRunning()).isFalse();
            assertThat(answer.getCount()).isEqualTo(1);
        } finally {
            answer.countDown();
        }
    }

    @Test
    void end_waits_for_the_review_at_hand() throws InterruptedException {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch goOn = new CountDownLatch(1);
        scheduler = scheduler(
                BookInForce.fixed(Etiquette.of(RuleBook.standard()), Scenery.ASKED),
                (owner, update) -> {
                    begun.countDown();
                    Assertions.assertThatNoException().isThrownBy(goOn::await);
                    tell(owner, update);
                },
                HOUR);
        store.keep(Scenery.asked("maya"), Scenery.ASKED.minusSeconds(1));
        store.keep(Scenery.asked("zoe"), Scenery.ASKED);
        scheduler.start();
        begun.await();
        CountDownLatch ended = new CountDownLatch(1);
        scheduler.stop(ended::countDown);
        assertThat(ended.getCount()).isEqualTo(1);
        goOn.countDown();
        ended.await();

        assertThat(told).hasSize(1).allSatisfy(line -> assertThat(line).startsWith("maya new"));
        assertThat(store.due("zoe")).contains(Scenery.ASKED);
        scheduler.start();
        assertThat(next()).startsWith("maya new");
        assertThat(next()).startsWith("zoe new");
    }

    @Test
    void review_that_is_broken_off_leaves_the_owner_due() throws InterruptedException {
        CountDownLatch begun = new CountDownLatch(1);
        scheduler = scheduler(
                BookInForce.fixed(Etiquette.of(RuleBook.standard()), Scenery.ASKED),
                (owner, update) -> {
                    begun.countDown();
                    long end = System.nanoTime() + Duration.ofSeconds(30).toNanos();
                    while (!Thread.currentThread().isInterrupted() && System.nanoTime() < end) {
                        Thread.onSpinWait();
                    }
                    // As an evaluation does that is interrupted.
                    throw new CancellationException();
                },
                HOUR);
        store.keep(Scenery.asked("maya"), Scenery.ASKED);
        scheduler.start();
        begun.await();
        scheduler.destroy();

        assertThat(store.due("maya")).contains(Scenery.ASKED);
        assertThat(store.told("maya")).isEmpty();
        assertThat(scheduler.isRunning()).isFalse();
    }
}
