package dev.etiquette.benchmarks.suite;

import java.util.List;

/** The contest as lines: how the cost of a fact grows with the facts. */
final class ContestPlot {

    private ContestPlot() {}

    /** Whether a figure is in it. */
    static boolean shows(Measured each) {
        return each.measure().equals("contest") && each.unit().equals(Units.MICROS);
    }

    /** The plot. */
    static LogPlot of(List<Measured> measured) {
        LogPlot plot = new LogPlot(Units.MICROS, "facts of the owner");
        measured.stream()
                .filter(ContestPlot::shows)
                .forEach(each -> plot.point(each.who(), Units.count(each.at()), Math.max(0.001, each.value())));
        return plot;
    }
}
