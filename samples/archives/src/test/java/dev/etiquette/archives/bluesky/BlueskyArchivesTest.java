package dev.etiquette.archives.bluesky;

import static dev.etiquette.archives.ArchiveAssertions.utterance;
import static org.assertj.core.api.Assertions.assertThat;

import dev.etiquette.archives.ArchiveFolder;
import dev.etiquette.archives.Archives;
import dev.etiquette.archives.ImportOptions;
import dev.etiquette.archives.ImportedArchive;
import dev.etiquette.archives.problem.SkippedEntry;
import dev.etiquette.model.Contact;
import dev.etiquette.model.DoNotContact;
import dev.etiquette.model.PersonId;
import dev.etiquette.model.Reply;
import dev.etiquette.model.UtteranceId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Repositories and listings of Bluesky. */
class BlueskyArchivesTest {

    private static final String MAYA = "did:plc:maya";
    private static final String ANN = "did:plc:ann";
    private static final String POSTS = "at://did:plc:maya/app.bsky.feed.post/";

    @TempDir
    private Path folder;

    private ImportedArchive repository(RepositoryFile file) throws IOException {
        Files.write(folder.resolve("repo.car"), file.bytes());
        return Archives.read(List.of(folder), ImportOptions.NONE);
    }

    private ImportedArchive listing(String me, String json) {
        ArchiveFolder.nameless(folder).file("posts.json", json.replace('\'', '"'));
        return Archives.read(List.of(folder), ImportOptions.NONE.withOwner(me));
    }

    private static Map<String, Object> post(String text) {
        return Map.of("$type", "app.bsky.feed.post", "text", text, "createdAt", "2026-02-27T17:00:00.123456Z");
    }

    @Test
    void a_repository_holds_what_its_owner_posted_follows_and_blocks() throws IOException {
        Map<String, Object> answer = Map.of(
                "$type",
                "app.bsky.feed.post",
                "text",
                "At six",
                "createdAt",
                "2026-02-27T18:00:00Z",
                "langs",
                List.of("en-GB"),
                "reply",
                Map.of(
                        "root", Map.of("uri", POSTS + "3k1", "cid", "b"),
                        "parent", Map.of("uri", "at://" + ANN + "/app.bsky.feed.post/9", "cid", "c")));
        ImportedArchive archive = repository(new RepositoryFile(MAYA)
                .with(
                        "app.bsky.actor.profile/self",
                        Map.of("$type", "app.bsky.actor.profile", "displayName", "Maya Stein"))
                .with(
                        "app.bsky.feed.like/3k1",
                        Map.of("$type", "app.bsky.feed.like", "createdAt", "2026-02-27T17:00:00Z"))
                .with("app.bsky.feed.post/3k1", post("Fresh bread"))
                .with("app.bsky.feed.post/3k2", answer)
                .with(
                        "app.bsky.graph.block/3k1",
                        Map.of(
                                "$type",
                                "app.bsky.graph.block",
                                "subject",
                                "did:plc:mob",
                                "createdAt",
                                "2026-02-27T17:00:00Z"))
                .with(
                        "app.bsky.graph.follow/3k1",
                        Map.of("$type", "app.bsky.graph.follow", "subject", ANN, "createdAt", "2026-02-27T17:00:00Z")));
        assertThat(archive.skipped()).isEmpty();
        assertThat(archive.owner().id()).isEqualTo(new PersonId(MAYA));
        assertThat(archive.owner().names()).contains("Maya Stein");
        assertThat(utterance(archive, POSTS + "3k1").at()).isEqualTo(Instant.parse("2026-02-27T17:00:00.123456Z"));
        assertThat(utterance(archive, POSTS + "3k2")).isInstanceOfSatisfying(Reply.class, reply -> {
            assertThat(reply.answers()).isEqualTo(new UtteranceId("at://" + ANN + "/app.bsky.feed.post/9"));
            assertThat(reply.answersWhom()).isEqualTo(new PersonId(ANN));
            assertThat(reply.language()).isEqualTo("en");
        });
        assertThat(archive.contacts())
                .filteredOn(contact -> !contact.doNotContact().isEmpty())
                .extracting(Contact::id)
                .containsExactly(new PersonId("did:plc:mob"));
        assertThat(archive.contacts())
                .flatExtracting(Contact::doNotContact)
                .extracting(DoNotContact::contact)
                .containsExactly(new PersonId("did:plc:mob"));
        assertThat(archive.notes()).contains("Ignored: 1 record of Bluesky that is no post.");
    }

