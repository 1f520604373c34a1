package dev.etiquette.flink.owners;

import static org.assertj.core.api.Assertions.assertThat;

import dev.etiquette.Situation;
import dev.etiquette.flink.Askers;
import dev.etiquette.flink.events.Verb;
import dev.etiquette.model.Contact;
import dev.etiquette.model.Owner;
import dev.etiquette.model.Platform;
import dev.etiquette.model.Post;
import dev.etiquette.model.Reply;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import org.apache.flink.streaming.util.OperatorSnapshotUtil;
import org.junit.jupiter.api.Test;

/**
 * State that an earlier version of the job has written is read by this one. The file is written by {@code -Dgolden=write}, once for
 * each form that state has had, and is not written again.
 */
class KeptStateTest {

    private static final Path VERSION_1 = Path.of("src/test/resources/state/version-1.snapshot");
    private static final Instant MONDAY = Instant.parse("2026-03-02T08:00:00Z");
    private static final Duration MINUTE = Duration.ofMinutes(1);
    private static final Instant KEPT = MONDAY.plus(MINUTE.multipliedBy(40));

    private static void write() throws Exception {
        Owner maya =
                Owner.builder("maya", ZoneId.of("Europe/Berlin")).named("Maya").build();
        Post question = Post.of("p3", Platform.MASTODON, "ann", MONDAY, "Maya, which flour do you use?")
                .mentioning("maya");
        try (OwnerTask task = OwnerTask.fresh(MONDAY)) {
            task.give(MONDAY, "maya", Verb.ADD, Askers.json(Situation.of(maya, Contact.of("ann", "Ann"), question)));
            task.give(MONDAY, "maya", Verb.WITHDRAW, Askers.json(Askers.bobAsks("maya", MONDAY)));
            task.until(KEPT, MINUTE);
            Files.createDirectories(VERSION_1.getParent());
            OperatorSnapshotUtil.writeStateHandle(task.checkpoint(), VERSION_1.toString());
        }
    }

    @Test
    void state_of_version_1_is_read() throws Exception {
        if ("write".equals(System.getProperty("golden"))) {
            write();
        }
        Instant noon = MONDAY.plus(Duration.ofHours(4));
        try (OwnerTask task = OwnerTask.restored(KEPT, OperatorSnapshotUtil.readStateHandle(VERSION_1.toString()))) {
            assertThat(task.timers()).isOne();
            // It was withdrawn, which is known without its text.
            task.give(MONDAY, "maya", Verb.ADD, Askers.json(Askers.bobAsks("maya", MONDAY)));
            task.until(noon, MINUTE);
            assertThat(task.changes().story("maya")).containsExactly("3 changed");
            assertThat(task.changes().of("maya").get(0).advice().now()).isEqualTo(noon);

            task.give(
                    noon,
                    "maya",
                    Verb.ADD,
                    Askers.json(Reply.of("p4", Platform.MASTODON, "maya", noon, "Rye, and nothing else.", "p3")));
            task.settle();
            assertThat(task.changes().story("maya")).containsExactly("3 changed", "4 went");
        }
    }
}
