package dev.etiquette.archives.activitystreams;

import dev.etiquette.archives.findings.SourceDocument;
import dev.etiquette.model.Platform;
import java.util.Set;

/**
 * Properties that only Mastodon, and servers with its dialect, write.
 *
 * <p>Source: Mastodon's own list of extensions, docs.joinmastodon.org/spec/activitypub.
 */
final class MastodonDialect {

    private static final Set<String> PROPERTIES = Set.of(
            "atomUri",
            "inReplyToAtomUri",
            "conversation",
            "ostatus:conversation",
            "manuallyApprovesFollowers",
            "featured");
    private static final Set<String> TERMS = Set.of("\"toot\"", "\"ostatus\"", "joinmastodon.org/ns");
    private static final String STATUS = "/statuses/";

    private MastodonDialect() {}

    /** Sets the platform of the export when an object, or its own object, has such a property. */
    static void detect(ActivityObject object, SourceDocument source) {
        if (source.export().platform().equals(Platform.MASTODON)) {
            return;
        }
        boolean found = isMarked(object) || object.objects("object").stream().anyMatch(MastodonDialect::isMarked);
        if (found) {
            source.export().setPlatform(Platform.MASTODON);
        }
    }

    private static boolean isMarked(ActivityObject object) {
        if (object.key().contains(STATUS) || PROPERTIES.stream().anyMatch(object::has)) {
            return true;
        }
        if (!object.has("@context")) {
            return false;
        }
        String context = object.node().get("@context").toString();
        return TERMS.stream().anyMatch(context::contains);
    }
}
