package dev.etiquette.owners;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.etiquette.Etiquette;
import dev.etiquette.RuleBook;
import dev.etiquette.Situation;
import dev.etiquette.model.Feedback;
import dev.etiquette.model.PersonId;
import dev.etiquette.model.RecommendationId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Owners are told what is new when it is new, once, whatever happens to the program and its files. */
class KeptOwnersTest {

    private static final Etiquette ETIQUETTE = Etiquette.of(RuleBook.standard());
    private static final Instant YESTERDAY = Instant.parse("2026-03-01T17:00:00Z");
    private static final Instant MORNING = Instant.parse("2026-03-02T08:00:00Z");

    @TempDir
    private Path folder;

    private volatile Instant now = MORNING;
    private final List<String> told = Collections.synchronizedList(new ArrayList<>());
    private final List<Instant> moments = Collections.synchronizedList(new ArrayList<>());
    private final List<String> troubles = Collections.synchronizedList(new ArrayList<>());
    private final Set<String> keys = Collections.synchronizedSet(new LinkedHashSet<>());

    /** Passes over what it has had, as the contract asks. */
    private final Teller teller = new Teller() {
        @Override
        public void tell(Notice notice) {
            if (keys.add(notice.key())) {
                moments.add(notice.update().advice().now());
                notice.lines().forEach(line -> told.add(notice.owner().id() + " " + line));
            }
        }

        @Override
        public void trouble(String owner, String what) {
            troubles.add(owner + " " + what);
        }
    };

    private KeptOwners open() throws IOException {
        return new KeptOwners(folder, ETIQUETTE, () -> now, teller, new Disk());
    }

    private static RecommendationId answer(KeptOwners owners, String owner) throws IOException {
        return owners.advice(owner).forContact(new PersonId("ann")).get(0).id();
    }

    @Test
    void owner_is_told_what_is_new_and_nothing_twice() throws IOException {
        try (KeptOwners owners = open()) {
            owners.keep(Scenes.asked("maya", YESTERDAY));
            owners.reviewDue().join();
            assertThat(told).singleElement().asString().startsWith("maya New: ").contains("Ann asked you");

            now = now.plus(Duration.ofMinutes(1));
            owners.keep(owners.situation("maya"));
            owners.reviewDue().join();
            assertThat(told).hasSize(1);

            RecommendationId id = answer(owners, "maya");
            owners.update("maya", batch -> batch.add(Feedback.done(id, now)));
            owners.reviewDue().join();
            assertThat(told).hasSize(2).last().asString().startsWith("maya Not now, by FEEDBACK-");
        }
        try (KeptOwners owners = open()) {
            owners.reviewDue().join();
            assertThat(told).hasSize(2);
            assertThat(owners.advice("maya").recommendations()).isEmpty();
        }
    }

    @Test
    void one_program_keeps_a_folder_at_a_time() throws IOException {
        try (KeptOwners owners = open()) {
            assertThatThrownBy(this::open)
                    .isInstanceOf(IOException.class)
                    .hasMessageStartingWith("Another program keeps these owners");
            assertThat(owners.ids()).isEmpty();
        }
        open().close();
    }

    @ParameterizedTest
    @CsvSource({"2026-03-27T20:45:00Z, 2026-03-28T07:15:00Z", "2026-03-28T20:45:00Z, 2026-03-29T06:15:00Z"})
    void owner_is_told_when_it_becomes_so_also_in_the_night_in_which_clocks_are_set_forward(
            Instant evening, Instant morning) throws IOException {
        Instant end = evening.plus(Duration.ofHours(20));
        now = evening;
        Situation situation = Scenes.asked("maya", evening);
        List<Instant> expected = changes(situation, evening, end);
        assertThat(expected).contains(morning);

        try (KeptOwners owners = open()) {
            owners.keep(situation);
            while (now.isBefore(end)) {
                owners.reviewDue().join();
                now = owners.nextReview().orElse(end);
            }
        }
        assertThat(moments).containsExactlyElementsOf(expected);
    }

    /** When what is shown changes, as somebody finds who looks again and again. */
    private static List<Instant> changes(Situation situation, Instant begin, Instant end) {
        List<Instant> changes = new ArrayList<>();
        List<String> before = List.of();
        for (Instant each = begin; each.isBefore(end); each = each.plus(Duration.ofMinutes(15))) {
            List<String> shown = ETIQUETTE.advise(situation, each).recommendations().stream()
                    .map(Notice::shown)
                    .toList();
            if (!shown.equals(before)) {
                changes.add(each);
            }
            before = shown;
        }
        return changes;
    }

