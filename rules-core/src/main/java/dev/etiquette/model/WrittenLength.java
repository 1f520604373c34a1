package dev.etiquette.model;

import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Lengths of time as people write them in tables and scenarios: {@code 30 minutes}, {@code 4 hours}, {@code 2 weeks}. */
public final class WrittenLength {

    private static final Pattern LENGTH = Pattern.compile("(\\d{1,6})\\s*([a-z]+)");

    private static final Map<String, Duration> UNITS = Map.of(
            "minute", Duration.ofMinutes(1),
            "min", Duration.ofMinutes(1),
            "hour", Duration.ofHours(1),
            "day", Duration.ofDays(1),
            "week", Duration.ofDays(7));

    private WrittenLength() {}

    /**
     * The length that is written so, in any case of letters.
     *
     * @return empty when it is no number of at most six digits with a unit
     */
    public static Optional<Duration> of(String written) {
        Objects.requireNonNull(written, "written");
        Matcher matcher = LENGTH.matcher(written.strip().toLowerCase(Locale.ROOT));
        return matcher.matches()
                ? unit(matcher.group(2)).map(one -> one.multipliedBy(Long.parseLong(matcher.group(1))))
                : Optional.empty();
    }

    /**
     * One of a unit, such as {@code minute}, {@code hours} or {@code day}, in small letters. A day has 24 hours.
     *
     * @return empty for any other word, and for units of no fixed length
     */
    public static Optional<Duration> unit(String word) {
        Objects.requireNonNull(word, "word");
        return Optional.ofNullable(UNITS.get(word.endsWith("s") ? word.substring(0, word.length() - 1) : word));
    }
}
