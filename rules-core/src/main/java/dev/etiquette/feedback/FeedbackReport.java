package dev.etiquette.feedback;

import dev.etiquette.Etiquette;
import dev.etiquette.RuleBook.Entry;
import dev.etiquette.Situation;
import dev.etiquette.advice.Recommendation;
import dev.etiquette.model.Feedback.Verdict;
import dev.etiquette.model.Platform;
import dev.etiquette.report.RuleFigure;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What became of advice in a span of time: the rules that were refused most, answers in time and promises kept by week, and what
 * to change.
 *
 * @param since the first moment of the span
 * @param until the first moment behind it
 * @param decided how much feedback was given in it
 * @param unknown of how much of it the advice is not found any more
 * @param rules those whose advice was decided, the most refused first, then by the share of refusals and by id; advice of several
 *     rules counts for the most pressing one
 * @param weeks in order of time, those in which something was due
 */
public record FeedbackReport(
        Instant since, Instant until, int decided, int unknown, List<RuleRecord> rules, List<WeekRecord> weeks) {

    private static final Comparator<RuleRecord> MOST_REFUSED = Comparator.comparingInt(RuleRecord::refused)
            .reversed()
            .thenComparing(Comparator.<RuleRecord>comparingDouble(each -> (double) each.refused() / each.decided())
                    .reversed())
            .thenComparing(each -> each.rule().id());

    /** Keeps copies. */
    public FeedbackReport {
        Objects.requireNonNull(since, "since");
        Objects.requireNonNull(until, "until");
        Objects.requireNonNull(rules, "rules");
        Objects.requireNonNull(weeks, "weeks");
        rules = List.copyOf(rules);
        weeks = List.copyOf(weeks);
    }

    /**
     * Reports on the feedback among the facts of a situation. Depends on nothing else; takes an evaluation for each moment in the
     * span at which the owner spoke or decided, and for each week.
     *
     * @param since the first moment that counts
     * @param until the first moment that does not count any more, and after which nothing is known
     * @throws IllegalArgumentException when the span ends before it begins
     * @throws dev.etiquette.advice.RunawayRulesException when an evaluation tries too much
     */
    public static FeedbackReport of(Etiquette etiquette, Situation situation, Instant since, Instant until) {
        Objects.requireNonNull(etiquette, "etiquette");
        Objects.requireNonNull(situation, "situation");
        Objects.requireNonNull(since, "since");
        Objects.requireNonNull(until, "until");
        if (until.isBefore(since)) {
            throw new IllegalArgumentException("The span of a report must not end before it begins.");
        }
        FeedbackHistory history = FeedbackHistory.of(etiquette, situation);
        List<DecidedAdvice> decided =
                history.decided(said -> !said.at().isBefore(since) && said.at().isBefore(until));
        SortedMap<String, List<DecidedAdvice>> byRule = new TreeMap<>();
        int unknown = 0;
        for (DecidedAdvice each : decided) {
            String rule = each.recommendation().map(FeedbackReport::rule).orElse("");
            if (rule.isEmpty() || etiquette.book().rule(rule).isEmpty()) {
                unknown++;
            } else {
                byRule.computeIfAbsent(rule, first -> new ArrayList<>()).add(each);
            }
        }
        List<RuleRecord> rules = new ArrayList<>();
        byRule.forEach((rule, said) ->
                rules.add(record(etiquette, etiquette.book().rule(rule).orElseThrow(), said)));
        rules.sort(MOST_REFUSED);
        return new FeedbackReport(
                since,
                until,
                decided.size(),
                unknown,
                rules,
                new OwedWords(etiquette, history.completed(), since, until).weeks());
    }

    private static String rule(Recommendation meant) {
        return meant.reasons().isEmpty() ? "" : meant.reasons().get(0).rule();
    }

    private static RuleRecord record(Etiquette etiquette, Entry rule, List<DecidedAdvice> said) {
        SortedMap<Verdict, Integer> verdicts = new TreeMap<>();
        SortedSet<String> platforms = new TreeSet<>();
        List<String> notes = new ArrayList<>();
        for (DecidedAdvice each : said) {
            verdicts.merge(each.feedback().verdict(), 1, Integer::sum);
            if (each.feedback().verdict().refuses()) {
                each.recommendation()
                        .ifPresent(meant -> platforms.add(meant.act().platform().id()));
                if (!each.feedback().reason().isBlank()) {
                    notes.add(each.feedback().reason());
                }
            }
        }
        return new RuleRecord(rule, verdicts, notes, holding(etiquette.book().figuresOf(rule.id()), platforms));
    }

    /** Of the rows of a figure those that hold for these platforms: their own, or else that for any. */
    private static List<RuleFigure> holding(List<RuleFigure> rows, SortedSet<String> platforms) {
        return rows.stream()
                .filter(row -> platforms.isEmpty()
                        || platforms.contains(row.platform())
                        || (row.platform().equals(Platform.ANY.id())
                                && platforms.stream()
                                        .anyMatch(place -> rows.stream()
                                                .noneMatch(own -> own.platform().equals(place)
                                                        && own.figure().equals(row.figure())))))
                .toList();
    }

    /** The rules that should be changed, the most refused first. */
    public List<RuleRecord> toChange() {
        return rules.stream().filter(RuleRecord::isToChange).toList();
    }
}
