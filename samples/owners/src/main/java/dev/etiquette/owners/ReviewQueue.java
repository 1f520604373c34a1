package dev.etiquette.owners;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/** When which owner is to be looked at: one queue for all of them. Safe for any number of threads. */
final class ReviewQueue {

    /** Clocks are set, and machines sleep: it is looked at the clock again after this time at the latest. */
    private static final Duration LONGEST_SLEEP = Duration.ofMinutes(1);

    private record Review(Instant at, String owner) {}

    private final Map<String, Review> byOwner = new HashMap<>();
    private final TreeSet<Review> byTime =
            new TreeSet<>(Comparator.comparing(Review::at).thenComparing(Review::owner));

    /** Looks at that owner then, and not at the time for which it was to be looked at before. */
    synchronized void put(String owner, Instant at) {
        remove(owner);
        Review review = new Review(at, owner);
        byOwner.put(owner, review);
        byTime.add(review);
        if (byTime.first().equals(review)) {
            notifyAll();
        }
    }

    synchronized void remove(String owner) {
        Review before = byOwner.remove(owner);
        if (before != null) {
            byTime.remove(before);
        }
    }

    /** Takes out who is due, the first one first. */
    synchronized List<String> takeDue(Instant now) {
        List<String> due = new ArrayList<>();
        while (!byTime.isEmpty() && !byTime.first().at().isAfter(now)) {
            String owner = byTime.first().owner();
            due.add(owner);
            remove(owner);
        }
        return due;
    }

    /** When the first of them is due; empty when nobody is. */
    synchronized Optional<Instant> first() {
        return byTime.isEmpty() ? Optional.empty() : Optional.of(byTime.first().at());
    }

    /** Sleeps until somebody is due. */
    synchronized void sleep(InstantSource clock) throws InterruptedException {
        while (byTime.isEmpty() || byTime.first().at().isAfter(clock.instant())) {
            Duration sleep = LONGEST_SLEEP;
            if (!byTime.isEmpty()) {
                Duration first =
                        Duration.between(clock.instant(), byTime.first().at());
                sleep = first.compareTo(sleep) < 0 ? first : sleep;
            }
            wait(Math.max(1, sleep.plusMillis(1).toMillis()));
        }
    }

    /** Looks at the clock now. */
    synchronized void wake() {
        notifyAll();
    }
}
