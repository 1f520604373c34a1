package dev.etiquette.commandline;

import dev.etiquette.model.Times;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;

/** Moments as people type them. */
final class TimeArguments {

    private TimeArguments() {}

    /**
     * The moment that is meant.
     *
     * @param zone in which a time without an offset is read, and a date begins
     * @throws Refusal when it is none
     */
    static Instant parse(String text, ZoneId zone) {
        try {
            Instant moment = read(text.strip().replaceFirst("^([\\d-]+) (?=\\d)", "$1T"), zone);
            if (Times.isOnCalendar(moment)) {
                return moment;
            }
        } catch (DateTimeException unreadable) {
            // Told below, in the same words as a moment that no calendar knows.
        }
        throw RefusalMessage.NO_MOMENT.refusal(text);
    }

    private static Instant read(String text, ZoneId zone) {
        if (text.indexOf('T') < 0 && text.indexOf('t') < 0) {
            return LocalDate.parse(text).atStartOfDay(zone).toInstant();
        }
        TemporalAccessor read =
                DateTimeFormatter.ISO_DATE_TIME.parseBest(text, ZonedDateTime::from, LocalDateTime::from);
        return read instanceof ZonedDateTime exact
                ? exact.toInstant()
                : LocalDateTime.from(read).atZone(zone).toInstant();
    }

    /** The zone of that name. */
    static ZoneId zone(String text) {
        try {
            return ZoneId.of(text.strip());
        } catch (DateTimeException unknown) {
            throw RefusalMessage.NO_ZONE.refusal(text);
        }
    }
}
