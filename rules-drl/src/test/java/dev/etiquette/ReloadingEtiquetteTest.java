package dev.etiquette;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.etiquette.BookEvent.Adopted;
import dev.etiquette.BookEvent.Refused;
import dev.etiquette.BookEvent.Unreadable;
import dev.etiquette.advice.Recommendation;
import dev.etiquette.model.Contact;
import dev.etiquette.model.Owner;
import dev.etiquette.model.Platform;
import dev.etiquette.model.Post;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Somebody edits a folder while a host asks for advice. */
@Timeout(120)
class ReloadingEtiquetteTest {

    private static final Instant ASKED = Instant.parse("2026-03-02T08:00:00Z");
    private static final Instant NOW = ASKED.plus(Duration.ofHours(5));
    private static final Situation SITUATION = Situation.of(
            Owner.of("maya"),
            Contact.of("ann", "Ann"),
            Post.of("q", Platform.MASTODON, "ann", ASKED, "Maya, which oven do you bake in?")
                    .mentioning("maya"));

    /** Stands in for the standard rule; what it says can be told from text to text. */
    private static final String RULE = """
            package etiquette

            rule "A question should be answered"
                @id( "RESPOND-1" )
                @source( "Our own manners" )
            when
                $question : UnansweredMessage( kind == Kind.PUBLIC_QUESTION, $asked : asked, $channel : channel )
                Now( time >= $question.remindAt, time < $question.expiresAt )
            then
                recommend( answer( $asked, $channel ), because( "Text %s." ) );
            end
            """;

    /** A book of its own, which is read in no time. */
    private static final String SMALL = """
            package etiquette

            rule "Somebody whom I met should be told how it was"
                @id( "SMALL-1" )
                @source( "Our own manners" )
            when
                $met     : Meeting( $who : contact )
                $contact : Contact( id == $who )
            then
                recommend( followUp( $met, $contact ), because( "You met {contact.name}." ) );
            end
            """;

    @TempDir
    Path parent;

    private Path folder;
    private final List<BookEvent> events = new CopyOnWriteArrayList<>();
    private final List<ReloadingEtiquette> open = new ArrayList<>();

    @BeforeEach
    void a_folder_over_the_standard_book() throws IOException {
        folder = Files.createDirectory(parent.resolve("rules"));
        Files.writeString(folder.resolve("book.properties"), "extends = standard\n");
        write("one");
    }

    @AfterEach
    void close_all() {
        open.forEach(ReloadingEtiquette::close);
    }

    @Test
    void sound_change_takes_effect_and_is_told_with_what_changed() throws IOException {
        ReloadingEtiquette watching = follow();
        String before = watching.book().fingerprint();
        assertThat(text(watching)).isEqualTo("Text one.");

        write("two");

        await(() -> text(watching).equals("Text two."));
        await(() -> events.size() == 1);
        Adopted adopted = (Adopted) events.get(0);
        assertThat(adopted.book().fingerprint())
                .isNotEqualTo(before)
                .isEqualTo(watching.book().fingerprint())
                .isEqualTo(RuleBook.load(folder).fingerprint())
                .isEqualTo(watching.advise(SITUATION, NOW).fingerprint());
        assertThat(adopted.changes().lines()).containsExactly("rule RESPOND-1 replaced: other what it says");
    }

    @Test
    void unsound_change_is_told_with_all_problems_and_the_last_good_book_stays() throws IOException {
        ReloadingEtiquette watching = follow();
        Etiquette before = watching.current();

        Files.writeString(folder.resolve("rule.drl"), RULE.formatted("two").replace("Now(", "Nwo("));
        Files.writeString(folder.resolve("norms.csv"), "platform,figure\n");

        await(() -> told(Refused.class) && ((Refused) last()).problems().size() == 2);
        assertThat(watching.current()).isSameAs(before);
        assertThat(((Refused) events.get(events.size() - 1)).problems()).isEqualTo(RuleBook.check(folder));

        Files.delete(folder.resolve("norms.csv"));
        write("three");

        await(() -> text(watching).equals("Text three."));
    }

