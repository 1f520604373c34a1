package dev.etiquette.model;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * The hours of a week that count: when somebody is awake, or at work.
 *
 * <p>One span a day at most; a day without a span does not count at all. On the night of a clock change the span has
 * the length that it really has: local times that do not exist are moved on, those that exist twice begin at the
 * first and end at the last.
 *
 * @param spans by day, at least one; kept in the order of the week
 * @param off days that do not count at all
 */
public record WeeklyHours(Map<DayOfWeek, Span> spans, DaysOff off) {

    /**
     * From a time of the day until another one.
     *
     * @param from included
     * @param to excluded; midnight stands for the end of the day
     */
    public record Span(LocalTime from, LocalTime to) {

        /** Refuses a span that ends before it begins. */
        public Span {
            FieldChecks.present("A span of hours", "beginning (from)", from);
            FieldChecks.present("A span of hours", "end (to)", to);
            if (!to.equals(LocalTime.MIDNIGHT) && !from.isBefore(to)) {
                throw new InvalidFactException(ModelMessage.SPAN_NOT_FORWARD.with(from, to));
            }
        }
    }

    /**
     * A time that does not count.
     *
     * @param begins included
     * @param ends excluded
     */
    public record Rest(Instant begins, Instant ends) {

        /** Refuses what is missing. */
        public Rest {
            Objects.requireNonNull(begins, "begins");
            Objects.requireNonNull(ends, "ends");
        }
    }

    /** Every hour of the week. */
    public static final WeeklyHours ALL = daily(LocalTime.MIDNIGHT, LocalTime.MIDNIGHT);

    /** 08:00 to 22:00 on every day: a guess at when a person is awake. */
    public static final WeeklyHours WAKING = daily(LocalTime.of(8, 0), LocalTime.of(22, 0));

    /** 09:00 to 17:00 from Monday to Friday. */
    public static final WeeklyHours WORKING = weekdays(LocalTime.of(9, 0), LocalTime.of(17, 0));

    /** No sum of hours is followed further than this; what lies beyond is as good as never. */
    private static final Duration HORIZON = Duration.ofDays(3660);

    /** Refuses a week without a single span. */
    public WeeklyHours {
        FieldChecks.present("A week of hours", "table of spans", spans);
        FieldChecks.present("A week of hours", "days off", off);
        if (spans.isEmpty()) {
            throw new InvalidFactException(ModelMessage.NO_SPAN.text());
        }
        spans = Collections.unmodifiableMap(new EnumMap<>(spans));
    }

    /** The hours of every week, without days off. */
    public WeeklyHours(Map<DayOfWeek, Span> spans) {
        this(spans, DaysOff.NONE);
    }

    /** The same hours, but for these days. */
    public WeeklyHours without(DaysOff days) {
        return new WeeklyHours(spans, days);
    }

    /** The same span on all seven days. */
    public static WeeklyHours daily(LocalTime from, LocalTime to) {
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(to, "to");
        return on(from, to, DayOfWeek.values());
    }

    /** The same span from Monday to Friday. */
    public static WeeklyHours weekdays(LocalTime from, LocalTime to) {
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(to, "to");
        return on(
                from,
                to,
                DayOfWeek.MONDAY,
                DayOfWeek.TUESDAY,
                DayOfWeek.WEDNESDAY,
                DayOfWeek.THURSDAY,
                DayOfWeek.FRIDAY);
    }

    /** The same span on the given days. */
    public static WeeklyHours on(LocalTime from, LocalTime to, DayOfWeek... days) {
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(to, "to");
        Map<DayOfWeek, Span> spans = new EnumMap<>(DayOfWeek.class);
        for (DayOfWeek day : FieldChecks.each("days", days)) {
            spans.put(day, new Span(from, to));
        }
        return new WeeklyHours(spans);
    }

    /**
     * The moment at which so much counted time has gone by since the start.
     *
     * <p>With a length of zero it is the start itself when that counts, else the next moment that does. Never throws:
     * past ten years, or past what can be written as a date, the wall clock is added instead.
     */
    public Instant after(Instant start, Duration length, ZoneId zone) {
        Objects.requireNonNull(start, "start");
        Objects.requireNonNull(length, "length");
        Objects.requireNonNull(zone, "zone");
        if (this.equals(ALL) || length.compareTo(HORIZON) > 0 || !Times.isOnCalendar(start)) {
            return Times.plus(start, length);
        }
        Duration left = length;
        Instant from = start;
        LocalDate day = start.atZone(zone).toLocalDate();
        LocalDate end = day.plusDays(HORIZON.toDays());
        for (; day.isBefore(end); day = day.plusDays(1)) {
            Span span = spans.get(day.getDayOfWeek());
            if (span == null || off.contains(day)) {
                continue;
            }
            Instant opens = day.atTime(span.from()).atZone(zone).toInstant();
            Instant closes = closing(day, span, zone);
            Instant begin = from.isAfter(opens) ? from : opens;
            if (!begin.isBefore(closes)) {
                continue;
            }
            Duration here = Duration.between(begin, closes);
            if (left.compareTo(here) < 0) {
                return begin.plus(left);
            }
            left = left.minus(here);
            if (left.isZero()) {
                return closes;
            }
            from = closes;
        }
        return Times.plus(start, length);
    }

    /**
     * The time of rest that a moment lies in, or else the next one; empty when there is none within a week, or when
     * the moment is past what can be written as a date.
     */
    public Optional<Rest> rest(Instant moment, ZoneId zone) {
        Objects.requireNonNull(moment, "moment");
        Objects.requireNonNull(zone, "zone");
        if (this.equals(ALL) || !Times.isOnCalendar(moment)) {
            return Optional.empty();
        }
        LocalDate today = moment.atZone(zone).toLocalDate();
        Optional<Instant> closed = Optional.empty();
        for (long days = -8; days <= 8; days++) {
            LocalDate day = today.plusDays(days);
            Span span = spans.get(day.getDayOfWeek());
            if (span == null || off.contains(day)) {
                continue;
            }
            Instant opens = day.atTime(span.from()).atZone(zone).toInstant();
            if (closed.isPresent() && closed.get().isBefore(opens) && opens.isAfter(moment)) {
                return Optional.of(new Rest(closed.get(), opens));
            }
            closed = Optional.of(closing(day, span, zone));
        }
        return Optional.empty();
    }

    private static Instant closing(LocalDate day, Span span, ZoneId zone) {
        ZonedDateTime closes = span.to().equals(LocalTime.MIDNIGHT)
                ? day.plusDays(1).atStartOfDay(zone)
                : day.atTime(span.to()).atZone(zone).withLaterOffsetAtOverlap();
        return closes.toInstant();
    }
}
