package dev.etiquette.desk.period;

import dev.etiquette.Advice;
import dev.etiquette.Etiquette;
import dev.etiquette.RuleBook;
import dev.etiquette.Situation;
import dev.etiquette.advice.AdviceItem;
import dev.etiquette.advice.Reason;
import dev.etiquette.advice.Recommendation;
import dev.etiquette.advice.Withheld;
import dev.etiquette.desk.today.AdviceChange;
import dev.etiquette.desk.today.AdviceRow;
import dev.etiquette.desk.work.Workbench;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/**
 * What two books would have said on each of many days, at the hour of the last one. Two threads run it, one through each half
 * of the days; any number may ask how far it is.
 */
final class PeriodRun {

    private static final int MOST_EXAMPLES = 200;

    private final Situation situation;
    private final RuleBook before;
    private final RuleBook after;
    private final Instant last;
    private final int days;
    private final Map<Instant, Advice> known;
    private final Map<String, Set<String>> spoke = new TreeMap<>();
    private final Map<String, Found> found = new LinkedHashMap<>();
    private int done;
    private int daysThatDiffer;
    private long millis;
    private volatile boolean stopped;
    private volatile boolean finished;
    private volatile String failure = "";

    /** A difference, told once however many days it lasts. */
    private static final class Found {
        private Instant first;
        private AdviceChange change;
        private int days;

        private Found(Instant first, AdviceChange change) {
            this.first = first;
            this.change = change;
        }

        private void seen(Instant moment, AdviceChange seen) {
            days++;
            if (moment.isBefore(first)) {
                first = moment;
                change = seen;
            }
        }
    }

    /**
     * Of a situation and two books.
     *
     * @param known what the first book is known to advise; more comes to it, from two threads
     */
    PeriodRun(
            Situation situation, RuleBook before, RuleBook after, Instant last, int days, Map<Instant, Advice> known) {
        this.known = known;
        this.situation = situation;
        this.before = before;
        this.after = after;
        this.last = last;
        this.days = days;
    }

    void run() {
        long start = System.nanoTime();
        try {
            int half = days / 2;
            CompletableFuture<Void> earlier = CompletableFuture.runAsync(() -> run(days - 1, half));
            try {
                run(half - 1, 0);
            } catch (RuntimeException | OutOfMemoryError failed) {
                stopped = true;
                earlier.exceptionally(alsoFailed -> null).join();
                throw failed;
            }
            earlier.join();
        } catch (CompletionException failed) {
            failure = told(failed.getCause());
        } catch (RuntimeException | OutOfMemoryError failed) {
            failure = told(failed);
        } finally {
            millis = (System.nanoTime() - start) / 1_000_000;
            finished = true;
        }
    }

    private static String told(Throwable failed) {
        return failed instanceof OutOfMemoryError
                ? "There is not enough memory for so much."
                : "It was cut off (" + failed.getClass().getSimpleName() + ").";
    }

    /** From so many days ago to so many, both included; one book is asked after the other, so that they read once for both. */
    private void run(int from, int to) {
        Etiquette one = Workbench.patient(before);
        Etiquette other = one.by(after);
        boolean same = before.fingerprint().equals(after.fingerprint());
        ZoneId zone = situation.owner().zone();
        for (int day = from; day >= to && !stopped; day--) {
            Instant moment = last.atZone(zone).minusDays(day).toInstant();
            Advice was = published(one, moment);
            note(moment, was, same ? was : other.advise(situation, moment));
        }
    }

    private Advice published(Etiquette adviser, Instant moment) {
        Advice advice = known.get(moment);
        if (advice == null) {
            advice = adviser.advise(situation, moment);
            known.put(moment, advice);
        }
        return advice;
    }

    private synchronized void note(Instant moment, Advice was, Advice is) {
        done++;
        is.items().forEach(this::count);
        List<AdviceChange> changes = AdviceChange.between(was, is);
        if (!changes.isEmpty()) {
            daysThatDiffer++;
        }
        for (AdviceChange change : changes) {
            AdviceRow row = change.after().or(change::before).orElseThrow();
            found.computeIfAbsent(change.kind() + " " + row.key(), unknown -> new Found(moment, change))
                    .seen(moment, change);
        }
    }

    private void count(AdviceItem item) {
        if (item instanceof Recommendation each) {
            count(each.reasons(), item.key());
        } else if (item instanceof Withheld held) {
            count(held.recommendation().reasons(), item.key());
            count(held.by(), item.key());
        }
    }

    private void count(List<Reason> reasons, String key) {
        reasons.forEach(reason -> spoke.computeIfAbsent(reason.rule(), unknown -> new LinkedHashSet<>())
                .add(key));
    }

    void stop() {
        stopped = true;
    }

    boolean isFinished() {
        return finished;
    }

    /** In how many pieces of advice each rule had a part. */
    synchronized Map<String, Integer> spoke() {
        Map<String, Integer> counts = new TreeMap<>();
        spoke.forEach((rule, keys) -> counts.put(rule, keys.size()));
        return counts;
    }

    /** How far it is, and what it has found. */
    synchronized Map<String, Object> shown() {
        Map<String, Integer> kinds = new TreeMap<>();
        Map<String, Map<String, Integer>> people = new TreeMap<>();
        List<Map<String, Object>> examples = new ArrayList<>();
        List<Found> inOrder = new ArrayList<>(found.values());
        inOrder.sort(Comparator.comparing(each -> each.first));
        inOrder.forEach(each -> {
            AdviceRow row = each.change.after().or(each.change::before).orElseThrow();
            kinds.merge(each.change.kind(), 1, Integer::sum);
            people.computeIfAbsent(each.change.kind(), unknown -> new TreeMap<>())
                    .merge(row.name().isEmpty() ? "nobody in particular" : row.name(), 1, Integer::sum);
            if (examples.size() < MOST_EXAMPLES) {
                examples.add(Map.of("first", each.first, "days", each.days, "change", each.change));
            }
        });
        Map<String, Object> shown = new LinkedHashMap<>();
        shown.put("running", !finished);
        shown.put("stopped", stopped);
        shown.put("failure", failure);
        shown.put("days", days);
        shown.put("done", done);
        shown.put("until", last);
        shown.put("millis", millis);
        shown.put("before", before.fingerprint());
        shown.put("after", after.fingerprint());
        shown.put("daysThatDiffer", daysThatDiffer);
        shown.put("kinds", kinds);
        shown.put("people", people);
        shown.put("examples", examples);
        shown.put("spoke", spoke());
        return shown;
    }
}
