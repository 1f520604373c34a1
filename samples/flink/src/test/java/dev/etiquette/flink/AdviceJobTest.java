package dev.etiquette.flink;

import static dev.etiquette.flink.JobFolders.await;
import static dev.etiquette.flink.JobFolders.event;
import static org.assertj.core.api.Assertions.assertThat;

import dev.etiquette.Situation;
import dev.etiquette.flink.events.Verb;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.apache.flink.configuration.CheckpointingOptions;
import org.apache.flink.configuration.Configuration;
import org.apache.flink.core.execution.JobClient;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The whole job in this process, with two tasks. */
class AdviceJobTest {

    private final Instant now = Instant.now();

    @TempDir
    private Path root;

    private JobFolders folders;
    private JobClient job;

    @BeforeEach
    void start() throws Exception {
        folders = new JobFolders(root);
        Configuration configuration = new Configuration();
        configuration.set(CheckpointingOptions.CHECKPOINTING_INTERVAL, Duration.ofMillis(300));
        StreamExecutionEnvironment environment = StreamExecutionEnvironment.createLocalEnvironment(2, configuration);
        AdviceJob.build(environment, JobOptions.parse(folders.options()));
        job = environment.executeAsync("test");
    }

    @AfterEach
    void stop() throws Exception {
        job.cancel().get();
    }

    @Test
    void tells_what_the_library_advises() throws Exception {
        Situation maya = Askers.asked("maya", now, now.minus(Duration.ofHours(1)));
        folders.give(event(now, "maya", Verb.ADD, Askers.json(maya)));

        await("maya is told", () -> folders.changes().advice().containsKey("maya"));

        assertThat(folders.changes().advice().get("maya")).isNotEmpty().isEqualTo(Askers.expected(maya, now));
    }
}
