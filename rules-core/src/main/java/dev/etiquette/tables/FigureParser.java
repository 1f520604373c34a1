package dev.etiquette.tables;

import dev.etiquette.model.WrittenLength;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the values of norms: "30 minutes", "at once", "20 %", "6 times". */
final class FigureParser {

    private static final Pattern AMOUNT = Pattern.compile("(\\d{1,6})\\s*([a-z%]*)");
    private static final Pattern OWN_AMOUNT = Pattern.compile("(\\d{1,18})\\s*(?:%|\\p{Sc}|\\p{L}[\\p{L} ]*)?");

    /** A length that is too long, or in a unit of no fixed length, is no number of something else. */
    private static final Pattern OF_TIME =
            Pattern.compile("(?i)\\d+\\s*(?:sec|second|min|minute|hour|day|week|month|year)s?");

    private FigureParser() {}

    static Optional<Duration> length(String value) {
        String plain = value.strip().toLowerCase(Locale.ROOT);
        if (plain.equals("at once")) {
            return Optional.of(Duration.ZERO);
        }
        return WrittenLength.of(plain);
    }

    static Optional<Integer> percent(String value) {
        return number(value, "%");
    }

    static Optional<Integer> count(String value) {
        return number(value, "")
                .or(() -> number(value, "times"))
                .or(() -> number(value, "turns"))
                .or(() -> number(value, "posts"))
                .or(() -> number(value, "words"))
                .or(() -> number(value, "characters"));
    }

    /** A whole number of one's own, with whatever unit: "500", "500 euros", "20 %". */
    static Optional<Long> amount(String value) {
        Matcher matcher = OWN_AMOUNT.matcher(value.strip());
        return matcher.matches() && !OF_TIME.matcher(value.strip()).matches()
                ? Optional.of(Long.parseLong(matcher.group(1)))
                : Optional.empty();
    }

    private static Optional<Integer> number(String value, String unit) {
        Matcher matcher = AMOUNT.matcher(value.strip().toLowerCase(Locale.ROOT));
        return matcher.matches() && matcher.group(2).equals(unit)
                ? Optional.of(Integer.parseInt(matcher.group(1)))
                : Optional.empty();
    }
}
