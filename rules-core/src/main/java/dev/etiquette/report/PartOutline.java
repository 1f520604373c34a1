package dev.etiquette.report;

import java.util.List;
import java.util.Objects;

/**
 * What a condition asks of a fact, or what it names of it.
 *
 * @param span where it stands, without the commas around it
 * @param binding the name that it gives, as "$who"; empty when it compares
 * @param left the field that is named or compared, or a function of it
 * @param operator as it is written, as "==" or "not contains"; empty when nothing is compared
 * @param operatorSpan where that stands; behind the left side when nothing is compared
 * @param values with what it is compared: several behind "in", none when nothing is compared
 */
public record PartOutline(
        TextSpan span,
        String binding,
        ValueOutline left,
        String operator,
        TextSpan operatorSpan,
        List<ValueOutline> values) {

    /** Keeps a copy. */
    public PartOutline {
        Objects.requireNonNull(span, "span");
        Objects.requireNonNull(binding, "binding");
        Objects.requireNonNull(left, "left");
        Objects.requireNonNull(operator, "operator");
        Objects.requireNonNull(operatorSpan, "operatorSpan");
        values = List.copyOf(Objects.requireNonNull(values, "values"));
    }
}
