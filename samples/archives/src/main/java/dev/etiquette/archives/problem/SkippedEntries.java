package dev.etiquette.archives.problem;

import dev.etiquette.archives.ImportedArchive;
import java.util.Collection;
import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;

/** What could not be used: the first of it, in order, and how much it is in all. Holds no more than it lists. */
public final class SkippedEntries {

    private final SortedSet<SkippedEntry> listed = new TreeSet<>();
    private int inAll;

    public void add(SkippedEntry entry) {
        inAll += inAll == Integer.MAX_VALUE ? 0 : 1;
        listed.add(entry);
        if (listed.size() > ImportedArchive.MOST_SKIPPED) {
            listed.remove(listed.last());
        }
    }

    public void add(SkippedEntries more) {
        more.listed.forEach(this::add);
        inAll = (int) Math.min(Integer.MAX_VALUE, (long) inAll + more.inAll - more.listed.size());
    }

    /** At most {@link ImportedArchive#MOST_SKIPPED}, by file and place. */
    public Collection<SkippedEntry> listed() {
        return Collections.unmodifiableCollection(listed);
    }

    /** All, also those that are not listed. */
    public int inAll() {
        return inAll;
    }
}
