package dev.etiquette.reading;

import dev.etiquette.model.Mark;
import dev.etiquette.model.MarkSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A text that was read: it may be asked for its marks in several talks, in each of which people are called by other
 * names. Safe for any number of threads, which may look for the same twice.
 */
public final class MarkedText {

    /** A question that is written without its sign has seldom one of these. */
    private static final Set<String> ENDINGS = Set.of(".", "!", ":", "\u2026", "\u3002", "\uff01");

    private static final Set<String> HERE = Set.of("here", "hier");

    /** What stands before a place, in English and German. */
    private static final Set<String> AT =
            Set.of("on", "in", "over", "via", "through", "from", "at", "off", "auf", "bei", "uber", "per", "von", "im");

    private final Phrases phrases;
    private final String text;
    private final boolean elided;
    private final boolean willHaveDone;
    private final boolean inTheAct;
    private final WordHashes hashes;
    private final long languages;
    private final MarkSet shown;
    private final boolean mayBeNothing;

    /** Let go of when they are known to be of little use: they take more memory than all the rest. */
    private @Nullable List<String> words;

    /** The same for everybody of whose names the text holds none. */
    private @Nullable MarkSet withoutNames;

    /**
     * A text.
     *
     * @param phrases by which it is marked
     * @param text as it stands, without addresses
     * @param words all of its words
     * @param languages in which it may be
     * @param shown what its signs and addresses show
     * @param mayBeNothing whether it says nothing when it has no words
     */
    MarkedText(Phrases phrases, String text, List<String> words, long languages, MarkSet shown, boolean mayBeNothing) {
        this.phrases = phrases;
        this.text = text;
        this.elided = ElidedPromise.is(text);
        this.willHaveDone = ElidedPromise.willHaveDone(text);
        this.inTheAct = ElidedPromise.isInTheAct(text);
        this.words = words;
        this.hashes = WordHashes.of(words);
        this.languages = languages;
        this.shown = shown;
        this.mayBeNothing = mayBeNothing;
    }

    /** All of its words, in small letters and without accents, hashtags with their sign. */
    public List<String> words() {
        List<String> known = words;
        return known == null ? WordTokenizer.read(text) : known;
    }

    /**
     * What it shows.
     *
     * @param names by which people in this talk address each other; they count as no words of the text
     * @return standard marks and those of the table alone
     */
    public MarkSet marks(Set<String> names) {
        if (hashes.mayHaveAny(names)) {
            List<String> all = words();
            List<String> other = without(names, all);
            if (other.size() < all.size()) {
                words = null;
                return marks(other, names);
            }
        }
        MarkSet known = withoutNames;
        if (known == null) {
            known = marks(words(), Set.of());
            withoutNames = known;
            words = null;
        }
        return known;
    }

    private static boolean isName(String word, Set<String> names) {
        return names.contains(PhraseWord.isTag(word) ? word.substring(1) : word);
    }

    private static List<String> without(Set<String> names, List<String> words) {
        return words.stream().filter(word -> !isName(word, names)).toList();
    }

    /** What its sentences show by phrases that mind sentences, each for itself and nothing weighed. */
    MarkSet shownInSentences(Set<String> names) {
        MarkCollector marks = new MarkCollector();
        sentences(names, words().size()).forEach(sentence -> marks.addAll(sentence.marks()));
        return marks.marks();
    }

    private List<WeighedSentence> sentences(Set<String> names, int all) {
        List<WeighedSentence> sentences = new ArrayList<>();
        int before = 0;
        for (String sentence : TextSentences.of(text)) {
            List<String> said = without(names, WordTokenizer.read(sentence));
            sentences.add(new WeighedSentence(sentence, said, phrases.inSentence(said, languages, before, all)));
            before += said.size();
        }
        return sentences;
    }

    /**
     * Of the places that sentences with a stop name behind "on" or a word like it, the one nearest to it, and the earlier of
     * two; none where they say "here", as what else they name is then another way.
     */
    <P> Optional<P> placeOfStop(Function<String, Optional<P>> places) {
        for (WeighedSentence sentence : sentences(Set.of(), words().size())) {
            int stop = sentence.words().stream().anyMatch(HERE::contains)
                    ? -1
                    : phrases.stopIn(sentence.words(), languages);
            Optional<P> nearest = Optional.empty();
            int distance = Integer.MAX_VALUE;
            for (int at = 1; stop >= 0 && at < sentence.words().size(); at++) {
                if (Math.abs(at - stop) < distance
                        && AT.contains(sentence.words().get(at - 1))) {
                    Optional<P> place = places.apply(sentence.words().get(at));
                    if (place.isPresent()) {
                        nearest = place;
                        distance = Math.abs(at - stop);
                    }
                }
            }
            if (nearest.isPresent()) {
                return nearest;
            }
        }
        return Optional.empty();
    }

