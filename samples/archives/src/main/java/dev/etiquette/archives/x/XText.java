package dev.etiquette.archives.x;

import dev.etiquette.archives.activitystreams.ActivityObject;
import dev.etiquette.archives.text.PlainText;
import java.util.List;
import java.util.regex.Pattern;

/** The words of a post or message of X as their author typed them. */
final class XText {

    /** More than anybody puts into a post. */
    private static final int MOST_LINKS = 200;

    private static final int LONGEST_LINK = 2_000;
    private static final Pattern SHORT_LINK = Pattern.compile("https?://t\\.co/\\w{1,50}");

    /** X escapes these three and no others. */
    private static final Pattern ESCAPED = Pattern.compile("&(amp|lt|gt);");

    private XText() {}

    /** Without escapes. */
    static String plain(String escaped) {
        String text = ESCAPED.matcher(escaped).replaceAll(match -> switch (match.group(1)) {
            case "lt" -> "<";
            case "gt" -> ">";
            default -> "&";
        });
        return PlainText.block(text);
    }

    /**
     * Without escapes and short links: each address as it was typed, none for a picture.
     *
     * @param described what describes the links
     */
    static String of(String escaped, List<ActivityObject> described) {
        String text = escaped;
        for (ActivityObject links : described) {
            for (ActivityObject link : first(links.things("urls"))) {
                String address = first(link, "expanded_url", "expandedUrl", "expanded");
                text = address.isEmpty() ? text : replaced(text, link, address);
            }
            for (ActivityObject picture : first(links.things("media"))) {
                text = replaced(text, picture, "");
            }
        }
        return plain(text);
    }

    /** The first of some properties that is filled; empty without one. */
    static String first(ActivityObject thing, String... properties) {
        for (String property : properties) {
            String text = thing.text(property).strip();
            if (!text.isEmpty()) {
                return text;
            }
        }
        return "";
    }

    private static List<ActivityObject> first(List<ActivityObject> links) {
        return links.subList(0, Math.min(links.size(), MOST_LINKS));
    }

    /** Each description stands for one place in the text. */
    private static String replaced(String text, ActivityObject link, String address) {
        String brief = first(link, "url", "shortUrl");
        int at = SHORT_LINK.matcher(brief).matches() && address.length() <= LONGEST_LINK ? text.indexOf(brief) : -1;
        return at < 0 ? text : text.substring(0, at) + address + text.substring(at + brief.length());
    }
}
