package dev.etiquette.feedback;

import dev.etiquette.RuleBook.Entry;
import dev.etiquette.model.Feedback.Verdict;
import dev.etiquette.report.RuleFigure;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What became of the advice of one rule.
 *
 * @param rule which
 * @param verdicts how often each was said; at least one
 * @param notes what the owner wrote with refusals, in order of time, without empty ones
 * @param figures the rows of the table of norms that decide the rule where it was refused, by place; empty when none does
 */
public record RuleRecord(
        Entry rule, SortedMap<Verdict, Integer> verdicts, List<String> notes, List<RuleFigure> figures) {

    /** Fewer refusals may be chance. */
    private static final int FEWEST = 3;

    /** What more numbers than these decide is changed in the rule. */
    private static final int MOST_FIGURES = 8;

    /** Keeps copies. */
    public RuleRecord {
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(verdicts, "verdicts");
        Objects.requireNonNull(notes, "notes");
        Objects.requireNonNull(figures, "figures");
        verdicts = Collections.unmodifiableSortedMap(new TreeMap<>(verdicts));
        notes = List.copyOf(notes);
        figures = List.copyOf(figures);
    }

    /** How often the owner said anything of its advice. */
    public int decided() {
        return verdicts.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** How often that was a refusal: dismissed, never or wrong. */
    public int refused() {
        return verdicts.entrySet().stream()
                .filter(each -> each.getKey().refuses())
                .mapToInt(SortedMap.Entry::getValue)
                .sum();
    }

    /** Whether it should be changed: it was refused three times at least, and more often than not. */
    public boolean isToChange() {
        return refused() >= FEWEST && 2 * refused() > decided();
    }

    /**
     * How often it was refused, and the file and line of what decides it: its numbers where they are eight at most, else the rule.
     */
    public String text() {
        String refused = FeedbackMessage.REFUSED.with(rule.id(), refused(), decided());
        if (figures.isEmpty() || figures.size() > MOST_FIGURES) {
            return FeedbackMessage.BY_RULE.with(refused, rule.file(), rule.line());
        }
        String places = figures.stream()
                .map(each -> FeedbackMessage.PLACE.with(
                        each.position().file(), each.position().line(), each.platform(), each.figure(), each.value()))
                .collect(Collectors.joining("; "));
        return (figures.size() == 1 ? FeedbackMessage.BY_FIGURE : FeedbackMessage.BY_FIGURES).with(refused, places);
    }
}
