package dev.etiquette.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.etiquette.advice.Limits;
import dev.etiquette.advice.Limits.Allowance;
import dev.etiquette.advice.Limits.Patience;
import dev.etiquette.advice.RunawayRulesException;
import dev.etiquette.engine.TestWords.Mood;
import dev.etiquette.engine.TestWords.Ripple;
import dev.etiquette.language.RuleReader.Result;
import dev.etiquette.language.RuleReader.Source;
import dev.etiquette.model.Now;
import dev.etiquette.model.Owner;
import dev.etiquette.model.PersonId;
import dev.etiquette.model.Platform;
import dev.etiquette.model.Post;
import dev.etiquette.report.Problem;
import dev.etiquette.tables.BookTables;
import dev.etiquette.tables.DayTable;
import dev.etiquette.tables.PhraseTable;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What an evaluation may use up, on both sides of each limit. The tests run in 512 MB. */
class LimitsTest {

    private static final Instant NOW = Instant.parse("2026-06-01T12:00:00Z");

    /** One second past its limit is what we promise on an idle machine. */
    private static final Duration GENEROUS = Duration.ofSeconds(20);

    private static final String LOOSE = "$a : Ripple( $n : number ) Ripple( number != $n )";

    private static Network network(String... rules) {
        Result book = Case.book(new Source("limits.drl", "package etiquette\n" + String.join("", rules)));
        return Network.of(book.rules(), book.strata());
    }

    private static Network network(String conditions, String statement) {
        return network(Case.rule("WILD", conditions, statement));
    }

    /** So many facts beside the present moment. */
    private static List<Object> ripples(int count, int people) {
        List<Object> facts = new ArrayList<>(List.of(new Now(NOW)));
        for (int i = 0; i < count; i++) {
            facts.add(new Ripple(new PersonId("p" + i % people), Platform.X, NOW, i));
        }
        return facts;
    }

    private static Network.Outcome ask(Network network, List<Object> facts, Limits limits) {
        return network.evaluate(facts, new ThresholdClock(NOW), ZoneOffset.UTC, limits);
    }

    private static RunawayRulesException stopped(Network network, List<Object> facts, Limits limits) {
        Instant start = Instant.now();
        RunawayRulesException stopped =
                catchThrowableOfType(RunawayRulesException.class, () -> ask(network, facts, limits));
        assertThat(stopped).isNotNull();
        assertThat(Duration.between(start, Instant.now())).isLessThan(GENEROUS);
        return stopped;
    }

    @Test
    void last_combination_is_tried_and_the_next_one_is_not() {
        Network network = network(LOOSE, "signal( mood( $a ) )");

        assertThat(ask(network, ripples(20, 1), Limits.USUAL.trying(400)).derived())
                .hasSize(20);
        assertThat(stopped(network, ripples(20, 1), Limits.USUAL.trying(399)))
                .hasMessageContaining("after 399 combinations of facts")
                .hasMessageContaining("The rule WILD");
    }

    @Test
    void last_fact_is_derived_and_the_next_one_is_not() {
        Network network = network(Case.rule(
                        "A-JOINS",
                        LOOSE.replace("!=", "<") + " Ripple( number > 90, number < $n )",
                        "signal( mood( $a ) )")
                + Case.rule("WILD", "Ripple( $n : number )", "signal( mood( $n ) )"));

        assertThat(ask(network, ripples(20, 1), Limits.USUAL.deriving(20)).derived())
                .hasSize(20);
        assertThat(stopped(network, ripples(20, 1), Limits.USUAL.deriving(19)))
                .hasMessageContaining("added 19 facts")
                .hasMessageContaining("The rule WILD");
    }

    @Test
    void last_character_is_written_and_the_next_one_is_not() {
        Network network = network(
                "Ripple( $w : who, $p : place, $at : at )",
                "recommend( greet( $w, $p, $at ), because( \"Say hello to {w}.\" ) )");
        // What is said, and which fact it cites.
        int written = "Say hello to p0.".length() + "Ripple p0 X".length();

        assertThat(ask(network, ripples(1, 1), Limits.USUAL.writing(written)).proposals())
                .hasSize(1);
        assertThat(stopped(network, ripples(1, 1), Limits.USUAL.writing(written - 1)))
                .hasMessageContaining("wrote " + (written - 1) + " characters of reasons");
    }

    @Test
    void each_fact_allows_more() {
        Limits limits = new Limits(
                new Allowance(0, 20),
                Limits.USUAL.derived(),
                Limits.USUAL.written(),
                Limits.USUAL.kept(),
                Limits.USUAL.time());
        Network network = network(LOOSE, "signal( mood( $a ) )");

        assertThat(ask(network, ripples(20, 1), limits).derived()).hasSize(20);
        stopped(network, ripples(22, 1), limits);
    }

