package dev.etiquette.flink.owners;

import dev.etiquette.flink.ToldChanges;
import dev.etiquette.flink.books.BookFile;
import dev.etiquette.flink.events.EventLine;
import dev.etiquette.flink.events.RefusedLine;
import dev.etiquette.flink.events.Verb;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.api.java.tuple.Tuple2;
import org.apache.flink.runtime.checkpoint.OperatorSubtaskState;
import org.apache.flink.streaming.api.operators.co.CoBroadcastWithKeyedOperator;
import org.apache.flink.streaming.runtime.streamrecord.StreamRecord;
import org.apache.flink.streaming.util.KeyedBroadcastOperatorTestHarness;

/** One task of the job by itself, with a clock that only the test turns. */
final class OwnerTask implements AutoCloseable {

    /** How long a task waits for more facts here. */
    static final Duration SETTLING = Duration.ofSeconds(1);

    /** Within which a new book is applied to everybody here. */
    static final Duration PERIOD = Duration.ofHours(1);

    private static final long ROOMY = 100_000;

    private final OwnerFunction function;
    private final KeyedBroadcastOperatorTestHarness<String, String, Tuple2<String, byte[]>, String> harness;

    private OwnerTask(Instant now, long warmFacts) throws Exception {
        function = new OwnerFunction(BookFile.STANDARD, SETTLING, PERIOD, warmFacts);
        harness = new KeyedBroadcastOperatorTestHarness<>(
                new CoBroadcastWithKeyedOperator<>(function, List.of(OwnerFunction.NEWEST_BOOK)),
                EventLine::ownerOf,
                Types.STRING,
                16,
                1,
                0);
        harness.setProcessingTime(now.toEpochMilli());
    }

    /** A task that knows nobody. */
    static OwnerTask fresh(Instant now) throws Exception {
        return fresh(now, ROOMY);
    }

    static OwnerTask fresh(Instant now, long warmFacts) throws Exception {
        OwnerTask task = new OwnerTask(now, warmFacts);
        task.harness.setup(
                Types.STRING.createSerializer(task.harness.getExecutionConfig().getSerializerConfig()));
        task.harness.open();
        return task;
    }

    /** A task that goes on from a checkpoint of another one. */
    static OwnerTask restored(Instant now, OperatorSubtaskState checkpoint) throws Exception {
        OwnerTask task = new OwnerTask(now, ROOMY);
        task.harness.setup(
                Types.STRING.createSerializer(task.harness.getExecutionConfig().getSerializerConfig()));
        task.harness.initializeState(checkpoint);
        task.harness.open();
        return task;
    }

    OperatorSubtaskState checkpoint() throws Exception {
        return harness.snapshot(1, 1);
    }

    void give(EventLine event) throws Exception {
        harness.processElement(new StreamRecord<>(event.toString()));
    }

    void give(Instant time, String owner, Verb verb, String document) throws Exception {
        give(new EventLine(time, owner, verb, document.replace("\n", " ")));
    }

    void publish(Tuple2<String, byte[]> book) throws Exception {
        harness.processBroadcastElement(new StreamRecord<>(book));
    }

    /** Lets time pass until then, so that every timer rings at its time, to the step. */
    void until(Instant end, Duration step) throws Exception {
        long last = end.toEpochMilli();
        for (long at = harness.getProcessingTime() + step.toMillis(); at < last; at += step.toMillis()) {
            harness.setProcessingTime(at);
        }
        harness.setProcessingTime(last);
    }

    /** Lets the facts settle that were given. */
    void settle() throws Exception {
        harness.setProcessingTime(harness.getProcessingTime() + SETTLING.toMillis());
    }

    /** How many times advice was asked for. */
    long evaluations() {
        return function.evaluations();
    }

    int timers() {
        return harness.numProcessingTimeTimers();
    }

    List<String> lines() {
        return new ArrayList<>(harness.extractOutputValues());
    }

    ToldChanges changes() {
        return new ToldChanges(lines());
    }

    List<String> refused() {
        ConcurrentLinkedQueue<StreamRecord<String>> refused = harness.getSideOutput(RefusedLine.TAG);
        return refused == null
                ? List.of()
                : refused.stream().map(StreamRecord::getValue).toList();
    }

    @Override
    public void close() {
        try {
            harness.close();
        } catch (Exception failed) {
            throw new IllegalStateException(failed);
        }
    }
}
