package dev.etiquette.spring.actuate;

import dev.etiquette.spring.review.SituationStore;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Objects;

/** Tells whether reviews keep up. */
public final class ReviewMetrics implements MeterBinder {

    /**
     * For how many seconds the first owner who is due has been so: grows when reviews are too slow, or nobody does them; 0 when
     * nobody is due, not a number when the store fails. The store is asked whenever the gauge is read.
     */
    public static final String OVERDUE = "etiquette.review.overdue";

    private final SituationStore store;
    private final InstantSource clock;

    /** Asks that store, by that clock. */
    public ReviewMetrics(SituationStore store, InstantSource clock) {
        this.store = Objects.requireNonNull(store, "store");
        this.clock = Objects.requireNonNull(clock, "clock");
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        Gauge.builder(OVERDUE, this, ReviewMetrics::overdue)
                .description("For how long the first owner who is due has been so")
                .baseUnit("seconds")
                .strongReference(true)
                .register(registry);
    }

    private double overdue() {
        Instant now = clock.instant();
        return store.nextReview()
                .filter(due -> due.isBefore(now))
                .map(due -> Duration.between(due, now).toMillis() / 1000.0)
                .orElse(0.0);
    }
}
