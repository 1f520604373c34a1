package dev.etiquette.spring.review;

import dev.etiquette.Advice;
import dev.etiquette.AdviceUpdate;
import dev.etiquette.Etiquette;
import dev.etiquette.Situation;
import dev.etiquette.spring.AdviceService;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.context.SmartLifecycle;

/**
 * Sleeps until the first owner in a {@link SituationStore} is due, and tells each what is new when it is new.
 *
 * <p>A failure that concerns one owner puts off that owner alone. When the store fails, it is asked again after a while. When the
 * application shuts down, the review at hand is finished; if that takes longer than Spring waits, it is broken off, and the owner
 * stays due.
 */
public final class ReviewScheduler implements SmartLifecycle, DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(ReviewScheduler.class);

    /** As long as all who are due are taken by others, and after the store has failed once. */
    private static final Duration SHORT = Duration.ofSeconds(1);

    private static final Duration LONGEST_END = Duration.ofSeconds(5);

    private final SituationStore store;
    private final AdviceService service;
    private final List<AdviceListener> listeners;
    private final InstantSource clock;
    private final ReviewOptions options;
    private final Alarm alarm = new Alarm();
    private final List<Thread> threads = new ArrayList<>();
    private volatile boolean running;

    /** Of its own, so that a database that takes its time holds up neither start nor end. */
    private final ReentrantLock dueLock = new ReentrantLock();

    /** The book by which everybody was made due last; empty before the first time, and when that must be done again. */
    private String dueBy = "";

    /**
     * Sleeps and wakes by that clock.
     *
     * @param listeners are told in their order
     */
    public ReviewScheduler(
            SituationStore store,
            AdviceService service,
            List<AdviceListener> listeners,
            InstantSource clock,
            ReviewOptions options) {
        this.store = Objects.requireNonNull(store, "store");
        this.service = Objects.requireNonNull(service, "service");
        this.listeners = List.copyOf(listeners);
        this.clock = Objects.requireNonNull(clock, "clock");
        this.options = Objects.requireNonNull(options, "options");
    }

    /**
     * Somebody may be due now: facts have come, say, the clock was set, or the book is another one. Call it when that is
     * committed. Costs nothing.
     */
    public void wake() {
        alarm.ring();
    }

    @Override
    public boolean isAutoStartup() {
        return options.enabled();
    }

    @Override
    public synchronized void start() {
        if (running) {
            return;
        }
        running = true;
        for (int i = 1; i <= options.threads(); i++) {
            Thread thread = new Thread(this::work, "etiquette-review-" + i);
            thread.setDaemon(true);
            threads.add(thread);
            thread.start();
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** Lets the reviews at hand come to their end, and waits for that. */
    @Override
    public void stop() {
        running = false;
        alarm.ring();
        joinAll();
    }

    /** The same without waiting; calls back when they have come to their end. */
    @Override
    public void stop(Runnable callback) {
        running = false;
        alarm.ring();
        Thread waiting = new Thread(
                () -> {
                    joinAll();
                    callback.run();
                },
                "etiquette-review-end");
        waiting.setDaemon(true);
        waiting.start();
    }

    /**
     * Breaks off what has not come to its end; the store gives those owners back. What does not let itself be broken off is waited
     * for five seconds, and then left to the end of the process.
     */
    @Override
    public void destroy() {
        running = false;
        alarm.ring();
        List<Thread> all = started();
        all.forEach(Thread::interrupt);
        long end = System.nanoTime() + LONGEST_END.toNanos();
        try {
            for (Thread each : all) {
                // At least a moment, as 0 would be for ever.
                each.join(Math.max(1, (end - System.nanoTime()) / 1_000_000));
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
        all.stream()
                .filter(Thread::isAlive)
                .forEach(each -> LOG.warn("A review did not let itself be broken off, thread={}", each.getName()));
    }

    private synchronized List<Thread> started() {
        return List.copyOf(threads);
    }

    private void joinAll() {
        List<Thread> all = started();
        try {
            for (Thread each : all) {
                each.join();
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return;
        }
        synchronized (this) {
            threads.removeAll(all);
        }
    }

    private void work() {
        Duration pause = SHORT;
        while (running) {
            long rings = alarm.rings();
            try {
                if (!reviewNext()) {
                    sleep(untilNext(), rings);
                }
                pause = SHORT;
            } catch (CancellationException | InterruptedException stopped) {
                // Shut down: the loop ends. Anybody else who interrupts has no say here.
                Thread.interrupted();
            } catch (RuntimeException | Error failure) {
                if (running) {
                    // Messages of a driver may hold what is stored: they are for whoever looks for them.
                    LOG.warn(
                            "The store of situations failed, failure={} nextTryAfter={}",
                            failure.getClass().getName(),
                            pause);
                    LOG.debug("The store of situations failed by", failure);
                    pause(pause, rings);
                    pause = shorter(pause.multipliedBy(2), options.poll());
                }
            }
        }
    }

    private void pause(Duration pause, long rings) {
        try {
            sleep(pause, rings);
        } catch (InterruptedException stopped) {
            Thread.interrupted();
        }
    }

    private void sleep(Duration longest, long rings) throws InterruptedException {
        if (running) {
            alarm.sleep(longest, rings);
        }
    }

    private static Duration shorter(Duration one, Duration other) {
        return one.compareTo(other) < 0 ? one : other;
    }

    private boolean reviewNext() throws InterruptedException {
        Etiquette by = adopted();
        OneReview review = new OneReview(by, clock.instant());
        boolean found = store.reviewNext(review.now, review);
        if (review.update != null) {
            service.told(review.update);
        }
        if (!fingerprint(by).equals(fingerprint(service.current()))) {
            // Another thread may have made all due by the new book before this one had written what the old one says.
            adoptAgain();
        }
        return found;
    }

    /**
     * Whoever advises now. Makes those due who were advised by another book: once for each book, as another instance may follow it
     * later.
     */
    private Etiquette adopted() throws InterruptedException {
        dueLock.lockInterruptibly();
        try {
            Etiquette by = service.current();
            if (!fingerprint(by).equals(dueBy)) {
                store.makeDueUnlessBy(fingerprint(by), clock.instant());
                dueBy = fingerprint(by);
            }
            return by;
        } finally {
            dueLock.unlock();
        }
    }

    private void adoptAgain() throws InterruptedException {
        dueLock.lockInterruptibly();
        try {
            dueBy = "";
        } finally {
            dueLock.unlock();
        }
        // Others may sleep, and this one may end.
        alarm.ring();
    }

    private static String fingerprint(Etiquette by) {
        return by.book().fingerprint();
    }

    private Duration untilNext() {
        Optional<Instant> next = store.nextReview();
        if (next.isEmpty()) {
            return options.poll();
        }
        Instant now = clock.instant();
        Duration wait =
                next.get().isBefore(now.plus(options.poll())) ? Duration.between(now, next.get()) : options.poll();
        // Whoever is due now is taken by somebody else, who may yet fail.
        return wait.isNegative() || wait.isZero() ? shorter(SHORT, options.poll()) : wait;
    }

    /** A look at one owner. */
    private final class OneReview implements Review {

        private final Etiquette by;
        private final Instant now;

        /** What was told; only known to be kept when the store has returned. */
        private @Nullable AdviceUpdate update;

        OneReview(Etiquette by, Instant now) {
            this.by = by;
            this.now = now;
        }

        @Override
        public Advice advise(Situation situation, Optional<Advice> told) {
            try {
                return advised(situation, told);
            } catch (CancellationException cancelled) {
                if (!running) {
                    throw cancelled;
                }
                // Nobody shuts down: something else was cancelled, such as a future that a listener has waited for.
                throw new IllegalStateException("The review was cancelled.", cancelled);
            } catch (Error failure) {
                // Such as too deep a recursion for somebody's facts: it must not end the reviews of all others.
                throw new IllegalStateException("The review failed by an error.", failure);
            } finally {
                if (running) {
                    // Whoever has interrupted here has no say either, and the store is yet to write.
                    Thread.interrupted();
                }
            }
        }

        private Advice advised(Situation situation, Optional<Advice> told) {
            Advice advice = service.advise(by, situation, now);
            AdviceUpdate found = AdviceUpdate.between(told, advice);
            if (!found.events().isEmpty()) {
                listeners.forEach(each -> each.advised(situation.owner(), found));
                update = found;
            }
            return advice;
        }

        @Override
        public Instant failed(String owner, RuntimeException failure) {
            update = null;
            Instant again = now.plus(options.retryAfter());
            // Who that is, and a message that may quote the facts, are nobody's business but for whoever looks for
            // them.
            Throwable cause = failure.getCause() == null ? failure : failure.getCause();
            LOG.warn(
                    "An owner could not be reviewed, failure={} cause={} nextTry={}",
                    failure.getClass().getName(),
                    cause.getClass().getName(),
                    again);
            LOG.debug("An owner could not be reviewed, owner={}", owner, failure);
            return again;
        }
    }
}
