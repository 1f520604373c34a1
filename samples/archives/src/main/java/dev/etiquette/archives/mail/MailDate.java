package dev.etiquette.archives.mail;

import dev.etiquette.model.Times;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Times of letters (RFC 5322, with the old forms), and of the lines that begin letters in a mailbox. */
final class MailDate {

    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

    private static final Map<String, ZoneOffset> ZONES = Map.ofEntries(
            Map.entry("EST", ZoneOffset.ofHours(-5)),
            Map.entry("EDT", ZoneOffset.ofHours(-4)),
            Map.entry("CST", ZoneOffset.ofHours(-6)),
            Map.entry("CDT", ZoneOffset.ofHours(-5)),
            Map.entry("MST", ZoneOffset.ofHours(-7)),
            Map.entry("MDT", ZoneOffset.ofHours(-6)),
            Map.entry("PST", ZoneOffset.ofHours(-8)),
            Map.entry("PDT", ZoneOffset.ofHours(-7)),
            Map.entry("CET", ZoneOffset.ofHours(1)),
            Map.entry("CEST", ZoneOffset.ofHours(2)),
            Map.entry("MET", ZoneOffset.ofHours(1)),
            Map.entry("MEST", ZoneOffset.ofHours(2)));

    private static final Pattern DATE = Pattern.compile(
            "(?:\\p{Alpha}{3,9},?\\s*)?(?<day>\\d{1,2})[\\s-]+(?<month>\\p{Alpha}{3})\\p{Alpha}*[\\s-]+"
                    + "(?<year>\\d{2,4})\\s+(?<hour>\\d{1,2})[:.](?<minute>\\d{2})(?:[:.](?<second>\\d{2}))?\\s*(?<zone>[+-]\\d{4}|[A-Z]{1,5})?.*");

    private static final Pattern START = Pattern.compile(
            "From .*?\\p{Alpha}{3}\\s+(?<month>\\p{Alpha}{3})\\s+(?<day>\\d{1,2})\\s+"
                    + "(?<hour>\\d{1,2}):(?<minute>\\d{2})(?::(?<second>\\d{2}))?\\s+(?<zone>[+-]\\d{4}|[A-Z]{1,5})?\\s*(?<year>\\d{4}).*");

    private MailDate() {}

    /** The time that a letter states; empty when the text is none. */
    static Optional<Instant> of(String text) {
        return matched(DATE.matcher(text.length() > 200 ? text.substring(0, 200) : text.strip()));
    }

    /** The time that the first line of a letter in a mailbox states. */
    static Optional<Instant> ofStart(String line) {
        return matched(START.matcher(line));
    }

    private static Optional<Instant> matched(Matcher date) {
        if (!date.matches()) {
            return Optional.empty();
        }
        int month = MONTHS.indexOf(date.group("month").toLowerCase(Locale.ROOT)) + 1;
        int year = Integer.parseInt(date.group("year"));
        int century = year < 50 ? 2000 : year < 1000 ? 1900 : 0;
        String second = date.group("second");
        try {
            LocalDateTime local = LocalDateTime.of(
                    year + century,
                    month,
                    Integer.parseInt(date.group("day")),
                    Integer.parseInt(date.group("hour")),
                    Integer.parseInt(date.group("minute")),
                    second == null ? 0 : Math.min(59, Integer.parseInt(second)));
            return Optional.of(local.toInstant(zone(date.group("zone")))).filter(Times::isOnCalendar);
        } catch (DateTimeException noDate) {
            return Optional.empty();
        }
    }

    private static ZoneOffset zone(String zone) {
        if (zone == null || zone.isEmpty()) {
            return ZoneOffset.UTC;
        }
        return Character.isLetter(zone.charAt(0)) ? ZONES.getOrDefault(zone, ZoneOffset.UTC) : ZoneOffset.of(zone);
    }
}
