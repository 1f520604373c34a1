package dev.etiquette.scenario;

import dev.etiquette.language.NameSimilarity;
import dev.etiquette.model.Times;
import dev.etiquette.model.WrittenLength;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Month;
import java.time.Period;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads moments and lengths of time as scenarios write them. */
final class InstantParser {

    private static final String COUNT =
            "(?:\\d{1,6}|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)";
    private static final String TIME = "\\d{1,2}:\\d{2}";
    private static final String CLOCK = "(?:(?:,| at|, at)? " + TIME + ")?";

    /** "4 hours". */
    static final String LENGTH = COUNT + " \\p{L}+";

    /** All ways to write a moment. */
    static final String MOMENT = "(?:(?:on )?(?:\\p{Lu}\\p{L}+,? )?\\d{1,2} \\p{L}+ \\d{4}" + CLOCK
            + "|(?:on )?\\d{4}-\\d{2}-\\d{2}(?:T" + TIME + ")?" + CLOCK
            + "|" + COUNT + " \\p{L}+ ago(?: at " + TIME + ")?"
            + "|in " + COUNT + " \\p{L}+(?: at " + TIME + ")?"
            + "|" + COUNT + " \\p{L}+ later"
            + "|(?:today|yesterday|tomorrow)" + CLOCK
            + "|(?:just )?now"
            + "|(?:at )?" + TIME + ")";

    private static final Pattern DATE = Pattern.compile(
            "(?:on )?(?:(\\p{Lu}\\p{L}+),? )?(\\d{1,2}) (\\p{L}+) (\\d{4})(?:(?:,| at|, at)? (" + TIME + "))?");
    private static final Pattern ISO =
            Pattern.compile("(?:on )?(\\d{4}-\\d{2}-\\d{2})(?:(?:T|,? at |,? )(" + TIME + "))?");
    private static final Pattern APART =
            Pattern.compile("(in )?(" + COUNT + ") (\\p{L}+)(?: (ago|later))?(?: at (" + TIME + "))?");
    private static final Pattern DAY = Pattern.compile("(today|yesterday|tomorrow)(?:(?:,| at|, at)? (" + TIME + "))?");
    private static final Pattern ALONE = Pattern.compile("(?:at )?(" + TIME + ")");
    private static final Pattern LONG = Pattern.compile("(" + COUNT + ") (\\p{L}+)");

    private static final List<String> NUMBERS =
            List.of("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve");
    private static final List<String> UNITS = List.of("second", "minute", "hour", "day", "week", "month", "year");
    private static final List<String> MONTHS = Arrays.stream(Month.values())
            .map(month -> month.getDisplayName(TextStyle.FULL, Locale.ENGLISH))
            .toList();

    /** The time of a day that is given without one: noon, the farthest from any other day. */
    private static final String NOON = "12:00";

    private static final long DAY_SECONDS = 86_400;
    private static final DateTimeFormatter DAY_WRITTEN = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

    private InstantParser() {}

    /** The moment of this text. */
    static ScenarioInstant read(String written) {
        String text = written.strip();
        if (text.equals("now") || text.equals("just now")) {
            return new ScenarioInstant((now, before, zone) -> now);
        }
        Matcher date = DATE.matcher(text);
        if (date.matches()) {
            LocalDate day = day(text, date.group(2), date.group(3), date.group(4));
            Optional.ofNullable(date.group(1)).ifPresent(name -> checkWeekday(text, day, name));
            LocalTime time = time(text, date.group(5));
            return new ScenarioInstant((now, before, zone) -> at(day, time, zone));
        }
        Matcher iso = ISO.matcher(text);
        if (iso.matches()) {
            String[] parts = iso.group(1).split("-");
            LocalDate day = date(text, parts[0], Integer.parseInt(parts[1]), parts[2]);
            LocalTime time = time(text, iso.group(2));
            return new ScenarioInstant((now, before, zone) -> at(day, time, zone));
        }
        Matcher named = DAY.matcher(text);
        if (named.matches()) {
            long days = named.group(1).equals("today") ? 0 : named.group(1).equals("tomorrow") ? 1 : -1;
            LocalTime time = time(text, named.group(2));
            return new ScenarioInstant(
                    (now, before, zone) -> at(dayOf(now, zone).plusDays(days), time, zone));
        }
        Matcher alone = ALONE.matcher(text);
        if (alone.matches()) {
            LocalTime time = time(text, alone.group(1));
            return new ScenarioInstant((now, before, zone) -> at(dayOf(now, zone), time, zone));
        }
        Matcher apart = APART.matcher(text);
        if (apart.matches() && (apart.group(1) == null) != (apart.group(4) == null)) {
            return apart(text, apart);
        }
        throw invalid(text);
    }

