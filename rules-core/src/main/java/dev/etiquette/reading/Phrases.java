package dev.etiquette.reading;

import dev.etiquette.model.Mark;
import dev.etiquette.model.MarkSet;
import dev.etiquette.reading.Phrase.Where;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The phrases of a rule book, ready to mark texts. Immutable and safe for any number of threads.
 *
 * <p>Comparison is by whole words and ignores case, accents and punctuation. A web address is no word.
 */
public final class Phrases {

    /** What is marked is the beginning of a text; nobody asks a question after this many characters. */
    private static final int LONGEST_READ = 20_000;

    /** Up to its sign, and more of those. */
    private static final Pattern SENTENCE = Pattern.compile("[^.!?\uff1f\u061f\n]+[.!?\uff1f\u061f\n]*");

    /**
     * What every text is looked through for, at one look-up a word: phrases that mind no sentences, and the others by their
     * rarest words, of which most texts have none.
     */
    private final PhraseIndex<PhraseMarking> index;

    /** Those that mind sentences. */
    private final PhraseIndex<PhraseEntry> weighed;

    private final Map<String, List<Sign>> signs = new HashMap<>();

    /** A phrase without words, looked for as it is written in texts that may be in its language. */
    private record Sign(String written, long language) {}

    private final Map<String, List<LinkPart>> links = new HashMap<>();

    /** The bits of the languages in which it has phrases for what must never be overlooked; found when it is asked for first. */
    private volatile @Nullable Long readLanguages;

    private final PhraseEntries entries;
    private final PhraseDirectory directory;
    private final WeighedMarks weighedMarks;

    private static final Set<String> NEEDED = Set.of(Mark.STOP.label(), Mark.QUESTION.label());

    private static final Set<String> STOPS =
            Set.of(Mark.STOP.label(), Mark.POSSIBLE_STOP.label(), Mark.STOP_HERE.label());

    /**
     * Takes rows in any order.
     *
     * @throws IllegalArgumentException when the wording of one has a {@linkplain Phrase#mistake mistake}
     */
    public Phrases(Collection<Phrase> rows) {
        this(new PhraseEntries(checked(rows)));
    }

    private Phrases(PhraseEntries entries) {
        this(entries, PhraseDirectory.of(entries));
    }

    private Phrases(PhraseEntries entries, PhraseDirectory directory) {
        this.entries = entries;
        this.directory = directory;
        this.weighedMarks = WeighedMarks.of(entries.rows());
        this.index = new PhraseIndex<>(directory.all(), entries::searched);
        this.weighed = new PhraseIndex<>(directory.weighed(), entries::weighed);
        directory
                .signs()
                .forEach(number -> signs.computeIfAbsent(entries.row(number).mark(), unknown -> new ArrayList<>())
                        .add(new Sign(
                                entries.spelling(number).strip(),
                                TextLanguages.bit(entries.row(number).language()))));
        for (Phrase row : entries.rows()) {
            if (row.where() == Where.LINK) {
                links.computeIfAbsent(row.mark(), unknown -> new ArrayList<>()).add(LinkPart.of(row.phrase()));
            }
        }
    }

    /** Of the rows of a table, which was looked through for mistakes when it was read. */
    public static Phrases ofTable(Collection<Phrase> rows) {
        return new Phrases(new PhraseEntries(rows));
    }

    /** The same of which it is known already by which words its rows begin. */
    public static Phrases ofTable(Collection<Phrase> rows, PhraseDirectory directory) {
        return new Phrases(new PhraseEntries(rows), directory);
    }

    /**
     * Of the rows of a table that is laid over the one of which these are.
     *
     * @param rows what stands in both is the same object, and is not made ready again
     */
    public Phrases under(Collection<Phrase> rows) {
        PhraseEntries over = new PhraseEntries(rows, entries);
        return new Phrases(over, PhraseDirectory.of(over, directory));
    }

    private Phrases(Phrases same, WeighedMarks weighedMarks) {
        this.entries = same.entries;
        this.directory = same.directory;
        this.weighedMarks = weighedMarks;
        this.index = same.index;
        this.weighed = same.weighed;
        this.signs.putAll(same.signs);
        this.links.putAll(same.links);
    }

    /** The same phrases, by which alone texts are marked: no words are weighed. */
    public Phrases withoutWeights() {
        return new Phrases(this, WeighedMarks.NONE);
    }

