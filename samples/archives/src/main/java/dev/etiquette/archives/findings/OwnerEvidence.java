package dev.etiquette.archives.findings;

import java.util.Collection;
import java.util.SortedSet;
import java.util.TreeSet;

/** Evidence of who owns one export. Its files may be read in any order. */
public final class OwnerEvidence {

    private final SortedSet<String> owners = new TreeSet<>();
    private final SortedSet<String> participants = new TreeSet<>();
    private final SortedSet<String> others = new TreeSet<>();
    private boolean restricted;

    /** Starts without any evidence. */
    public OwnerEvidence() {}

    /** A file states that this person owns the export. */
    public void addOwner(String person) {
        owners.add(person);
    }

    /** The owner is one of these people. Every conversation in an export includes the owner, so sets are intersected. */
    public void restrictTo(Collection<String> people) {
        if (restricted) {
            participants.retainAll(people);
        } else {
            participants.addAll(people);
        }
        restricted = true;
    }

    /** This person is not the owner: nobody follows or blocks oneself. */
    public void exclude(String person) {
        others.add(person);
    }

    /** Whether there is evidence for anybody. */
    public boolean exists() {
        return restricted || isCertain();
    }

    /** Whether a file states the owner, so that nothing has to be concluded. */
    public boolean isCertain() {
        return !owners.isEmpty();
    }

    /** Everybody who may be the owner, sorted by id. Stated owners are the only candidates. */
    public SortedSet<String> candidates() {
        SortedSet<String> candidates = new TreeSet<>(isCertain() ? owners : participants);
        if (!isCertain()) {
            candidates.removeAll(others);
        }
        return candidates;
    }
}
