package dev.etiquette.benchmarks.suite;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Lines over two logarithmic axes, as an SVG picture. */
final class LogPlot {

    private static final int WIDTH = 720;
    private static final int HEIGHT = 420;
    private static final int LEFT = 70;
    private static final int RIGHT = 180;
    private static final int TOP = 40;
    private static final int BOTTOM = 50;

    /** Told apart by those who do not see all colours: Okabe and Ito, 2008. */
    private static final List<String> COLOURS =
            List.of("#0072b2", "#d55e00", "#009e73", "#cc79a7", "#e69f00", "#56b4e9", "#000000");

    private final String title;
    private final String across;
    private final Map<String, SortedMap<Double, Double>> lines = new LinkedHashMap<>();

    /**
     * An empty one.
     *
     * @param title what goes up
     * @param across what goes across
     */
    LogPlot(String title, String across) {
        this.title = title;
        this.across = across;
    }

    /** Adds a point to a line; both values are more than zero. */
    LogPlot point(String line, double x, double y) {
        lines.computeIfAbsent(line, first -> new TreeMap<>()).put(x, y);
        return this;
    }

    /** The picture. */
    String svg() {
        double[] x = decades(
                lines.values().stream().flatMap(line -> line.keySet().stream()).toList());
        double[] y = decades(
                lines.values().stream().flatMap(line -> line.values().stream()).toList());
        StringBuilder svg = new StringBuilder(
                "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\"".formatted(WIDTH, HEIGHT));
        svg.append(
                " font-family=\"sans-serif\" font-size=\"12\">\n<rect width=\"100%\" height=\"100%\" fill=\"white\"/>\n");
        text(svg, LEFT, TOP - 16, "start", title);
        text(svg, (LEFT + WIDTH - RIGHT) / 2.0, HEIGHT - 12, "middle", across);
        for (double decade = x[0]; decade <= x[1]; decade++) {
            double at = scaled(decade, x, LEFT, WIDTH - RIGHT);
            line(svg, at, TOP, at, HEIGHT - BOTTOM);
            text(svg, at, HEIGHT - BOTTOM + 18, "middle", label(decade));
        }
        for (double decade = y[0]; decade <= y[1]; decade++) {
            double at = scaled(decade, y, HEIGHT - BOTTOM, TOP);
            line(svg, LEFT, at, WIDTH - RIGHT, at);
            text(svg, LEFT - 8, at + 4, "end", label(decade));
        }
        int number = 0;
        for (Map.Entry<String, SortedMap<Double, Double>> each : lines.entrySet()) {
            String colour = COLOURS.get(number % COLOURS.size());
            StringBuilder points = new StringBuilder();
            each.getValue().forEach((px, py) -> {
                double atX = scaled(Math.log10(px), x, LEFT, WIDTH - RIGHT);
                double atY = scaled(Math.log10(py), y, HEIGHT - BOTTOM, TOP);
                points.append(number(atX)).append(',').append(number(atY)).append(' ');
                svg.append("<circle cx=\"%s\" cy=\"%s\" r=\"3\" fill=\"%s\"/>\n"
                        .formatted(number(atX), number(atY), colour));
            });
            svg.append("<polyline fill=\"none\" stroke-width=\"2\" stroke=\"%s\" points=\"%s\"/>\n"
                    .formatted(colour, points.toString().strip()));
            double legend = TOP + 12 + 18.0 * number++;
            svg.append("<rect x=\"%d\" y=\"%s\" width=\"12\" height=\"4\" fill=\"%s\"/>\n"
                    .formatted(WIDTH - RIGHT + 12, number(legend - 6), colour));
            text(svg, WIDTH - RIGHT + 30, legend, "start", each.getKey());
        }
        return svg.append("</svg>\n").toString();
    }

    /** The powers of ten around all of them, at least one apart. */
    private static double[] decades(List<Double> values) {
        double least = values.stream().mapToDouble(Math::log10).min().orElseThrow();
        double most = values.stream().mapToDouble(Math::log10).max().orElseThrow();
        return new double[] {Math.floor(least), Math.max(Math.floor(least) + 1, Math.ceil(most))};
    }

    private static double scaled(double decade, double[] axis, double from, double to) {
        return from + (to - from) * (decade - axis[0]) / (axis[1] - axis[0]);
    }

    private static String label(double decade) {
        return decade < 0
                ? String.format(Locale.ROOT, "%." + (int) -decade + "f", Math.pow(10, decade))
                : String.format(Locale.ROOT, "%,d", (long) Math.pow(10, decade));
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }

    private static void line(StringBuilder svg, double x1, double y1, double x2, double y2) {
        svg.append("<line x1=\"%s\" y1=\"%s\" x2=\"%s\" y2=\"%s\" stroke=\"#dddddd\"/>\n"
                .formatted(number(x1), number(y1), number(x2), number(y2)));
    }

    private static void text(StringBuilder svg, double x, double y, String anchor, String text) {
        String escaped = text.replace("&", "&amp;").replace("<", "&lt;");
        svg.append("<text x=\"%s\" y=\"%s\" text-anchor=\"%s\">%s</text>\n"
                .formatted(number(x), number(y), anchor, escaped));
    }
}
