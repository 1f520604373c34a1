package dev.etiquette.flink;

import dev.etiquette.flink.books.BookCheck;
import dev.etiquette.flink.books.BookFile;
import dev.etiquette.flink.books.BookFileFormat;
import dev.etiquette.flink.books.FirstBook;
import dev.etiquette.flink.events.EventCheck;
import dev.etiquette.flink.events.EventLine;
import dev.etiquette.flink.events.RefusedLine;
import dev.etiquette.flink.owners.OwnerFunction;
import java.io.IOException;
import java.time.ZoneOffset;
import org.apache.flink.api.common.eventtime.WatermarkStrategy;
import org.apache.flink.api.common.serialization.SimpleStringEncoder;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.api.java.tuple.Tuple2;
import org.apache.flink.configuration.Configuration;
import org.apache.flink.configuration.PipelineOptions;
import org.apache.flink.connector.file.sink.FileSink;
import org.apache.flink.connector.file.src.FileSource;
import org.apache.flink.connector.file.src.reader.TextLineInputFormat;
import org.apache.flink.core.fs.Path;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.datastream.SingleOutputStreamOperator;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.apache.flink.streaming.api.functions.sink.filesystem.bucketassigners.DateTimeBucketAssigner;
import org.apache.flink.streaming.api.functions.sink.filesystem.rollingpolicies.OnCheckpointRollingPolicy;

/**
 * Advises any number of owners: reads events and rule books from folders, and writes what becomes of the advice into another one,
 * each change exactly once.
 */
public final class AdviceJob {

    private static final long USUAL_CHECKPOINT_MILLIS = 10_000;

    /** So many tasks can share the owners at most, which cannot be changed later without losing the state. */
    private static final int MOST_TASKS = 4096;

    private AdviceJob() {}

    /** Starts it with the options that {@code JobOptions} lists. */
    public static void main(String[] arguments) throws Exception {
        JobOptions options = JobOptions.parse(arguments);
        StreamExecutionEnvironment environment = StreamExecutionEnvironment.getExecutionEnvironment();
        build(environment, options);
        environment.execute("Etiquette");
    }

    /** Lays the job out, without starting it. */
    static void build(StreamExecutionEnvironment environment, JobOptions options) throws IOException {
        configure(environment);

        SingleOutputStreamOperator<String> events = environment
                .fromSource(eventFiles(options), WatermarkStrategy.noWatermarks(), "events")
                .uid("events")
                .process(new EventCheck())
                .name("events that are none are refused")
                .uid("event-check");
        Tuple2<String, byte[]> first = FirstBook.in(options.books());
        SingleOutputStreamOperator<Tuple2<String, byte[]>> books = books(environment, options, first);
        SingleOutputStreamOperator<String> changes = events.keyBy(EventLine::ownerOf, Types.STRING)
                .connect(books.broadcast(OwnerFunction.NEWEST_BOOK))
                .process(
                        new OwnerFunction(first, options.settling(), options.period(), options.warmFacts()),
                        Types.STRING)
                .name("owners")
                .uid("owners");

        changes.sinkTo(files(options.changes())).name("changes").uid("changes");
        DataStream<String> refused = events.getSideOutput(RefusedLine.TAG)
                .union(books.getSideOutput(RefusedLine.TAG), changes.getSideOutput(RefusedLine.TAG));
        refused.sinkTo(files(options.refused())).name("refused").uid("refused").setParallelism(1);
    }

    private static void configure(StreamExecutionEnvironment environment) {
        Configuration ours = new Configuration();
        // Whatever Flink would write by its general means, of which later versions may make nothing, is an error
        // instead.
        ours.set(PipelineOptions.GENERIC_TYPES, false);
        environment.configure(ours, AdviceJob.class.getClassLoader());
        if (environment.getCheckpointConfig().getCheckpointInterval() <= 0) {
            // What was written is seen by others only after a checkpoint.
            environment.enableCheckpointing(USUAL_CHECKPOINT_MILLIS);
        }
        if (environment.getMaxParallelism() <= 0) {
            environment.setMaxParallelism(MOST_TASKS);
        }
    }

    private static FileSource<String> eventFiles(JobOptions options) {
        return FileSource.forRecordStreamFormat(new TextLineInputFormat("UTF-8"), options.events())
                .monitorContinuously(options.scan())
                .build();
    }

    private static SingleOutputStreamOperator<Tuple2<String, byte[]>> books(
            StreamExecutionEnvironment environment, JobOptions options, Tuple2<String, byte[]> first) {
        FileSource<Tuple2<String, byte[]>> files = FileSource.forBulkFileFormat(new BookFileFormat(), options.books())
                .setFileEnumerator(BookFile.SEARCH)
                .monitorContinuously(options.scan())
                .build();
        return environment
                .fromSource(files, WatermarkStrategy.noWatermarks(), "books")
                .uid("books")
                .setParallelism(1)
                .process(new BookCheck(first))
                .returns(BookFile.TYPE)
                .name("books that are not sound are refused")
                .uid("book-check")
                .setParallelism(1);
    }

    private static FileSink<String> files(Path folder) {
        return FileSink.forRowFormat(folder, new SimpleStringEncoder<String>("UTF-8"))
                .withBucketAssigner(new DateTimeBucketAssigner<>("yyyy-MM-dd", ZoneOffset.UTC))
                .withRollingPolicy(OnCheckpointRollingPolicy.build())
                .build();
    }
}
