package dev.etiquette.archives.joining;

import static dev.etiquette.archives.ArchiveFolder.ANN;
import static dev.etiquette.archives.ArchiveFolder.ME;
import static dev.etiquette.archives.ArchiveFolder.activity;
import static org.assertj.core.api.Assertions.assertThat;

import dev.etiquette.archives.ArchiveFolder;
import dev.etiquette.archives.ImportedArchive;
import dev.etiquette.model.Connection;
import dev.etiquette.model.Connection.State;
import dev.etiquette.model.Contact;
import dev.etiquette.model.DoNotContact;
import dev.etiquette.model.PersonId;
import dev.etiquette.model.Platform;
import dev.etiquette.model.Times;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Follows, answers to them, blocks. */
class FollowStatesTest {

    private static final String FIRST = "2024-01-01T00:00:00Z";
    private static final String SECOND = "2024-01-02T00:00:00Z";
    private static final String THIRD = "2024-01-03T00:00:00Z";

    @TempDir
    private Path folder;

    private ImportedArchive read(String... items) {
        return ArchiveFolder.in(folder).inbox(items).read();
    }

    private static String follow(String who, String whom, String at) {
        return activity("Follow", "f-" + who, who, at, "'" + whom + "'");
    }

    private static Connection connection(State state, String since) {
        return new Connection(new PersonId(ANN), Platform.CHAT, state, Instant.parse(since));
    }

    @Test
    void a_follow_is_a_request_until_it_is_answered() {
        assertThat(read(follow(ANN, ME, FIRST)).connections())
                .containsExactly(connection(State.REQUESTED_BY_THEM, FIRST));
        assertThat(read(follow(ME, ANN, FIRST)).connections())
                .containsExactly(connection(State.REQUESTED_BY_ME, FIRST));
    }

    @Test
    void an_answer_by_the_one_who_was_asked_connects_or_declines() {
        String asked = follow(ME, ANN, FIRST);
        assertThat(read(asked, activity("Accept", "a", ANN, SECOND, "'f-" + ME + "'"))
                        .connections())
                .containsExactly(connection(State.CONNECTED, SECOND));
        assertThat(read(asked, activity("Reject", "a", ANN, SECOND, follow(ME, ANN, FIRST)))
                        .connections())
                .containsExactly(connection(State.DECLINED, SECOND));
        assertThat(read(asked, activity("Accept", "a", "https://evil.example/eve", SECOND, asked))
                        .connections())
                .containsExactly(connection(State.REQUESTED_BY_ME, FIRST));
    }

    @Test
    void who_accepts_everybody_is_connected_at_once() {
        ImportedArchive archive = ArchiveFolder.in(folder)
                .file(
                        "actor.json",
                        "{\"type\":\"Person\",\"id\":\"%s\",\"manuallyApprovesFollowers\":false}".formatted(ME))
                .inbox(follow(ANN, ME, FIRST))
                .read();

        assertThat(archive.connections()).extracting(Connection::state).containsExactly(State.CONNECTED);
    }

    @Test
    void an_unfollow_ends_it() {
        String follow = follow(ANN, ME, FIRST);
        assertThat(read(follow, activity("Undo", "u", ANN, SECOND, follow)).connections())
                .containsExactly(connection(State.NONE, SECOND));
        assertThat(read(follow, activity("Undo", "u", ME, SECOND, follow)).connections())
                .containsExactly(connection(State.REQUESTED_BY_THEM, FIRST));
    }

    @Test
    void a_block_shuts_out_and_forbids_contact_until_it_is_lifted() {
        String block = activity("Block", "b", ME, SECOND, "'" + ANN + "'");
        ImportedArchive blocked = read(follow(ANN, ME, FIRST), block);

        assertThat(blocked.connections()).containsExactly(connection(State.BLOCKED, SECOND));
        assertThat(blocked.contacts())
                .flatExtracting(Contact::doNotContact)
                .containsExactly(
                        DoNotContact.on(new PersonId(ANN), Platform.CHAT, "You blocked them.", Instant.parse(SECOND)));
        assertThat(read(block, activity("Undo", "u", ME, THIRD, "'b'")).contacts())
                .flatExtracting(Contact::doNotContact)
                .isEmpty();
    }

    @Test
    void who_blocks_me_is_left_alone() {
        assertThat(read(activity("Block", "b", ANN, SECOND, "'" + ME + "'")).contacts())
                .flatExtracting(Contact::doNotContact)
                .extracting(DoNotContact::reason)
                .containsExactly("They blocked you.");
    }

    @Test
    void a_block_without_date_holds_since_ever_and_a_request_without_date_is_noted() {
        assertThat(read("{'type':'Block','actor':'%s','object':'%s'}".formatted(ME, ANN))
                        .contacts()
                        .get(0)
                        .doNotContact()
                        .get(0)
                        .since())
                .isEqualTo(Times.ALWAYS);
        ImportedArchive asked = read("{'type':'Follow','actor':'%s','object':'%s'}".formatted(ANN, ME));
        assertThat(asked.connections()).isEmpty();
        assertThat(asked.notes()).anyMatch(note -> note.startsWith("Requests to follow without a date (1)"));
    }

    @Test
    void what_is_between_others_is_counted_only() {
        ImportedArchive archive = read(follow(ANN, "https://far.example/users/bob", FIRST));

        assertThat(archive.contacts()).isEmpty();
        assertThat(archive.notes()).contains("Ignored: 1 entry about other people or things that are not here.");
    }
}