    private static InvalidStepException invalid(String text) {
        return new InvalidStepException(ScenarioMessage.UNKNOWN_MOMENT.with(text), ScenarioMessage.MAYBE_MOMENT.text());
    }

    private static ScenarioInstant apart(String text, Matcher apart) {
        Step step = step(text, apart.group(2), apart.group(3));
        boolean later = "later".equals(apart.group(4));
        int sign = "ago".equals(apart.group(4)) ? -1 : 1;
        if (apart.group(5) == null) {
            return new ScenarioInstant((now, before, zone) -> step.from(later ? before : now, sign, zone));
        }
        if (step.exact().isPresent() && step.exact().get().toSeconds() % DAY_SECONDS != 0) {
            throw new InvalidStepException(ScenarioMessage.PART_OF_A_DAY.with(text));
        }
        LocalTime time = time(text, apart.group(5));
        return new ScenarioInstant((now, before, zone) ->
                at(dayOf(step.from(later ? before : now, sign, zone), zone), time, zone));
    }

    /** So much later or earlier: exactly so long, or so many days of the calendar. */
    private record Step(Optional<Duration> exact, Period days) {

        Instant from(Instant start, int sign, ZoneId zone) {
            if (exact.isPresent()) {
                return Times.plus(start, exact.get().multipliedBy(sign));
            }
            ZonedDateTime begin = start.atZone(zone);
            return (sign < 0 ? begin.minus(days) : begin.plus(days)).toInstant();
        }
    }

    private static Step step(String text, String count, String unit) {
        int many = count(count);
        return switch (unit(text, unit)) {
            case "month" -> new Step(Optional.empty(), Period.ofMonths(many));
            case "year" -> new Step(Optional.empty(), Period.ofYears(Math.min(many, 9000)));
            case "day" -> new Step(Optional.empty(), Period.ofDays(many));
            case "week" -> new Step(Optional.empty(), Period.ofDays(7 * many));
            default -> new Step(Optional.of(length(count + " " + unit)), Period.ZERO);
        };
    }

    /** A length of time: "4 hours", "30 days", "a week". */
    static Duration length(String text) {
        Matcher matcher = LONG.matcher(text.strip());
        if (!matcher.matches()) {
            throw new InvalidStepException(
                    ScenarioMessage.UNKNOWN_LENGTH.with(text), ScenarioMessage.MAYBE_LENGTH.text());
        }
        long many = count(matcher.group(1));
        String unit = unit(text, matcher.group(2));
        return unit.equals("second")
                ? Duration.ofSeconds(many)
                : WrittenLength.unit(unit)
                        .orElseThrow(() -> new InvalidStepException(
                                ScenarioMessage.VARYING_LENGTH.with(text), ScenarioMessage.MAYBE_DAYS.text()))
                        .multipliedBy(many);
    }

    private static int count(String word) {
        if (word.equals("a") || word.equals("an")) {
            return 1;
        }
        int named = NUMBERS.indexOf(word);
        return named >= 0 ? named + 1 : Integer.parseInt(word);
    }

