package dev.etiquette.flink;

import static dev.etiquette.flink.JobFolders.await;
import static dev.etiquette.flink.JobFolders.event;
import static org.assertj.core.api.Assertions.assertThat;

import dev.etiquette.Situation;
import dev.etiquette.flink.events.EventLine;
import dev.etiquette.flink.events.Verb;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.apache.flink.configuration.CheckpointingOptions;
import org.apache.flink.configuration.Configuration;
import org.apache.flink.core.execution.JobClient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The whole job in this process, with two tasks. */
class AdviceJobTest {

    private static final int SECONDS_LEFT = 4;

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
        job = AdviceJobStarter.start(configuration, 2, folders.options("--period", "PT1S"));
    }

    @AfterEach
    void stop() throws Exception {
        job.cancel().get();
    }

    @Test
    void facts_time_and_books_change_what_is_told() throws Exception {
        Situation maya = Askers.asked("maya", now, now.minus(Duration.ofHours(1)));
        EventLine begins = event(now, "maya", Verb.ADD, Askers.json(maya));
        folders.give(begins);
        folders.give(List.of("no event", begins.toString()));

        await("maya is told", () -> folders.changes().advice().containsKey("maya"));
        assertThat(folders.changes().advice().get("maya")).isNotEmpty().isEqualTo(Askers.expected(maya, now));

        // Of a question one is reminded after half an hour, which has passed in some seconds.
        Duration halfAnHour = Duration.ofMinutes(30);
        Instant asked = Instant.now().minus(halfAnHour).plusSeconds(SECONDS_LEFT);
        folders.give(event(now, "tom", Verb.ADD, Askers.json(Askers.asked("tom", now, asked))));
        await(
                "time has told",
                () -> folders.changes().of("tom").stream()
                        .anyMatch(line -> !line.advice().now().isBefore(asked.plus(halfAnHour))));
        // On a machine that is very busy the first look may come after the half hour.
        assertThat(folders.changes().story("tom")).isIn(List.of("1 appeared", "2 changed"), List.of("1 appeared"));

        await("what is no event is refused", () -> folders.refused().size() == 1);
        assertThat(folders.refused().get(0))
                .startsWith("event\tThe line has 1 columns")
                .endsWith("\tno event");

        folders.publish("1.zip", TestBooks.unsound());
        await("the book is refused", () -> folders.refused().size() == 2);
        assertThat(folders.refused())
                .anyMatch(line -> line.startsWith("book\t") && line.contains("Contcat") && line.endsWith("\t1.zip"));
        assertThat(folders.changes().story("maya")).containsExactly("1 appeared");

        folders.publish("2.zip", TestBooks.withoutAnswers());
        await(
                "the new book reaches both",
                () -> folders.changes().advice().values().stream().allMatch(List::isEmpty));
        assertThat(folders.changes().repeated()).isEmpty();
    }
}
