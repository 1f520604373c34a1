package dev.etiquette.feedback;

import dev.etiquette.Advice;
import dev.etiquette.Etiquette;
import dev.etiquette.Situation;
import dev.etiquette.advice.Action;
import dev.etiquette.advice.Reason;
import dev.etiquette.advice.Recommendation;
import dev.etiquette.advice.Withheld;
import dev.etiquette.model.Fact;
import dev.etiquette.model.Feedback;
import dev.etiquette.model.Times;
import dev.etiquette.model.Utterance;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Finds what the owner owed and when it was given: what is advised just before a word of the owner's, and no more just after it,
 * was given by that word. What the owner marks as done is given then.
 */
final class OwedWords {

    /** As reasons name the facts that they are given by. */
    private static final String ANSWER = "UnansweredMessage ";

    private static final String PROMISE = "Promise ";

    private static final int DAYS_OF_A_WEEK = 7;

    private final Etiquette etiquette;
    private final Situation situation;
    private final Instant since;
    private final Instant until;
    private final ZoneId zone;
    private final SortedMap<LocalDate, int[]> weeks = new TreeMap<>();

    OwedWords(Etiquette etiquette, Situation situation, Instant since, Instant until) {
        this.etiquette = etiquette.withoutTrial();
        this.situation = situation;
        this.since = since;
        this.until = until;
        this.zone = situation.owner().zone();
    }

    /** In order of time. */
    List<WeekRecord> weeks() {
        Map<String, Instant> open = new HashMap<>();
        Set<Instant> given = given();
        for (Instant moment : moments(given)) {
            if (given.contains(moment)) {
                Map<String, Instant> before = owed(moment.minusNanos(1));
                open.putAll(before);
                Set<String> left = owed(moment).keySet();
                before.forEach((what, due) -> {
                    if (!left.contains(what)) {
                        open.remove(what);
                        count(what, due, !moment.isAfter(due));
                    }
                });
            } else {
                Map<String, Instant> owed = owed(moment);
                // What ended before it was due, as what was deleted or taken back, is not late.
                open.entrySet().removeIf(each -> each.getValue().isAfter(moment) && !owed.containsKey(each.getKey()));
                open.putAll(owed);
            }
        }
        // What nobody gave, and nothing else ended before it was due.
        open.forEach((what, due) -> {
            if (due.isBefore(until)) {
                count(what, due, false);
            }
        });
        List<WeekRecord> records = new ArrayList<>();
        weeks.forEach(
                (monday, counts) -> records.add(new WeekRecord(monday, counts[0], counts[1], counts[2], counts[3])));
        return records;
    }

    private void count(String what, Instant due, boolean inTime) {
        if (due.isBefore(since) || !due.isBefore(until)) {
            return;
        }
        LocalDate monday = Times.dayOf(due, zone).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        int[] counts = weeks.computeIfAbsent(monday, first -> new int[4]);
        int at = what.startsWith(ANSWER) ? 0 : 2;
        counts[at] += inTime ? 1 : 0;
        counts[at + 1]++;
    }

    /** When the owner spoke, or said that something was done. */
    private Set<Instant> given() {
        Set<Instant> given = new HashSet<>();
        for (Fact fact : situation.facts()) {
            if (fact instanceof Utterance said
                    && said.author().equals(situation.owner().id())) {
                given.add(said.at());
            } else if (fact instanceof Feedback said && said.verdict() == Feedback.Verdict.DONE) {
                given.add(said.at());
            }
        }
        given.removeIf(at -> at.isBefore(since) || !at.isBefore(until));
        return given;
    }

    private Set<Instant> moments(Set<Instant> given) {
        Set<Instant> moments = new TreeSet<>(given);
        for (LocalDate day = Times.dayOf(since, zone).with(TemporalAdjusters.next(DayOfWeek.MONDAY));
                Times.startOf(day, zone).isBefore(until);
                day = day.plusDays(DAYS_OF_A_WEEK)) {
            moments.add(Times.startOf(day, zone));
        }
        moments.add(until);
        return moments;
    }

    /** What is owed at a moment and has a time: advised, or held back for some time only. */
    private Map<String, Instant> owed(Instant moment) {
        Advice advice = etiquette.advise(situation, moment);
        Map<String, Instant> owed = new HashMap<>();
        Stream.concat(
                        advice.recommendations().stream(),
                        advice.withheld().stream()
                                .filter(each -> each.allowedFrom().isPresent())
                                .map(Withheld::recommendation))
                .forEach(each -> add(each, owed));
        return owed;
    }

    private static void add(Recommendation each, Map<String, Instant> owed) {
        each.dueBy()
                .ifPresent(due -> each.reasons().stream()
                        .map(Reason::facts)
                        .flatMap(List::stream)
                        .filter(fact -> fact.startsWith(PROMISE)
                                || (fact.startsWith(ANSWER)
                                        && each.act().action().equals(Action.RESPOND)))
                        .forEach(fact -> owed.put(fact, due)));
    }
}
