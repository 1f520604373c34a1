package dev.etiquette.report;

import java.util.List;
import java.util.Objects;

/**
 * A fact in a condition, with what is asked of it.
 *
 * @param span where it stands, with the name that it is given
 * @param binding the name that it is given, as "$person"; empty without one
 * @param fact the name of its type, as "Contact"
 * @param inside what stands between its parentheses, blanks included
 * @param parts what is asked of it, in order
 */
public record FactOutline(TextSpan span, String binding, String fact, TextSpan inside, List<PartOutline> parts) {

    /** Keeps a copy. */
    public FactOutline {
        Objects.requireNonNull(span, "span");
        Objects.requireNonNull(binding, "binding");
        Objects.requireNonNull(fact, "fact");
        Objects.requireNonNull(inside, "inside");
        parts = List.copyOf(Objects.requireNonNull(parts, "parts"));
    }
}
