package dev.etiquette.report;

import java.util.List;
import java.util.Objects;

/**
 * Something in a rule that has a value, and where it stands.
 *
 * @param kind what sort of thing it is
 * @param type the name of the choice, as "Platform"; empty for everything else
 * @param text as it is written: of a text what stands between the quotes, of a choice the name behind the dot, of a function its
 *     name
 * @param span where that stands; of a function, all up to its closing parenthesis
 * @param values what a function is given, in order; none for everything else
 */
public record ValueOutline(Kind kind, String type, String text, TextSpan span, List<ValueOutline> values) {

    /** Sorts of values. */
    public enum Kind {
        /** A text in quotes. */
        TEXT,
        /** A whole number. */
        NUMBER,
        /** True or false. */
        TRUTH,
        /** One of a choice, as {@code Platform.LINKEDIN}. */
        CHOICE,
        /** A field, or what was named before, as {@code $who} or {@code $question.kind}. */
        NAME,
        /** A function with what it is given, as {@code days( 3 )}. */
        CALL
    }

    /** Keeps a copy. */
    public ValueOutline {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(span, "span");
        values = List.copyOf(Objects.requireNonNull(values, "values"));
    }
}
