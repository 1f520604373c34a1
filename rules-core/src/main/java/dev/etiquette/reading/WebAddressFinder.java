package dev.etiquette.reading;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the web addresses in a text: what stands in them was not said, but it shows where they lead. */
final class WebAddressFinder {

    private static final String WORLD_WIDE_WEB = "www";

    /** A scheme or "www" and all behind it, or a host and all behind its first slash. Nothing is tried twice. */
    private static final Pattern ADDRESS = Pattern.compile("(?i)(?<![\\p{L}\\p{N}_.@-])"
            + "(?:(?:https?://|www\\.)\\S++|(?:[\\p{L}\\p{N}_-]++\\.)++[a-z]{2,24}+/\\S*+)");

    private WebAddressFinder() {}

    static String without(String text) {
        return mayHold(text) ? ADDRESS.matcher(text).replaceAll(" ") : text;
    }

    /** Most texts have neither a slash nor a "www", and so no address. */
    private static boolean mayHold(String text) {
        boolean may = text.indexOf('/') >= 0;
        for (int dot = text.indexOf('.'); !may && dot >= 0; dot = text.indexOf('.', dot + 1)) {
            may = text.regionMatches(true, dot - WORLD_WIDE_WEB.length(), WORLD_WIDE_WEB, 0, WORLD_WIDE_WEB.length());
        }
        return may;
    }

    /** The same text with something else in place of each address. */
    static String replaced(String text, UnaryOperator<String> other) {
        return mayHold(text)
                ? ADDRESS.matcher(text).replaceAll(found -> Matcher.quoteReplacement(other.apply(found.group())))
                : text;
    }

    /** All of them, in the order of the text. */
    static List<WebAddress> in(String text) {
        if (!mayHold(text)) {
            return List.of();
        }
        return ADDRESS.matcher(text)
                .results()
                .map(MatchResult::group)
                .map(WebAddress::of)
                .toList();
    }
}