    private static Collection<Phrase> checked(Collection<Phrase> rows) {
        for (Phrase row : rows) {
            row.mistake().ifPresent(mistake -> {
                throw new IllegalArgumentException(mistake);
            });
        }
        return rows;
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
        List<String> words = WordTokenizer.read(read);
        long languages = TextLanguages.in(read, words);
        signs.forEach((mark, each) -> {
            if (holdsAny(read, each, languages)) {
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
            return new MarkedText(this, "", List.of(), TextLanguages.ALL, MarkSet.of(List.of(Mark.CLOSING)), false);
        }
        return new MarkedText(this, read, words, languages, shown.marks(), mayBeNothing);
    }

    /** The marks for which all words are weighed. */
    WeighedMarks weighedMarks() {
        return weighedMarks;
    }

    /** Whether any phrase of that mark stands in the text, however it is meant. */
    public boolean shows(String text, Mark mark) {
        MarkedText read = read(text);
        return read.marks(Set.of()).has(mark) || read.shownInSentences(Set.of()).has(mark);
    }

    /** The only language that a text can be in, where there are no phrases in it for a question or a wish to be left alone. */
    public Optional<Locale> unreadLanguage(String text) {
        String read = WebAddressFinder.without(beginning(text));
        return TextLanguages.only(read, WordTokenizer.read(read))
                .filter(language -> (TextLanguages.bit(language.getLanguage()) & readLanguages()) == 0);
    }

    private long readLanguages() {
        Long known = readLanguages;
        if (known == null) {
            known = 0L;
            for (Phrase row : entries.rows()) {
                long bit = NEEDED.contains(row.mark()) ? TextLanguages.bit(row.language()) : 0;
                known |= bit == TextLanguages.ALL ? 0 : bit;
            }
            readLanguages = known;
        }
        return known;
    }

    /** As much of a text as is read. */
    static String beginning(String text) {
        return BoundedText.of(text, LONGEST_READ);
    }

    /**
     * Adds what these words show.
     *
     * @param languages in which the text may be
     * @return whether the text must be read by its sentences as well
     */
    boolean mark(List<String> words, long languages, MarkCollector marks) {
        MarkedWords text = new MarkedWords(words, marks, languages);
        index.forEach(words, (marking, word) -> marking.mark(word, text));
        text.addWhole();
        return text.mindsSentences();
    }

    /** Whether a text asks anything beside the sentences that only sound like questions. */
    boolean asksBeside(String text, long languages) {
        StringBuilder rest = new StringBuilder();
        Matcher sentence = SENTENCE.matcher(text);
        while (sentence.find()) {
            MarkCollector marks = new MarkCollector();
            mark(WordTokenizer.read(sentence.group()), languages, marks);
            if (!marks.has(Mark.RHETORICAL)) {
                rest.append(sentence.group());
            }
        }
        String left = rest.toString();
        MarkCollector marks = new MarkCollector();
        mark(WordTokenizer.read(left), languages, marks);
        return marks.has(Mark.QUESTION)
                || holdsAny(left, signs.getOrDefault(Mark.QUESTION.label(), List.of()), languages);
    }

    /**
     * Whether a text that promises something by its words promises it still when each sentence is read by itself: that is not so
     * when those which promise say that it is done already, deny it or only ask: "as promised", "mach ich nicht", "mach ich
     * Lärm?"
     */
    boolean promisesBeside(String text, long languages, boolean kept) {
        boolean taken = kept;
        for (String sentence : TextSentences.of(text)) {
            MarkCollector marks = new MarkCollector();
            mark(WordTokenizer.read(sentence), languages, marks);
            if (!marks.has(Mark.PROMISE)) {
                continue;
            }
            String open = marks.has(Mark.KEPT_PROMISE)
                    ? SplitPromise.behindKept(sentence, words -> keeps(words, languages))
                    : sentence;
            if (promises(open, languages)
                    && !keeps(open, languages)
                    && !DeniedPromise.is(open, words -> promises(words, languages))) {
                return true;
            }
            taken = true;
        }
        return !taken;
    }

    private boolean keeps(String words, long languages) {
        MarkCollector marks = new MarkCollector();
        mark(WordTokenizer.read(words), languages, marks);
        return marks.has(Mark.KEPT_PROMISE);
    }

    /** Whether words promise something by the phrases in them. */
    boolean promises(String words, long languages) {
        MarkCollector marks = new MarkCollector();
        mark(WordTokenizer.read(words), languages, marks);
        return marks.has(Mark.PROMISE);
    }

    /**
     * What the words of one sentence show by phrases that mind sentences. A phrase that takes a stop back takes none back that
     * says the same and more: "how do I" stands in "how do I make you stop".
     *
     * @param words those of the sentence
     * @param languages in which the text may be
     * @param before how many words of the text stand before it
     * @param all how many words the text has
     */
    MarkSet inSentence(List<String> words, long languages, int before, int all) {
        MarkCollector marks = new MarkCollector();
        StopSpans spans = new StopSpans();
        weighed.forEach(words, (entry, first) -> {
            if ((entry.language() & languages) == 0 || !entry.standsInSentence(words, first, before, all)) {
                return;
            }
            if (STOPS.contains(entry.mark())) {
                spans.stop(first, entry.lengths(words, first));
            } else if (entry.isPlainNoStop()) {
                spans.noStop(first, entry.lengths(words, first));
                return;
            }
            marks.add(entry.mark());
        });
        if (spans.isAnyTakenBack()) {
            marks.add(Mark.NO_STOP);
        }
        return marks.marks();
    }

    /** At which word of a sentence a stop begins first; -1 when there is none. */
    int stopIn(List<String> words, long languages) {
        return weighed.first(
                words,
                (entry, first) -> STOPS.contains(entry.mark())
                        && (entry.language() & languages) != 0
                        && entry.lengths(words, first) != 0);
    }

    /** Whether a sentence, with its signs, asks something. */
    boolean asks(String sentence, List<String> words, long languages) {
        MarkCollector marks = new MarkCollector();
        mark(words, languages, marks);
        return marks.has(Mark.QUESTION)
                || holdsAny(sentence, signs.getOrDefault(Mark.QUESTION.label(), List.of()), languages);
    }

    private static boolean holdsAny(String text, List<Sign> signs, long languages) {
        for (int i = 0; i < signs.size(); i++) {
            Sign sign = signs.get(i);
            if ((sign.language() & languages) != 0 && text.contains(sign.written())) {
                return true;
            }
        }
        return false;
    }

    /** A name as it is compared with the words of a text. */
    public static Set<String> comparable(String name) {
        return Set.copyOf(WordTokenizer.of(name));
    }
}
