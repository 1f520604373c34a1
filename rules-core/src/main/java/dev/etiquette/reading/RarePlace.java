package dev.etiquette.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * One place of a part of a phrase, by which texts are searched for that part. Immutable and safe for any number of threads.
 */
final class RarePlace {

    private final List<PhraseSlot> part;
    private final int slot;
    private final int fewestBefore;
    private final int mostBefore;

    /** The words of which one must stand before such a word; nothing of those before which any may stand. */
    private final Map<String, Set<String>> before;

    /** The same behind it. */
    private final Map<String, Set<String>> behind;

    private RarePlace(List<PhraseSlot> part, int slot, boolean searched) {
        this.part = part;
        this.slot = slot;
        int fewest = 0;
        int most = 0;
        for (PhraseSlot each : part.subList(0, slot)) {
            fewest += each.fewestWords();
            most += each.mostWords();
        }
        this.fewestBefore = fewest;
        this.mostBefore = most + part.get(slot).mostWords() - 1;
        this.before = searched ? neighbours(-1) : Map.of();
        this.behind = searched ? neighbours(1) : Map.of();
    }

    /** All places of a part, from its first to its last. */
    static List<RarePlace> of(List<PhraseSlot> part) {
        List<RarePlace> places = new ArrayList<>();
        for (int slot = 0; slot < part.size(); slot++) {
            places.add(new RarePlace(part, slot, false));
        }
        return places;
    }

    /** The same, ready to be searched for. */
    RarePlace searched() {
        return new RarePlace(part, slot, true);
    }

    /** Of which every text with the part has one there. */
    List<PhraseWord> words() {
        return part.get(slot).rarestWords();
    }

    /** The same, each with the words of which one must stand behind it, where these are known and few. */
    List<PhraseIndex.Start> starts() {
        List<PhraseIndex.Start> starts = new ArrayList<>();
        for (PhraseWord word : words()) {
            Set<String> next = behind.getOrDefault(word.letters(), Set.of());
            if (next.isEmpty() || next.size() > PhrasePattern.FEW) {
                starts.add(new PhraseIndex.Start(word));
            } else {
                next.forEach(second -> starts.add(new PhraseIndex.Start(word, second)));
            }
        }
        return starts;
    }

    /** Whether it is a place of that very part. */
    boolean isIn(List<PhraseSlot> other) {
        return part == other;
    }

    /** The first word at which a part can begin that has such a word there. */
    int firstStart(int word) {
        return Math.max(0, word - mostBefore);
    }

    /** The last one; before the first where there is none. */
    int lastStart(int word) {
        return word - fewestBefore;
    }

    /** Whether the part stands there in a text of which that word is one of these. */
    boolean isAt(List<String> text, int word) {
        for (int start = firstStart(word); start <= lastStart(word); start++) {
            if (PhrasePattern.lengths(part, text, start) != 0) {
                return true;
            }
        }
        return false;
    }

    /** Whether it may: the words beside it are such as stand beside it there. */
    boolean hasNeighbours(List<String> text, int word) {
        return isBeside(before, text, word, -1) && isBeside(behind, text, word, 1);
    }

    /** Nearly no word of a text has the right neighbours, and to look at these first spares looking for the part. */
    private static boolean isBeside(Map<String, Set<String>> neighbours, List<String> text, int word, int step) {
        if (neighbours.isEmpty()) {
            return true;
        }
        Set<String> beside = neighbours.get(untagged(text.get(word)));
        int at = word + step;
        return beside == null || (at >= 0 && at < text.size() && beside.contains(untagged(text.get(at))));
    }

    private static String untagged(String word) {
        return PhraseWord.isTag(word) ? word.substring(1) : word;
    }

    private Map<String, Set<String>> neighbours(int step) {
        Map<String, Set<String>> neighbours = new HashMap<>();
        Set<String> anyBeside = new HashSet<>();
        for (List<PhraseWord> wording : part.get(slot).wordings()) {
            PhraseWord rarest = PhraseSlot.rarest(wording);
            if (rarest.form() != PhraseWord.Form.SAME) {
                // Words that begin so may be words of other wordings.
                return Map.of();
            }
            for (int at = 0; at < wording.size(); at++) {
                if (wording.get(at).equals(rarest)) {
                    beside(wording, at, step)
                            .ifPresentOrElse(
                                    words -> neighbours
                                            .computeIfAbsent(rarest.letters(), unknown -> new HashSet<>())
                                            .addAll(words),
                                    () -> anyBeside.add(rarest.letters()));
                }
            }
        }
        neighbours.keySet().removeAll(anyBeside);
        return neighbours;
    }

    /** The words of which one stands beside that one of a wording; empty when any may. */
    private Optional<Set<String>> beside(List<PhraseWord> wording, int at, int step) {
        List<PhraseWord> words;
        if (at + step >= 0 && at + step < wording.size()) {
            words = List.of(wording.get(at + step));
        } else if (slot + step >= 0 && slot + step < part.size()) {
            PhraseSlot next = part.get(slot + step);
            words = next.wordings().stream()
                    .map(each -> each.get(step < 0 ? each.size() - 1 : 0))
                    .toList();
        } else {
            return Optional.empty();
        }
        Set<String> letters = new HashSet<>();
        for (PhraseWord word : words) {
            if (word.form() != PhraseWord.Form.SAME) {
                return Optional.empty();
            }
            letters.add(word.letters());
        }
        return Optional.of(letters);
    }
}
