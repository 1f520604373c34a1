package dev.etiquette;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.etiquette.BookEvent.Adopted;
import dev.etiquette.BookEvent.Failed;
import dev.etiquette.BookEvent.FellBack;
import dev.etiquette.BookEvent.Refused;
import dev.etiquette.BookEvent.Unreadable;
import dev.etiquette.BookEvent.Warned;
import dev.etiquette.RuleBook.Loaded;
import dev.etiquette.advice.Limits;
import dev.etiquette.advice.RunawayRulesException;
import dev.etiquette.book.BookFiles;
import dev.etiquette.model.Contact;
import dev.etiquette.model.Meeting;
import dev.etiquette.model.MeetingId;
import dev.etiquette.model.Owner;
import dev.etiquette.model.PersonId;
import dev.etiquette.report.Severity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** How somebody runs a program that follows a folder. */
@Timeout(60)
class WatchOptionsTest {

    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");
    private static final Situation SITUATION = Situation.of(
            Owner.of("maya"),
            Contact.of("ann", "Ann"),
            new Meeting(new MeetingId("m"), new PersonId("ann"), NOON.minus(Duration.ofHours(2)), ""));

    /** A book of its own, which is read in no time. */
    private static final String RULE = """
            package etiquette

            rule "Somebody whom I met should be told how it was"
                @id( "SMALL-1" )
                @source( "Our own manners" )
            when
                $met     : Meeting( $who : contact )
                $contact : Contact( id == $who )
            then
                recommend( followUp( $met, $contact ), because( "%s {contact.name}." ) );
            end
            """;

    /** Sound, but doubtful: the condition is always true. */
    private static final String DOUBTFUL = RULE.replace("$who : contact )", "$who : contact, contact == contact )");

    @TempDir
    Path folder;

    private final List<BookEvent> events = new CopyOnWriteArrayList<>();
    private final AtomicReference<Instant> time = new AtomicReference<>(NOON);
    private final WatchOptions options = WatchOptions.USUAL.telling(events::add).by(clock());
    private RuleBook fallback;

    private InstantSource clock() {
        return time::get;
    }

    @BeforeEach
    void a_sound_book() throws IOException {
        write(RULE.formatted("You met"));
        fallback = RuleBook.load(folder);
    }

    @Test
    void first_book_is_told_and_stands_in_the_status() throws IOException {
        try (ReloadingEtiquette watching = Etiquette.watching(folder, options)) {
            await(() -> events.size() == 1);

            assertThat(events).containsExactly(new Adopted(watching.book(), BookChanges.NONE));
            assertThat(watching.status())
                    .isEqualTo(
                            new WatchStatus(watching.book().fingerprint(), NOON, false, List.of(), Optional.empty()));
            assertThat(watching.status().isCurrent()).isTrue();

            time.set(NOON.plusSeconds(60));
            write(RULE.formatted("Yesterday you met"));
            await(() -> events.size() == 2);
            assertThat(watching.status().since()).isEqualTo(NOON.plusSeconds(60));
            assertThat(watching.status().fingerprint())
                    .isEqualTo(watching.book().fingerprint())
                    .isNotEqualTo(fallback.fingerprint());
        }
    }

    @Test
    void broken_folder_is_bridged_by_the_fallback() throws IOException {
        write("rule");
        assertThatThrownBy(() -> Etiquette.watching(folder, options)).isInstanceOf(RuleBookException.class);

        try (ReloadingEtiquette watching = Etiquette.watching(folder, options.fallingBackOn(fallback))) {
            await(() -> events.size() == 2);
            assertThat(events).containsExactly(new Refused(RuleBook.check(folder)), new FellBack(fallback));
            assertThat(watching.advise(SITUATION, NOON).fingerprint()).isEqualTo(fallback.fingerprint());
            assertThat(watching.status().fallback()).isTrue();
            assertThat(watching.status().isCurrent()).isFalse();
            assertThat(watching.status().problems()).isEqualTo(RuleBook.check(folder));

            write(RULE.formatted("Today you met"));
            await(() -> events.size() == 3);
            Adopted adopted = (Adopted) events.get(2);
            assertThat(adopted.changes().lines()).containsExactly("rule SMALL-1 replaced: other what it says");
            assertThat(watching.status().isCurrent()).isTrue();
        }
    }

