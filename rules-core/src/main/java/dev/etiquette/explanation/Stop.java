package dev.etiquette.explanation;

import java.util.List;
import java.util.Objects;

/**
 * The condition at which a rule stopped. Of several ways through the rule the one that came furthest counts, the first
 * of those equally far.
 *
 * @param rule the rule
 * @param condition which of its conditions, from 0 in their order
 * @param text the condition, as it stands in the rule
 * @param file in which it stands
 * @param line on which it stands, from 1
 * @param matched what the conditions before it found
 * @param obstacle why it did not hold
 * @param because where a signal is missing that rules derive: how far these came, the nearest first; four levels deep at
 *     most
 * @param left how many conditions are not met, this one included, with those of the nearest rule for what is missing
 */
public record Stop(
        RuleRef rule,
        int condition,
        String text,
        String file,
        int line,
        List<FactRef> matched,
        Obstacle obstacle,
        List<Stop> because,
        int left) {

    /** Keeps copies. */
    public Stop {
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(file, "file");
        Objects.requireNonNull(matched, "matched");
        Objects.requireNonNull(obstacle, "obstacle");
        Objects.requireNonNull(because, "because");
        matched = List.copyOf(matched);
        because = List.copyOf(because);
    }

    /** Where the nearest chain of rules ends: what would have to be otherwise first. */
    public Stop root() {
        return because.isEmpty() ? this : because.get(0).root();
    }
}
