package dev.etiquette.archives.findings;

import dev.etiquette.archives.problem.SkippedEntry;

/**
 * Where something was found.
 *
 * @param document that holds it
 * @param where in the document, as messages show it
 */
public record SourcePlace(SourceDocument document, String where) {

    /** An entry at this place that cannot be used for this reason. */
    public SkippedEntry problem(String reason) {
        return new SkippedEntry(document.file(), where, reason);
    }

    /** The file and the place in it. */
    @Override
    public String toString() {
        return document.file() + (where.isEmpty() ? "" : ", " + where);
    }
}
