package dev.etiquette.reading;

import dev.etiquette.model.Mark;
import dev.etiquette.model.MarkSet;
import dev.etiquette.reading.Phrase.Where;
import dev.etiquette.reading.PhraseWord.Form;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The phrases of a rule book, ready to mark texts. Immutable and safe for any number of threads.
 *
 * <p>Comparison is by whole words and ignores case, accents and punctuation. A web address is no word.
 */
public final class Phrases {

    /** A text that is whole of one sort may hold this many other words, and no more of them than of that sort. */
    private static final int MOST_OTHER_WORDS = 3;

    /** So many words are a short text. */
    private static final int SHORT_TEXT = 12;

    /** What is marked is the beginning of a text; nobody asks a question after this many characters. */
    private static final int LONGEST_READ = 20_000;

    /** Up to its sign, and more of those. */
    private static final Pattern SENTENCE = Pattern.compile("[^.!?\uff1f\u061f\n]+[.!?\uff1f\u061f\n]*");

    private final Map<String, List<Entry>> byFirstWord = new HashMap<>();
    private final Map<String, List<Entry>> byBeginning = new HashMap<>();
    private final Map<String, List<String>> signs = new HashMap<>();
    private final Map<String, List<LinkPart>> links = new HashMap<>();
    private final Set<String> beginnings = new HashSet<>();
    private final int longestBeginning;

    private record Entry(String mark, Where where, List<PhraseWord> words, List<List<String>> notAfter) {

        boolean standsAt(List<String> text, int start) {
            if (start + words.size() > text.size()) {
                return false;
            }
            for (int at = 0; at < words.size(); at++) {
                if (!words.get(at).fits(text.get(start + at))) {
                    return false;
                }
            }
            return !isTurnedRound(text, start);
        }

        private boolean isTurnedRound(List<String> text, int start) {
            for (List<String> before : notAfter) {
                int from = start - before.size();
                if (from >= 0 && text.subList(from, start).equals(before)) {
                    return true;
                }
            }
            return false;
        }
    }

    /**
     * Takes the rows of a table in any order.
     *
     * @throws IllegalArgumentException when the wording of one has a {@linkplain Phrase#mistake mistake}
     */
    public Phrases(Collection<Phrase> rows) {
        for (Phrase row : rows) {
            row.mistake().ifPresent(mistake -> {
                throw new IllegalArgumentException(mistake);
            });
            if (row.isEmpty()) {
                continue;
            }
            if (row.where() == Where.LINK) {
                links.computeIfAbsent(row.mark(), unknown -> new ArrayList<>()).add(LinkPart.of(row.phrase()));
            } else {
                row.spellings().forEach(spelling -> add(row, spelling));
            }
        }
        byBeginning.keySet().forEach(each -> beginnings.add(each.substring(0, PhraseWord.SHORTEST_BEGINNING)));
        longestBeginning =
                byBeginning.keySet().stream().mapToInt(String::length).max().orElse(0);
    }

    private void add(Phrase row, String spelling) {
        List<PhraseWord> words = PhraseWord.of(spelling);
        if (words.isEmpty()) {
            signs.computeIfAbsent(row.mark(), unknown -> new ArrayList<>()).add(spelling.strip());
            return;
        }
        Entry entry = new Entry(row.mark(), row.where(), words, row.comparedNotAfter());
        for (PhraseWord first : words.get(0).beginnings()) {
            (first.form() == Form.BEGINNING ? byBeginning : byFirstWord)
                    .computeIfAbsent(first.letters(), unknown -> new ArrayList<>())
                    .add(entry);
        }
    }

    /**
     * The standard marks that reading a text shows. Takes time in proportion to the text, up to twenty thousand characters of it.
     *
     * @param text the text, plain
     * @param names by which people in this talk address each other; they count as no words of the text
     */
    public Set<Mark> marks(String text, Set<String> names) {
        return read(text).marks(names).standard();
    }

