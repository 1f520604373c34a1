package dev.etiquette.report;

/**
 * A row of the table of norms whose number decides something in a rule.
 *
 * @param platform for which it holds, or "any"
 * @param figure its name: "remark due"
 * @param value as the table writes it: "24 hours"
 * @param position of that value
 */
public record RuleFigure(String platform, String figure, String value, Position position) {}
