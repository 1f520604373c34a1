package dev.etiquette.language;

import dev.etiquette.report.Position;

/**
 * An act of one's own that a rule names.
 *
 * @param name as the rule has it
 * @param place of the name, with its quotes
 * @param aimed whether the rule would have it done to somebody, and does not only ask for it
 */
public record NamedAct(String name, Position place, boolean aimed) {}
