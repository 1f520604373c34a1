package dev.etiquette.archives.x;

import dev.etiquette.archives.text.IsoTime;
import dev.etiquette.model.Times;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Parses times as X writes them: "Sat Oct 11 15:50:20 +0000 2025" in posts; ISO 8601 or milliseconds since 1970 in
 * messages.
 */
final class XTime {

    private static final int LONGEST = 64;
    private static final Pattern MILLISECONDS = Pattern.compile("\\d{11,15}");
    /** The day of the week follows from the rest, and is ignored. */
    private static final Pattern WEEKDAY = Pattern.compile("^[A-Za-z]{3},? +");

    private static final DateTimeFormatter FORMAT = new DateTimeFormatterBuilder()
            .parseCaseInsensitive()
            .appendPattern("MMM d HH:mm:ss xx uuuu")
            .toFormatter(Locale.ENGLISH)
            .withResolverStyle(ResolverStyle.STRICT);

    private XTime() {}

    /** The time; empty when the text is none, or is outside the years of {@link Times#isOnCalendar}. */
    static Optional<Instant> parse(String written) {
        String text = written.strip();
        if (text.isEmpty() || text.length() > LONGEST) {
            return Optional.empty();
        }
        if (MILLISECONDS.matcher(text).matches()) {
            return Optional.of(Instant.ofEpochMilli(Long.parseLong(text))).filter(Times::isOnCalendar);
        }
        try {
            String dated = WEEKDAY.matcher(text).replaceFirst("");
            return Optional.of(FORMAT.parse(dated, OffsetDateTime::from).toInstant())
                    .filter(Times::isOnCalendar);
        } catch (DateTimeException another) {
            return IsoTime.parse(text).map(IsoTime.Moment::at);
        }
    }
}
