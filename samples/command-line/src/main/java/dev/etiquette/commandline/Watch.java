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
 * Moments as somebody reads them at one moment in one place: "14:00 yesterday".
 *
 * @param now the moment of reading
 * @param zone the place
 */
record Watch(Instant now, ZoneId zone) {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ENGLISH);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEE d MMMM", Locale.ENGLISH);
    private static final DateTimeFormatter YEAR = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter WHOLE =
            DateTimeFormatter.ofPattern("EEEE, d MMMM uuuu, HH:mm", Locale.ENGLISH);

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm", Locale.ENGLISH);
    private static final DateTimeFormatter WHOLE_DAY = DateTimeFormatter.ofPattern("EEEE, d MMMM", Locale.ENGLISH);
    private static final DateTimeFormatter WHOLE_DAY_OF_YEAR =
            DateTimeFormatter.ofPattern("EEEE, d MMMM uuuu", Locale.ENGLISH);

    /** Up to so many minutes every one counts; of more people say half or a whole hour, or a number that ends in 0 or 5. */
    private static final long MINUTES_COUNTED = 10;

    private static final long MINUTES_SAID = 57;
    private static final long HOURS_SHOWN_WITH_HALVES = 6;

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

    /** A moment in full, for whoever reads it at another one. */
    static String moment(Instant moment, ZoneId zone) {
        return MOMENT.format(moment.atZone(zone));
    }

    /** The time of day alone. */
    String time(Instant moment) {
        return TIME.format(moment.atZone(zone));
    }

    /** The day that a moment lies in, in full. */
    String day(Instant moment) {
        return day(moment.atZone(zone).toLocalDate());
    }

    /** A day in full, with the year where it is another one. */
    String day(LocalDate day) {
        return (day.getYear() == today().getYear() ? WHOLE_DAY : WHOLE_DAY_OF_YEAR).format(day);
    }

    /** The day that a moment lies in, as short as it is clear. */
    String shortDay(Instant moment) {
        return date(moment);
    }

    /** The time of day, with the day where it is another one, and how far away that is where the words do not say it. */
    String at(Instant moment) {
        long days = days(moment);
        if (days == 0) {
            return clock(moment) + ", " + away(moment);
        } else if (Math.abs(days) == 1) {
            return clock(moment);
        }
        // After days nobody asks any more at which hour it was.
        return days < 0 ? date(moment) + ", " + -days + " days ago" : clock(moment) + ", in " + days + " days";
    }

    /** The same, where one is told to come back; "at 09:00" would be a riddle when it is 09:00. */
    String next(Instant moment) {
        return moment.isBefore(now.plus(Duration.ofMinutes(1))) ? "in a minute" : "at " + at(moment);
    }

    private String clock(Instant moment) {
        ZonedDateTime there = moment.atZone(zone);
        long days = days(moment);
        if (days == 0) {
            return TIME.format(there);
        } else if (days == 1) {
            return TIME.format(there) + " tomorrow";
        } else if (days == -1) {
            return TIME.format(there) + " yesterday";
        }
        return TIME.format(there) + " on " + date(moment);
    }

    private String date(Instant moment) {
        ZonedDateTime there = moment.atZone(zone);
        return (there.getYear() == today().getYear() ? DAY : YEAR).format(there);
    }

    private String away(Instant moment) {
        Duration far = Duration.between(now, moment);
        if (far.abs().toMinutes() == 0) {
            return now.isBefore(moment) ? "in a minute" : "now";
        }
        return far.isNegative() ? length(far.negated()) + " ago" : "in " + length(far);
    }

    /** As people say it: nobody counts 1 hour and 29 minutes. */
    private static String length(Duration length) {
        long minutes = length.toMinutes();
        if (minutes <= MINUTES_COUNTED) {
            return minutes + " min";
        } else if (minutes <= MINUTES_SAID) {
            return Math.round(minutes / 5.0) * 5 + " min";
        }
        long halves = Math.round(minutes / 30.0);
        if (halves < 2 * HOURS_SHOWN_WITH_HALVES && halves % 2 == 1) {
            return halves / 2 + "½ hours";
        }
        long hours = halves < 2 * HOURS_SHOWN_WITH_HALVES ? halves / 2 : Math.round(minutes / 60.0);
        return hours + (hours == 1 ? " hour" : " hours");
    }

    /** Whether a moment lies on the day of reading. */
    boolean isToday(Instant moment) {
        return moment.atZone(zone).toLocalDate().equals(today());
    }

    /** How many midnights lie between. */
    private long days(Instant moment) {
        return ChronoUnit.DAYS.between(today(), moment.atZone(zone).toLocalDate());
    }

    private LocalDate today() {
        return now.atZone(zone).toLocalDate();
    }
}
