package dev.etiquette.archives;

import java.util.Collection;
import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;

/** What could not be used: the first of it, in order, and how much it is in all. Holds no more than it lists. */
final class Problems {

    private final SortedSet<Skipped> listed = new TreeSet<>();
    private int inAll;

    void add(Skipped entry) {
        inAll += inAll == Integer.MAX_VALUE ? 0 : 1;
        listed.add(entry);
        if (listed.size() > Table.MOST_SKIPPED) {
            listed.remove(listed.last());
        }
    }

    void add(Problems more) {
        more.listed.forEach(this::add);
        inAll = (int) Math.min(Integer.MAX_VALUE, (long) inAll + more.inAll - more.listed.size());
    }

    /** At most {@link Table#MOST_SKIPPED}, by file and place. */
    Collection<Skipped> listed() {
        return Collections.unmodifiableCollection(listed);
    }

    /** All, also those that are not listed. */
    int inAll() {
        return inAll;
    }
}
