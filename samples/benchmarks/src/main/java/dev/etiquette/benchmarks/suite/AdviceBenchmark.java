package dev.etiquette.benchmarks.suite;

import dev.etiquette.Advice;
import dev.etiquette.Etiquette;
import dev.etiquette.RuleBook;
import dev.etiquette.Situation;
import dev.etiquette.benchmarks.LifelikeOwner;
import dev.etiquette.benchmarks.RememberingEach;
import dev.etiquette.benchmarks.WideLimits;
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

/** The standard book, from what was said to the advice; all threads ask one {@link Etiquette}. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
public class AdviceBenchmark {

    /** Of how many facts. */
    @Param({"17", "1000", "11000", "110000"})
    public int facts;

    /** Whether what was read of each owner is kept from one question to the next. */
    @Param({"false", "true"})
    public boolean remembering;

    private final Etiquette standard = Etiquette.of(RuleBook.standard()).within(WideLimits.WIDE);

    /** What one thread asks. */
    @State(Scope.Thread)
    public static class Asked {

        private final Owners<Situation> owners = new Owners<>();
        private Function<Situation, Advice> advice = new RememberingEach(Etiquette.of(RuleBook.standard()))::advise;

        /** Makes owners, and looks at the answers: the same question has the same answer, whatever is remembered. */
        @Setup
        public void prepare(AdviceBenchmark shared) {
            advice = shared.remembering
                    ? new RememberingEach(shared.standard)::advise
                    : owner -> shared.standard.advise(owner, LifelikeOwner.NOW);
            owners.fill(shared.facts, seed -> LifelikeOwner.situation(shared.facts, seed));
            int[] said = new int[1];
            owners.each(owner -> {
                Advice fresh = shared.standard.advise(owner, LifelikeOwner.NOW);
                said[0] += fresh.items().size();
                if (!fresh.equals(advice.apply(owner))) {
                    throw new IllegalStateException("The same question got another answer.");
                }
            });
            if (said[0] == 0) {
                throw new IllegalStateException("Nobody is advised anything.");
            }
        }
    }

    /** One piece of advice. */
    @Benchmark
    public Advice advise(Asked asked, ThreadCost cost) {
        cost.calls++;
        return asked.advice.apply(asked.owners.next());
    }
}