    @Test
    void limit_that_is_none_is_refused() {
        assertThatThrownBy(() -> new Allowance(-1, 0)).hasMessageContaining("-1");
        assertThatThrownBy(() -> Limits.USUAL.lasting(Duration.ZERO)).hasMessageContaining("longer than 0");
        assertThat(new Allowance(Long.MAX_VALUE, 5).with(9)).isEqualTo(Long.MAX_VALUE);
        assertThat(new Allowance(1, Long.MAX_VALUE).with(9)).isEqualTo(Long.MAX_VALUE);
    }

    @Test
    void time_grows_with_the_facts_and_never_overflows() {
        Patience patience = new Patience(Duration.ofMillis(2), Duration.ofMillis(1));

        assertThat(patience.with(0)).isEqualTo(Duration.ofMillis(2));
        assertThat(patience.with(3)).isEqualTo(Duration.ofMillis(5));
        assertThat(Limits.USUAL.time().with(1_100_000)).isGreaterThan(Duration.ofMinutes(4));
        assertThat(new Patience(Duration.ofSeconds(Long.MAX_VALUE), Duration.ofDays(1)).with(Integer.MAX_VALUE))
                .isEqualTo(Duration.ofSeconds(Long.MAX_VALUE));
        assertThatThrownBy(() -> new Patience(Duration.ofSeconds(1), Duration.ofNanos(-1)))
                .hasMessageContaining("at least 0");
    }

    /** The same rules and as little time to begin with: what each fact adds makes the difference. */
    @Test
    void evaluation_of_many_facts_lasts_as_long_as_they_allow() {
        Network network = network("Ripple( number == 1 )", "signal( mood( 1 ) )");
        Limits growing = new Limits(
                Limits.USUAL.tries(),
                Limits.USUAL.derived(),
                Limits.USUAL.written(),
                Limits.USUAL.kept(),
                new Patience(Duration.ofNanos(1), Duration.ofMillis(10)));

        assertThat(ask(network, ripples(5_000, 10), growing).derived()).hasSize(1);
        stopped(network, ripples(5_000, 10), Limits.USUAL.lasting(Duration.ofNanos(1)));
    }

    /** In such an evaluation nothing is joined and nothing derived: there is nothing to count but the time. */
    @Test
    void time_ends_even_where_nothing_is_counted() {
        String[] rules = IntStream.range(0, 400)
                .mapToObj(i ->
                        Case.rule("IDLE-" + i, "Ripple( number > 900000, number != " + i + " )", "signal( mood( 1 ) )"))
                .toArray(String[]::new);

        assertThat(stopped(network(rules), ripples(50_000, 10), Limits.USUAL.lasting(Duration.ofMillis(1))))
                .hasMessageContaining("after 1 milliseconds")
                .hasMessageNotContaining("IDLE");
    }

    @Test
    void time_ends_while_texts_are_read() {
        String rows = IntStream.range(0, 1_000)
                .mapToObj(i -> "en,question,anywhere,so so so " + i)
                .collect(Collectors.joining("\n", "language,mark,where,phrase\n", "\n"));
        List<Problem> problems = new ArrayList<>();
        PhraseTable phrases = PhraseTable.read("phrases.csv", rows, problems);
        assertThat(problems).isEmpty();
        List<Post> posts = IntStream.range(0, 200)
                // of many people: what one alone has brought in would be set aside
                .mapToObj(i -> Post.of("p" + i, Platform.X, "p" + i, NOW, "so ".repeat(3_000))
                        .mentioning("maya"))
                .toList();
        Advisor advisor = new Advisor(
                network(LOOSE, "signal( mood( $a ) )"),
                new BookTables(Norms.TABLE, phrases, DayTable.EMPTY),
                Map.of(),
                Limits.USUAL.lasting(Duration.ofMillis(5)));

        assertThatThrownBy(() -> advisor.answer(Owner.of("maya"), posts, NOW))
                .isInstanceOfSatisfying(
                        RunawayRulesException.class,
                        stopped -> assertThat(stopped.rules()).isEmpty())
                .hasMessageContaining("No rule did most of the work");
    }