    @Test
    void file_that_cannot_be_read_is_told_once_and_concerns_nobody_else() throws IOException {
        try (KeptOwners owners = open()) {
            for (String each : List.of("maya", "noa", "ole")) {
                owners.keep(Scenes.asked(each, YESTERDAY));
            }
            owners.reviewDue().join();
        }
        Path noa = folder.resolve("situations/noa.json");
        String sound = Files.readString(noa);
        Files.writeString(noa, sound.substring(0, sound.length() / 2));
        told.clear();

        try (KeptOwners owners = open()) {
            for (String each : List.of("maya", "ole")) {
                owners.update(each, batch -> batch.add(Scenes.bobAsks(each, YESTERDAY)));
            }
            assertThatThrownBy(() -> owners.update("noa", batch -> batch.add(Scenes.bobAsks("noa", YESTERDAY))))
                    .isInstanceOf(IOException.class)
                    .hasMessageContaining("noa.json: Line ");
            owners.reviewDue().join();
            assertThat(told).hasSize(2).noneMatch(line -> line.startsWith("noa"));
            assertThat(troubles).singleElement().asString().startsWith("noa ").contains("noa.json: Line ");

            now = now.plus(Duration.ofHours(1));
            owners.reviewDue().join();
            assertThat(troubles).hasSize(1);

            // Whoever mends the file need not start anything anew.
            Files.writeString(noa, sound);
            now = now.plus(Duration.ofHours(1));
            owners.update("noa", batch -> batch.add(Scenes.bobAsks("noa", YESTERDAY)));
            owners.reviewDue().join();
            assertThat(told).anyMatch(line -> line.startsWith("noa New: ") && line.contains("bob asked you"));
        }
    }

    @Test
    void stray_file_is_told_and_concerns_nobody() throws IOException {
        try (KeptOwners owners = open()) {
            owners.keep(Scenes.asked("maya", YESTERDAY));
        }
        Files.writeString(folder.resolve("situations/50%.json"), "{}");

        try (KeptOwners owners = open()) {
            owners.reviewDue().join();
            assertThat(troubles).containsExactly("50% 50%.json has to be named 50%25.json.");
            assertThat(owners.ids()).containsExactly("maya");
            assertThat(told).hasSize(1);
        }
    }

    @Test
    void owner_who_could_not_be_written_is_none() throws IOException {
        try (KeptOwners owners = open()) {
            Path inTheWay = Files.createDirectory(folder.resolve("situations/maya.json"));
            assertThatThrownBy(() -> owners.keep(Scenes.asked("maya", YESTERDAY)))
                    .isInstanceOf(IOException.class);
            assertThat(owners.ids()).isEmpty();

            Files.delete(inTheWay);
            owners.keep(Scenes.asked("maya", YESTERDAY));
            assertThat(owners.ids()).containsExactly("maya");
        }
    }

    @Test
    void names_of_files_differ_in_more_than_capitals() throws IOException {
        List<String> names = List.of("Ann", "ANN", "ann", "Änn", "änn", "%41nn");
        try (KeptOwners owners = open()) {
            for (String each : names) {
                owners.keep(Scenes.asked(each, YESTERDAY));
            }
        }
        try (Stream<Path> files = Files.list(folder.resolve("situations"));
                KeptOwners owners = open()) {
            assertThat(files.map(file -> file.getFileName().toString().toLowerCase(Locale.ROOT)))
                    .hasSize(names.size())
                    .doesNotHaveDuplicates();
            assertThat(owners.ids()).containsExactlyInAnyOrderElementsOf(names);
            assertThat(owners.situation("Ann").owner().id()).isEqualTo(new PersonId("Ann"));
        }
    }

    @Test
    void thousand_owners_are_told_when_the_clock_is_turned() throws Exception {
        try (KeptOwners owners = open()) {
            for (int i = 0; i < 1_000; i++) {
                owners.keep(Scenes.asked("owner " + i, MORNING));
            }
            owners.start();
            await(() -> owners.nextReview().filter(next -> next.isAfter(now)).isPresent());
            assertThat(told).isEmpty();

            now = owners.nextReview().orElseThrow();
            owners.clockTurned();
            await(() -> told.size() >= 1_000);
            await(() -> owners.nextReview().filter(next -> next.isAfter(now)).isPresent());
        }
        assertThat(told).hasSize(1_000).doesNotHaveDuplicates();
        assertThat(troubles).isEmpty();
    }

    private static void await(BooleanSupplier so) throws InterruptedException {
        for (int tries = 0; !so.getAsBoolean(); tries++) {
            assertThat(tries).as("tries").isLessThan(6_000);
            Thread.sleep(20);
        }
    }
}
