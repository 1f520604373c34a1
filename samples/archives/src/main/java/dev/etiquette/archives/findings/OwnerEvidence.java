package dev.etiquette.archives.findings;

import java.util.Collection;
import java.util.SortedSet;
import java.util.TreeSet;

/** Whose one export is, as far as its own files tell; they may tell it in any order. */
public final class OwnerEvidence {

    private final SortedSet<String> owners = new TreeSet<>();
    private final SortedSet<String> among = new TreeSet<>();
    private final SortedSet<String> others = new TreeSet<>();
    private boolean talked;

    /** A file says that the export belongs to this person. */
    public void isOwnedBy(String person) {
        owners.add(person);
    }

    /** The owner takes part in every talk of an export, so is one of these, who had such a talk. */
    public void isAmong(Collection<String> people) {
        if (talked) {
            among.retainAll(people);
        } else {
            among.addAll(people);
        }
        talked = true;
    }

    /** The owner is somebody else: nobody follows or blocks oneself. */
    public void isNot(String person) {
        others.add(person);
    }

    /** Whether anything speaks for anybody. */
    public boolean isMade() {
        return talked || isCertain();
    }

    /** Whether a file says it, so that nothing has to be concluded. */
    public boolean isCertain() {
        return !owners.isEmpty();
    }

    /** Who it may be, more than one when that cannot be told; those of whom a file says it are the only ones. */
    public SortedSet<String> candidates() {
        SortedSet<String> candidates = new TreeSet<>(isCertain() ? owners : among);
        if (!isCertain()) {
            candidates.removeAll(others);
        }
        return candidates;
    }
}
