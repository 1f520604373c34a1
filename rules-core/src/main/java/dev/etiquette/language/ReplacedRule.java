package dev.etiquette.language;

import dev.etiquette.report.Position;

/**
 * A rule of the book below in whose place an author has put another one, or nothing.
 *
 * @param before the rule below
 * @param after what stands in its place; the same rule with another status, when the author only says so
 */
public record ReplacedRule(Rule before, Rule after) {

    /** Where the author says so. */
    public Position position() {
        return after.places().id();
    }
}
