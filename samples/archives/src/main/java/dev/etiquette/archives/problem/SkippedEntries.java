package dev.etiquette.archives.problem;

import java.util.Collection;
import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;

/** Entries that cannot be used: the first {@link #MOST_LISTED} in their order, and the count of all. */
public final class SkippedEntries {

    /** How many entries are listed at most. */
    public static final int MOST_LISTED = 1000;

    private final SortedSet<SkippedEntry> listed = new TreeSet<>();
    private int total;

    /** No entries yet. */
    public SkippedEntries() {}

    /** Adds an entry. */
    public void add(SkippedEntry entry) {
        total += total == Integer.MAX_VALUE ? 0 : 1;
        listed.add(entry);
        if (listed.size() > MOST_LISTED) {
            listed.remove(listed.last());
        }
    }

    /** Adds all entries of another list, also those that it does not list. */
    public void add(SkippedEntries more) {
        more.listed.forEach(this::add);
        total = (int) Math.min(Integer.MAX_VALUE, (long) total + more.total - more.listed.size());
    }

    /** At most {@link #MOST_LISTED} entries, sorted by file and place. */
    public Collection<SkippedEntry> listed() {
        return Collections.unmodifiableCollection(listed);
    }

    /** The count of all entries, also of those that are not listed. */
    public int total() {
        return total;
    }
}