    /** Reads a text of which the marks are asked later, once or often. Takes the same time. */
    public MarkedText read(String text) {
        String beginning = beginning(text);
        String read = WebAddressFinder.without(beginning);
        boolean linked = !read.equals(beginning);
        MarkCollector shown = new MarkCollector();
        signs.forEach((mark, each) -> {
            if (each.stream().anyMatch(read::contains)) {
                shown.add(mark);
            }
        });
        if (linked) {
            List<WebAddress> addresses = WebAddressFinder.in(beginning);
            links.forEach((mark, each) -> {
                if (each.stream().anyMatch(part -> addresses.stream().anyMatch(part))) {
                    shown.add(mark);
                }
            });
        }
        // An address is shown for a reason, and of an unknown text nothing is known.
        boolean mayBeNothing = !linked && text.length() <= LONGEST_READ && !text.isBlank();
        if (UnfilledField.isIn(read)) {
            shown.add(Mark.AUTOMATIC);
        }
        if (ReactionText.isReaction(beginning)) {
            // Whatever stands in it was said before.
            return new MarkedText(this, List.of(), MarkSet.of(List.of(Mark.CLOSING)), "", false);
        }
        return new MarkedText(this, WordTokenizer.read(read), shown.marks(), read, mayBeNothing);
    }

    /** As much of a text as is read. */
    static String beginning(String text) {
        return text.length() > LONGEST_READ ? text.substring(0, LONGEST_READ) : text;
    }

    /** Adds what these words show. */
    void mark(List<String> words, MarkCollector marks) {
        Map<String, BitSet> whole = new HashMap<>();
        for (int start = 0; start < words.size(); start++) {
            for (List<Entry> entries : beginningWith(words.get(start))) {
                for (Entry entry : entries) {
                    if (entry.standsAt(words, start)) {
                        note(entry, start, words.size(), marks, whole);
                    }
                }
            }
        }
        whole.forEach((mark, covered) -> {
            int rest = words.size() - covered.cardinality();
            if (rest <= MOST_OTHER_WORDS && rest <= covered.cardinality()) {
                marks.add(mark);
            }
        });
    }

    /** Whether a text asks anything beside the sentences that only sound like questions. */
    boolean asksBeside(String text) {
        StringBuilder rest = new StringBuilder();
        Matcher sentence = SENTENCE.matcher(text);
        while (sentence.find()) {
            MarkCollector marks = new MarkCollector();
            mark(WordTokenizer.read(sentence.group()), marks);
            if (!marks.has(Mark.RHETORICAL)) {
                rest.append(sentence.group());
            }
        }
        String left = rest.toString();
        MarkCollector marks = new MarkCollector();
        mark(WordTokenizer.read(left), marks);
        return marks.has(Mark.QUESTION)
                || signs.getOrDefault(Mark.QUESTION.label(), List.of()).stream().anyMatch(left::contains);
    }

    private static void note(Entry entry, int start, int words, MarkCollector marks, Map<String, BitSet> whole) {
        int length = entry.words().size();
        boolean here = switch (entry.where()) {
            case ANYWHERE -> true;
            case SHORT -> words <= SHORT_TEXT;
            case START -> start == 0;
            case ALONE -> length == words;
            case WHOLE, LINK, GIVEN -> false;
        };
        if (here) {
            marks.add(entry.mark());
        } else if (entry.where() == Where.WHOLE) {
            whole.computeIfAbsent(entry.mark(), unknown -> new BitSet()).set(start, start + length);
        }
    }

    /** The phrases whose first word may be this one: at most twice as many look-ups as the longest beginning has letters. */
    private List<List<Entry>> beginningWith(String word) {
        List<List<Entry>> found = new ArrayList<>(2);
        find(word, found);
        if (PhraseWord.isTag(word)) {
            find(word.substring(1), found);
        }
        return found;
    }

    private void find(String word, List<List<Entry>> found) {
        find(byFirstWord, word, found);
        if (word.length() < PhraseWord.SHORTEST_BEGINNING
                || !beginnings.contains(word.substring(0, PhraseWord.SHORTEST_BEGINNING))) {
            return;
        }
        for (int end = PhraseWord.SHORTEST_BEGINNING; end <= Math.min(word.length(), longestBeginning); end++) {
            find(byBeginning, word.substring(0, end), found);
        }
    }

    private static void find(Map<String, List<Entry>> entries, String key, List<List<Entry>> found) {
        List<Entry> there = entries.get(key);
        if (there != null) {
            found.add(there);
        }
    }

    /** A name as it is compared with the words of a text. */
    public static Set<String> comparable(String name) {
        return Set.copyOf(WordTokenizer.of(name));
    }
}
