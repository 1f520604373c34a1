package dev.etiquette.reading;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the fields of a form letter that nobody filled in: {@code {{first_name}}}, {@code [Vorname]},
 * {@code %FIRSTNAME%}, {@code *|FNAME|*}. Whoever got such a letter got it with many others.
 */
final class UnfilledField {

    private static final String WHAT =
            "(?:(?:first|last|full|given|sur|user|nick|company|contact|recipient|customer|your)[ _.-]?"
                    + "(?:name)?|f[ _.-]?name|l[ _.-]?name|name|company|organi[sz]ation|job[ _.-]?title|position|industry|city|"
                    + "vorname|nachname|familienname|firma|firmenname|unternehmen|anrede|empf\u00e4nger|kundenname|ansprechpartner"
                    + "|titel|title|salutation)";

    private static final String ANY_BEFORE = "(?:[a-z]{1,20}[._-])?";

    private static final Pattern FIELD = Pattern.compile(
            "(?:\\{\\{?\\s?" + ANY_BEFORE + WHAT + "\\s?(?:\\|[^{}]{0,40})?\\}\\}?"
                    + "|\\$\\{\\s?" + ANY_BEFORE + WHAT + "\\s?\\}"
                    + "|\\[\\[?\\s?" + WHAT + "\\s?\\]\\]?(?!\\()"
                    + "|<<?\\s?" + WHAT + "\\s?>>?"
                    + "|%%?\\s?" + WHAT + "\\s?%%?"
                    + "|\\*\\|\\s?" + WHAT + "\\s?\\|\\*"
                    + "|#\\s?" + WHAT + "\\s?#)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final String OPENING = "{[<%*#";

    private static final Pattern GREETED = Pattern.compile(
            "\\s*(?:(?:hi|hey|hello|dear|good (?:morning|day|afternoon)|hallo|liebe[rs]?|liebe/r|guten (?:tag|morgen)|servus|moin"
                    + "|sehr geehrte(?:[rs]|/r)?(?: (?:frau|herr|damen und herren))?)\\s+)?",
            Pattern.CASE_INSENSITIVE);

    private UnfilledField() {}

    /** A field in a greeting is enough; one elsewhere may be what somebody asks about. */
    static boolean isIn(String text) {
        if (!mayHold(text)) {
            return false;
        }
        Matcher greeted = GREETED.matcher(text);
        int first = greeted.lookingAt() ? greeted.end() : 0;
        boolean asks = text.indexOf('?') >= 0;
        for (int at = first; at < text.length(); at++) {
            if (OPENING.indexOf(text.charAt(at)) >= 0) {
                Matcher field = FIELD.matcher(text).region(at, text.length());
                return field.lookingAt() && first > 0 ? at == first || !asks : !asks && field.find();
            }
        }
        return false;
    }

    private static boolean mayHold(String text) {
        for (int at = 0; at < OPENING.length(); at++) {
            if (text.indexOf(OPENING.charAt(at)) >= 0) {
                return true;
            }
        }
        return false;
    }
}
