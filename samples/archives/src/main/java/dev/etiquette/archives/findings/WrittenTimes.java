package dev.etiquette.archives.findings;

import java.time.ZoneId;
import java.util.Optional;

/**
 * What the user says of times in files that tell neither their zone nor the order of their dates, as a chat that a telephone
 * has written.
 *
 * @param zone of the telephone; without it, the zone in which the owner lives is taken
 * @param dates the order of dates; without it, the dates of a whole file show it
 */
public record WrittenTimes(Optional<ZoneId> zone, Optional<DateOrder> dates) {

    /** Nothing is said. */
    public static final WrittenTimes UNKNOWN = new WrittenTimes(Optional.empty(), Optional.empty());
}