    /** Reasons that are long, and many, would fill the memory before any other limit is reached. */
    @Test
    void reasons_without_end_are_stopped() {
        Network network = network(
                "Ripple( $w : who, $p : place, $at : at, $n : number )",
                "recommend( greet( $w, $p, $at ), because( \"" + "{n} so much to say. ".repeat(400) + "\" ) )");

        assertThat(stopped(network, ripples(20_000, 20_000), Limits.USUAL))
                .hasMessageContaining("characters of reasons");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "$a : Ripple( $w : who, $n : number ) Ripple( who == $w, number != $n ) Ripple( who == $w, number == 3 )",
                "$a : Ripple( $w : who ) accumulate( Ripple( who == $w, $n : number ); $s : min( $n ) )",
                "$a : Ripple( $w : who, $n : number ) not Ripple( who == $w, number == 3, number != $n )",
                "$a : Ripple( $w : who, $n : number ) exists Ripple( who == $w, number != $n ) Ripple( who == $w )"
            })
    void hundred_thousand_facts_and_a_loose_rule_fit_into_the_memory(String conditions) {
        Throwable thrown = catchThrowable(
                () -> ask(network(conditions, "signal( mood( $a ) )"), ripples(100_000, 5_000), Limits.USUAL));

        if (thrown != null) {
            assertThat(thrown).isInstanceOf(RunawayRulesException.class);
        }
    }

    @Test
    void hundred_thousand_facts_of_which_each_derives_fit_into_the_memory() {
        Network network = network(
                "$a : Ripple( $w : who, $n : number ) Ripple( who == $w, $m : number )", "signal( pair( $n, $m ) )");

        assertThat(stopped(network, ripples(100_000, 5_000), Limits.USUAL)).hasMessageContaining("after rules added");
    }

    @Test
    void chain_of_signals_without_end_is_stopped() {
        Network network = network(
                "Ripple( $w : who, $p : place, $at : at, $n : number )",
                "signal( ripple( $w, $p, plus( $at, minutes( 1 ) ), $n ) )");

        assertThat(stopped(network, ripples(1, 1), Limits.USUAL)).hasMessageContaining("The rule WILD");
    }

    @Test
    void length_of_time_past_all_calendars_ends_somewhere() {
        String far = ", days( 999999999 ) )";
        Network network = network(
                "Ripple( $at : at ) Ripple( at < plus( $at" + far + " )",
                "signal( mood( " + "plus( ".repeat(12) + "$at" + far.repeat(12) + " ) )");

        assertThat(ask(network, ripples(1, 1), Limits.USUAL).derived()).hasSize(1);
    }

    @Test
    void thread_that_is_interrupted_gets_its_evaluation_stopped_and_stays_interrupted() {
        Network network = network(LOOSE, "signal( mood( $a ) )");
        Thread.currentThread().interrupt();

        assertThatThrownBy(() -> ask(network, ripples(1_000, 1), Limits.USUAL))
                .isInstanceOf(CancellationException.class)
                .hasMessageContaining("interrupted");
        assertThat(Thread.interrupted()).as("still interrupted").isTrue();
        assertThat(ask(network, ripples(2, 1), Limits.USUAL).derived()).hasSize(2);
    }

    /** Facts that no rule adds are looked up without a node of the engine, and each that is looked at counts. */
    @Test
    void looking_for_given_facts_counts_and_can_be_interrupted() {
        Network network = network(
                "Ripple( $w : who, $at : at, $n : number ) not Ripple( who == $w, at > $at )", "signal( mood( $n ) )");

        assertThat(ask(network, ripples(40, 1), Limits.USUAL.trying(1_600)).derived())
                .hasSize(40);
        assertThat(stopped(network, ripples(40, 1), Limits.USUAL.trying(1_599)).rules())
                .hasSize(1);
        Thread.currentThread().interrupt();
        assertThatThrownBy(() -> ask(network, ripples(1_000, 1), Limits.USUAL))
                .isInstanceOf(CancellationException.class);
        assertThat(Thread.interrupted()).as("still interrupted").isTrue();
    }

    @Test
    void stopped_evaluation_leaves_nothing_behind() {
        Network network = network(LOOSE, "signal( mood( $n ) )");
        stopped(network, ripples(100, 1), Limits.USUAL.trying(50));

        assertThat(ask(network, ripples(2, 1), Limits.USUAL).derived())
                .containsExactlyInAnyOrder(new Mood("0"), new Mood("1"));
    }

    @Test
    void rule_of_the_largest_size_is_translated_in_little_memory() {
        String tests = IntStream.range(0, 60)
                .mapToObj(i -> "\nRipple( number != $n, at >= $at, who == $w, place == $p, number > " + i + " )")
                .reduce("", String::concat);
        String[] rules = IntStream.range(0, 200)
                .mapToObj(i -> Case.rule(
                        "LONG-" + i,
                        "Ripple( $n : number, $at : at, $w : who, $p : place, number == " + i + " )" + tests,
                        "signal( mood( 1 ) )"))
                .toArray(String[]::new);

        assertThat(network(rules).rules()).hasSize(200);
    }
}
