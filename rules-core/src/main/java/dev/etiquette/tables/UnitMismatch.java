package dev.etiquette.tables;

import dev.etiquette.language.NameSimilarity;
import dev.etiquette.report.Edit;
import dev.etiquette.report.Problem;
import dev.etiquette.report.Problem.Code;
import dev.etiquette.report.Suggestion;
import dev.etiquette.tables.CsvRows.Row;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Says that a value has another unit than its figure takes, and guesses which value was meant. */
final class UnitMismatch {

    private static final Pattern AMOUNT = Pattern.compile("(\\d{1,6})\\s*(\\S*)");

    /** An amount and a half of it. */
    private static final Pattern HALF = Pattern.compile("(\\d{1,4})[.,]50*\\s*(h|hours?|std|stunden?|d|days?)");

    private static final List<String> LENGTHS =
            List.of("minute", "minutes", "hour", "hours", "day", "days", "week", "weeks");
    private static final List<String> COUNTS = List.of("times", "turns", "posts", "words", "characters");
    private static final List<String> PERCENT = List.of("%", "percent", "per cent", "pct");

    private UnitMismatch() {}

    /** The problem with the value of a row, which must be like the example. */
    static Problem problem(Row row, String example) {
        String value = row.cell("value");
        Problem problem = new Problem(
                Code.WRONG_UNIT,
                row.position("value"),
                TableMessage.WRONG_VALUE.with(row.cell("figure").toLowerCase(Locale.ROOT), value, example));
        return meant(value.toLowerCase(Locale.ROOT), example)
                .filter(meant -> row.places().containsKey("value"))
                .map(meant -> problem.with(Suggestion.of(
                        TableMessage.MAYBE_WRITE.with(meant), Edit.replace(row.position("value"), meant))))
                .orElse(problem);
    }

    private static Optional<String> meant(String value, String example) {
        Matcher half = HALF.matcher(value);
        if (half.matches() && example.endsWith("s") && !example.endsWith("times")) {
            long minutes =
                    (Long.parseLong(half.group(1)) * 60 + 30) * (half.group(2).startsWith("d") ? 24 : 1);
            return Optional.of(minutes % 60 == 0 ? minutes / 60 + " hours" : minutes + " minutes");
        }
        Matcher matcher = AMOUNT.matcher(value);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        String amount = matcher.group(1);
        String unit = matcher.group(2);
        if (example.endsWith("%")) {
            return unit.isEmpty() || PERCENT.contains(unit)
                    ? Optional.of(amount + " %").filter(meant -> Integer.parseInt(amount) <= 100)
                    : Optional.empty();
        }
        boolean count = example.endsWith("times");
        Optional<String> spelt = switch (unit) {
            case "h", "hr", "hrs" -> Optional.of("hours");
            case "d" -> Optional.of("days");
            case "m", "mins" -> Optional.of("minutes");
            case "w", "wk" -> Optional.of("weeks");
            case "minuten" -> Optional.of("minutes");
            case "std", "stunde", "stunden" -> Optional.of("hours");
            case "tag", "tage", "tagen" -> Optional.of("days");
            case "woche", "wochen" -> Optional.of("weeks");
            case "x", "mal" -> Optional.of("times");
            default ->
                NameSimilarity.nearest(unit, count ? COUNTS : LENGTHS).stream().findFirst();
        };
        return spelt.filter(word -> (count ? COUNTS : LENGTHS).contains(word))
                .filter(word -> !word.equals(unit))
                .map(word -> amount + " " + word);
    }
}
