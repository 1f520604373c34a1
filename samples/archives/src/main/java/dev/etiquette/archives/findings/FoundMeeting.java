package dev.etiquette.archives.findings;

import java.time.Instant;
import java.util.Comparator;
import java.util.Set;

/**
 * A meeting of the owner with one other person.
 *
 * @param id its own
 * @param person whom
 * @param at when it begins
 * @param about what it is about; may be empty
 * @param invited everybody who was invited or invites, by id
 * @param absent whoever did not come, by id; a meeting from which the owner stayed away is none
 * @param place where it was found
 */
public record FoundMeeting(
        String id, String person, Instant at, String about, Set<String> invited, Set<String> absent, SourcePlace place)
        implements Comparable<FoundMeeting> {

    /** Keeps a copy. */
    public FoundMeeting {
        invited = Set.copyOf(invited);
        absent = Set.copyOf(absent);
    }

    private static final Comparator<FoundMeeting> ORDER = Comparator.comparing(FoundMeeting::at)
            .thenComparing(FoundMeeting::person)
            .thenComparing(FoundMeeting::about);

    /** By time, then by person and subject; where it was found does not matter. */
    @Override
    public int compareTo(FoundMeeting other) {
        return ORDER.compare(this, other);
    }
}
