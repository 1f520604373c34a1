package dev.etiquette.owners;

import static org.assertj.core.api.Assertions.assertThat;

import dev.etiquette.Etiquette;
import dev.etiquette.RuleBook;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletionException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A program that is killed at any moment and started again ends with the same files as one that is not. */
class KilledProgramTest {

    private static final Etiquette ETIQUETTE = Etiquette.of(RuleBook.standard());
    private static final Instant YESTERDAY = Instant.parse("2026-03-01T17:00:00Z");
    private static final Instant MORNING = Instant.parse("2026-03-02T08:00:00Z");

    private static final PrintStream NOWHERE = new PrintStream(OutputStream.nullOutputStream());

    @TempDir
    private Path folder;

    /** What a host asks for, and tries again when it is not acknowledged. */
    @FunctionalInterface
    private interface Step {
        void of(KeptOwners owners, Instant now) throws IOException;
    }

    private static final List<Step> STEPS = List.of(
            (owners, now) -> owners.keep(Scenes.asked("maya", YESTERDAY)),
            (owners, now) -> owners.update("maya", batch -> batch.add(Scenes.bobAsks("maya", YESTERDAY))),
            (owners, now) -> owners.update("maya", batch -> batch.add(Scenes.answered("maya", now))));

    @Test
    void nothing_is_lost_and_nothing_told_twice() throws IOException {
        MortalDisk immortal = new MortalDisk(Integer.MAX_VALUE);
        Path undisturbed = folder.resolve("undisturbed");
        live(undisturbed, immortal);
        List<String> all = files(undisturbed);
        assertThat(all).filteredOn(each -> each.startsWith("notices")).hasSize(3);
        assertThat(all).filteredOn(each -> each.startsWith("telling")).isEmpty();
        assertThat(immortal.moments()).isGreaterThan(30);

        for (int last = 1; last <= immortal.moments(); last++) {
            Path killed = folder.resolve("killed" + last);
            live(killed, new MortalDisk(last));
            assertThat(files(killed)).as("killed at moment %s", last).isEqualTo(all);
        }
    }

    private static void live(Path place, MortalDisk mortal) throws IOException {
        Disk disk = mortal;
        Instant now = MORNING;
        for (Step step : STEPS) {
            boolean acknowledged = false;
            boolean told = false;
            while (!told) {
                Instant moment = now;
                try (KeptOwners owners = new KeptOwners(
                        place,
                        ETIQUETTE,
                        () -> moment,
                        new FolderTeller(place.resolve("notices"), disk, NOWHERE),
                        disk)) {
                    if (!acknowledged) {
                        step.of(owners, now);
                        acknowledged = true;
                    }
                    owners.reviewDue().join();
                    told = true;
                } catch (MortalDisk.Killed | CompletionException stopped) {
                    assertThat(mortal.isDead()).isTrue();
                    disk = new Disk();
                }
            }
            now = now.plus(Duration.ofMinutes(10));
        }
    }

    /** Names and contents, but for what was half written and is written anew. */
    private static List<String> files(Path place) throws IOException {
        List<String> all = new ArrayList<>();
        try (Stream<Path> files = Files.walk(place)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                String name = place.relativize(file).toString();
                if (!name.endsWith(".half")) {
                    all.add(name + "\n" + Files.readString(file));
                }
            }
        }
        return all;
    }
}
