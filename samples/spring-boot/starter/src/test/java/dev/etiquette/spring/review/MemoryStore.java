package dev.etiquette.spring.review;

import dev.etiquette.Advice;
import dev.etiquette.Situation;
import java.time.Instant;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.CancellationException;
import org.jspecify.annotations.Nullable;

/** Keeps owners in memory, one review at a time. */
public final class MemoryStore implements SituationStore {

    private final Map<String, Row> rows = new TreeMap<>();
    private @Nullable RuntimeException broken;
    private int asked;

    private record Row(Situation situation, Optional<Advice> told, Optional<Instant> due) {}

    /** Takes on an owner who is due then. */
    public synchronized void keep(Situation situation, Instant due) {
        rows.put(situation.owner().id().value(), new Row(situation, Optional.empty(), Optional.of(due)));
    }

    synchronized Optional<Instant> due(String owner) {
        return rows.get(owner).due();
    }

    synchronized Optional<Advice> told(String owner) {
        return rows.get(owner).told();
    }

    /** Fails from now on; not any more when there is nothing by which. */
    public synchronized void breakBy(@Nullable RuntimeException failure) {
        broken = failure;
    }

    /** How often somebody who is due was asked for. */
    synchronized int asked() {
        return asked;
    }

    @Override
    public synchronized boolean reviewNext(Instant now, Review review) {
        asked++;
        if (broken != null) {
            throw broken;
        }
        Optional<Map.Entry<String, Row>> next = rows.entrySet().stream()
                .filter(each ->
                        each.getValue().due().filter(due -> !due.isAfter(now)).isPresent())
                .min(Comparator.comparing(each -> each.getValue().due().orElseThrow()));
        if (next.isEmpty()) {
            return false;
        }
        Row row = next.get().getValue();
        try {
            Advice advice = review.advise(row.situation(), row.told());
            next.get().setValue(new Row(row.situation(), Optional.of(advice), advice.nextReview()));
        } catch (CancellationException stopped) {
            throw stopped;
        } catch (RuntimeException failure) {
            Instant again = review.failed(next.get().getKey(), failure);
            next.get().setValue(new Row(row.situation(), row.told(), Optional.of(again)));
        }
        return true;
    }

    @Override
    public synchronized Optional<Instant> nextReview() {
        if (broken != null) {
            throw broken;
        }
        return rows.values().stream().flatMap(each -> each.due().stream()).min(Comparator.naturalOrder());
    }

    @Override
    public synchronized void makeDueUnlessBy(String fingerprint, Instant now) {
        rows.replaceAll((owner, row) -> row.told()
                        .filter(advice -> advice.fingerprint().equals(fingerprint))
                        .isPresent()
                ? row
                : new Row(row.situation(), row.told(), Optional.of(now)));
    }
}
