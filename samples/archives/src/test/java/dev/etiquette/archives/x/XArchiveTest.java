package dev.etiquette.archives.x;

import static dev.etiquette.archives.ArchiveAssertions.utterance;
import static org.assertj.core.api.Assertions.assertThat;

import dev.etiquette.archives.ArchiveFolder;
import dev.etiquette.archives.Archives;
import dev.etiquette.archives.ImportOptions;
import dev.etiquette.archives.ImportedArchive;
import dev.etiquette.model.Connection;
import dev.etiquette.model.Contact;
import dev.etiquette.model.DoNotContact;
import dev.etiquette.model.Message;
import dev.etiquette.model.PersonId;
import dev.etiquette.model.Platform;
import dev.etiquette.model.Post;
import dev.etiquette.model.Reactions;
import dev.etiquette.model.Reply;
import dev.etiquette.model.Times;
import dev.etiquette.model.Utterance;
import dev.etiquette.model.UtteranceId;
import dev.etiquette.model.Visibility;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whole archives in both shapes that X hands out, as folder, as zip, in any order and more than once. */
class XArchiveTest {

    private static final Path FIXTURES = Path.of("src", "test", "resources", "x");
    private static final Path NEW = FIXTURES.resolve("new");
    private static final Path OLD = FIXTURES.resolve("old");
    private static final PersonId ME = new PersonId("12345");
    private static final PersonId ANN = new PersonId("99999");

    @TempDir
    private Path folder;

    private static ImportedArchive read(Path... paths) {
        return Archives.read(List.of(paths), ImportOptions.NONE);
    }

