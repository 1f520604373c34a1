package dev.etiquette.reading;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Knows a reaction that arrived as text: {@code Liked “Are you coming?”}, {@code Reacted ❤️ to your message}. The words in
 * it are those of what was reacted to.
 */
final class ReactionText {

    private static final int LONGEST = 2_000;

    private static final String QUOTED = "[\"\u201c\u201e\u201d\u00ab\u2018'].*[\"\u201d\u201c\u201f\u00bb\u2019']";

    private static final String THING =
            "(?:message|comment|post|photo|picture|image|video|story|reply|note|attachment|update)";

    private static final String SACHE =
            "(?:nachricht|kommentar|beitrag|foto|bild|video|story|antwort|notiz|anhang|post)";

    private static final String SOMEBODY = "(?:(?!(?:i|we|ich|wir)\\b)\\p{L}[\\p{L}.-]{0,30} ){0,2}";

    private static final Pattern REACTION = Pattern.compile(
            "(?:" + SOMEBODY + "(?:(?:liked|loved|laughed at|emphasi[sz]ed|disliked|questioned|hearted)"
                    + " (?:" + QUOTED + "|an? " + THING + ")"
                    + "|(?:liked|hearted) (?:your|the|this|my) " + THING + "(?:: ?" + QUOTED + ")?"
                    + "|reacted (?:with )?\\P{L}{1,20}(?:(?:to|on) (?:" + QUOTED
                    + "|(?:your|an?|the|this|my) " + THING + "(?:: ?" + QUOTED + ")?))?"
                    + "|reacted to (?:your|an?|the|this) " + THING + "(?: with)?\\P{L}{0,20}"
                    + "|(?:gef\u00e4llt|lacht \u00fcber|hebt hervor)"
                    + " (?:" + QUOTED + "|(?:deine?n?|ihre?n?|eine?n?|das|die|den|diese[sn]?) " + SACHE + ")"
                    + "|(?:hat )?mit \\P{L}{1,20}auf (?:" + QUOTED
                    + "|(?:deine?n?|ihre?n?|eine?n?|das|die|den|diese[sn]?) " + SACHE + ") reagiert"
                    + "|hat (?:mit \\P{L}{1,20})?(?:auf )?(?:deine?n?|ihre?n?|eine?n?|das|die|den) "
                    + SACHE
                    + " (?:mit \\P{L}{1,20})?(?:reagiert|markiert|geliked|gelikt)"
                    + "|hat mit \\P{L}{1,20}reagiert|reagierte? mit \\P{L}{1,20}(?:auf (?:" + QUOTED
                    + "|(?:deine?n?|ihre?n?|eine?n?|das|die|den|diese[sn]?) " + SACHE + "))?)"
                    + "|removed (?:an? )?\\S{1,20} from (?:" + QUOTED + "|(?:your|an?|the|this) " + THING + ")"
                    + ")[.!]?",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.DOTALL);

    /** With one of these every reaction goes on after the name of whoever reacted, of two words at most. */
    private static final List<String> VERBS = List.of(
            "liked",
            "loved",
            "laughed",
            "emphasi",
            "disliked",
            "questioned",
            "hearted",
            "reacted",
            "removed",
            "gef\u00e4llt",
            "lacht",
            "hebt",
            "hat",
            "mit",
            "reagiert");

    private static final String FIRST_LETTERS =
            VERBS.stream().map(verb -> verb.substring(0, 1)).distinct().collect(Collectors.joining());

    private static final int MOST_WORDS_OF_NAME = 2;

    private ReactionText() {}

    static boolean isReaction(String text) {
        if (text.length() > LONGEST) {
            return false;
        }
        String said = text.strip();
        return mayBe(said) && REACTION.matcher(said).matches();
    }

    /** Nearly no text is one, and all are looked at: the verb alone is found in a fraction of the time. */
    private static boolean mayBe(String text) {
        int start = 0;
        for (int name = 0; name <= MOST_WORDS_OF_NAME; name++) {
            boolean verbs =
                    start < text.length() && FIRST_LETTERS.indexOf(Character.toLowerCase(text.charAt(start))) >= 0;
            for (int verb = 0; verbs && verb < VERBS.size(); verb++) {
                if (text.regionMatches(
                        true, start, VERBS.get(verb), 0, VERBS.get(verb).length())) {
                    return true;
                }
            }
            start = text.indexOf(' ', start) + 1;
            if (start == 0) {
                return false;
            }
        }
        return false;
    }
}
