package dev.etiquette.reading;

import dev.etiquette.model.Mark;
import dev.etiquette.model.MarkSet;
import dev.etiquette.reading.Phrase.Where;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
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

    /**
     * What every text is looked through for, at one look-up a word: phrases that mind no sentences, and the others by their
     * rarest words, of which most texts have none.
     */
    private final PhraseIndex<Marking> index = new PhraseIndex<>();

    /** Those that mind sentences. */
    private final PhraseIndex<Entry> weighed = new PhraseIndex<>();

    private final Map<String, List<String>> signs = new HashMap<>();
    private final Map<String, List<LinkPart>> links = new HashMap<>();
    /** The marks that a text has only as far as its sentences have them: each is understood by what stands beside it. */
    private static final Set<String> WEIGHED = Set.of(
            Mark.STOP.label(),
            Mark.POSSIBLE_STOP.label(),
            Mark.STOP_HERE.label(),
            Mark.NO_STOP.label(),
            Mark.ONE_PLACE.label(),
            Mark.ONE_TOPIC.label(),
            Mark.PLAYFUL.label());

    private static final Set<String> STOPS =
            Set.of(Mark.STOP.label(), Mark.POSSIBLE_STOP.label(), Mark.STOP_HERE.label());

    /** Places that only a sentence has. */
    private static final Set<Where> OF_SENTENCES = EnumSet.of(Where.SENTENCE, Where.END);

    /** What a text shows by the words at one place of it. */
    private interface Marking {

        void mark(int word, Marked text);
    }

    /** A text that is being marked. */
    private static final class Marked {

        private final List<String> words;
        private final MarkCollector marks;
        private final Map<String, BitSet> whole = new HashMap<>();
        private boolean mindsSentences;

        Marked(List<String> words, MarkCollector marks) {
            this.words = words;
            this.marks = marks;
        }
    }

    private record Entry(
            String mark,
            Where where,
            PhrasePattern pattern,
            List<PhraseWord> plain,
            int reach,
            List<List<String>> notAfter,
            boolean inSentences,
            boolean aside)
            implements Marking {

        static Entry of(Phrase row, PhrasePattern pattern) {
            boolean whole = row.where() == Where.WHOLE;
            boolean inSentences = !whole
                    && (WEIGHED.contains(row.mark()) || OF_SENTENCES.contains(row.where()) || !pattern.isOnePart());
            boolean aside = Mark.labelled(row.mark()).filter(Mark::isAside).isPresent();
            return new Entry(
                    row.mark(),
                    row.where(),
                    pattern,
                    pattern.plainWords(),
                    pattern.reach(),
                    row.comparedNotAfter(),
                    inSentences,
                    aside);
        }

        @Override
        public void mark(int word, Marked text) {
            long lengths = lengths(text.words, word);
            if (lengths != 0) {
                note(this, word, lengths, text.words.size(), text.marks, text.whole);
            }
        }

        /** Bit n where it stands there with n words; 0 when it does not. */
        long lengths(List<String> text, int start) {
            long lengths = plain.isEmpty() ? pattern.lengths(text, start) : plainLengths(text, start);
            return lengths == 0 || isTurnedRound(text, start) ? 0 : lengths;
        }

        private long plainLengths(List<String> text, int start) {
            int size = plain.size();
            if (start + size > text.size()) {
                return 0;
            }
            for (int at = 0; at < size; at++) {
                if (!plain.get(at).fits(text.get(start + at))) {
                    return 0;
                }
            }
            return 1L << size;
        }

        /** Whether it stands anywhere near that word. */
        boolean isNear(List<String> text, int word) {
            int last = pattern.isOnePart() ? word : Math.min(text.size() - 1, word + PhrasePattern.FARTHEST);
            for (int at = Math.max(0, word - reach); at <= last; at++) {
                if (lengths(text, at) != 0) {
                    return true;
                }
            }
            return false;
        }

        /** The same in a sentence with these words, before which stand so many words of a text of so many. */
        boolean standsInSentence(List<String> words, int start, int before, int all) {
            long lengths = lengths(words, start);
            return lengths != 0
                    && switch (where) {
                        case SENTENCE -> start == 0 && has(lengths, words.size());
                        case END -> has(lengths, words.size() - start);
                        case ALONE -> words.size() == all && start == 0 && has(lengths, all);
                        case START -> start == 0 && before == 0;
                        case SHORT -> all <= SHORT_TEXT;
                        default -> true;
                    };
        }

        /** Whether it takes stops back and stands at one place. */
        boolean isPlainNoStop() {
            return mark.equals(Mark.NO_STOP.label()) && pattern.isOnePart();
        }

        private boolean isTurnedRound(List<String> text, int start) {
            for (int i = 0; i < notAfter.size(); i++) {
                List<String> before = notAfter.get(i);
                int from = start - before.size();
                if (from >= 0 && text.subList(from, start).equals(before)) {
                    return true;
                }
            }
            return false;
        }
    }

    /**
     * A phrase, and its rarest place, for which every text is looked through.
     *
     * @param beginning whether that place is in the part that is looked for first
     */
    private record Searched(Entry entry, RarePlace place, boolean beginning) implements Marking {

        @Override
        public void mark(int word, Marked text) {
            if (!text.mindsSentences && place.hasNeighbours(text.words, word)) {
                text.mindsSentences = beginning ? begins(text.words, word) : stands(text.words, word);
            }
        }

        /** As the first part stands there or nowhere near, nothing else of the text need be looked at. */
        private boolean begins(List<String> text, int word) {
            for (int start = place.firstStart(word); start <= place.lastStart(word); start++) {
                if (entry.lengths(text, start) != 0) {
                    return true;
                }
            }
            return false;
        }

        private boolean stands(List<String> text, int word) {
            return place.isAt(text, word) && entry.isNear(text, word);
        }
    }

    /**
     * Takes the rows of a table in any order.
     *
     * @throws IllegalArgumentException when the wording of one has a {@linkplain Phrase#mistake mistake}
     */
    public Phrases(Collection<Phrase> rows) {
        WordGroups groups = new WordGroups(rows);
        for (Phrase row : rows) {
            row.mistake().ifPresent(mistake -> {
                throw new IllegalArgumentException(mistake);
            });
            if (row.isEmpty() || row.isGroup()) {
                continue;
            }
            if (row.where() == Where.LINK) {
                links.computeIfAbsent(row.mark(), unknown -> new ArrayList<>()).add(LinkPart.of(row.phrase()));
            } else {
                row.spellings().forEach(spelling -> add(row, spelling, groups));
            }
        }
    }

    private void add(Phrase row, String spelling, WordGroups groups) {
        PhrasePattern pattern = PhrasePattern.of(spelling, groups);
        if (pattern.isEmpty()) {
            signs.computeIfAbsent(row.mark(), unknown -> new ArrayList<>()).add(spelling.strip());
            return;
        }
        Entry entry = Entry.of(row, row.notAfter().isEmpty() ? pattern.rarestFirst() : pattern);
        if (entry.inSentences()) {
            weighed.add(entry, entry.pattern().starts());
        } else {
            index.add(entry, entry.pattern().starts());
        }
        if (entry.inSentences() && !entry.aside()) {
            RarePlace place = entry.pattern().rarest();
            index.add(
                    new Searched(
                            entry, place, place.isIn(entry.pattern().parts().get(0))),
                    place.starts());
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
            if (holdsAny(read, each)) {
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
            return new MarkedText(this, "", List.of(), MarkSet.of(List.of(Mark.CLOSING)), false);
        }
        return new MarkedText(this, read, WordTokenizer.read(read), shown.marks(), mayBeNothing);
    }

    /** Whether any phrase of that mark stands in the text, however it is meant. */
    public boolean shows(String text, Mark mark) {
        MarkedText read = read(text);
        return read.marks(Set.of()).has(mark) || read.shownInSentences(Set.of()).has(mark);
    }

    /**
     * The place at which a text wants somebody to stop: of those that it names, the one nearest to its stop, and the
     * earlier of two; empty when it names none.
     *
     * @param places the place of that name, in small letters; what is none is empty
     */
    public <P> Optional<P> placeOfStop(String text, Function<String, Optional<P>> places) {
        return read(text).placeOfStop(places);
    }

    /** As much of a text as is read. */
    static String beginning(String text) {
        return BoundedText.of(text, LONGEST_READ);
    }

    /**
     * Adds what these words show.
     *
     * @return whether the text must be read by its sentences as well
     */
    boolean mark(List<String> words, MarkCollector marks) {
        Marked text = new Marked(words, marks);
        index.forEach(words, (marking, word) -> marking.mark(word, text));
        text.whole.forEach((mark, covered) -> {
            int rest = words.size() - covered.cardinality();
            if (rest <= MOST_OTHER_WORDS && rest <= covered.cardinality()) {
                marks.add(mark);
            }
        });
        return text.mindsSentences;
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
        return marks.has(Mark.QUESTION) || holdsAny(left, signs.getOrDefault(Mark.QUESTION.label(), List.of()));
    }

    /**
     * Whether a text that promises something by its words promises it still when each sentence is read by itself: that is not so
     * when those which promise say that it is done already, deny it or only ask: "as promised", "mach ich nicht", "mach ich
     * Lärm?"
     */
    boolean promisesBeside(String text, boolean kept) {
        boolean taken = kept;
        for (String sentence : TextSentences.of(text)) {
            MarkCollector marks = new MarkCollector();
            mark(WordTokenizer.read(sentence), marks);
            if (!marks.has(Mark.PROMISE)) {
                continue;
            }
            String open = marks.has(Mark.KEPT_PROMISE) ? SplitPromise.behindKept(sentence, this::keeps) : sentence;
            if (promises(open) && !keeps(open) && !DeniedPromise.is(open, this::promises)) {
                return true;
            }
            taken = true;
        }
        return !taken;
    }

    private boolean keeps(String words) {
        MarkCollector marks = new MarkCollector();
        mark(WordTokenizer.read(words), marks);
        return marks.has(Mark.KEPT_PROMISE);
    }

    private boolean promises(String words) {
        MarkCollector marks = new MarkCollector();
        mark(WordTokenizer.read(words), marks);
        return marks.has(Mark.PROMISE);
    }

    /**
     * What the words of one sentence show by phrases that mind sentences. A phrase that takes a stop back takes none back that
     * says the same and more: "how do I" stands in "how do I make you stop".
     *
     * @param words those of the sentence
     * @param before how many words of the text stand before it
     * @param all how many words the text has
     */
    MarkSet inSentence(List<String> words, int before, int all) {
        MarkCollector marks = new MarkCollector();
        StopSpans spans = new StopSpans();
        weighed.forEach(words, (entry, first) -> {
            if (!entry.standsInSentence(words, first, before, all)) {
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
    int stopIn(List<String> words) {
        return weighed.first(words, (entry, first) -> STOPS.contains(entry.mark()) && entry.lengths(words, first) != 0);
    }

    /** Whether a sentence, with its signs, asks something. */
    boolean asks(String sentence, List<String> words) {
        MarkCollector marks = new MarkCollector();
        mark(words, marks);
        return marks.has(Mark.QUESTION) || holdsAny(sentence, signs.getOrDefault(Mark.QUESTION.label(), List.of()));
    }

    private static boolean holdsAny(String text, List<String> signs) {
        for (int i = 0; i < signs.size(); i++) {
            if (text.contains(signs.get(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean has(long lengths, int length) {
        return length < Long.SIZE && (lengths >> length & 1) == 1;
    }

    private static void note(
            Entry entry, int start, long lengths, int words, MarkCollector marks, Map<String, BitSet> whole) {
        boolean here = switch (entry.where()) {
            case ANYWHERE -> true;
            case SHORT -> words <= SHORT_TEXT;
            case START -> start == 0;
            case ALONE -> start == 0 && has(lengths, words);
            case WHOLE, SENTENCE, END, LINK, GIVEN, GROUP -> false;
        };
        if (here) {
            marks.add(entry.mark());
        } else if (entry.where() == Where.WHOLE) {
            int longest = Long.SIZE - 1 - Long.numberOfLeadingZeros(lengths);
            whole.computeIfAbsent(entry.mark(), unknown -> new BitSet()).set(start, start + longest);
        }
    }

    /** A name as it is compared with the words of a text. */
    public static Set<String> comparable(String name) {
        return Set.copyOf(WordTokenizer.of(name));
    }
}
