package dev.etiquette.explanation;

import java.util.Map;

/** Facts in sentences for whoever has never seen a rule: whom and what they are about, without how rules write it. */
final class FactText {

    private static final String MINE = "mine, ";

    /** What facts are called whose types no rule file declares; what it declares says itself what it means. */
    private static final Map<String, String> CALLED = Map.of(
            "Turn", "something that was said",
            "DoNotContact", "a wish to be left alone",
            "Connection", "how you stand to each other",
            "Meeting", "a meeting",
            "MyPost", "a post of yours",
            "TheirPost", "a post of somebody else");

    private FactText() {}

    /** "Turn( mine, Ann, Mastodon )" as "yours to Ann, Mastodon"; the whole where there is nothing to be left out. */
    static String of(FactRef fact) {
        String text = fact.text();
        String start = fact.type() + "( ";
        if (!text.startsWith(start) || !text.endsWith(" )")) {
            return text;
        }
        String inner = text.substring(start.length(), text.length() - 2);
        return inner.startsWith(MINE) ? "yours to " + inner.substring(MINE.length()) : inner;
    }

    /** Where a norm holds. */
    static String place(FactRef norm) {
        return of(norm).split(", ", 2)[0];
    }

    /** What sort of thing a type is, in plain words: as its declaration says, else as it is called; else empty. */
    static String meaning(String type, String declared) {
        return declared.isEmpty() ? CALLED.getOrDefault(type, "") : declared;
    }
}