    private static Contact contact(ImportedArchive archive, String id) {
        return archive.contacts().stream()
                .filter(each -> each.id().value().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> files(Path root) {
        try (Stream<Path> all = Files.walk(root)) {
            return all.filter(Files::isRegularFile)
                    .map(file -> root.relativize(file).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Test
    void a_new_archive_becomes_facts_without_anything_skipped() {
        ImportedArchive archive = read(NEW);

        assertThat(archive.skipped()).isEmpty();
        assertThat(archive.owner().id()).isEqualTo(ME);
        assertThat(archive.owner().names()).containsExactly("Mel", "mel");
        assertThat(archive.owner().handles()).containsExactly(Map.entry(Platform.X, "mel"));
        assertThat(archive.utterances()).extracting(Utterance::platform).containsOnly(Platform.X);
        assertThat(archive.utterances())
                .extracting(said -> said.getClass().getSimpleName() + " " + said.id())
                .containsExactly(
                        "Message 1800000000000000001",
                        "Message 1800000000000000002",
                        "Message 1800000000000000003",
                        "Message 1800000000000000010",
                        "Post 1977000000000000001",
                        "Reply 1977000000000000003",
                        "Reply 1977000000000000002",
                        "Post 1977000000000000005",
                        "Post 1977000000000000006",
                        "Post 1977000000000000007");
        assertThat(archive.notes())
                .contains(
                        "This X archive holds no mentions by others: nobody can be seen waiting, except in direct messages.",
                        "Ignored: 1 boost of what somebody else wrote.",
                        "Ignored: 1 whole text of a post that is not here.",
                        "Files of a kind that is not supported: 1.")
                .noneMatch(note -> note.contains("holds nothing"));
    }

    @Test
    void a_post_has_its_words_its_moment_and_its_reactions() {
        Utterance post = utterance(read(NEW), "1977000000000000001");

        assertThat(post.author()).isEqualTo(ME);
        assertThat(post.text()).isEqualTo("Soup & bread, if x < y > z; &lt; stays: https://blog.example/soup?a=1&b=2");
        assertThat(post.at()).isEqualTo(Instant.parse("2025-10-11T15:50:20Z"));
        assertThat(post.visibility()).isEqualTo(Visibility.PUBLIC);
        assertThat(((Post) post).reactions()).isEqualTo(new Reactions(7, 2, 0));
        assertThat(utterance(read(NEW), "1977000000000000007").text()).isEqualTo("My table");
    }

    @Test
    void a_reply_names_what_and_whom_it_answers() {
        ImportedArchive archive = read(NEW);

        assertThat(utterance(archive, "1977000000000000002")).isInstanceOfSatisfying(Reply.class, reply -> {
            assertThat(reply.answers()).isEqualTo(new UtteranceId("1976000000000000009"));
            assertThat(reply.answersWhom()).isEqualTo(ANN);
            assertThat(reply.mentions()).containsExactly(ANN);
        });
        assertThat(contact(archive, "99999").name()).isEqualTo("Ann Other");
        assertThat(contact(archive, "99999").handles()).containsEntry(Platform.X, "ann");
    }

    @Test
    void a_reply_to_oneself_is_a_thread() {
        ImportedArchive archive = read(NEW);

        assertThat(utterance(archive, "1977000000000000003")).isInstanceOfSatisfying(Reply.class, reply -> {
            assertThat(reply.answersWhom()).isEqualTo(ME);
            assertThat(reply.thread())
                    .isEqualTo(utterance(archive, "1977000000000000001").thread());
        });
    }

    @Test
    void a_repost_of_an_own_post_repeats_it_and_that_of_another_is_no_post() {
        ImportedArchive archive = read(NEW);

        assertThat(utterance(archive, "1977000000000000005")).isInstanceOfSatisfying(Post.class, post -> {
            assertThat(post.repeats()).isEqualTo(new UtteranceId("1977000000000000001"));
            assertThat(post.text())
                    .isEqualTo(utterance(archive, "1977000000000000001").text());
            assertThat(post.at()).isEqualTo(Instant.parse("2025-10-13T08:00:00Z"));
        });
        assertThat(archive.utterances()).extracting(said -> said.id().value()).doesNotContain("1977000000000000004");
    }

    @Test
    void a_long_text_replaces_the_shortened_one_of_its_post_only() {
        ImportedArchive archive = read(NEW);

        assertThat(utterance(archive, "1977000000000000006").text())
                .startsWith("A long story begins with a guest who comes late & brings a cake")
                .endsWith("no room left for the soup. Read on: https://blog.example/cake");
        assertThat(archive.utterances()).extracting(Utterance::text).noneMatch(text -> text.contains("another year"));
    }

    @Test
    void direct_messages_are_private_and_none_is_doubled_by_its_header() {
        ImportedArchive archive = read(NEW);

        assertThat(utterance(archive, "1800000000000000001")).isInstanceOfSatisfying(Message.class, mine -> {
            assertThat(mine.author()).isEqualTo(ME);
            assertThat(mine.mentions()).containsExactly(ANN);
            assertThat(mine.text()).isEqualTo("hello, look: https://home.example/table");
            assertThat(mine.at()).isEqualTo(Instant.parse("2024-06-10T14:00:00Z"));
            assertThat(mine.visibility()).isEqualTo(Visibility.DIRECT);
            assertThat(mine.thread().value()).isEqualTo("12345-99999");
        });
        assertThat(utterance(archive, "1800000000000000002")).isInstanceOfSatisfying(Message.class, theirs -> {
            assertThat(theirs.author()).isEqualTo(ANN);
            assertThat(theirs.mentions()).containsExactly(ME);
            assertThat(theirs.text()).isEqualTo("Are you coming on Friday?");
            assertThat(theirs.thread().value()).isEqualTo("12345-99999");
        });
    }

    @Test
    void a_header_alone_still_tells_who_waits() {
        ImportedArchive archive = read(NEW);

        assertThat(utterance(archive, "1800000000000000003")).isInstanceOfSatisfying(Message.class, theirs -> {
            assertThat(theirs.author().value()).isEqualTo("77777");
            assertThat(theirs.mentions()).containsExactly(ME);
            assertThat(theirs.text()).isEmpty();
        });
        assertThat(contact(archive, "77777").name()).isEqualTo("x.com/i/user/77777");
        assertThat(contact(archive, "77777").handles()).isEmpty();
    }

    @Test
    void a_message_to_a_group_is_for_all_who_are_in_it() {
        assertThat(utterance(read(NEW), "1800000000000000010")).isInstanceOfSatisfying(Message.class, theirs -> {
            assertThat(theirs.author()).isEqualTo(ANN);
            assertThat(theirs.mentions()).containsExactly(ME, new PersonId("44444"), new PersonId("55555"));
            assertThat(theirs.thread().value()).isEqualTo("1700000000000000100");
        });
    }

    @Test
    void follows_in_either_direction_connect_and_a_block_shuts_out() {
        assertThat(read(NEW).connections())
                .containsExactly(
                        connection("22222", Connection.State.BLOCKED),
                        connection("33333", Connection.State.CONNECTED),
                        connection("66666", Connection.State.CONNECTED),
                        connection("99999", Connection.State.CONNECTED));
    }

    private static Connection connection(String id, Connection.State state) {
        return new Connection(new PersonId(id), Platform.X, state, Times.ALWAYS);
    }

    @Test
    void who_is_blocked_or_muted_is_left_alone() {
        ImportedArchive archive = read(NEW);

        assertThat(contact(archive, "22222").doNotContact())
                .containsExactly(DoNotContact.on(new PersonId("22222"), Platform.X, "You blocked them.", Times.ALWAYS));
        assertThat(contact(archive, "55555").doNotContact())
                .containsExactly(DoNotContact.on(new PersonId("55555"), Platform.X, "You muted them.", Times.ALWAYS));
        assertThat(contact(archive, "55555").name()).isEqualTo("Bob");
        assertThat(contact(archive, "11111").doNotContact()).hasSize(1);
        assertThat(contact(archive, "11111").name()).isEqualTo("x.com/i/user/11111");
    }

    @Test
    void an_old_archive_becomes_facts_too() {
        ImportedArchive archive = read(OLD);

        assertThat(archive.skipped()).isEmpty();
        assertThat(archive.owner().id()).isEqualTo(ME);
        assertThat(archive.utterances())
                .extracting(said -> said.getClass().getSimpleName() + " " + said.author() + " " + said.text())
                .containsExactly(
                        "Post 12345 Salt & pepper, please",
                        "Reply 12345 @ann Here you are",
                        "Message 99999 Thank you for the pepper. Was it yours?",
                        "Message 12345 See you on Monday");
        assertThat(((Post) archive.utterances().get(0)).reactions()).isEqualTo(new Reactions(4, 1, 0));
        assertThat(archive.connections()).containsExactly(connection("88888", Connection.State.CONNECTED));
    }

    @Test
    void folder_and_zip_are_alike_and_both_together_change_nothing() throws IOException {
        for (Path archive : List.of(NEW, OLD)) {
            ImportedArchive once = read(archive);
            Path zip = ArchiveFolder.zip(archive, folder.resolve("twitter.zip"), files(archive));

            assertThat(read(zip)).isEqualTo(once);
            assertThat(read(zip, archive, zip).facts()).isEqualTo(once.facts());
            assertThat(read(zip, archive).owner()).isEqualTo(once.owner());
        }
    }

    @Test
    void two_overlapping_archives_are_one() throws IOException {
        ImportedArchive once = read(NEW);
        Path part = folder.resolve("part");
        Path data = Files.createDirectories(part.resolve("data"));
        for (String name : List.of("tweets.js", "tweets-part1.js", "direct-messages.js", "follower.js")) {
            Files.copy(NEW.resolve("data").resolve(name), data.resolve(name));
        }

        ImportedArchive both = read(NEW, part);
        assertThat(both.owner()).isEqualTo(once.owner());
        assertThat(both.facts()).isEqualTo(once.facts());
        assertThat(both.skipped()).isEmpty();
        assertThat(read(part, NEW)).isEqualTo(both);
        assertThat(read(NEW, OLD).facts()).containsAll(read(OLD).utterances()).containsAll(once.utterances());
        assertThat(read(OLD, NEW)).isEqualTo(read(NEW, OLD));
    }

    @Test
    void the_order_of_files_does_not_matter_nor_do_their_names() throws IOException {
        ImportedArchive once = read(NEW);
        List<String> names = new ArrayList<>(files(NEW.resolve("data")));
        for (int turn = 0; turn < names.size(); turn++) {
            Collections.rotate(names, 1);
            Path renamed = Files.createDirectories(folder.resolve("turn" + turn));
            for (int place = 0; place < names.size(); place++) {
                Files.copy(NEW.resolve("data").resolve(names.get(place)), renamed.resolve("%02d.txt".formatted(place)));
            }
            ImportedArchive archive = read(renamed);
            assertThat(archive.owner()).isEqualTo(once.owner());
            assertThat(archive.facts()).isEqualTo(once.facts());
        }
    }
}
