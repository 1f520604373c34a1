package dev.etiquette.model;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.Objects;
import java.util.regex.Pattern;

/** Moments as people write them in tables and on a command line. */
public final class WrittenMoment {

    /** A blank between day and time stands for the letter that the standard asks for. */
    private static final Pattern BLANK = Pattern.compile("^([\\d-]+) (?=\\d)");

    private static final Pattern BEGINS_WITH_YEAR = Pattern.compile("[+-]?\\d{4}.*");

    private WrittenMoment() {}

    /**
     * Reads {@code 2026-03-02T09:00:00Z}, {@code 2026-03-02 10:00}, {@code 2026-03-02} or {@code 2 March 2026}.
     *
     * @param zone in which a time without an offset is read, and a date begins
     * @throws InvalidFactException when it is none, or is outside the years -9999 to 9999
     */
    public static Instant of(String written, ZoneId zone) {
        Objects.requireNonNull(written, "written");
        Objects.requireNonNull(zone, "zone");
        String text = BLANK.matcher(written.strip()).replaceFirst("$1T");
        try {
            Instant moment = BEGINS_WITH_YEAR.matcher(text).matches()
                    ? exact(text, zone)
                    : Times.startOf(WrittenDate.of(text).date(), zone);
            if (Times.isOnCalendar(moment)) {
                return moment;
            }
        } catch (DateTimeException | InvalidFactException unreadable) {
            // Told below, in the same words as a moment that no calendar knows.
        }
        throw new InvalidFactException(ModelMessage.NO_MOMENT.with(written));
    }

    private static Instant exact(String text, ZoneId zone) {
        if (text.indexOf('T') < 0 && text.indexOf('t') < 0) {
            return Times.startOf(LocalDate.parse(text), zone);
        }
        TemporalAccessor read =
                DateTimeFormatter.ISO_DATE_TIME.parseBest(text, ZonedDateTime::from, LocalDateTime::from);
        return read instanceof ZonedDateTime exact
                ? exact.toInstant()
                : LocalDateTime.from(read).atZone(zone).toInstant();
    }
}
