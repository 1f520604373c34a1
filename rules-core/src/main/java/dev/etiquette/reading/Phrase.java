package dev.etiquette.reading;

import dev.etiquette.model.Mark;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * One row of the phrase table.
 *
 * @param language of the phrase, such as "en"; "any" where it belongs to none
 * @param mark what a text with this phrase is: the label of a {@link Mark}, or a mark of one's own; of a group of words
 *     its name in brackets
 * @param where in the text the phrase must stand
 * @param notAfter a word or a few, as they are written; directly after one of these the phrase does not count: "please
 *     don't stop"
 * @param phrase its words; one of only punctuation, such as "?", is looked for as it is
 */
public record Phrase(String language, String mark, Where where, String phrase, SortedSet<String> notAfter) {

    /** The most words of a phrase, of which each may be one of several. */
    static final int MOST_WORDS = 12;

    private static final int MOST_WORDS_BEFORE = 4;
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
        /** A sentence of the text is this phrase and names, and nothing else. */
        SENTENCE,
        /** A sentence of the text ends with this phrase, names left out. */
        END,
        /** In a web address: a host, a folder or a parameter. */
        LINK,
        /** Nowhere: programs give the mark, and the row says that there is one. */
        GIVEN,
        /** Nowhere by itself: the words are a group, which other phrases name. */
        GROUP,
        /** Nowhere: all words of the text are weighed, and the phrase says how sure one must be, as in "95 %". */
        WEIGHED
    }

    /** Keeps a copy. */
    public Phrase {
        notAfter = notAfter.isEmpty()
                ? Collections.emptySortedSet()
                : Collections.unmodifiableSortedSet(new TreeSet<>(notAfter));
    }

    /** A phrase that counts after any word. */
    public Phrase(String language, String mark, Where where, String phrase) {
        this(language, mark, where, phrase, Collections.emptySortedSet());
    }

    /** A phrase of a standard mark. */
    public Phrase(String language, Mark mark, Where where, String phrase) {
        this(language, mark.label(), where, phrase);
    }

    /** Whether it only names a mark, which programs give. */
    boolean isEmpty() {
        return where == Where.GIVEN;
    }

    /** Whether it adds words to a group. */
    public boolean isGroup() {
        return where == Where.GROUP;
    }

    /** Whether it says how sure one must be of the mark by the weights of all words. */
    public boolean isWeighed() {
        return where == Where.WEIGHED;
    }

    /** What stands before its first {@code &}: no text has the phrase without it. */
    public String firstPart() {
        return PhrasePattern.pieces(phrase).stream()
                .takeWhile(piece -> !piece.equals(PhrasePattern.TOGETHER))
                .collect(Collectors.joining(" "));
    }

    /** Whether it is looked for in texts, as words, as a sign or in an address. */
    public boolean isLookedFor() {
        return !isEmpty() && !isGroup() && !isWeighed();
    }

    /** Of one that {@linkplain #isWeighed is weighed}: how sure one must be, from 0.5 to below 1. */
    double chance() {
        return Sureness.of(phrase).orElseThrow();
    }

    /** What is wrong with the wording, and what may be written. */
    public Optional<String> mistake() {
        Optional<String> wrongWord = notAfter.stream()
                .filter(words -> !isFew(UnspacedScript.count(WordTokenizer.of(words))))
                .findFirst()
                .map(PhraseMessage.NOT_AFTER_WORDS::with);
        if (wrongWord.isPresent()) {
            return wrongWord;
        }
        if (isEmpty()) {
            return phrase.isBlank() ? Optional.empty() : Optional.of(PhraseMessage.PHRASE_OF_GIVEN.with(phrase));
        }
        if (isWeighed()) {
            return Sureness.mistake(this);
        }
        if (where == Where.LINK) {
            if (!notAfter.isEmpty()) {
                return Optional.of(PhraseMessage.NOT_AFTER_FOR_SIGN.with(phrase));
            }
            return LinkPart.isPart(phrase)
                    ? Optional.empty()
                    : Optional.of(PhraseMessage.NOT_IN_AN_ADDRESS.with(phrase));
        }
        return PhraseMistakes.of(this);
    }

    /** Equal for wordings between which no text makes a difference. */
    public String compared() {
        if (Sureness.isWritten(phrase)) {
            // Of two such rows for one mark the later one counts, however sure either wants to be.
            return Sureness.ANY;
        }
        String compared = where == Where.LINK ? "" : PhrasePattern.compared(phrase);
        return compared.isEmpty() ? phrase.strip() : compared;
    }

    private static boolean isFew(int words) {
        return words > 0 && words <= MOST_WORDS_BEFORE;
    }

    /** The words after which it does not count, as the words of a text are compared. */
    List<List<String>> comparedNotAfter() {
        return notAfter.stream().map(WordTokenizer::of).toList();
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