    @Test
    void feeds_tell_what_others_wrote_and_who_they_are() {
        ImportedArchive archive = listing("maya.example", """
                {'feed':[{'post':{'uri':'at://did:plc:ann/app.bsky.feed.post/2','author':{'did':'did:plc:ann','handle':'ann.example',
                'displayName':'Ann Berg'},'record':{'$type':'app.bsky.feed.post','text':'@maya.example why?','createdAt':
                '2030-01-01T00:00:00Z','reply':{'root':{'uri':'at://did:plc:maya/app.bsky.feed.post/3k1'},'parent':
                {'uri':'at://did:plc:maya/app.bsky.feed.post/3k1'}},'facets':[{'index':{'byteStart':0,'byteEnd':13},
                'features':[{'$type':'app.bsky.richtext.facet#mention','did':'did:plc:maya'}]}]},
                'indexedAt':'2026-02-27T18:00:00Z','likeCount':3},
                'reply':{'parent':{'uri':'at://did:plc:maya/app.bsky.feed.post/3k1','author':{'did':'did:plc:maya',
                'handle':'maya.example'},'record':{'$type':'app.bsky.feed.post','text':'Bread','createdAt':
                '2026-02-27T17:00:00Z'},'indexedAt':'2026-02-27T17:00:01Z'}}}],'cursor':'x'}
                """);
        assertThat(archive.skipped()).isEmpty();
        assertThat(archive.owner().id()).isEqualTo(new PersonId(MAYA));
        assertThat(utterance(archive, "at://did:plc:ann/app.bsky.feed.post/2")).satisfies(said -> {
            // Nobody writes in the year 2030 yet; the server knows when it came.
            assertThat(said.at()).isEqualTo(Instant.parse("2026-02-27T18:00:00Z"));
            assertThat(said.mentions()).containsExactly(new PersonId(MAYA));
        });
        assertThat(archive.contacts()).extracting(Contact::name).containsExactly("Ann Berg");
    }

    @Test
    void shortened_links_are_whole_although_their_places_are_counted_in_bytes() {
        ImportedArchive archive = listing(
                MAYA,
                "{'records':[{'uri':'" + POSTS
                        + "1','value':{'$type':'app.bsky.feed.post','text':'🍞 über shop.example/br… ok',"
                        + "'createdAt':'2026-02-27T17:00:00Z','facets':[{'index':{'byteStart':11,'byteEnd':29},'features':"
                        + "[{'$type':'app.bsky.richtext.facet#link','uri':'https://shop.example/bread'}]},"
                        + "{'index':{'byteStart':1,'byteEnd':3},'features':"
                        + "[{'$type':'app.bsky.richtext.facet#link','uri':'https://inside.example'}]},"
                        + "{'index':{'byteStart':20,'byteEnd':9999},'features':"
                        + "[{'$type':'app.bsky.richtext.facet#link','uri':'https://beyond.example'}]}]}}]}");
        assertThat(utterance(archive, POSTS + "1").text()).isEqualTo("🍞 über https://shop.example/bread ok");
    }

    @Test
    void whoever_lists_records_without_a_name_is_the_owner_who_gives_one() {
        ImportedArchive archive = listing(
                "Maya",
                "{'posts':[{'uri':'" + POSTS + "1','value':{'$type':'app.bsky.feed.post','text':'Fresh bread at six',"
                        + "'createdAt':'2026-02-27T17:00:00.000Z'}}]}");
        assertThat(archive.owner().id()).isEqualTo(new PersonId(MAYA));
        assertThat(archive.utterances()).hasSize(1);
    }

    @Test
    void what_cannot_be_read_is_told_and_costs_itself_alone() {
        ImportedArchive archive = listing(
                MAYA,
                "{'records':[{'uri':'at://nobody/x/1','value':{'$type':'app.bsky.feed.post','text':'a','createdAt':"
                        + "'2026-02-27T17:00:00Z'}},{'uri':'" + POSTS
                        + "1','value':{'$type':'app.bsky.feed.post','text':'b',"
                        + "'createdAt':'yesterday'}},{'uri':'" + POSTS
                        + "2','value':{'$type':'app.bsky.feed.post','text':'c',"
                        + "'createdAt':'2026-02-27T17:00:00Z'}}]}");
        assertThat(archive.utterances()).hasSize(1);
        assertThat(archive.skipped())
                .extracting(SkippedEntry::toString)
                .anyMatch(told -> told.contains("entry 1 (line 1): its address \"at://nobody/x/1\" is none"))
                .anyMatch(told -> told.contains("entry 2 (line 1): its time \"yesterday\" cannot be read"));
    }

    @ParameterizedTest
    @ValueSource(ints = {60, 300, 420})
    void a_repository_that_is_cut_yields_what_stands_before(int length) throws IOException {
        byte[] whole = new RepositoryFile(MAYA)
                .with("app.bsky.feed.post/3k1", post("One"))
                .with("app.bsky.feed.post/3k2", post("Two"))
                .bytes();
        Files.write(folder.resolve("repo.car"), Arrays.copyOf(whole, Math.min(length, whole.length - 1)));
        ImportedArchive archive = Archives.read(List.of(folder), ImportOptions.NONE.withOwner(MAYA));
        // The commit, which says whose it is, stands last.
        assertThat(archive.utterances()).isEmpty();
        assertThat(archive.skipped())
                .extracting(SkippedEntry::toString)
                .anyMatch(told -> told.contains("repo.car: it does not say whose repository it is"));
    }
}
