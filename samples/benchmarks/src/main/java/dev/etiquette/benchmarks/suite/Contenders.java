package dev.etiquette.benchmarks.suite;

import static dev.etiquette.benchmarks.suite.Units.BYTES;
import static dev.etiquette.benchmarks.suite.Units.MICROS;

import dev.etiquette.benchmarks.contest.Contest;
import java.util.ArrayList;
import java.util.List;
import org.openjdk.jmh.results.RunResult;

/** Sixteen rules on the same rows by each contender. */
final class Contenders implements Measure {

    @Override
    public String name() {
        return "contest";
    }

    @Override
    public String story() {
        return "Sixteen rules on the same rows (`sixteen.drl`), from the facts to the answer, by this library, by hand and by"
                + " other engines. Nobody is timed who says anything else than is said by hand: ids, urgencies, due times, texts"
                + " and vetoes. The library is given the rows as facts of a host's own.";
    }

    @Override
    public List<Measured> measure(Effort effort, JmhRun jmh) throws Exception {
        List<Measured> measured = new ArrayList<>();
        for (RunResult result : jmh.run(jmh.of(ContestBenchmark.class).param("facts", effort.sizesAsText()))) {
            int facts = Integer.parseInt(JmhRun.parameter(result, "facts"));
            String who = Contest.valueOf(JmhRun.parameter(result, "who")).title();
            measured.add(new Measured(name(), who, Units.facts(facts), MICROS, JmhRun.microsACall(result) / facts));
            measured.add(new Measured(name(), who, Units.facts(facts), BYTES, JmhRun.bytesACall(result) / facts));
        }
        return measured;
    }
}
