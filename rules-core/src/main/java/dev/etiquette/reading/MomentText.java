package dev.etiquette.reading;

import java.util.regex.Pattern;

/**
 * Whether words ask what somebody does or where they are at this moment: "are you watching this right now?" What is asked so
 * says nothing any more hours later. English and German.
 */
public final class MomentText {

    private static final WordStartPatterns MOMENT = WordStartPatterns.of(
            "\\b(are|is) (you|u|anyone|anybody|someone|everyone|y.?all)\\b[^.!?]{0,50}\\b(right now|rn|live)\\b"
                    + "|\\b(are|r) (you|u) (also )?(watching|listening to) (this|it|the)\\b"
                    + "|\\b(are|r) (you|u) (awake|up|still up|still awake)\\W*\\?"
                    + "|\\b(guckst|schaust|siehst|h\u00f6rst|bist|seid|guckt|schaut|seht|machst|spielst|streamst|sitzt)\\b"
                    + "(?! (du|ihr) (auch )?sicher)[^.!?]{0,40}\\b(gerade|grad|grade)\\b(?! (dabei|fertig))"
                    + "|\\b(bist|seid) (du|ihr) (noch )?(wach|auf)\\W*\\?",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);

    private MomentText() {}

    /** Whether they do. Takes time in proportion to the text. */
    public static boolean is(String text) {
        return MOMENT.find(text);
    }
}