    @Test
    void folder_that_is_not_there_yet_is_bridged_and_looked_for() throws IOException {
        Path later = folder.resolve("later");
        assertThatThrownBy(() -> Etiquette.watching(later, options)).isInstanceOf(IOException.class);

        try (ReloadingEtiquette watching = Etiquette.watching(later, options.fallingBackOn(fallback))) {
            await(() -> events.size() == 2);
            assertThat(events)
                    .containsExactly(new Unreadable(later, "There is no such folder."), new FellBack(fallback));
            assertThat(watching.status().failure()).contains("There is no such folder.");

            Files.createDirectory(later);
            Files.writeString(later.resolve("rule.drl"), RULE.formatted("You met"));
            await(() -> events.size() == 3 || events.size() == 4);
            await(() -> !watching.status().fallback());
            assertThat(events.get(events.size() - 1)).isInstanceOf(Adopted.class);
            assertThat(watching.status().isCurrent()).isTrue();
        }
    }

    @Test
    void same_problems_are_told_once() throws IOException {
        try (ReloadingEtiquette watching = Etiquette.watching(folder, options)) {
            String broken = RULE.formatted("You met").replace("Meeting(", "Meting(");
            write(broken);
            await(() -> events.size() == 2);
            for (int i = 0; i < 3; i++) {
                write(broken + "\n// still at it " + i + "\n");
                BookEvent before = events.get(events.size() - 1);
                // Long enough for each of these to be looked at by itself.
                LockSupport.parkNanos(Duration.ofMillis(250).toNanos());
                assertThat(before).isInstanceOf(Refused.class);
            }
            write(broken.replace("Meting(", "Metting("));
            await(() -> events.size() == 3);

            assertThat(((Refused) events.get(2)).problems())
                    .isEqualTo(RuleBook.check(folder))
                    .isNotEqualTo(((Refused) events.get(1)).problems());
            assertThat(watching.status().problems()).isEqualTo(((Refused) events.get(2)).problems());
            assertThat(watching.book().fingerprint()).isEqualTo(fallback.fingerprint());
        }
    }

    @Test
    void warnings_are_told_after_the_book_and_once() throws IOException {
        write(DOUBTFUL.formatted("You met"));
        try (ReloadingEtiquette watching = Etiquette.watching(folder, options)) {
            await(() -> events.size() == 2);
            Warned warned = (Warned) events.get(1);
            assertThat(warned.warnings()).isEqualTo(RuleBook.check(folder)).isNotEmpty();
            assertThat(warned.warnings()).allMatch(each -> each.severity() == Severity.WARNING);
            assertThat(watching.status().problems()).isEqualTo(warned.warnings());
            assertThat(watching.status().isCurrent()).isTrue();

            write(DOUBTFUL.formatted("We met"));
            await(() -> events.size() == 3);
            assertThat(events.get(2)).isInstanceOf(Adopted.class);
            await(() -> watching.status().problems().equals(warned.warnings()));
            write(RULE.formatted("You met"));
            await(() -> events.size() == 4);
            assertThat(events.get(3)).isInstanceOf(Adopted.class);
            assertThat(watching.status().problems()).isEmpty();
        }
    }

