package dev.etiquette.archives.activitystreams;

import dev.etiquette.archives.findings.SourceDocument;
import dev.etiquette.model.Platform;
import java.util.Set;

/**
 * What only Mastodon, and those who speak its dialect, write.
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

    /** Tells the origin when this thing, or what it holds, bears a mark. */
    static void look(ActivityObject thing, SourceDocument origin) {
        if (origin.folder().platform().equals(Platform.MASTODON)) {
            return;
        }
        boolean marked = bears(thing) || thing.things("object").stream().anyMatch(MastodonDialect::bears);
        if (marked) {
            origin.folder().shows(Platform.MASTODON);
        }
    }

    private static boolean bears(ActivityObject thing) {
        if (thing.key().contains(STATUS) || PROPERTIES.stream().anyMatch(thing::has)) {
            return true;
        }
        if (!thing.has("@context")) {
            return false;
        }
        String context = thing.node().get("@context").toString();
        return TERMS.stream().anyMatch(context::contains);
    }
}
