package dev.etiquette.reading;

import java.util.regex.Pattern;

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

    private ReactionText() {}

    static boolean isReaction(String text) {
        return text.length() <= LONGEST && REACTION.matcher(text.strip()).matches();
    }
}