    private static String unit(String text, String written) {
        String singular = written.endsWith("s") ? written.substring(0, written.length() - 1) : written;
        if (UNITS.contains(singular)) {
            return singular;
        }
        throw new InvalidStepException(
                ScenarioMessage.UNKNOWN_UNIT.with(written, text),
                NameSimilarity.nearest(singular, UNITS).stream()
                        .findFirst()
                        .map(unit -> ScenarioMessage.MAYBE_WRITE.with(unit + "s"))
                        .orElseGet(ScenarioMessage.MAYBE_DAYS::text));
    }

    /** A time of the day: "09:00". */
    static LocalTime clock(String text) {
        return time(text, text);
    }

    private static LocalTime time(String text, @org.jspecify.annotations.Nullable String written) {
        String[] parts = (written == null ? NOON : written).split(":");
        int hour = Integer.parseInt(parts[0]);
        int minute = Integer.parseInt(parts[1]);
        if (hour > 23 || minute > 59) {
            throw new InvalidStepException(ScenarioMessage.UNKNOWN_TIME.with(written, text));
        }
        return LocalTime.of(hour, minute);
    }

    private static LocalDate day(String text, String day, String month, String year) {
        for (int i = 0; i < MONTHS.size(); i++) {
            String name = MONTHS.get(i);
            if (name.equalsIgnoreCase(month) || month.length() == 3 && name.regionMatches(true, 0, month, 0, 3)) {
                return date(text, year, i + 1, day);
            }
        }
        throw new InvalidStepException(
                ScenarioMessage.UNKNOWN_MONTH.with(month, text),
                ScenarioMessage.MAYBE_WRITE.with(NameSimilarity.nearest(month, MONTHS).stream()
                        .findFirst()
                        .orElse("March")));
    }

    private static LocalDate date(String text, String year, int month, String day) {
        try {
            return LocalDate.of(Integer.parseInt(year), month, Integer.parseInt(day));
        } catch (DateTimeException impossible) {
            throw new InvalidStepException(ScenarioMessage.UNKNOWN_DATE.with(text));
        }
    }

    private static void checkWeekday(String text, LocalDate day, String written) {
        String right = name(day.getDayOfWeek());
        if (!right.equalsIgnoreCase(written) && !right.substring(0, 3).equalsIgnoreCase(written)) {
            throw new InvalidStepException(
                    ScenarioMessage.WRONG_WEEKDAY.with(text, right), ScenarioMessage.MAYBE_WEEKDAY.with(right));
        }
    }

    /** A day of the week as people write it. */
    static String name(DayOfWeek day) {
        return day.getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    }

    /** The day of the week of that name. */
    static DayOfWeek weekday(String written) {
        return Stream.of(DayOfWeek.values())
                .filter(day -> name(day).equalsIgnoreCase(written))
                .findFirst()
                .orElseThrow(() ->
                        new InvalidStepException(
                                ScenarioMessage.UNKNOWN_WEEKDAY.with(written),
                                ScenarioMessage.MAYBE_WRITE.with(NameSimilarity.nearest(
                                                written,
                                                Stream.of(DayOfWeek.values())
                                                        .map(InstantParser::name)
                                                        .toList())
                                        .stream()
                                        .findFirst()
                                        .orElse("Monday"))));
    }

    private static LocalDate dayOf(Instant moment, ZoneId zone) {
        return moment.atZone(zone).toLocalDate();
    }

    /** A time that a clock shows twice in a night is the earlier one; one that it skips is refused. */
    private static Instant at(LocalDate day, LocalTime time, ZoneId zone) {
        if (zone.getRules().getValidOffsets(day.atTime(time)).isEmpty()) {
            throw new InvalidStepException(
                    ScenarioMessage.SKIPPED_TIME.with(time, DAY_WRITTEN.format(day), zone.getId()));
        }
        return day.atTime(time).atZone(zone).toInstant();
    }
}
