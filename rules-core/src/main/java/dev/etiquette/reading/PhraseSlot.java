package dev.etiquette.reading;

import java.util.ArrayList;
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

    private final List<List<PhraseWord>> wordings;

    /** Nearly all slots are a single word. */
    private final @Nullable PhraseWord single;

    /** Those that begin with that very word. */
    private final Map<String, List<List<PhraseWord>>> byFirstWord = new HashMap<>();

    /** Those that begin with any word, or with any that begins so. */
    private final List<List<PhraseWord>> open = new ArrayList<>();

    private PhraseSlot(List<List<PhraseWord>> wordings) {
        this.wordings = List.copyOf(wordings);
        this.single = wordings.size() == 1 && wordings.get(0).size() == 1
                ? wordings.get(0).get(0)
                : null;
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
    }

    static PhraseSlot of(PhraseWord word) {
        return new PhraseSlot(List.of(List.of(word)));
    }

    static PhraseSlot anyOf(List<List<PhraseWord>> wordings) {
        return new PhraseSlot(wordings);
    }

    /** The word, where it is a single one. */
    Optional<PhraseWord> word() {
        return Optional.ofNullable(single);
    }

    /** The words with which it may begin. */
    List<PhraseWord> firstWords() {
        return wordings.stream().map(wording -> wording.get(0)).distinct().toList();
    }

    /** A guess how many words of a text it may begin with: the shorter a word, the commoner. */
    double commonness() {
        return firstWords().stream()
                .mapToDouble(word -> COMMONEST.contains(word.letters())
                        ? 1
                        : Math.pow(2, -word.letters().length()))
                .sum();
    }

    int mostWords() {
        return wordings.stream().mapToInt(List::size).max().orElse(0);
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
        if (wordings != null) {
            for (List<PhraseWord> wording : wordings) {
                lengths |= standsAt(wording, text, start) ? 1L << wording.size() : 0;
            }
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
