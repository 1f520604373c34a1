package dev.etiquette.benchmarks.suite;

import dev.etiquette.benchmarks.contest.Answer;
import dev.etiquette.benchmarks.contest.Contender;
import dev.etiquette.benchmarks.contest.Contest;
import dev.etiquette.benchmarks.contest.RowMaker;
import dev.etiquette.benchmarks.contest.Rows;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Sixteen rules on the same rows by each contender; whoever says anything else than is said by hand is not timed. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class ContestBenchmark {

    /** Who answers. */
    @Param
    public Contest who = Contest.LIBRARY;

    /** Of how many facts. */
    @Param({"17", "1000", "11000", "110000"})
    public int facts;

    private final Owners<Rows> owners = new Owners<>();
    private Contender contender = Contest.HAND.contender();

    /** Makes the rows, and looks at the answers. */
    @Setup
    public void prepare() {
        contender = who.contender();
        owners.fill(facts, seed -> RowMaker.rows(facts, seed));
        owners.each(rows -> Contest.check(who, contender, rows));
    }

    /** One answer. */
    @Benchmark
    public Answer answer(ThreadCost cost) {
        cost.calls++;
        return contender.answer(owners.next());
    }
}
