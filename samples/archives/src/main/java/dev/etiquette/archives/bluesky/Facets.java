package dev.etiquette.archives.bluesky;

import dev.etiquette.archives.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The links and mentions in a post, which stand beside its text with places counted in bytes of UTF-8. A link is often shown
 * shortened; what rules look at is the address.
 */
final class Facets {

    private static final String LINK = "app.bsky.richtext.facet#link";
    private static final String MENTION = "app.bsky.richtext.facet#mention";

    private record Link(int start, int end, String uri) {}

    private final JsonObject post;

    Facets(JsonObject post) {
        this.post = post;
    }

    /** The accounts that are mentioned, as the post names them. */
    List<String> mentions() {
        List<String> mentions = new ArrayList<>();
        for (JsonObject facet : post.objects("facets")) {
            for (JsonObject feature : facet.objects("features")) {
                if (feature.text("$type").equals(MENTION)) {
                    mentions.add(feature.text("did"));
                }
            }
        }
        return mentions;
    }

    /** The text with whole addresses in place of shortened ones; places that are none are passed over. */
    String text() {
        String text = post.text("text");
        List<Link> links = links();
        if (links.isEmpty()) {
            return text;
        }
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        StringBuilder whole = new StringBuilder();
        int at = 0;
        for (Link link : links) {
            if (link.start() < at
                    || link.end() > bytes.length
                    || isInside(bytes, link.start())
                    || isInside(bytes, link.end())) {
                continue;
            }
            whole.append(new String(bytes, at, link.start() - at, StandardCharsets.UTF_8))
                    .append(link.uri());
            at = link.end();
        }
        return whole.append(new String(bytes, at, bytes.length - at, StandardCharsets.UTF_8))
                .toString();
    }

    private List<Link> links() {
        List<Link> links = new ArrayList<>();
        for (JsonObject facet : post.objects("facets")) {
            for (JsonObject feature : facet.objects("features")) {
                for (JsonObject index : facet.objects("index")) {
                    int start = number(index, "byteStart");
                    int end = number(index, "byteEnd");
                    if (feature.text("$type").equals(LINK) && start >= 0 && end > start) {
                        links.add(new Link(start, end, feature.text("uri").strip()));
                    }
                }
            }
        }
        links.sort(Comparator.comparingInt(Link::start));
        return links;
    }

    /** Whether a character goes on there. */
    private static boolean isInside(byte[] bytes, int at) {
        return at < bytes.length && (bytes[at] & 0xC0) == 0x80;
    }

    private static int number(JsonObject index, String property) {
        String digits = index.values(property).stream()
                .map(each -> each.asString())
                .findFirst()
                .orElse("");
        return digits.matches("\\d{1,8}") ? Integer.parseInt(digits) : -1;
    }
}