    @Test
    void unsound_change_that_is_taken_back_is_told_too() throws IOException {
        ReloadingEtiquette watching = follow();
        Etiquette before = watching.current();
        write("\\");
        await(() -> told(Refused.class));

        write("one");

        await(() -> told(Adopted.class));
        assertThat(((Adopted) last()).changes().isEmpty()).isTrue();
        assertThat(watching.current()).isSameAs(before);
    }

    @Test
    void of_many_quick_saves_the_last_one_holds() throws IOException {
        ReloadingEtiquette watching = follow();
        for (int i = 0; i < 300; i++) {
            write("quick " + i);
        }

        await(() -> text(watching).equals("Text quick 299."));
        assertThat(events).noneMatch(Unreadable.class::isInstance);
    }

    @Test
    void file_that_is_replaced_by_renaming_takes_effect() throws IOException {
        ReloadingEtiquette watching = follow();
        Path temporary = folder.resolve("4913");
        Files.writeString(temporary, RULE.formatted("renamed"));
        Files.move(temporary, folder.resolve("rule.drl"), StandardCopyOption.REPLACE_EXISTING);

        await(() -> text(watching).equals("Text renamed."));
    }

    @Test
    void file_that_is_taken_away_and_put_back_is_never_missed() throws IOException {
        ReloadingEtiquette watching = follow();
        for (int i = 0; i < 20; i++) {
            Files.delete(folder.resolve("rule.drl"));
            write("again " + i);
        }

        await(() -> text(watching).equals("Text again 19."));
        // Without the file the standard rule would have come back.
        assertThat(events)
                .allSatisfy(event -> assertThat(((Adopted) event)
                                .book()
                                .rule("RESPOND-1")
                                .orElseThrow()
                                .file())
                        .isEqualTo("rule.drl"));
    }

    @Test
    void file_that_is_deleted_for_good_counts_no_more() throws IOException {
        ReloadingEtiquette watching = follow();
        Files.delete(folder.resolve("rule.drl"));

        await(() -> watching.book().fingerprint().equals(RuleBook.standard().fingerprint()));
    }

    @Test
    void half_written_file_is_not_adopted() throws IOException {
        // Half of the file is a sound book of its own.
        String half = RULE.formatted("half");
        String rest = half.substring(half.indexOf("rule"))
                .replace("RESPOND-1", "MINE-1")
                .replace("A question should", "A question of mine should");
        ReloadingEtiquette watching = follow();
        AtomicBoolean written = new AtomicBoolean();

        try (OutputStream out = Files.newOutputStream(folder.resolve("rule.drl"))) {
            byte[] bytes = (half + rest).getBytes(StandardCharsets.UTF_8);
            for (byte each : bytes) {
                out.write(each);
            }
            written.set(true);
        }

        await(() -> watching.book().rule("MINE-1").isPresent());
        assertThat(written).isTrue();
        assertThat(events)
                .filteredOn(Adopted.class::isInstance)
                .allSatisfy(event ->
                        assertThat(((Adopted) event).book().rule("MINE-1")).isPresent());
    }

    @Test
    void folder_that_is_gone_is_told_once_and_looked_for_until_it_is_back() throws IOException {
        ReloadingEtiquette watching = follow();
        Etiquette before = watching.current();
        delete(folder);
        await(() -> told(Unreadable.class));
        assertThat(((Unreadable) last()).reason()).isEqualTo("There is no such folder.");
        assertThat(watching.current()).isSameAs(before);

        Files.createDirectory(folder);
        Files.writeString(folder.resolve("rule.drl"), RULE.formatted("back"));
        Files.writeString(folder.resolve("book.properties"), "extends = standard\n");
        await(() -> text(watching).equals("Text back."));
        write("and on");
        await(() -> text(watching).equals("Text and on."));
        assertThat(events).filteredOn(Unreadable.class::isInstance).hasSize(1);
    }

