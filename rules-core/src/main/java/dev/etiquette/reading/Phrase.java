package dev.etiquette.reading;

import dev.etiquette.model.Mark;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * One row of the phrase table.
 *
 * @param language of the phrase, such as "en"; "any" where it belongs to none
 * @param mark what a text with this phrase is
 * @param where in the text the phrase must stand
 * @param phrase its words; one of only punctuation, such as "?", is looked for as it is
 */
public record Phrase(String language, Mark mark, Where where, String phrase) {

    private static final int MOST_WORDS = 12;
    private static final String GERMAN = "de";

    /** Where in a text a phrase must stand. */
    public enum Where {
        /** Anywhere. */
        ANYWHERE,
        /** Anywhere in a text of at most twelve words. */
        SHORT,
        /** At the beginning, after a name by which somebody is addressed. */
        START,
        /** The text is made of such phrases and names, and of little else. */
        WHOLE,
        /** The text is this phrase and names, and nothing else. */
        ALONE,
        /** In a web address: a host, a folder or a parameter. */
        LINK
    }

    /** What is wrong with the wording, and what may be written. */
    public Optional<String> mistake() {
        if (where == Where.LINK) {
            return LinkPart.isPart(phrase)
                    ? Optional.empty()
                    : Optional.of(PhraseMessage.NOT_IN_AN_ADDRESS.with(phrase));
        }
        Optional<String> wrong = PhraseWord.mistake(phrase);
        if (wrong.isPresent()) {
            return wrong;
        }
        List<PhraseWord> words = PhraseWord.of(phrase);
        if (words.isEmpty() && where != Where.ANYWHERE) {
            return Optional.of(PhraseMessage.NO_WORD.with(phrase));
        }
        return words.size() > MOST_WORDS
                ? Optional.of(PhraseMessage.TOO_MANY_WORDS.with(phrase, words.size(), MOST_WORDS))
                : Optional.empty();
    }

    /** Equal for wordings between which no text makes a difference. */
    public String compared() {
        List<PhraseWord> words = where == Where.LINK ? List.of() : PhraseWord.of(phrase);
        if (words.isEmpty()) {
            return phrase.strip();
        }
        StringBuilder compared = new StringBuilder();
        words.forEach(word -> compared.append(word.letters())
                .append('/')
                .append(word.form().ordinal())
                .append(' '));
        return compared.toString();
    }

    /** The ways in which the phrase is written: in German ä, ö and ü may be ae, oe and ue. */
    Set<String> spellings() {
        Set<String> spellings = new LinkedHashSet<>(List.of(phrase));
        if (language.startsWith(GERMAN)) {
            spellings.add(phrase.replace("ä", "ae")
                    .replace("ö", "oe")
                    .replace("ü", "ue")
                    .replace("Ä", "Ae")
                    .replace("Ö", "Oe")
                    .replace("Ü", "Ue"));
        }
        return spellings;
    }
}
