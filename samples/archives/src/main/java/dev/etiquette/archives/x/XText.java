package dev.etiquette.archives.x;

import dev.etiquette.archives.json.JsonObject;
import dev.etiquette.archives.text.PlainText;
import java.util.List;
import java.util.regex.Pattern;

/** The text of a post or message of X as its author typed it. */
final class XText {

    /** More than anybody puts into a post. */
    private static final int MOST_LINKS = 200;

    private static final int LONGEST_LINK = 2_000;
    private static final Pattern SHORT_LINK = Pattern.compile("https?://t\\.co/\\w{1,50}");

    /** The only characters that X escapes. */
    private static final Pattern ESCAPED = Pattern.compile("&(amp|lt|gt);");

    private XText() {}

    /** A text without escapes. */
    static String plain(String escaped) {
        String text = ESCAPED.matcher(escaped).replaceAll(match -> switch (match.group(1)) {
            case "lt" -> "<";
            case "gt" -> ">";
            default -> "&";
        });
        return PlainText.block(text);
    }

    /**
     * A text without escapes and short links: each link becomes the address that was typed, that of a picture is removed.
     *
     * @param described the objects that describe the links
     */
    static String of(String escaped, List<JsonObject> described) {
        String text = escaped;
        for (JsonObject links : described) {
            for (JsonObject link : limited(links.objects("urls"))) {
                String address = link.firstText("expanded_url", "expandedUrl", "expanded");
                text = address.isEmpty() ? text : replaced(text, link, address);
            }
            for (JsonObject picture : limited(links.objects("media"))) {
                text = replaced(text, picture, "");
            }
        }
        return plain(text);
    }

    private static List<JsonObject> limited(List<JsonObject> links) {
        return links.subList(0, Math.min(links.size(), MOST_LINKS));
    }

    /** Replaces the first occurrence of a short link, as each description belongs to one place in the text. */
    private static String replaced(String text, JsonObject link, String address) {
        String brief = link.firstText("url", "shortUrl");
        int at = SHORT_LINK.matcher(brief).matches() && address.length() <= LONGEST_LINK ? text.indexOf(brief) : -1;
        return at < 0 ? text : text.substring(0, at) + address + text.substring(at + brief.length());
    }
}
