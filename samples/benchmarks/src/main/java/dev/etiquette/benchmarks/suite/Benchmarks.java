package dev.etiquette.benchmarks.suite;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Runs the benchmarks and tells what they gave: as JSON, as tables and as a plot.
 *
 * <pre>
 * --quick            three or four minutes on two quiet cores; without it as long as it takes, which is hours
 * --trial            seconds, to see whether everything runs: its figures say nothing
 * --only NAME        this measure; may be given several times
 * --events NUMBER    so many messages in the day of a session; by default what the time allows
 * --out FOLDER       where the JSON files go; target/benchmarks by default
 * --page FILE        the page to fill in, with the plot beside it; none by default, and not with --only
 * </pre>
 */
public final class Benchmarks {

    private final PrintStream out;
    private Effort effort = Effort.FULL;
    private Path folder = Path.of("target", "benchmarks");
    private List<Path> pages = List.of();
    private final Set<String> only = new TreeSet<>();
    private int events;

    Benchmarks(PrintStream out) {
        this.out = out;
    }

    /** Runs what is asked for. */
    public static void main(String... arguments) throws Exception {
        new Benchmarks(new PrintStream(System.out, true, StandardCharsets.UTF_8)).run(arguments);
    }

    /** The same; what was measured is what this gives. */
    List<Measured> run(String... arguments) throws Exception {
        understand(arguments);
        if (!pages.isEmpty() && !only.isEmpty()) {
            throw new IllegalArgumentException(
                    "--page fills in all figures of a page anew, so that those which --only leaves out would be lost: give one"
                            + " of the two.");
        }
        Files.createDirectories(folder);
        JmhRun jmh = new JmhRun(folder, effort);
        List<Measured> all = new ArrayList<>();
        // Before the run makes the machine busy itself.
        String machine = Machine.described(effort);
        StringBuilder figures = new StringBuilder("\n").append(machine).append('\n');
        long start = System.nanoTime();
        for (Measure measure : measures()) {
            if (only.isEmpty() || only.contains(measure.name())) {
                List<Measured> measured = measure.measure(effort, jmh);
                all.addAll(measured);
                String told = "\n### " + measure.name() + "\n\n" + measure.story() + "\n" + Tables.of(measured);
                out.print(told);
                figures.append(told);
                JsonFile.write(folder.resolve("figures.json"), machine, all);
            }
        }
        out.printf(
                "%nThis took %d seconds.%n",
                Duration.ofNanos(System.nanoTime() - start).toSeconds());
        for (Path page : pages) {
            fill(page, figures, all);
        }
        return all;
    }

    private List<Measure> measures() {
        return List.of(
                new Contenders(),
                new Speakers(),
                new StandardBookCost(),
                new ThreadScaling(),
                new ShapeGrowth(),
                new BookGrowth(),
                new HeapOfFacts(),
                new LivingSession(events));
    }

    /** Fills in a page, with the plot beside it where the contest was measured. */
    static void fill(Path page, StringBuilder figures, List<Measured> all) throws IOException {
        Path plot = page.resolveSibling("contest.svg");
        if (all.stream().anyMatch(ContestPlot::shows)) {
            Files.writeString(plot, ContestPlot.of(all).svg());
            figures.append("\n![Cost of a fact by size](")
                    .append(plot.getFileName())
                    .append(")\n");
        }
        FigurePage.fill(page, figures.append('\n').toString());
    }

    private void understand(String... arguments) {
        for (int i = 0; i < arguments.length; i++) {
            String value = i + 1 < arguments.length ? arguments[i + 1] : "";
            switch (arguments[i]) {
                case "--quick" -> effort = Effort.QUICK;
                case "--trial" -> effort = Effort.TRIAL;
                case "--only" -> {
                    List<String> names = measures().stream().map(Measure::name).toList();
                    if (!names.contains(value)) {
                        throw new IllegalArgumentException(
                                "There is no measure \"" + value + "\"; there are " + names + ".");
                    }
                    only.add(value);
                    i++;
                }
                case "--events" -> {
                    events = Integer.parseInt(value);
                    i++;
                }
                case "--out" -> {
                    folder = Path.of(value);
                    i++;
                }
                case "--page" -> {
                    pages = List.of(Path.of(value));
                    i++;
                }
                default -> throw new IllegalArgumentException("\"" + arguments[i] + "\" is no option; see the README.");
            }
        }
    }
}
