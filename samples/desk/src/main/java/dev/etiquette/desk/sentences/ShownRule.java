package dev.etiquette.desk.sentences;

import dev.etiquette.RuleBook;
import dev.etiquette.desk.server.RefusedRequestException;
import dev.etiquette.report.RuleOutline;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/**
 * A rule in a text that the page shows.
 *
 * @param rule cut into its parts
 * @param text that was cut
 * @param shift how far the offsets of the page lie before those of that text
 */
record ShownRule(RuleOutline rule, String text, int shift) {

    private static final String PACKAGE = "package etiquette\n";

    /** The rule of the id that a request names, or else the first one; none while its text cannot be read. */
    static Optional<ShownRule> in(JsonNode body) {
        String given = body.path("text").asString("");
        String id = body.path("id").asString("");
        // The page shows a standard rule without the line that opens its file.
        boolean opened = given.stripLeading().startsWith("package")
                || given.lines().anyMatch(line -> line.startsWith("package "));
        String text = opened ? given : PACKAGE + given;
        return RuleBook.outlines(text).stream()
                .filter(each -> id.isEmpty() || each.id().equals(id))
                .findFirst()
                .map(rule -> new ShownRule(rule, text, text.length() - given.length()));
    }

    /** The same, where it must be there. */
    static ShownRule readable(JsonNode body) {
        return in(body).orElseThrow(() -> new RefusedRequestException(
                422, "The text of the rule cannot be read now. Mend what is marked in it first."));
    }

    /** Changes of that text, as the page counts. */
    List<TextEdit> onPage(List<TextEdit> edits) {
        return edits.stream().map(each -> each.at(-shift)).toList();
    }
}
