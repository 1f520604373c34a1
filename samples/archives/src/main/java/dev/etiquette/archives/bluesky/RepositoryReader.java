package dev.etiquette.archives.bluesky;

import dev.etiquette.archives.files.ArchiveFile;
import dev.etiquette.archives.findings.ArchiveFindings;
import dev.etiquette.archives.findings.IgnoredKind;
import dev.etiquette.archives.findings.Interaction;
import dev.etiquette.archives.findings.SourceDocument;
import dev.etiquette.archives.findings.SourcePlace;
import dev.etiquette.archives.json.JsonObject;
import dev.etiquette.archives.text.IsoTime;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.dataformat.cbor.CBORMapper;

/**
 * Reads the repository of an account: its records, whose addresses the nodes of a search tree tell. The file is read twice, as
 * a record may stand before the node that names it.
 */
final class RepositoryReader {

    private static final IgnoredKind OTHERS =
            new IgnoredKind("record of Bluesky that is no post", "records of Bluesky that are no posts");
    private static final CBORMapper CBOR = new CBORMapper();
    private static final int LONGEST_KEY = 1024;

    private final SourceDocument source;
    private final ArchiveFindings findings;
    private final BlueskyPosts posts;

    /** The collection and key of each record, by its content id. */
    private final Map<String, String> keys = new HashMap<>();

    private String owner = "";

    RepositoryReader(SourceDocument source, ArchiveFindings findings, BlueskyPosts posts) {
        this.source = source;
        this.findings = findings;
        this.posts = posts;
    }

    /** What is done with a block. */
    @FunctionalInterface
    private interface Use {
        void take(String id, ObjectNode content, SourcePlace place);
    }

    void read(ArchiveFile file) throws IOException {
        boolean whole = each(file, (id, content, place) -> survey(content));
        if (owner.isEmpty()) {
            findings.addSkipped(
                    source.at("").problem("it does not say whose repository it is; expected a commit with a DID"));
            return;
        }
        posts.person(owner, "", "");
        source.export().ownerEvidence().addOwner(owner);
        source.export().setIdOfSilentOwner(name -> owner);
        each(file, this::record);
        if (!whole) {
            findings.addSkipped(source.at("").problem("it is cut or damaged; every block before was read"));
        }
    }

    /** Whether all blocks could be read. */
    private boolean each(ArchiveFile file, Use use) throws IOException {
        try (InputStream bytes = new BufferedInputStream(file.open())) {
            try {
                RepositoryBlocks blocks = new RepositoryBlocks(bytes);
                int number = 0;
                for (Optional<RepositoryBlocks.Block> next = blocks.next(); next.isPresent(); next = blocks.next()) {
                    number++;
                    if (content(next.get().content()) instanceof ObjectNode object) {
                        use.take(next.get().id(), object, source.at("block " + number));
                    }
                }
                return true;
            } catch (IOException damaged) {
                return false;
            }
        }
    }

    /** What a block holds; null of JSON where it is no CBOR. */
    private static JsonNode content(byte[] bytes) {
        try {
            return CBOR.readTree(bytes);
        } catch (JacksonException none) {
            return JsonNodeFactory.instance.nullNode();
        }
    }

    /** A commit says whose all is; a node of the tree names records, each by what its key has otherwise than the one before. */
    private void survey(ObjectNode content) {
        JsonObject block = new JsonObject(content);
        if (block.has("did") && block.has("data") && BlueskyPosts.isDid(block.text("did"))) {
            owner = block.text("did");
        }
        JsonNode entries = content.get("e");
        if (entries == null || !entries.isArray()) {
            return;
        }
        byte[] key = new byte[0];
        for (JsonNode entry : entries) {
            JsonNode rest = entry.get("k");
            JsonNode record = entry.get("v");
            JsonNode shared = entry.get("p");
            if (rest == null || !rest.isBinary() || record == null || !record.isBinary() || shared == null) {
                return;
            }
            int kept = shared.asInt(-1);
            byte[] more = rest.binaryValue();
            if (kept < 0 || kept > key.length || kept + more.length > LONGEST_KEY) {
                return;
            }
            byte[] next = new byte[kept + more.length];
            System.arraycopy(key, 0, next, 0, kept);
            System.arraycopy(more, 0, next, kept, more.length);
            key = next;
            String id = RepositoryBlocks.id(record.binaryValue());
            if (!id.isEmpty() && keys.size() < findings.limits().utterances()) {
                keys.put(id, new String(key, StandardCharsets.UTF_8));
            }
        }
    }

    private void record(String id, ObjectNode content, SourcePlace place) {
        JsonObject record = new JsonObject(content);
        String type = record.text("$type");
        if (type.isEmpty() || content.has("e")) {
            return;
        }
        String key = keys.get(id);
        switch (type) {
            case BlueskyPosts.POST ->
                posts.add(
                        "at://" + owner + "/" + (key == null ? BlueskyPosts.POST + "/" + id : key),
                        record,
                        new JsonObject(JsonNodeFactory.instance.objectNode()),
                        place);
            case "app.bsky.actor.profile" -> posts.person(owner, "", record.text("displayName"));
            case "app.bsky.graph.follow" -> act(Interaction.Kind.FOLLOW, record, place);
            case "app.bsky.graph.block" -> act(Interaction.Kind.BLOCK, record, place);
            default -> findings.addIgnored(OTHERS);
        }
    }

    private void act(Interaction.Kind kind, JsonObject record, SourcePlace place) {
        String whom = record.text("subject");
        Optional<Instant> at = IsoTime.parse(record.text("createdAt")).map(IsoTime.Moment::at);
        if (!BlueskyPosts.isDid(whom)) {
            findings.addSkipped(place.problem("it names nobody; expected a subject such as did:plc:…"));
            return;
        }
        posts.person(whom, "", "");
        findings.addInteraction(new Interaction(kind, "", owner, whom, at, Optional.empty()), place);
    }
}
