package dev.etiquette.flink;

import static dev.etiquette.flink.JobFolders.await;
import static dev.etiquette.flink.JobFolders.awaitOften;
import static dev.etiquette.flink.JobFolders.event;
import static org.assertj.core.api.Assertions.assertThat;

import dev.etiquette.Situation;
import dev.etiquette.advice.AdviceItem;
import dev.etiquette.flink.events.EventLine;
import dev.etiquette.flink.events.Verb;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The jar of the job on a cluster of processes: a TaskManager is killed, the job is stopped with a savepoint and started from it, and
 * everybody has been told the same as by a job that was left alone.
 */
class KilledTaskManagerClusterTest {

    private static final int OWNERS = 60;

    private final Instant now = Instant.now();
    private final Instant asked = now.minus(Duration.ofHours(1));
    private final Instant answered = now.minus(Duration.ofMinutes(1));

    /** Stays until the next build, for whoever wants to read the logs. */
    private final Path root =
            Path.of("target", "cluster", now.toString().replace(":", "-")).toAbsolutePath();

    private static List<String> owners() {
        return IntStream.range(0, OWNERS).mapToObj(i -> "owner" + i).toList();
    }

    private List<String> first() {
        return owners().stream()
                .map(owner -> event(now, owner, Verb.ADD, Askers.json(Askers.asked(owner, now, asked))))
                .map(EventLine::toString)
                .toList();
    }

    private List<String> second() {
        return owners().stream()
                .map(owner -> event(now, owner, Verb.ADD, Askers.json(Askers.bobAsks(owner, asked))))
                .map(EventLine::toString)
                .toList();
    }

    private List<String> third() {
        return owners().stream()
                .map(owner -> event(now, owner, Verb.ADD, Askers.json(Askers.answered(owner, answered))))
                .map(EventLine::toString)
                .toList();
    }

    private Map<String, List<AdviceItem>> after(Function<String, Situation> known) {
        Map<String, List<AdviceItem>> advice = new TreeMap<>();
        owners().forEach(owner -> advice.put(owner, Askers.expected(known.apply(owner), now)));
        return advice;
    }

    private static void awaitAdvice(JobFolders folders, Map<String, List<AdviceItem>> advice) throws Exception {
        await("everybody is told", () -> folders.changes().advice().equals(advice));
    }

    @Test
    void a_killed_TaskManager_and_a_savepoint_change_nothing() throws Exception {
        Function<String, Situation> one = owner -> Askers.asked(owner, now, asked);
        Function<String, Situation> two = owner -> one.apply(owner).with(Askers.bobAsks(owner, asked));
        Function<String, Situation> three = owner -> two.apply(owner).with(Askers.answered(owner, answered));
        Map<String, List<AdviceItem>> afterFirst = after(one);
        Map<String, List<AdviceItem>> afterSecond = after(two);
        Map<String, List<AdviceItem>> afterThird = after(three);
        JobFolders calm = new JobFolders(root.resolve("calm"));
        JobFolders rough = new JobFolders(root.resolve("rough"));
        try (FlinkProcesses cluster = new FlinkProcesses(root)) {
            Process mortal = cluster.taskManager("taskmanager-1");
            cluster.awaitTaskManagers(1);

            String undisturbed = cluster.run("calm", List.of(), calm.options());
            calm.give(first());
            awaitAdvice(calm, afterFirst);
            calm.give(second());
            awaitAdvice(calm, afterSecond);
            calm.give(third());
            awaitAdvice(calm, afterThird);
            cluster.cancel(undisturbed);

            String job = cluster.run("rough", List.of(), rough.options());
            rough.give(first());
            awaitAdvice(rough, afterFirst);
            rough.give(second());
            // In the midst of it: something was told, and nobody has seen it.
            awaitOften("something is told that is not committed", rough::isWriting);
            assertThat(ProcessHandle.of(mortal.pid()).orElseThrow().destroyForcibly())
                    .isTrue();
            mortal.waitFor();
            assertThat(rough.changes().advice()).isNotEqualTo(afterSecond);
            cluster.taskManager("taskmanager-2");
            awaitAdvice(rough, afterSecond);

            String savepoint = cluster.stop(job);
            // What was given before comes again, and with other tasks than before.
            rough.give(Stream.of(first(), third()).flatMap(List::stream).toList());
            cluster.run("restored", List.of("--fromSavepoint", savepoint, "--parallelism", "1"), rough.options());
            awaitAdvice(rough, afterThird);

            assertThat(rough.changes().advice()).isEqualTo(calm.changes().advice());
            assertThat(rough.changes().repeated()).isEmpty();
            for (String owner : owners()) {
                assertThat(rough.changes().story(owner))
                        .isEqualTo(calm.changes().story(owner));
            }
            assertThat(rough.refused()).isEmpty();
            assertThat(cluster.log("taskmanager-2")).doesNotContain("NoSuchMethodError", "ClassNotFoundException");
        }
    }
}
