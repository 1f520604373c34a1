package dev.etiquette.benchmarks.suite;

import dev.etiquette.Situation;
import dev.etiquette.benchmarks.contest.Answer;
import dev.etiquette.benchmarks.contest.SpokenContest;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Sixteen rules from what was said, texts read; whoever says anything else than is said by hand is not timed. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class SpokenBenchmark {

    /** Who answers. */
    @Param
    public SpokenContest.Speaker who = SpokenContest.Speaker.LIBRARY;

    /** Of how many facts. */
    @Param({"17", "1000", "11000", "110000"})
    public int facts;

    private final Owners<Situation> owners = new Owners<>();
    private Function<Situation, Answer> speaker = SpokenContest.of(who);

    /** Makes the facts, and looks at the answers. */
    @Setup
    public void prepare() {
        speaker = SpokenContest.of(who);
        owners.fill(facts, seed -> SpokenContest.invented(facts, seed));
        owners.each(situation -> SpokenContest.check(who, situation, speaker.apply(situation)));
    }

    /** One answer. */
    @Benchmark
    public Answer answer(ThreadCost cost) {
        cost.calls++;
        return speaker.apply(owners.next());
    }
}
