package dev.etiquette.advice;

import java.util.List;
import java.util.Objects;

/**
 * Why something is recommended or withheld.
 *
 * @param rule the id of the rule; its place in the rule files is known to the rule book
 * @param name the rule's one sentence
 * @param source where that manner comes from
 * @param text the rule's reason with the facts filled in
 * @param facts what the rule matched, in the order of its conditions
 */
public record Reason(String rule, String name, String source, String text, List<String> facts)
        implements Comparable<Reason> {

    /** Keeps a copy of the facts. */
    public Reason {
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(facts, "facts");
        facts = List.copyOf(facts);
    }

    @Override
    public int compareTo(Reason other) {
        Objects.requireNonNull(other, "other");
        int byRule = rule.compareTo(other.rule);
        int byText = byRule != 0 ? byRule : text.compareTo(other.text);
        return byText != 0 ? byText : toString().compareTo(other.toString());
    }
}
