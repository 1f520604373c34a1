package dev.etiquette.benchmarks.suite;

import java.nio.file.Path;
import java.util.Collection;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.results.format.ResultFormatType;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/** Runs benchmarks by JMH, each in a process of its own, and leaves its report as JSON in a folder. */
final class JmhRun {

    private final Path folder;
    private final Effort effort;

    JmhRun(Path folder, Effort effort) {
        this.folder = folder;
        this.effort = effort;
    }

    /** The builder of a run of one class, for whoever sets its parameters. */
    ChainedOptionsBuilder of(Class<?> benchmark) {
        return of(benchmark, benchmark.getSimpleName());
    }

    /** The same, whose JSON has that name. */
    ChainedOptionsBuilder of(Class<?> benchmark, String name) {
        return new OptionsBuilder()
                .include(benchmark.getName() + "\\.")
                .forks(1)
                .warmupIterations(effort.warmups())
                .warmupTime(TimeValue.milliseconds(effort.iterationMillis()))
                .measurementIterations(effort.iterations())
                .measurementTime(TimeValue.milliseconds(effort.iterationMillis()))
                .jvmArgsAppend("-Xmx" + effort.heap())
                .shouldFailOnError(true)
                .verbosity(VerboseMode.NORMAL)
                .resultFormat(ResultFormatType.JSON)
                .result(folder.resolve(name + ".json").toString());
    }

    /** Runs it. */
    Collection<RunResult> run(ChainedOptionsBuilder options) throws RunnerException {
        return new Runner(options.build()).run();
    }

    /** A parameter of a result. */
    static String parameter(RunResult result, String name) {
        return result.getParams().getParam(name);
    }

    /** Processor time of one call, in microseconds. */
    static double microsACall(RunResult result) {
        return counted(result, "nanos") / counted(result, "calls") / 1e3;
    }

    /** Memory that one call allocates. */
    static double bytesACall(RunResult result) {
        return counted(result, "bytes") / counted(result, "calls");
    }

    private static double counted(RunResult result, String counter) {
        for (Result<?> each : result.getSecondaryResults().values()) {
            if (each.getLabel().endsWith(counter)) {
                return each.getScore();
            }
        }
        throw new IllegalStateException(
                "No counter " + counter + " in " + result.getSecondaryResults().keySet());
    }
}
