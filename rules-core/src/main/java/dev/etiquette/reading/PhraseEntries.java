package dev.etiquette.reading;

import dev.etiquette.reading.Phrase.Where;
import dev.etiquette.reading.PhraseIndex.Indexed;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a table of phrases by numbers, each made ready to be looked for when it is asked for first: of thousands of rows
 * a program that has just begun needs few. Safe for any number of threads.
 */
final class PhraseEntries {

    /** The most spellings of one row. */
    private static final int SPELLINGS = 2;

    private final List<Phrase> rows;

    /** By number; what two threads make at once is equal. */
    private final AtomicReferenceArray<@Nullable PhraseEntry> made;

    /** The same of those that mind sentences. */
    private final AtomicReferenceArray<@Nullable SearchedPhrase> searched;

    private volatile @Nullable WordGroups groups;

    PhraseEntries(Collection<Phrase> rows) {
        this.rows = List.copyOf(rows);
        this.made = new AtomicReferenceArray<>(this.rows.size() * SPELLINGS);
        this.searched = new AtomicReferenceArray<>(made.length());
    }

    List<Phrase> rows() {
        return rows;
    }

    /** The numbers of all spellings of all rows that are looked for as words or as signs, ascending. */
    IntStream numbers() {
        return IntStream.range(0, made.length()).filter(number -> {
            Phrase row = row(number);
            boolean worded = row.isInTexts() && row.where() != Where.LINK;
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
        WordGroups known = groups;
        if (known == null) {
            known = new WordGroups(rows);
            groups = known;
        }
        return PhrasePattern.of(spelling(number), known);
    }
}
