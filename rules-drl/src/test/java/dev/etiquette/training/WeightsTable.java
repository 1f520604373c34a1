package dev.etiquette.training;

import dev.etiquette.model.Mark;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;

/** Writes the weights of several marks as one table, as the library reads it. */
final class WeightsTable {

    private static final double HUNDREDTHS = 100;

    /** Before the fingerprint of the texts made for it. */
    static final String MADE = "# Texts made for it: SHA-256 ";

    private WeightsTable() {}

    /**
     * The lines of the table: remarks, the names of the marks, what every text begins with, and the features by the alphabet.
     *
     * @param models by mark, in the order of the columns
     * @param made the fingerprint of the texts made for it from which they were learned
     * @param others that of the public ones
     */
    static List<String> lines(Map<Mark, LinearModel> models, String made, String others) {
        List<String> lines = new ArrayList<>();
        lines.add("# Weights of words for marks, in hundredths. Do not edit it: train it anew, as WEIGHTS.md says.");
        lines.add(MADE + made);
        lines.add("# Public texts: SHA-256 " + others);
        lines.add(models.keySet().stream().map(Mark::label).collect(Collectors.joining("\t")));
        lines.add(row("", models, LinearModel::bias));
        TreeSet<String> features = new TreeSet<>();
        models.values().forEach(model -> features.addAll(model.weights().keySet()));
        for (String feature : features) {
            lines.add(row(feature, models, model -> model.weights().getOrDefault(feature, 0.0)));
        }
        return lines;
    }

    /** The lines of a table of one column. */
    static List<String> linesOf(String name, LinearModel model, String made) {
        List<String> lines = new ArrayList<>();
        lines.add("# Weights of strangers' letters, in hundredths. Do not edit it: train it anew, as WEIGHTS.md says.");
        lines.add(MADE + made);
        lines.add(name);
        lines.add("\t" + hundredths(model.bias()));
        model.weights().forEach((feature, weight) -> {
            if (hundredths(weight) != 0) {
                lines.add(feature + '\t' + hundredths(weight));
            }
        });
        return lines;
    }

    private static long hundredths(double weight) {
        return Math.round(weight * HUNDREDTHS);
    }

    private static String row(String feature, Map<Mark, LinearModel> models, ToDoubleFunction<LinearModel> weight) {
        Map<Mark, String> cells = new LinkedHashMap<>();
        models.forEach((mark, model) -> {
            long hundredths = hundredths(weight.applyAsDouble(model));
            cells.put(mark, hundredths == 0 ? "" : Long.toString(hundredths));
        });
        return feature + '\t' + String.join("\t", cells.values());
    }
}
