package dev.etiquette.tables;

import dev.etiquette.model.MessageNorm;
import dev.etiquette.model.SilenceNorm;
import dev.etiquette.report.Problem;
import dev.etiquette.report.Problem.Code;
import dev.etiquette.tables.CsvRows.Row;
import dev.etiquette.tables.NormTable.Protection;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Looks for rows by which rules that protect others hold back less than by the table below. */
final class LooserFigures {

    private static final String NONE = "none";

    /** The figures of which a higher or a lower value lets more be said; others are a matter of taste. */
    private static final Map<String, Read> FIGURES = Map.of(
            "page message window", new Read(MessageNorm.class, true),
            "page message human window", new Read(MessageNorm.class, true),
            "silence tries", new Read(SilenceNorm.class, true),
            "silence first gap", new Read(SilenceNorm.class, false),
            "silence next gap", new Read(SilenceNorm.class, false),
            "silence rest", new Read(SilenceNorm.class, false));

    private final Function<Class<?>, Optional<Protection>> protection;

    /** Of which norm a figure is, and whether more of it is looser. */
    private record Read(Class<?> norm, boolean moreIsLooser) {}

    /** For rules by which norms protect; of a norm that protects nobody there is nothing. */
    LooserFigures(Function<Class<?>, Optional<Protection>> protection) {
        this.protection = protection;
    }

    /** What is looser by a row than by the one below. */
    Optional<Problem> problem(String figure, Row row, Optional<Row> below) {
        Read read = FIGURES.get(figure);
        if (read == null || below.isEmpty()) {
            return Optional.empty();
        }
        String was = below.get().cell("value");
        String is = row.cell("value");
        if (!isLooser(read, was, is)) {
            return Optional.empty();
        }
        return protection
                .apply(read.norm())
                .map(protects -> new Problem(
                                Code.PROTECTION_LOOSENED,
                                row.position("value"),
                                TableMessage.LOOSER_FIGURE.with(figure, is, was, protects.whom(), protects.rules()))
                        .maybe((read.moreIsLooser() ? TableMessage.MAYBE_AT_MOST : TableMessage.MAYBE_AT_LEAST)
                                .with(was)));
    }

    private static boolean isLooser(Read read, String was, String is) {
        if (was.equalsIgnoreCase(NONE) || is.equalsIgnoreCase(NONE)) {
            return !was.equalsIgnoreCase(NONE);
        }
        int compared = FigureParser.length(is)
                .flatMap(now -> FigureParser.length(was).map(now::compareTo))
                .or(() -> FigureParser.count(is)
                        .flatMap(now -> FigureParser.count(was).map(now::compareTo)))
                .orElse(0);
        return read.moreIsLooser() ? compared > 0 : compared < 0;
    }
}
