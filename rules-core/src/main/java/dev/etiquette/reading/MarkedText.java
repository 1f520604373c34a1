package dev.etiquette.reading;

import dev.etiquette.model.Mark;
import dev.etiquette.model.MarkSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A text that was read: it may be asked for its marks in several talks, in each of which people are called by other
 * names. Not for use by several threads.
 */
public final class MarkedText {

    private final Phrases phrases;
    private final List<String> words;
    private final MarkSet shown;
    private final String text;
    private final boolean mayBeNothing;

    /** The same for everybody of whose names the text holds none. */
    private @Nullable MarkSet withoutNames;

    /**
     * A text.
     *
     * @param phrases by which it is marked
     * @param words all of its words
     * @param shown what its signs and addresses show
     * @param text without its addresses
     * @param mayBeNothing whether it says nothing when it has no words
     */
    MarkedText(Phrases phrases, List<String> words, MarkSet shown, String text, boolean mayBeNothing) {
        this.phrases = phrases;
        this.words = words;
        this.shown = shown;
        this.text = text;
        this.mayBeNothing = mayBeNothing;
    }

    /**
     * What it shows.
     *
     * @param names by which people in this talk address each other; they count as no words of the text
     * @return standard marks and those of the table alone
     */
    public MarkSet marks(Set<String> names) {
        if (words.stream().anyMatch(word -> isName(word, names))) {
            return marks(words.stream().filter(word -> !isName(word, names)).toList());
        }
        MarkSet known = withoutNames;
        if (known == null) {
            known = marks(words);
            withoutNames = known;
        }
        return known;
    }

    private static boolean isName(String word, Set<String> names) {
        return names.contains(PhraseWord.isTag(word) ? word.substring(1) : word);
    }

    private MarkSet marks(List<String> counted) {
        MarkCollector marks = new MarkCollector();
        marks.addAll(shown);
        phrases.mark(counted, marks);
        if (counted.isEmpty() && marks.isEmpty() && mayBeNothing) {
            // A smile or a name.
            marks.add(Mark.CLOSING);
        }
        if (marks.has(Mark.RHETORICAL) && marks.has(Mark.QUESTION) && !phrases.asksBeside(text)) {
            marks.remove(Mark.QUESTION);
        }
        if (marks.has(Mark.UNRESOLVED) || marks.has(Mark.QUESTION)) {
            marks.remove(Mark.CLOSING);
        }
        if (marks.has(Mark.PRICE_INTEREST)) {
            // "Is it still for sale?" wants to buy.
            marks.remove(Mark.PROMOTIONAL);
        }
        return marks.marks();
    }
}
