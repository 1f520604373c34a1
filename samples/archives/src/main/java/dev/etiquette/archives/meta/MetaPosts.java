package dev.etiquette.archives.meta;

import dev.etiquette.archives.findings.ArchiveFindings;
import dev.etiquette.archives.findings.SourceDocument;
import dev.etiquette.archives.findings.SourcePlace;
import dev.etiquette.archives.findings.UtteranceVersion;
import dev.etiquette.archives.json.JsonObject;
import dev.etiquette.archives.json.NestedLists;
import dev.etiquette.archives.text.QuotedText;
import dev.etiquette.archives.text.TextDigest;
import dev.etiquette.model.Platform;
import dev.etiquette.model.Reactions;
import dev.etiquette.model.Times;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The owner's own posts. Those on Facebook are taken to be for friends, as the export does not say. */
final class MetaPosts implements NestedLists.Listener {

    private final SourceDocument source;
    private final ArchiveFindings findings;
    private final Platform platform;
    private final String friends;
    private int number;

    MetaPosts(SourceDocument source, ArchiveFindings findings) {
        this.source = source;
        this.findings = findings;
        this.platform = source.export().platform();
        this.friends = "\u0001friends on " + platform;
        findings.people().addCollection(friends);
        source.setBox(SourceDocument.Box.OUTBOX);
    }

    @Override
    public void value(String path, JsonNode value, String where) {
        if (!path.equals("[]")) {
            return;
        }
        number++;
        SourcePlace place = source.at("entry " + number + " (" + where + ")");
        if (value instanceof ObjectNode post) {
            read(new JsonObject(post), place);
        } else {
            findings.addSkipped(place.problem("it is no object; expected a post"));
        }
    }

    private void read(JsonObject post, SourcePlace place) {
        JsonObject dated = post.holderOf("creation_timestamp");
        List<JsonObject> media = post.objects("media");
        JsonObject first = !dated.has("creation_timestamp") && !media.isEmpty() ? media.get(0) : dated;
        String seconds = post.has("timestamp") ? post.text("timestamp") : first.text("creation_timestamp");
        Optional<Instant> at = seconds.strip().matches("[1-9]\\d{8,10}")
                ? Optional.of(Instant.ofEpochSecond(Long.parseLong(seconds.strip())))
                        .filter(Times::isOnCalendar)
                : Optional.empty();
        if (at.isEmpty()) {
            findings.addSkipped(place.problem(
                    "its time \"" + QuotedText.of(seconds) + "\" cannot be read; expected seconds since 1970"));
            return;
        }
        String text = text(post, first);
        String id = platform + ":post:" + TextDigest.of(at.get().toString(), text);
        boolean facebook = platform.equals(Platform.FACEBOOK);
        findings.addUtterance(new UtteranceVersion(
                id,
                List.of(),
                // The file holds what its owner wrote.
                "",
                at,
                at.get(),
                text,
                new UtteranceVersion.Audience(
                        facebook, false, false, facebook ? List.of(friends) : List.of(), List.of()),
                List.of(),
                List.of(),
                "",
                Reactions.NONE,
                place));
    }

    /** On Facebook the words stand among other data, and the title says what was done; on Instagram the title is the words. */
    private static String text(JsonObject post, JsonObject media) {
        for (JsonObject data : post.objects("data")) {
            if (!data.text("post").isBlank()) {
                return MetaText.block(data.text("post"));
            }
        }
        if (post.has("timestamp")) {
            return "";
        }
        return MetaText.block(post.text("title").isBlank() ? media.text("title") : post.text("title"));
    }

    @Override
    public void problem(String where, String reason) {
        findings.addSkipped(source.at(where).problem(reason));
    }
}
