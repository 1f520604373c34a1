package dev.etiquette.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One place of a phrase: a word, or any of several wordings of a few words each. Immutable. */
final class PhraseSlot {

    /** More words make no wording of a group or between bars; together with the most words of a phrase they fit a long. */
    static final int MOST_WORDS = 4;

    /** Words of which nearly every text has some; what is not among them is only searched for a little longer. */
    private static final Set<String> COMMONEST = Set.of(
            "you", "the", "not", "to", "get", "please", "just", "it", "this", "any", "your", "from", "no", "more",
            "what", "do", "now", "need", "if", "here", "me", "with", "want", "all", "my", "be", "will", "only", "i",
            "a", "and", "is", "in", "of", "that", "we", "so", "have", "but", "are", "on", "ich", "du", "sie", "nicht",
            "mir", "mich", "und", "das", "die", "der", "bitte", "auf", "ist", "es", "ein", "eine", "zu", "mit", "von",
            "noch", "aus", "an", "wir");

    /** Where no word fits, as none is left of a group: the phrase stands in no text. */
    static final PhraseSlot NOTHING = anyOf(List.of());

    private final List<List<PhraseWord>> wordings;

    /** Nearly all slots are a single word. */
    private final @Nullable PhraseWord single;

    /** Those that begin with that very word; none of a single word. */
    private final Map<String, List<List<PhraseWord>>> byFirstWord;

    /** Those that begin with any word, or with any that begins so. */
    private final List<List<PhraseWord>> open;

    private final List<PhraseWord> firstWords;
    private final List<PhraseWord> rarestWords;
    private final int fewestWords;
    private final int mostWords;

    private PhraseSlot(PhraseWord word) {
        this.wordings = List.of(List.of(word));
        this.single = word;
        this.byFirstWord = Map.of();
        this.open = List.of();
        this.firstWords = List.of(word);
        this.rarestWords = firstWords;
        this.fewestWords = 1;
        this.mostWords = 1;
    }

    private PhraseSlot(List<List<PhraseWord>> wordings) {
        this.wordings = List.copyOf(wordings);
        this.single = null;
        this.byFirstWord = new HashMap<>();
        this.open = new ArrayList<>();
        for (List<PhraseWord> wording : wordings) {
            PhraseWord first = wording.get(0);
            if (first.form() == PhraseWord.Form.SAME) {
                byFirstWord
                        .computeIfAbsent(first.letters(), unknown -> new ArrayList<>())
                        .add(wording);
            } else {
                open.add(wording);
            }
        }
        this.firstWords =
                wordings.stream().map(wording -> wording.get(0)).distinct().toList();
        this.rarestWords = wordings.stream().map(PhraseSlot::rarest).distinct().toList();
        this.fewestWords = wordings.stream().mapToInt(List::size).min().orElse(0);
        this.mostWords = wordings.stream().mapToInt(List::size).max().orElse(0);
    }

    static PhraseSlot of(PhraseWord word) {
        return new PhraseSlot(word);
    }

    static PhraseSlot anyOf(List<List<PhraseWord>> wordings) {
        boolean single = wordings.size() == 1 && wordings.get(0).size() == 1;
        return single ? of(wordings.get(0).get(0)) : new PhraseSlot(wordings);
    }

    /** The word, where it is a single one. */
    Optional<PhraseWord> word() {
        return Optional.ofNullable(single);
    }

    /** The words with which it may begin. */
    List<PhraseWord> firstWords() {
        return firstWords;
    }

    /**
     * How it may begin.
     *
     * @param next the words with which what follows it may begin; none when they are not known
     */
    List<PhraseIndex.Start> starts(List<PhraseWord> next) {
        List<PhraseIndex.Start> starts = new ArrayList<>();
        for (List<PhraseWord> wording : wordings) {
            List<PhraseWord> seconds = wording.size() > 1 ? wording.subList(1, 2) : next;
            addStarts(wording.get(0), seconds, starts);
        }
        return starts;
    }

    private static void addStarts(PhraseWord first, List<PhraseWord> seconds, List<PhraseIndex.Start> starts) {
        int before = starts.size();
        for (PhraseWord second : seconds) {
            if (second.form() != PhraseWord.Form.SAME) {
                starts.subList(before, starts.size()).clear();
                break;
            }
            starts.add(new PhraseIndex.Start(first, second.letters()));
        }
        if (starts.size() == before) {
            starts.add(new PhraseIndex.Start(first));
        }
    }

    /** Each at least one word. */
    List<List<PhraseWord>> wordings() {
        return wordings;
    }

    /** Of each wording the word that is the rarest in texts. */
    List<PhraseWord> rarestWords() {
        return rarestWords;
    }

    static PhraseWord rarest(List<PhraseWord> wording) {
        return wording.size() == 1
                ? wording.get(0)
                : wording.stream()
                        .min(Comparator.comparingDouble(PhraseSlot::commonness))
                        .orElseThrow();
    }

    /** A guess how many words of a text are among these: the shorter a word, the commoner. */
    static double commonness(List<PhraseWord> words) {
        return words.stream().mapToDouble(PhraseSlot::commonness).sum();
    }

    private static double commonness(PhraseWord word) {
        if (word.form() == PhraseWord.Form.ANY) {
            return Double.MAX_VALUE;
        }
        return COMMONEST.contains(word.letters())
                ? 1
                : Math.pow(2, -word.letters().length());
    }

    int fewestWords() {
        return fewestWords;
    }

    int mostWords() {
        return mostWords;
    }

    /** How many words it may take there: bit n for n words; 0 when it does not stand there. */
    long lengths(List<String> text, int start) {
        if (start >= text.size()) {
            return 0;
        }
        String word = text.get(start);
        if (single != null) {
            return single.fits(word) ? 1L << 1 : 0;
        }
        long lengths = lengths(byFirstWord.get(word), text, start) | lengths(open, text, start);
        return PhraseWord.isTag(word) ? lengths | lengths(byFirstWord.get(word.substring(1)), text, start) : lengths;
    }

    private static long lengths(@Nullable List<List<PhraseWord>> wordings, List<String> text, int start) {
        long lengths = 0;
        for (int i = 0; wordings != null && i < wordings.size(); i++) {
            List<PhraseWord> wording = wordings.get(i);
            lengths |= standsAt(wording, text, start) ? 1L << wording.size() : 0;
        }
        return lengths;
    }

    private static boolean standsAt(List<PhraseWord> wording, List<String> text, int start) {
        if (start + wording.size() > text.size()) {
            return false;
        }
        for (int at = 0; at < wording.size(); at++) {
            if (!wording.get(at).fits(text.get(start + at))) {
                return false;
            }
        }
        return true;
    }
}
