package dev.etiquette.reading;

import java.util.regex.Pattern;

/**
 * Whether a text is of its day, so that it will not be as good in a year whatever else it says: it begins with a mention,
 * and so is for one person; it tells news; or it laughs, cries or rants.
 */
final class PassingText {

    private static final Pattern OF_ITS_DAY = Pattern.compile(
            "\\b(today|tonight|tomorrow|yesterday|breaking|last night|last chance|right now|just now|just in"
                    + "|(this|next|last) (morning|afternoon|evening|weekend|week|month|monday|tuesday|wednesday|thursday"
                    + "|friday|saturday|sunday)"
                    + "|now live|live now|now online|out now|(going|goes|went) live|(is|are|am) live"
                    + "|just (launched|released|published|posted|arrived|landed)"
                    + "|heute|gestern|vorgestern|bis morgen|morgen (um|ab|abend|fr\u00fch|nachmittag)|jetzt (live|online)"
                    + "|gerade (live|online|erschienen)|ab sofort|soeben|eilmeldung"
                    + "|(diese|n\u00e4chste|letzte) woche|(dieses|n\u00e4chstes|letztes) wochenende"
                    + "|(diesen|n\u00e4chsten|letzten) (montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag))\\b(?!['\u2019]s)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);

    private static final Pattern LAUGHING = Pattern.compile(
            "\\b(lol|lmao|rofl|(ha){2,}h?|(he){2,}h?|(hi){2,}|jk|xd|just kidding|only kidding|kleiner scherz|nur spa\u00df)\\b"
                    + "|([:;]-?[DP]|;-?\\))(?!\\w)|[\\x{1F602}\\x{1F923}\\x{1F605}\\x{1F606}\\x{1F61C}\\x{1F61D}\\x{1F92A}\\x{1F643}\\x{1F62D}\\x{1F644}\\x{1F926}\\x{1F624}\\x{1F480}]",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** "How I love this bread!" teaches nothing. */
    private static final Pattern REMARK = Pattern.compile(
            "^\\W*how (i|we) (love|loved|hate|hated|loathe|loathed|despise|detest|dread|dreaded|adore|miss|missed|wish|wished"
                    + "|long|longed|laughed|cried)\\b|^\\W*wie (ich|wir) [^.!?]{1,80}\\b(liebe|lieben|hasse|hassen|vermisse|vermissen)\\b"
                    + "|\\b(loathe|can.?t stand|sick of|fed up|had it with|hab die nase voll|kann .{1,40} nicht mehr (sehen|h\u00f6ren))\\b",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private PassingText() {}

    static boolean is(String text) {
        return text.stripLeading().startsWith("@")
                || OF_ITS_DAY.matcher(text).find()
                || LAUGHING.matcher(text).find()
                || REMARK.matcher(text).find();
    }
}