    @Test
    void folder_in_whose_place_another_one_is_put_is_followed_on() throws IOException {
        ReloadingEtiquette watching = follow();
        Path other = Files.createDirectory(parent.resolve("other"));
        Files.writeString(other.resolve("rule.drl"), RULE.formatted("other"));
        Files.writeString(other.resolve("book.properties"), "extends = standard\n");
        Files.move(folder, parent.resolve("old"));
        Files.move(other, folder);

        await(() -> text(watching).equals("Text other."));
        write("in the other");
        await(() -> text(watching).equals("Text in the other."));
    }

    @Test
    void link_that_leads_to_another_folder_is_followed_on() throws IOException {
        Path other = Files.createDirectory(parent.resolve("other"));
        Files.writeString(other.resolve("rule.drl"), RULE.formatted("other"));
        Files.writeString(other.resolve("book.properties"), "extends = standard\n");
        Path link = Files.createSymbolicLink(parent.resolve("link"), folder);
        ReloadingEtiquette watching = follow(link);
        Path next = Files.createSymbolicLink(parent.resolve("next"), other);
        Files.move(next, link, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);

        await(() -> text(watching).equals("Text other."));
    }

    @Test
    void new_folder_within_is_watched_too() throws IOException {
        ReloadingEtiquette watching = follow();
        Path within = Files.createDirectories(folder.resolve("a/b/c"));
        Files.move(folder.resolve("rule.drl"), within.resolve("rule.drl"));
        await(() -> watching.book().rule("RESPOND-1").orElseThrow().file().equals("a/b/c/rule.drl"));

        Files.writeString(within.resolve("rule.drl"), RULE.formatted("within"));

        await(() -> text(watching).equals("Text within."));
    }

    @Test
    void what_does_not_belong_to_the_book_changes_nothing() throws IOException {
        ReloadingEtiquette watching = follow();
        Etiquette before = watching.current();
        for (int i = 0; i < 50; i++) {
            Files.writeString(folder.resolve(".rule.drl.swp"), "temporary " + i);
            Files.writeString(folder.resolve("notes.txt"), "notes " + i);
        }
        write("one");

        write("two");
        await(() -> text(watching).equals("Text two."));
        // A book is in force a moment before it is told.
        await(() -> !events.isEmpty());
        assertThat(events).hasSize(1);
        assertThat(watching.current()).isNotSameAs(before);
    }

