package dev.etiquette.archives.activitystreams;

import static dev.etiquette.archives.ArchiveFolder.ANN;
import static dev.etiquette.archives.ArchiveFolder.ME;
import static dev.etiquette.archives.ArchiveFolder.activity;
import static dev.etiquette.archives.ArchiveFolder.note;
import static dev.etiquette.archives.ArchiveFolder.noteBy;
import static org.assertj.core.api.Assertions.assertThat;

import dev.etiquette.archives.ArchiveFolder;
import dev.etiquette.archives.ImportedArchive;
import dev.etiquette.archives.problem.SkippedEntry;
import dev.etiquette.model.Post;
import dev.etiquette.model.Utterance;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Boosts, edits and deletions. */
class ChangesTest {

    private static final String ID = ME + "/n/1";

    @TempDir
    private Path folder;

    private ImportedArchive outbox(String... items) {
        return ArchiveFolder.in(folder).outbox(items).read();
    }

    private static String boost(String id, String at, String object) {
        return activity("Announce", id, ME, at, object);
    }

    private static String update(String at, String content) {
        return activity(
                "Update",
                "u",
                ME,
                at,
                "{'id':'%s','type':'Note','attributedTo':'%s','content':'%s'}".formatted(ID, ME, content));
    }

    @Test
    void boost_of_my_own_post_is_a_repeat_of_it() {
        ImportedArchive archive =
                outbox(note(ID, "Evergreen", ""), boost("https://b.example/1", "2024-06-01T00:00:00Z", "'" + ID + "'"));

        assertThat(archive.utterances()).hasSize(2);
        assertThat(archive.utterances().get(1)).isInstanceOfSatisfying(Post.class, post -> {
            assertThat(post.repeats().value()).isEqualTo(ID);
            assertThat(post.text()).isEqualTo("Evergreen");
            assertThat(post.at()).isEqualTo(Instant.parse("2024-06-01T00:00:00Z"));
        });
    }

    @Test
    void a_repeat_has_the_words_of_its_moment() {
        ImportedArchive archive = outbox(
                note(ID, "old", ""),
                update("2024-03-01T00:00:00Z", "new"),
                boost("b1", "2024-02-01T00:00:00Z", "'" + ID + "'"),
                boost("b2", "2024-04-01T00:00:00Z", "{'id':'" + ID + "','type':'Note'}"));

        assertThat(archive.utterances()).extracting(Utterance::text).containsExactly("new", "old", "new");
    }

    @Test
    void boost_of_my_own_post_that_is_not_there_is_a_repeat_without_words() {
        ImportedArchive archive = outbox(boost("b1", "2024-02-01T00:00:00Z", "'" + ME + "/n/77'"));

        assertThat(archive.utterances()).singleElement().isInstanceOfSatisfying(Post.class, post -> {
            assertThat(post.repeats().value()).isEqualTo(ME + "/n/77");
            assertThat(post.text()).isEmpty();
        });
    }

    @Test
    void boost_of_what_another_wrote_is_no_post_of_mine() {
        ImportedArchive archive = outbox(
                boost("b1", "2024-02-01T00:00:00Z", "'https://far.example/9'"),
                boost(
                        "b2",
                        "2024-02-02T00:00:00Z",
                        noteBy(ANN, "https://far.example/10", "2024-01-01T10:00:00Z", "hers", "")));

        assertThat(archive.utterances()).isEmpty();
        assertThat(archive.notes()).contains("Ignored: 2 boosts of what others wrote.");
    }

    @Test
    void boost_without_a_time_or_before_its_post_is_skipped_with_a_reason() {
        ImportedArchive archive = outbox(
                note(ID, "x", ""),
                boost("b1", "2020-02-01T00:00:00Z", "'" + ID + "'"),
                boost("b2", "", "'" + ID + "'"),
                boost("", "2025-02-01T00:00:00Z", "'" + ID + "'"));

        assertThat(archive.utterances()).hasSize(1);
        assertThat(archive.skipped())
                .extracting(SkippedEntry::reason)
                .containsExactly(
                        "it shows an own post again before that was written",
                        "it shows an own post again, but does not say when",
                        "it shows an own post again, but has no id");
    }

