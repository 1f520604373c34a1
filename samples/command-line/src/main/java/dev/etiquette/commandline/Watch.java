package dev.etiquette.commandline;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/**
 * Moments as somebody reads them at one moment in one place: "14:00 yesterday, 19 h ago".
 *
 * @param now the moment of reading
 * @param zone the place
 */
record Watch(Instant now, ZoneId zone) {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ENGLISH);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("HH:mm 'on' EEE d MMMM", Locale.ENGLISH);
    private static final DateTimeFormatter YEAR = DateTimeFormatter.ofPattern("HH:mm 'on' d MMMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter WHOLE =
            DateTimeFormatter.ofPattern("EEEE, d MMMM uuuu, HH:mm", Locale.ENGLISH);

    private static final long HOURS_SHOWN_WITH_MINUTES = 6;

    /** The moment of reading with its day and its place. */
    String here() {
        return WHOLE.format(now.atZone(zone)) + " (" + place() + ")";
    }

    private String place() {
        if (zone.equals(ZoneOffset.UTC)) {
            return "UTC";
        }
        return zone instanceof ZoneOffset ? "UTC" + zone.getId() : zone.getId();
    }

    /** The time of day, with the day where it is another one, and how far away that is. */
    String at(Instant moment) {
        return clock(moment) + ", " + away(moment);
    }

    private String clock(Instant moment) {
        ZonedDateTime there = moment.atZone(zone);
        long days = ChronoUnit.DAYS.between(today(), there.toLocalDate());
        if (days == 0) {
            return TIME.format(there);
        } else if (days == 1) {
            return TIME.format(there) + " tomorrow";
        } else if (days == -1) {
            return TIME.format(there) + " yesterday";
        }
        return (there.getYear() == today().getYear() ? DAY : YEAR).format(there);
    }

    private String away(Instant moment) {
        Duration far = Duration.between(now, moment);
        if (far.abs().toMinutes() == 0) {
            // "Look again right now" would be a riddle.
            return now.isBefore(moment) ? "in a minute" : "right now";
        }
        return far.isNegative() ? length(far.negated()) + " ago" : "in " + length(far);
    }

    private static String length(Duration length) {
        long hours = length.toHours();
        if (hours >= 48) {
            return length.toDays() + " days";
        } else if (hours == 0) {
            return length.toMinutes() + " min";
        }
        boolean minutes = hours < HOURS_SHOWN_WITH_MINUTES && length.toMinutesPart() > 0;
        return hours + " h" + (minutes ? " " + length.toMinutesPart() + " min" : "");
    }

    /** Whether a moment lies on the day of reading. */
    boolean isToday(Instant moment) {
        return moment.atZone(zone).toLocalDate().equals(today());
    }

    private LocalDate today() {
        return now.atZone(zone).toLocalDate();
    }
}
