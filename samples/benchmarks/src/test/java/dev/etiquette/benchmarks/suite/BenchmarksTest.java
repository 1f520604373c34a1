package dev.etiquette.benchmarks.suite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.etiquette.Advice;
import dev.etiquette.benchmarks.LifelikeOwner;
import dev.etiquette.benchmarks.contest.Contest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each benchmark at its smallest size: that it runs, that it looks at its answers, and that it tells its figures. */
class BenchmarksTest {

    private static final String PAGE =
            "before\n<!-- figures: written by a run, do not edit -->\nstale\n<!-- end of figures -->\nafter\n";

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    @TempDir
    Path folder;

    private List<Measured> run(String... arguments) throws Exception {
        return new Benchmarks(new PrintStream(out, true, StandardCharsets.UTF_8)).run(arguments);
    }

    @ParameterizedTest
    @ValueSource(strings = {"shapes", "books", "heap", "session"})
    void measure_runs_and_tells_its_figures(String measure) throws Exception {
        List<Measured> measured = run("--trial", "--only", measure, "--events", "30", "--out", folder.toString());

        assertThat(measured)
                .hasSizeGreaterThan(3)
                .allSatisfy(each -> assertThat(each.measure()).isEqualTo(measure))
                .anySatisfy(each -> assertThat(each.value()).isPositive());
        assertThat(out.toString(StandardCharsets.UTF_8))
                .contains("### " + measure, "| " + measured.get(0).who() + " | ");
        assertThat(Files.readString(folder.resolve("figures.json")))
                .contains("{\"measure\": \"" + measure + "\", \"who\": \""
                        + measured.get(0).who() + "\"");
    }

    @Test
    void page_is_filled_in_anew_with_the_plot_beside_it() throws IOException {
        Path page = Files.writeString(folder.resolve("PAGE.md"), PAGE);

        Benchmarks.fill(
                page,
                new StringBuilder("\n### contest\n"),
                List.of(new Measured("contest", "by hand", Units.facts(17), Units.MICROS, 0.5)));

        assertThat(Files.readString(page))
                .startsWith("before\n")
                .endsWith("after\n")
                .contains("### contest", "(contest.svg)")
                .doesNotContain("stale");
        assertThat(folder.resolve("contest.svg")).content().contains(">by hand<");
    }

    @Test
    void page_is_not_filled_in_with_some_of_the_figures() throws IOException {
        Path page = Files.writeString(folder.resolve("PAGE.md"), PAGE);

        assertThatThrownBy(() -> run("--trial", "--only", "heap", "--page", page.toString()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("--only");
        assertThat(page).content().isEqualTo(PAGE);
    }

    @ParameterizedTest
    @EnumSource(Contest.class)
    void contest_can_be_timed(Contest who) {
        ContestBenchmark benchmark = new ContestBenchmark();
        benchmark.who = who;
        benchmark.facts = 100;
        benchmark.prepare();
        ThreadCost cost = new ThreadCost();
        cost.begin();

        assertThat(benchmark.answer(cost).advised()).isNotEmpty();

        cost.end();
        assertThat(cost.calls).isOne();
        assertThat(cost.bytes).isPositive();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void standard_book_can_be_timed(boolean remembering) {
        AdviceBenchmark shared = new AdviceBenchmark();
        shared.facts = 300;
        shared.remembering = remembering;
        AdviceBenchmark.Asked asked = new AdviceBenchmark.Asked();
        asked.prepare(shared);

        Advice advice = shared.advise(asked, new ThreadCost());
        if (remembering) {
            assertThat(advice.now()).as("the next review").isAfter(LifelikeOwner.NOW);
        } else {
            assertThat(advice.items()).isNotEmpty();
        }
    }

    @Test
    void heaps_are_compared_when_messages_enough_have_come() throws Exception {
        assertThat(run("--trial", "--only", "session", "--events", "287", "--out", folder.toString()))
                .extracting(Measured::at)
                .doesNotContain("heap of hour 24 to hour 2");
        assertThat(run("--trial", "--only", "session", "--events", "288", "--out", folder.toString()))
                .filteredOn(each -> each.at().equals("heap of hour 24 to hour 2"))
                .singleElement()
                .satisfies(each -> assertThat(each.value()).isBetween(0.5, 2.0));
    }

    @Test
    void machine_is_quiet_only_where_that_is_known() {
        assertThat(Machine.busyness(0.1, 2)).contains("was quiet");
        assertThat(Machine.busyness(0.6, 2)).contains("busy").contains("0.6");
        assertThat(Machine.busyness(-1, 2)).contains("does not tell").doesNotContain("quiet");
    }

    @Test
    void plot_has_a_line_for_each_contender() {
        String svg = ContestPlot.of(List.of(
                        new Measured("contest", "by hand", Units.facts(17), Units.MICROS, 0.5),
                        new Measured("contest", "by hand", Units.facts(11_000), Units.MICROS, 0.4),
                        new Measured("contest", "this & that", Units.facts(17), Units.MICROS, 50),
                        new Measured("heap", "facts", Units.facts(17), "bytes a fact", 9)))
                .svg();

        assertThat(svg.split("<polyline")).hasSize(3);
        assertThat(svg).contains(">by hand<", ">this &amp; that<", ">10,000<", ">0.1<");
    }

    @Test
    void page_of_this_module_has_a_place_for_figures() throws IOException {
        String page = Files.readString(Path.of("README.md"));

        assertThat(FigurePage.filled(page, "new figures\n"))
                .contains("new figures\n")
                .contains("# Benchmarks");
        assertThatThrownBy(() -> FigurePage.filled("no place", "figures")).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void unknown_options_and_measures_are_refused() {
        assertThatThrownBy(() -> run("--fast")).hasMessageContaining("--fast");
        assertThatThrownBy(() -> run("--only", "everything")).hasMessageContaining("contest");
    }
}