    @Test
    void error_while_reading_is_told_once_and_survived() throws IOException {
        AtomicReference<Error> failure = new AtomicReference<>(new StackOverflowError("too deep"));
        Function<BookFiles, Loaded> loader = files -> {
            if (failure.get() != null) {
                throw failure.get();
            }
            return RuleBook.loaded(files);
        };
        assertThatThrownBy(() -> new ReloadingEtiquette(folder, options, loader))
                .isSameAs(failure.get());

        try (ReloadingEtiquette watching = new ReloadingEtiquette(folder, options.fallingBackOn(fallback), loader)) {
            await(() -> events.size() == 2);
            assertThat(events).containsExactly(new Failed(failure.get()), new FellBack(fallback));
            // It is tried again meanwhile, and fails again.
            LockSupport.parkNanos(Duration.ofMillis(900).toNanos());
            assertThat(events).hasSize(2);
            assertThat(watching.status().failure())
                    .contains("What is in the folder takes more memory than this program has.");

            failure.set(null);
            await(() -> events.size() == 3);
            assertThat(events.get(2)).isInstanceOf(Adopted.class);
            failure.set(new OutOfMemoryError("too much"));
            write(RULE.formatted("Then you met"));
            await(() -> events.size() == 4);
            assertThat(events.get(3)).isEqualTo(new Failed(failure.get()));
            failure.set(null);
            await(() -> events.size() == 5);
            assertThat(watching.status().isCurrent()).isTrue();
            assertThat(watching.advise(SITUATION, NOON).fingerprint())
                    .isEqualTo(RuleBook.load(folder).fingerprint());
        }
    }

    /** Where no wake-up call comes, as where the pause is long, what is put in the folder ends the pause all the same. */
    @Test
    void what_cannot_be_judged_rests_until_something_else_is_there() throws IOException {
        AtomicInteger tries = new AtomicInteger();
        AtomicBoolean fails = new AtomicBoolean();
        Function<BookFiles, Loaded> loader = files -> {
            if (fails.get()) {
                tries.incrementAndGet();
                throw new OutOfMemoryError("too much");
            }
            return RuleBook.loaded(files);
        };
        try (ReloadingEtiquette watching = new ReloadingEtiquette(folder, options, loader)) {
            await(() -> events.size() == 1);
            fails.set(true);
            write(RULE.formatted("Too much"));
            // Pauses of 400, 800, 1,600 and 3,200 milliseconds have gone by; the next one lasts for 6,400.
            await(() -> tries.get() == 5);
            long paused = System.nanoTime();
            fails.set(false);
            write(RULE.formatted("Less"));
            await(() -> events.size() == 3);

            assertThat(Duration.ofNanos(System.nanoTime() - paused)).isLessThan(Duration.ofMillis(6_000));
            assertThat(events.get(2)).isInstanceOf(Adopted.class);
            assertThat(watching.status().problems()).isEmpty();
        }
    }

    /** Whatever moves in the folder and changes nothing is no reason to try again. */
    @Test
    void file_that_is_none_of_the_book_does_not_end_the_rest() throws IOException {
        AtomicInteger tries = new AtomicInteger();
        Function<BookFiles, Loaded> loader = files -> {
            tries.incrementAndGet();
            throw new OutOfMemoryError("too much");
        };
        try (ReloadingEtiquette watching = new ReloadingEtiquette(folder, options.fallingBackOn(fallback), loader)) {
            await(() -> tries.get() == 4);
            for (int i = 0; i < 10; i++) {
                Files.writeString(folder.resolve("notes.txt"), "note " + i);
                LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
            }
            assertThat(tries).hasValue(4);
            assertThat(events).hasSize(2);
            assertThat(watching.status().failure()).isPresent();
        }
    }

