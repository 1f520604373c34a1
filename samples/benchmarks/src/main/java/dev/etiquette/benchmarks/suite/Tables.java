package dev.etiquette.benchmarks.suite;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Figures as tables in Markdown: a row for each who, a column for each circumstance. */
final class Tables {

    private Tables() {}

    /** One table for each unit of a measure. */
    static String of(List<Measured> measured) {
        StringBuilder text = new StringBuilder();
        for (String unit : distinct(measured, Measured::unit)) {
            List<Measured> same =
                    measured.stream().filter(each -> each.unit().equals(unit)).toList();
            Set<String> columns = distinct(same, Measured::at);
            text.append("\n| ").append(unit);
            columns.forEach(column -> text.append(" | ").append(column));
            text.append(" |\n|---").append("|---".repeat(columns.size())).append("|\n");
            for (String who : distinct(same, Measured::who)) {
                text.append("| ").append(who);
                for (String column : columns) {
                    text.append(" | ")
                            .append(find(same, who, column).map(Tables::shown).orElse(""));
                }
                text.append(" |\n");
            }
        }
        return text.toString();
    }

    private static Set<String> distinct(List<Measured> measured, Function<Measured, String> part) {
        Set<String> found = new LinkedHashSet<>();
        measured.forEach(each -> found.add(part.apply(each)));
        return found;
    }

    private static Optional<Double> find(List<Measured> measured, String who, String at) {
        return measured.stream()
                .filter(each -> each.who().equals(who) && each.at().equals(at))
                .map(Measured::value)
                .findFirst();
    }

    /** With three digits that count, as more would be noise. */
    static String shown(double value) {
        if (Math.abs(value) >= 100 || value == Math.rint(value)) {
            return String.format(Locale.ROOT, "%,.0f", value);
        }
        return String.format(Locale.ROOT, Math.abs(value) >= 10 ? "%.1f" : "%.2f", value);
    }
}
