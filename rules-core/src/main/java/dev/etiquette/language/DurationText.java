package dev.etiquette.language;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Lengths of time as people write them: "4h", "4 hours", "2 weeks". */
final class DurationText {

    /** The amount is the first group, the unit the second one. */
    static final String WRITTEN = "(\\d{1,6})\\s*(minutes?|mins?|hours?|hrs?|hr|h|days?|d|weeks?|w|m)";

    private static final Pattern ALONE = Pattern.compile(WRITTEN);

    private DurationText() {}

    /** The word of the language that says the same. */
    static Optional<String> word(String written) {
        Matcher matcher = ALONE.matcher(written.strip().toLowerCase(Locale.ROOT));
        return matcher.matches() ? Optional.of(word(matcher.group(1), matcher.group(2))) : Optional.empty();
    }

    static String word(String amount, String unit) {
        return switch (unit.charAt(0)) {
            case 'm' -> "minutes( " + amount + " )";
            case 'h' -> "hours( " + amount + " )";
            case 'd' -> "days( " + amount + " )";
            default -> days(amount, unit);
        };
    }

    /** Weeks, months of 30 days and years of 365 days, for which the language has no words. */
    static String days(String amount, String unit) {
        long each = unit.startsWith("w") ? 7 : unit.startsWith("m") ? 30 : 365;
        return "days( " + Long.parseLong(amount) * each + " )";
    }
}
