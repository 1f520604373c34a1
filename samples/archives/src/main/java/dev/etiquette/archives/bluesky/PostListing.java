package dev.etiquette.archives.bluesky;

import dev.etiquette.archives.findings.ArchiveFindings;
import dev.etiquette.archives.findings.SourceDocument;
import dev.etiquette.archives.findings.SourcePlace;
import dev.etiquette.archives.json.JsonObject;
import dev.etiquette.archives.json.NestedLists;
import java.util.SortedSet;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Finds the posts in an answer of a server, wherever they stand in it: a feed holds what is answered beside the answer, a thread
 * holds answers in answers, and a quote stands in the post that quotes.
 */
final class PostListing implements NestedLists.Listener {

    private final SourceDocument source;
    private final ArchiveFindings findings;
    private final BlueskyPosts posts;

    /** Of whom records are listed without saying whose they are, as each account does of its own. */
    private final SortedSet<String> listed = new TreeSet<>();

    private int number;

    PostListing(SourceDocument source, ArchiveFindings findings, BlueskyPosts posts) {
        this.source = source;
        this.findings = findings;
        this.posts = posts;
    }

    /** The account of an owner whom the listing knows under no such name: an id, or the only account that lists records. */
    String owner(String name) {
        String id = name.strip();
        if (BlueskyPosts.isDid(id)) {
            return id;
        }
        return listed.size() == 1 ? listed.first() : "";
    }

    @Override
    public void value(String path, JsonNode value, String where) {
        if (value.isContainer()) {
            number++;
            SourcePlace place = source.at("entry " + number + " (" + where + ")");
            look(value, place);
        }
    }

    private void look(JsonNode value, SourcePlace place) {
        if (value instanceof ObjectNode node) {
            JsonObject object = new JsonObject(node);
            account(object);
            String address = object.text("uri");
            for (String property : new String[] {"record", "value"}) {
                for (JsonObject post : object.objects(property)) {
                    if (post.text("$type").equals(BlueskyPosts.POST)) {
                        if (object.objects("author").isEmpty()
                                && !BlueskyPosts.whose(address).isEmpty()) {
                            listed.add(BlueskyPosts.whose(address));
                        }
                        posts.add(address, post, object, place);
                    }
                }
            }
        }
        for (JsonNode inner : value) {
            if (inner.isContainer()) {
                look(inner, place);
            }
        }
    }

    private void account(JsonObject object) {
        String did = object.text("did");
        if (BlueskyPosts.isDid(did) && object.has("handle")) {
            posts.person(did, object.text("handle"), object.text("displayName"));
        }
    }

    @Override
    public void problem(String where, String reason) {
        findings.addSkipped(source.at(where).problem(reason));
    }
}