    @Test
    void a_boost_that_was_undone_is_none() {
        String boost = boost("b1", "2024-02-01T00:00:00Z", "'" + ID + "'");
        assertThat(outbox(note(ID, "x", ""), boost, activity("Undo", "u1", ME, "2024-02-02T00:00:00Z", "'b1'"))
                        .utterances())
                .hasSize(1);
        assertThat(outbox(note(ID, "x", ""), boost, activity("Undo", "u1", ME, "2024-02-02T00:00:00Z", boost))
                        .utterances())
                .hasSize(1);
        assertThat(outbox(note(ID, "x", ""), boost, activity("Undo", "u1", ANN, "2024-02-02T00:00:00Z", "'b1'"))
                        .utterances())
                .hasSize(2);
    }

    @Test
    void an_update_is_an_edit_of_the_same_post_in_any_order() {
        for (ImportedArchive archive : new ImportedArchive[] {
            outbox(note(ID, "old", ""), update("2024-03-01T00:00:00Z", "new")),
            outbox(update("2024-03-01T00:00:00Z", "new"), note(ID, "old", ""))
        }) {
            assertThat(archive.utterances()).singleElement().satisfies(post -> {
                assertThat(post.text()).isEqualTo("new");
                assertThat(post.at()).isEqualTo(Instant.parse("2024-01-01T10:00:00Z"));
                assertThat(post.edited()).isEqualTo(Instant.parse("2024-03-01T00:00:00Z"));
            });
        }
    }

    @Test
    void an_older_version_does_not_undo_an_edit() {
        ImportedArchive archive = outbox(note(ID, "new", "'updated':'2024-04-01T00:00:00Z'"), note(ID, "old", ""));

        assertThat(archive.utterances()).extracting(Utterance::text).containsExactly("new");
    }

    @Test
    void what_i_deleted_is_gone_with_its_repeats() {
        String boost = boost("b1", "2024-02-01T00:00:00Z", "'" + ID + "'");
        for (String object : new String[] {"'" + ID + "'", "{'type':'Tombstone','id':'" + ID + "'}"}) {
            assertThat(outbox(note(ID, "x", ""), boost, activity("Delete", "d", ME, "2024-03-01T00:00:00Z", object))
                            .utterances())
                    .isEmpty();
        }
    }

    @Test
    void nobody_deletes_what_another_wrote() {
        ImportedArchive archive = ArchiveFolder.in(folder)
                .outbox(note(ID, "x", ""))
                .inbox(
                        activity("Delete", "d", ANN, "2024-03-01T00:00:00Z", "'" + ID + "'"),
                        "{'type':'Tombstone','id':'" + ID + "'}")
                .read();

        assertThat(archive.utterances()).hasSize(1);
    }

    @Test
    void likes_and_their_undoing_count_once() {
        String like = activity("Like", "l1", ANN, "2024-01-02T00:00:00Z", "'" + ID + "'");
        ArchiveFolder written = ArchiveFolder.in(folder).outbox(note(ID, "x", ""));

        assertThat(((Post) written.inbox(like, like).read().utterances().get(0))
                        .reactions()
                        .likes())
                .isEqualTo(1);
        assertThat(((Post) written.inbox(like, activity("Undo", "u", ANN, "2024-01-03T00:00:00Z", "'l1'"))
                                .read()
                                .utterances()
                                .get(0))
                        .reactions()
                        .likes())
                .isZero();
    }

    @Test
    void a_group_passes_on_what_a_member_wrote() {
        ImportedArchive archive = ArchiveFolder.in(folder)
                .inbox(activity(
                        "Announce",
                        "g",
                        "https://far.example/c/club",
                        "2024-01-02T00:00:00Z",
                        ArchiveFolder.create(
                                ANN, noteBy(ANN, "https://far.example/1", "2024-01-01T10:00:00Z", "hi all", ""))))
                .read();

        assertThat(archive.utterances())
                .singleElement()
                .satisfies(said -> assertThat(said.author().value()).isEqualTo(ANN));
    }
}
