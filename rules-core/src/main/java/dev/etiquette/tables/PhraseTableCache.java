package dev.etiquette.tables;

import dev.etiquette.report.Problem;
import java.lang.ref.SoftReference;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/**
 * Remembers the tables of phrases that were read last. An author changes one file and checks the book again, and again;
 * the phrases are by far the longest of its files, and are mostly the same. Reading depends on nothing but what a
 * reading is asked for by, and a table never changes, so that books can share one. Safe for use by many threads.
 */
final class PhraseTableCache {

    /** As many as one is likely to go to and fro between: two books to compare, each before and after a change. */
    private static final int SIZE = 4;

    private static final Deque<SoftReference<Reading>> LAST = new ArrayDeque<>();

    /**
     * What came of reading a table.
     *
     * @param below the table that it was laid over
     * @param problems in the order in which they were found
     */
    private record Reading(
            String file, String text, Optional<PhraseTable> below, PhraseTable table, List<Problem> problems) {

        /** Keeps a copy. */
        Reading {
            problems = List.copyOf(problems);
        }

        boolean isOf(String otherFile, String otherText, Optional<PhraseTable> otherBelow) {
            return below.equals(otherBelow) && file.equals(otherFile) && text.equals(otherText);
        }
    }

    private PhraseTableCache() {}

    /** Reads a table, or gives the one that was made of the same before; problems are added to the list. */
    static PhraseTable read(String file, String text, Optional<PhraseTable> below, List<Problem> problems) {
        Reading reading = remembered(file, text, below).orElseGet(() -> {
            List<Problem> found = new ArrayList<>();
            PhraseTable table = new PhraseTableReader(below, found).read(file, text);
            Reading made = new Reading(file, text, below, table, found);
            remember(made);
            return made;
        });
        problems.addAll(reading.problems());
        return reading.table();
    }

    private static Optional<Reading> remembered(String file, String text, Optional<PhraseTable> below) {
        synchronized (LAST) {
            for (Iterator<SoftReference<Reading>> each = LAST.iterator(); each.hasNext(); ) {
                SoftReference<Reading> reference = each.next();
                Reading reading = reference.get();
                if (reading == null) {
                    each.remove();
                } else if (reading.isOf(file, text, below)) {
                    each.remove();
                    LAST.addFirst(reference);
                    return Optional.of(reading);
                }
            }
            return Optional.empty();
        }
    }

    private static void remember(Reading reading) {
        synchronized (LAST) {
            LAST.addFirst(new SoftReference<>(reading));
            if (LAST.size() > SIZE) {
                LAST.removeLast();
            }
        }
    }
}
