package dev.etiquette.report;

import java.util.Objects;

/**
 * A row of the table of norms whose number decides something in a rule.
 *
 * @param platform for which it holds, or "any"
 * @param figure its name: "remark due"
 * @param value as the table writes it: "24 hours"
 * @param position of that value
 */
public record RuleFigure(String platform, String figure, String value, Position position) {

    /** Refuses what is missing. */
    public RuleFigure {
        Objects.requireNonNull(platform, "platform");
        Objects.requireNonNull(figure, "figure");
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(position, "position");
    }
}