    @Test
    void advice_during_eighty_changes_is_by_one_sound_book_each() throws Exception {
        Map<String, String> texts = new HashMap<>();
        for (int i = 0; i < 4; i++) {
            write("number " + i);
            texts.put(RuleBook.load(folder).fingerprint(), "Text number " + i + ".");
        }
        AtomicInteger adopted = new AtomicInteger();
        ReloadingEtiquette watching = follow(folder, event -> adopted.incrementAndGet());
        ExecutorService pool = Executors.newFixedThreadPool(3);
        AtomicBoolean done = new AtomicBoolean();
        List<Future<Integer>> asking = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            asking.add(pool.submit(() -> {
                int asked = 0;
                while (!done.get()) {
                    Advice advice = watching.advise(SITUATION, NOW);
                    assertThat(texts).containsKey(advice.fingerprint());
                    assertThat(text(advice)).isEqualTo(texts.get(advice.fingerprint()));
                    asked++;
                }
                return asked;
            }));
        }
        try {
            for (int i = 0; i < 80; i++) {
                int before = adopted.get();
                write("number " + i % 4);
                await(() -> adopted.get() > before);
            }
        } finally {
            done.set(true);
            pool.shutdown();
        }
        for (Future<Integer> each : asking) {
            assertThat(each.get()).isPositive();
        }
        assertThat(adopted).hasValue(80);
    }

    @Test
    void listener_that_throws_stops_nothing() throws IOException {
        AtomicInteger told = new AtomicInteger();
        ReloadingEtiquette watching = follow(folder, event -> {
            told.incrementAndGet();
            throw new IllegalStateException("I do not want to know.");
        });
        write("two");
        await(() -> told.get() == 1);
        write("three");

        await(() -> text(watching).equals("Text three.") && told.get() == 2);
    }

    @Test
    void once_closed_nothing_is_followed_and_no_thread_is_left() throws IOException {
        ReloadingEtiquette watching = follow();
        assertThat(threads()).isOne();

        watching.close();

        assertThat(threads()).isZero();
        write("two");
        ReloadingEtiquette later = follow();
        assertThat(text(later)).isEqualTo("Text two.");
        assertThat(text(watching)).isEqualTo("Text one.");
        assertThat(events).isEmpty();
        watching.close();
    }

    @Test
    void listener_may_close() throws IOException {
        ReloadingEtiquette[] watched = new ReloadingEtiquette[1];
        watched[0] = follow(folder, event -> watched[0].close());

        write("two");

        await(() -> threads() == 0);
        assertThat(text(watched[0])).isEqualTo("Text two.");
    }

    @Test
    void no_watch_is_left_behind() throws IOException {
        Path small = Files.createDirectory(parent.resolve("small"));
        Files.writeString(small.resolve("rule.drl"), SMALL);
        for (int i = 0; i < 140; i++) {
            // More than one user may have on Linux, by default.
            Etiquette.watching(small).close();
        }
        ReloadingEtiquette watching = follow();
        write("two");

        await(() -> text(watching).equals("Text two."));
    }

    @Test
    void book_that_is_not_sound_to_begin_with_is_refused() throws IOException {
        write("\\");
        assertThatThrownBy(this::follow).isInstanceOf(RuleBookException.class);
        assertThatThrownBy(() -> follow(parent.resolve("gone"))).isInstanceOf(IOException.class);
        assertThat(threads()).isZero();
    }

    private boolean told(Class<? extends BookEvent> kind) {
        return !events.isEmpty() && kind.isInstance(last());
    }

    private BookEvent last() {
        return events.get(events.size() - 1);
    }

    private ReloadingEtiquette follow() throws IOException {
        return follow(folder);
    }

    private ReloadingEtiquette follow(Path path) throws IOException {
        return follow(path, events::add);
    }

    /** Tells the listener of all that comes after the first book. */
    private ReloadingEtiquette follow(Path path, Consumer<BookEvent> listener) throws IOException {
        AtomicReference<BookEvent> first = new AtomicReference<>();
        ReloadingEtiquette watching = Etiquette.watching(path, event -> {
            if (!first.compareAndSet(null, event)) {
                listener.accept(event);
            }
        });
        open.add(watching);
        await(() -> first.get() != null);
        assertThat(first.get()).isEqualTo(new Adopted(watching.book(), BookChanges.NONE));
        return watching;
    }

    private static long threads() {
        return Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> thread.getName().startsWith("etiquette-following-"))
                .count();
    }

    private static String text(ReloadingEtiquette watching) {
        return text(watching.advise(SITUATION, NOW));
    }

    private static String text(Advice advice) {
        return advice.recommendations().stream()
                .map(Recommendation::text)
                .filter(text -> text.startsWith("Text"))
                .findFirst()
                .orElse("none");
    }

    private void write(String what) throws IOException {
        Files.writeString(folder.resolve("rule.drl"), RULE.formatted(what));
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    /** Waits until it is so; the bound is far beyond what is promised, for machines that do much else. */
    private static void await(BooleanSupplier so) {
        long end = System.nanoTime() + Duration.ofSeconds(20).toNanos();
        while (!so.getAsBoolean()) {
            assertThat(System.nanoTime()).as("in time").isLessThan(end);
            LockSupport.parkNanos(1_000_000);
        }
    }
}