    @Test
    void another_reason_is_told_too() throws IOException {
        AtomicReference<Error> failure = new AtomicReference<>();
        Function<BookFiles, Loaded> loader = files -> {
            if (failure.get() != null) {
                throw failure.get();
            }
            return RuleBook.loaded(files);
        };
        Path away = folder.resolveSibling(folder.getFileName() + "-away");
        try (ReloadingEtiquette watching = new ReloadingEtiquette(folder, options, loader)) {
            await(() -> events.size() == 1);
            failure.set(new OutOfMemoryError("too much"));
            Files.move(folder, away);
            await(() -> events.size() == 2);
            assertThat(events.get(1)).isInstanceOf(Unreadable.class);
            Files.move(away, folder);
            write(RULE.formatted("Too much"));
            await(() -> events.size() == 3);
            assertThat(events.get(2)).isEqualTo(new Failed(failure.get()));
            assertThat(watching.status().failure())
                    .contains("What is in the folder takes more memory than this program has.");
        }
    }

    @Test
    void nobody_who_asks_waits_for_a_book_that_is_being_read() throws Exception {
        CountDownLatch reading = new CountDownLatch(1);
        CountDownLatch goOn = new CountDownLatch(1);
        AtomicBoolean slow = new AtomicBoolean();
        Function<BookFiles, Loaded> loader = files -> {
            if (slow.get()) {
                reading.countDown();
                try {
                    goOn.await();
                } catch (InterruptedException ended) {
                    Thread.currentThread().interrupt();
                }
            }
            return RuleBook.loaded(files);
        };
        try (ReloadingEtiquette watching = new ReloadingEtiquette(folder, options, loader)) {
            await(() -> events.size() == 1);
            slow.set(true);
            write(RULE.formatted("Slowly"));
            assertThat(reading.await(20, TimeUnit.SECONDS)).isTrue();

            assertThat(watching.advise(SITUATION, NOON).recommendations()).hasSize(1);
            assertThat(watching.status().isCurrent()).isTrue();
            assertThat(events).hasSize(1);
            goOn.countDown();
            await(() -> events.size() == 2);
        } finally {
            goOn.countDown();
        }
    }

    @Test
    void limits_hold_for_every_book() throws IOException {
        Limits none = Limits.USUAL.deriving(0).trying(0);
        try (ReloadingEtiquette watching = Etiquette.watching(folder, options.within(none))) {
            assertThatThrownBy(() -> watching.advise(SITUATION, NOON)).isInstanceOf(RunawayRulesException.class);
            write(RULE.formatted("Again you met"));
            await(() -> events.size() == 2);
            assertThatThrownBy(() -> watching.advise(SITUATION, NOON)).isInstanceOf(RunawayRulesException.class);
            assertThatThrownBy(() -> watching.explain(SITUATION, NOON).whyNot("SMALL-1", PersonId.NONE))
                    .isInstanceOf(RunawayRulesException.class);
        }
    }

    @Test
    void one_object_advises_and_explains_by_one_book() throws IOException {
        try (ReloadingEtiquette watching = Etiquette.watching(folder, options)) {
            Etiquette snapshot = watching.current();
            Advice advice = snapshot.advise(SITUATION, NOON);
            write(RULE.formatted("Never again you met"));
            await(() -> events.size() == 2);

            List<String> why = snapshot.explain(SITUATION, NOON)
                    .why(advice.recommendations().get(0))
                    .lines();
            assertThat(why).anyMatch(line -> line.contains("SMALL-1"));
            assertThat(snapshot.advise(SITUATION, NOON)).isEqualTo(advice);
            assertThat(watching.advise(SITUATION, NOON)).isNotEqualTo(advice);
            assertThat(watching.explain(SITUATION, NOON)
                            .why(watching.advise(SITUATION, NOON)
                                    .recommendations()
                                    .get(0))
                            .lines())
                    .isNotEmpty();
        }
    }

    private void write(String text) throws IOException {
        Files.writeString(folder.resolve("rule.drl"), text);
    }

    private static void await(BooleanSupplier so) {
        long end = System.nanoTime() + Duration.ofSeconds(20).toNanos();
        while (!so.getAsBoolean()) {
            assertThat(System.nanoTime()).as("in time").isLessThan(end);
            LockSupport.parkNanos(1_000_000);
        }
    }
}
