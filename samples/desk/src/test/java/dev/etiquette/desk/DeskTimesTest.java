package dev.etiquette.desk;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.OperatingSystemMXBean;
import dev.etiquette.RuleBook;
import dev.etiquette.Situation;
import dev.etiquette.json.JsonFormat;
import dev.etiquette.model.Contact;
import dev.etiquette.model.Fact;
import dev.etiquette.model.Message;
import dev.etiquette.model.Owner;
import dev.etiquette.model.Platform;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/**
 * How long the desk takes with an archive of 20,000 messages. Not part of a build: {@code mvn -pl samples/desk -am verify
 * -Dtest=DeskTimesTest -Ddesk.times=20000 -Dsurefire.failIfNoSpecifiedTests=false}.
 */
@EnabledIfSystemProperty(named = "desk.times", matches = "\\d+")
class DeskTimesTest {

    private static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");
    private static final int PEOPLE = 500;

    private static final String RULE = Walk.RULE.replace("Tomas Lind", "Person %d");

    @TempDir
    private Path parent;

    @Test
    void times_are_taken() throws Exception {
        int messages = Integer.getInteger("desk.times");
        Path archive = parent.resolve("situation.json");
        Files.writeString(archive, JsonFormat.of(RuleBook.standard()).write(situation(messages)));
        Path folder = Files.createDirectories(parent.resolve("my-rules"));
        Files.writeString(folder.resolve("book.properties"), "extends = standard\n");
        Stopwatch opening = new Stopwatch();
        try (RuleDesk desk = RuleDesk.open(DeskTest.options(folder, archive))) {
            DeskClient client = new DeskClient(desk);
            client.ask("files");
            client.ask("state");
            opening.tell("open, and shows how it stands");
            client.ask("today");
            opening.tell("the same, and the advice of today");
            long[] effects = new long[7];
            for (int i = 0; i < effects.length; i++) {
                Stopwatch typing = new Stopwatch();
                client.save("mine.drl", RULE.formatted(i));
                client.ask("effect");
                effects[i] = typing.tell("a change, and what it does to the advice of today");
            }
            Arrays.sort(effects);
            System.out.println("The middle one of these: " + effects[effects.length / 2] + " ms");
            Stopwatch period = new Stopwatch();
            client.ask("period/start");
            while (client.ask("period").path("running").asBoolean(false)) {
                Thread.sleep(100);
            }
            period.tell("120 days, both books");
            client.save("mine.drl", RULE.formatted(99));
            Stopwatch again = new Stopwatch();
            client.ask("period/start");
            while (client.ask("period").path("running").asBoolean(false)) {
                Thread.sleep(100);
            }
            again.tell("120 days, another draft");
            assertThat(client.ask("state").path("sound").asBoolean(false)).isTrue();
        }
    }

    private static Situation situation(int messages) {
        Random chance = new Random(1);
        List<Fact> facts = new ArrayList<>();
        for (int i = 0; i < PEOPLE; i++) {
            facts.add(Contact.builder("p" + i).named("Person " + i).build());
        }
        String[] words = {
            "Which oven do you use?",
            "Thank you, that helped.",
            "I will send it on Friday.",
            "How are you?",
            "Great bread!"
        };
        for (int i = 0; i < messages; i++) {
            int who = chance.nextInt(PEOPLE);
            boolean mine = chance.nextBoolean();
            Instant at = NOW.minus(Duration.ofMinutes(1L + chance.nextInt(400 * 24 * 60)));
            facts.add(Message.builder("m" + i, Platform.LINKEDIN, at)
                    .writtenBy(mine ? "me" : "p" + who)
                    .saying(words[chance.nextInt(words.length)])
                    .sentTo(mine ? "p" + who : "me")
                    .inThread("t" + who)
                    .build());
        }
        return Situation.of(Owner.builder("me", ZoneId.of("Europe/Berlin"))
                        .named("Maya")
                        .build())
                .with(facts);
    }

    private static final class Stopwatch {

        private final OperatingSystemMXBean machine =
                (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

        private final long wall = System.nanoTime();
        private final long work = machine.getProcessCpuTime();

        /** In milliseconds by the clock. */
        long tell(String what) {
            long took = (System.nanoTime() - wall) / 1_000_000;
            System.out.printf(
                    "%,d ms by the clock, %,d ms of work: %s%n",
                    took, (machine.getProcessCpuTime() - work) / 1_000_000, what);
            return took;
        }
    }
}