    /**
     * What phrases show of a text before all its words are weighed.
     *
     * @param marks without asides
     * @param asides how a stop in it is meant
     * @param promised whether phrases have decided whether it promises something
     */
    private record Shown(MarkCollector marks, Set<Mark> asides, boolean promised) {}

    /** The sign of punctuation with which it ends; empty where it ends with none that tells anything. */
    public String ending() {
        String said = text.stripTrailing();
        String last = said.isEmpty() ? "" : said.substring(said.length() - 1);
        return ENDINGS.contains(last) ? last : "";
    }

    /** The standard marks, asides among them, beside which all words are weighed. */
    public Set<Mark> beforeWeighing() {
        Shown before = shown(words(), Set.of());
        return before.marks.with(before.asides);
    }

    /**
     * What speaks most for those of its marks that no phrase shows, and the weights of its words do: by mark, the most telling
     * words first.
     */
    public SortedMap<String, List<String>> weighed() {
        Set<Mark> before = beforeWeighing();
        SortedMap<String, List<String>> weighed = new TreeMap<>();
        for (Mark mark : marks(Set.of()).standard()) {
            if (!before.contains(mark)) {
                weighed.put(mark.label(), phrases.weighedMarks().grounds(mark, words(), ending(), before));
            }
        }
        return weighed;
    }

    private MarkSet marks(List<String> counted, Set<String> names) {
        Shown before = shown(counted, names);
        MarkCollector marks = before.marks;
        phrases.weighedMarks().add(counted, ending(), languages, before.asides, before.promised, marks);
        if (marks.has(Mark.STOP) || marks.has(Mark.POSSIBLE_STOP)) {
            // "Never call me again."
            marks.remove(Mark.ELSEWHERE);
        }
        return marks.marks();
    }

    private Shown shown(List<String> counted, Set<String> names) {
        MarkCollector marks = new MarkCollector();
        marks.addAll(shown);
        if (phrases.mark(counted, languages, marks)) {
            WeighedSentence.weigh(sentences(names, counted.size()), phrases, languages, marks);
        }
        Set<Mark> asides = marks.asides();
        Mark.asides().forEach(marks::remove);
        if (counted.isEmpty() && marks.isEmpty() && mayBeNothing) {
            // A smile or a name.
            marks.add(Mark.CLOSING);
        }
        if (marks.has(Mark.RHETORICAL) && marks.has(Mark.QUESTION) && !phrases.asksBeside(text, languages)) {
            marks.remove(Mark.QUESTION);
        }
        if (!marks.has(Mark.PROMISE) && elided) {
            marks.add(Mark.PROMISE);
        }
        if (willHaveDone) {
            // "By Friday I'll have sent it" is to come, though "sent it" is done.
            marks.remove(Mark.KEPT_PROMISE);
        } else if (inTheAct) {
            marks.add(Mark.KEPT_PROMISE);
        }
        boolean promised = marks.has(Mark.PROMISE) || inTheAct;
        if (inTheAct && !promisesMore()) {
            marks.remove(Mark.PROMISE);
        }
        if (promised && !willHaveDone && !phrases.promisesBeside(text, languages, marks.has(Mark.KEPT_PROMISE))) {
            // "As promised: it will be with you on Wednesday." "Das mach ich nicht."
            marks.remove(Mark.PROMISE);
        }
        if (marks.has(Mark.UNRESOLVED) || marks.has(Mark.QUESTION)) {
            marks.remove(Mark.CLOSING);
        }
        if (marks.has(Mark.PRICE_INTEREST)) {
            // "Is it still for sale?" wants to buy.
            marks.remove(Mark.PROMOTIONAL);
        }
        if (marks.has(Mark.EVERGREEN) && PassingText.is(text)) {
            marks.remove(Mark.EVERGREEN);
        }
        return new Shown(marks, asides, promised);
    }

    /** "Sending it now. I'll ring you on Friday." */
    private boolean promisesMore() {
        String rest = ElidedPromise.withoutActs(text);
        return ElidedPromise.is(rest) || phrases.promises(rest, languages);
    }
}
