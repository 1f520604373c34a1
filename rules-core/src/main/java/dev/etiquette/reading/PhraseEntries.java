package dev.etiquette.reading;

import dev.etiquette.reading.Phrase.Where;
import dev.etiquette.reading.PhraseIndex.Indexed;
import java.util.Arrays;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a table of phrases by numbers, each made ready to be looked for when it is asked for first: of thousands of rows
 * a program that has just begun needs few. Safe for any number of threads.
 */
final class PhraseEntries {

    /** No row, or no number. */
    static final int NONE = -1;

    /** The most spellings of one row. */
    static final int SPELLINGS = 2;

    private final List<Phrase> rows;

    /** By number; what two threads make at once is equal. */
    private final AtomicReferenceArray<@Nullable PhraseEntry> made;

    /** The same of those that mind sentences. */
    private final AtomicReferenceArray<@Nullable SearchedPhrase> searched;

    private volatile @Nullable WordGroups groups;

    /** Those of the table over which this one is laid; null when there is none. */
    private final @Nullable PhraseEntries below;

    /** By row, which row of that table it is, word for word and with the same groups; {@link #NONE} where it is none. */
    private final int[] rowsBelow;

    PhraseEntries(Collection<Phrase> rows) {
        this(rows, null);
    }

    /** Of a table that is laid over another one: what stands in both, as the same object, is not made ready again. */
    PhraseEntries(Collection<Phrase> rows, @Nullable PhraseEntries below) {
        this.rows = List.copyOf(rows);
        this.made = new AtomicReferenceArray<>(this.rows.size() * SPELLINGS);
        this.searched = new AtomicReferenceArray<>(made.length());
        this.below = below;
        this.rowsBelow = below == null ? new int[0] : same(below);
    }

    private int[] same(PhraseEntries other) {
        Map<Phrase, Integer> places = new IdentityHashMap<>();
        for (int row = 0; row < other.rows.size(); row++) {
            places.put(other.rows.get(row), row);
        }
        Set<String> changed = groups().changed(other.groups());
        int[] same = new int[rows.size()];
        for (int row = 0; row < same.length; row++) {
            Phrase phrase = rows.get(row);
            same[row] = changed.isEmpty()
                            || WordGroups.named(phrase.phrase()).stream().noneMatch(changed::contains)
                    ? places.getOrDefault(phrase, NONE)
                    : NONE;
        }
        return same;
    }

    /** By number in the table below, which number it is here; {@link #NONE} where it is gone or is to be made ready again. */
    int[] numbersFromBelow() {
        int[] numbers = new int[below == null ? 0 : below.made.length()];
        Arrays.fill(numbers, NONE);
        for (int number = 0; number < made.length() && below != null; number++) {
            int there = numberBelow(number);
            if (there != NONE) {
                numbers[there] = number;
            }
        }
        return numbers;
    }

    /** Which number it is in the table below; {@link #NONE} where it is not there, or there is no such table. */
    int numberBelow(int number) {
        int row = below == null ? NONE : rowsBelow[number / SPELLINGS];
        return row == NONE ? NONE : row * SPELLINGS + number % SPELLINGS;
    }

    List<Phrase> rows() {
        return rows;
    }

    /** The numbers of all spellings of all rows that are looked for as words or as signs, ascending. */
    IntStream numbers() {
        return IntStream.range(0, made.length()).filter(number -> {
            Phrase row = row(number);
            boolean worded = row.isLookedFor() && row.where() != Where.LINK;
            return worded && number % SPELLINGS < row.spellings().size();
        });
    }

    Phrase row(int number) {
        return rows.get(number / SPELLINGS);
    }

    String spelling(int number) {
        return row(number).spellings().stream()
                .skip(number % SPELLINGS)
                .findFirst()
                .orElseThrow();
    }

    /** Whether it has no words and is looked for as it is written. */
    boolean isSign(int number) {
        return pattern(number).isEmpty();
    }

    /** What every text is looked through for, and the words at which it is found. */
    Optional<Indexed<PhraseMarking>> searched(int number) {
        PhraseEntry entry = entry(number);
        if (!entry.inSentences()) {
            return Optional.of(new Indexed<>(entry, entry.pattern().starts()));
        }
        if (entry.aside()) {
            return Optional.empty();
        }
        int there = numberBelow(number);
        if (below != null && there != NONE) {
            return below.searched(there);
        }
        SearchedPhrase phrase = searched.get(number);
        if (phrase == null) {
            RarePlace place = entry.pattern().rarest();
            phrase = new SearchedPhrase(
                    entry, place, place.isIn(entry.pattern().parts().get(0)));
            searched.set(number, phrase);
        }
        return Optional.of(new Indexed<>(phrase, phrase.place().starts()));
    }

    /** What a sentence is looked through for. */
    Optional<Indexed<PhraseEntry>> weighed(int number) {
        PhraseEntry entry = entry(number);
        return entry.inSentences()
                ? Optional.of(new Indexed<>(entry, entry.pattern().starts()))
                : Optional.empty();
    }

    private PhraseEntry entry(int number) {
        int there = numberBelow(number);
        if (below != null && there != NONE) {
            return below.entry(there);
        }
        PhraseEntry entry = made.get(number);
        if (entry == null) {
            Phrase row = row(number);
            PhrasePattern pattern = pattern(number);
            entry = PhraseEntry.of(row, row.notAfter().isEmpty() ? pattern.rarestFirst() : pattern);
            made.set(number, entry);
        }
        return entry;
    }

    private PhrasePattern pattern(int number) {
        return PhrasePattern.of(spelling(number), groups());
    }

    private WordGroups groups() {
        WordGroups known = groups;
        if (known == null) {
            known = new WordGroups(rows);
            groups = known;
        }
        return known;
    }
}
