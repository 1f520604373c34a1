package dev.etiquette.archives.findings;

import java.time.Instant;
import java.util.Comparator;

/**
 * A meeting of the owner with one other person.
 *
 * @param id its own
 * @param person whom
 * @param at when it begins
 * @param about what it is about; may be empty
 * @param place where it was found
 */
public record FoundMeeting(String id, String person, Instant at, String about, SourcePlace place)
        implements Comparable<FoundMeeting> {

    private static final Comparator<FoundMeeting> ORDER = Comparator.comparing(FoundMeeting::at)
            .thenComparing(FoundMeeting::person)
            .thenComparing(FoundMeeting::about);

    /** By time, then by person and subject; where it was found does not matter. */
    @Override
    public int compareTo(FoundMeeting other) {
        return ORDER.compare(this, other);
    }
}
