package dev.etiquette.benchmarks.suite;

import static dev.etiquette.benchmarks.suite.Units.BYTES;
import static dev.etiquette.benchmarks.suite.Units.MICROS;

import java.util.ArrayList;
import java.util.List;
import org.openjdk.jmh.results.RunResult;

/** What the whole standard book costs, by the size of the owner. */
final class StandardBookCost implements Measure {

    @Override
    public String name() {
        return "standard";
    }

    @Override
    public String story() {
        return "The whole standard book, from what was said to the advice, for owners with talks of 1 to 500 turns in two years."
                + " At the next review, each owner has an `Etiquette.remembering` of its own and is asked for at one moment after the"
                + " other at which the advice can change.";
    }

    @Override
    public List<Measured> measure(Effort effort, JmhRun jmh) throws Exception {
        List<Measured> measured = new ArrayList<>();
        for (RunResult result : jmh.run(jmh.of(AdviceBenchmark.class).param("facts", effort.sizesAsText()))) {
            int facts = Integer.parseInt(JmhRun.parameter(result, "facts"));
            String who =
                    Boolean.parseBoolean(JmhRun.parameter(result, "remembering")) ? "at the next review" : "all anew";
            measured.add(new Measured(name(), who, Units.facts(facts), MICROS, JmhRun.microsACall(result) / facts));
            measured.add(new Measured(name(), who, Units.facts(facts), BYTES, JmhRun.bytesACall(result) / facts));
        }
        return measured;
    }
}
