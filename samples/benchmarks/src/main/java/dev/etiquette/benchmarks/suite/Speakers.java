package dev.etiquette.benchmarks.suite;

import static dev.etiquette.benchmarks.suite.Units.BYTES;
import static dev.etiquette.benchmarks.suite.Units.MICROS;

import dev.etiquette.benchmarks.contest.SpokenContest;
import java.util.ArrayList;
import java.util.List;
import org.openjdk.jmh.results.RunResult;

/** Sixteen rules from what was said, by the library and by hand. */
final class Speakers implements Measure {

    @Override
    public String name() {
        return "spoken";
    }

    @Override
    public String story() {
        return "The same sixteen rules from what was said to the answer (`spoken.drl`), texts read by the same phrases."
                + " Nobody is timed who says anything else than is said by hand, texts left aside, as the library quotes several"
                + " things at once and others do not. At the next review, each owner is asked for at one moment after the other, and all is kept. By hand a text is read for"
                + " its marks, and no more is made of it than these rules ask for; the library reads for any rule that there may be.";
    }

    @Override
    public List<Measured> measure(Effort effort, JmhRun jmh) throws Exception {
        List<Measured> measured = new ArrayList<>();
        for (RunResult result : jmh.run(jmh.of(SpokenBenchmark.class).param("facts", effort.sizesAsText()))) {
            int facts = Integer.parseInt(JmhRun.parameter(result, "facts"));
            String who = SpokenContest.Speaker.valueOf(JmhRun.parameter(result, "who"))
                    .title();
            measured.add(new Measured(name(), who, Units.facts(facts), MICROS, JmhRun.microsACall(result) / facts));
            measured.add(new Measured(name(), who, Units.facts(facts), BYTES, JmhRun.bytesACall(result) / facts));
        }
        return measured;
    }
}
