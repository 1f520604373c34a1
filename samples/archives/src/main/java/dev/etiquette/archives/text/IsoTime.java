package dev.etiquette.archives.text;

import dev.etiquette.model.Times;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;
import java.util.Optional;

/** Parses times of ISO 8601 as archives write them: with any offset, fractions of a second, or without seconds. */
public final class IsoTime {

    private static final int LONGEST = 64;

    private static final DateTimeFormatter FORMAT = new DateTimeFormatterBuilder()
            .parseCaseInsensitive()
            .append(DateTimeFormatter.ISO_LOCAL_DATE)
            .appendPattern("['T'][' ']")
            .append(DateTimeFormatter.ISO_LOCAL_TIME)
            .appendPattern("[' '][XXX][XX][X]")
            .toFormatter(Locale.ROOT)
            .withResolverStyle(ResolverStyle.STRICT);

    private IsoTime() {}

    /**
     * A time that an archive gives.
     *
     * @param at the instant; UTC is assumed for a local time
     * @param local whether it has no offset
     */
    public record Moment(Instant at, boolean local) {}

    /** The time; empty when the text is none, or is outside the years of {@link Times#isOnCalendar}. */
    public static Optional<Moment> parse(String text) {
        return parsed(text.strip()).filter(moment -> Times.isOnCalendar(moment.at()));
    }

    private static Optional<Moment> parsed(String text) {
        if (text.isEmpty() || text.length() > LONGEST) {
            return Optional.empty();
        }
        try {
            TemporalAccessor parsed = FORMAT.parseBest(text, OffsetDateTime::from, LocalDateTime::from);
            return Optional.of(
                    parsed instanceof OffsetDateTime exact
                            ? new Moment(exact.toInstant(), false)
                            : new Moment(((LocalDateTime) parsed).toInstant(ZoneOffset.UTC), true));
        } catch (DateTimeException noTime) {
            return Optional.empty();
        }
    }
}
