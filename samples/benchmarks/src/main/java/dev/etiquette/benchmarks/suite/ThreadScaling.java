package dev.etiquette.benchmarks.suite;

import java.util.ArrayList;
import java.util.List;
import org.openjdk.jmh.results.RunResult;

/** Whether threads that ask one object stand in each other's way. */
final class ThreadScaling implements Measure {

    private static final String SMALL = "17";

    @Override
    public String name() {
        return "threads";
    }

    @Override
    public String story() {
        return "Owners of 17 facts, asked for by several threads of one `Etiquette`: how many a second by the wall, and what one"
                + " costs of processor time. With more threads than free cores the former cannot grow.";
    }

    @Override
    public List<Measured> measure(Effort effort, JmhRun jmh) throws Exception {
        List<Measured> measured = new ArrayList<>();
        for (int threads : effort.threads()) {
            for (RunResult result : jmh.run(jmh.of(AdviceBenchmark.class, threads + "-threads")
                    .param("facts", SMALL)
                    .param("remembering", "false")
                    .threads(threads))) {
                String who = threads == 1 ? "1 thread" : threads + " threads";
                measured.add(new Measured(
                        name(),
                        who,
                        "owners a second",
                        "one Etiquette",
                        result.getPrimaryResult().getScore()));
                measured.add(new Measured(
                        name(), who, "µs of processor time an owner", "one Etiquette", JmhRun.microsACall(result)));
            }
        }
        return measured;
    }
}
