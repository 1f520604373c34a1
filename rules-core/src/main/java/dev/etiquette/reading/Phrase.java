package dev.etiquette.reading;

import dev.etiquette.model.Mark;

/**
 * One row of the phrase table.
 *
 * @param language of the phrase, such as "en"
 * @param mark what a text with this phrase is
 * @param where in the text the phrase must stand
 * @param phrase its words; one of only punctuation, such as "?", is looked for as it is
 */
public record Phrase(String language, Mark mark, Where where, String phrase) {

    /** Where in a text a phrase must stand. */
    public enum Where {
        /** Anywhere. */
        ANYWHERE,
        /** Anywhere in a text of at most twelve words. */
        SHORT,
        /** At the beginning, after a name by which somebody is addressed. */
        START,
        /** The text is made of such phrases and names, and of little else. */
        WHOLE
    }
}
