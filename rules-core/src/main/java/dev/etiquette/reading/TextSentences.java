package dev.etiquette.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Cuts a text into sentences. What stands in quotes was said by somebody else, unless nothing else stands there. */
final class TextSentences {

    /** Words in quotes of the same pair on one line; nothing is tried twice. A single sign inside a word is an apostrophe. */
    private static final Pattern QUOTED = Pattern.compile(
            "\"[^\"\n]*+\"|\u201c[^\u201d\u201c\n]*+[\u201d\u201c]|\u201e[^\u201c\u201d\u201e\"\n]*+[\u201c\u201d\"]"
                    + "|\u00ab[^\u00ab\u00bb\n]*+\u00bb|\u00bb[^\u00ab\u00bb\n]*+\u00ab|\u201d[^\u201d\n]*+\u201d"
                    + "|\u300c[^\u300c\u300d\n]*+\u300d|\u300e[^\u300e\u300f\n]*+\u300f"
                    + "|\u201a[^\u2018\u2019\u201a\n]*+[\u2018\u2019]"
                    + "|(?<![\\p{L}\\d])(?:'[^'\n]*+(?:(?<=\\p{L})'(?=\\p{L})[^'\n]*+){0,20}+'"
                    + "|\u2018[^\u2018\u2019\n]*+(?:(?<=\\p{L})\u2019(?=\\p{L})[^\u2018\u2019\n]*+){0,20}+\u2019)(?![\\p{L}\\d])");

    /** A line that an answer repeats of what it answers. */
    private static final Pattern REPEATED = Pattern.compile("(?m)^\\h*+>.*+$");

    /** Behind the last sign of a sentence; a full stop before or after a number, as in "Art. 17" and "4. April", ends none. */
    private static final Pattern END =
            Pattern.compile("(?<=[!?;\u2026\n\uff1f\uff01\u3002\u061f\u061b])(?![!?\u2026.\uff1f\uff01\u3002\u061f])"
                    + "|(?<=\\.)(?<!(?:^|[^\\d.])\\d{1,2}\\.)(?![\\S]|\\h*+\\d)");

    /** One of these stands before every end of a sentence. */
    private static final String ENDING = "!?;\u2026\n.\uff1f\uff01\u3002\u061f\u061b";

    /** The same for words in quotes. */
    private static final String OPENING = "\"\u201c\u201e\u00ab\u00bb\u201d\u300c\u300e\u201a'\u2018";

    private TextSentences() {}

    /** The sentences that the writer says, with their signs. */
    static List<String> of(String text) {
        String said = text.indexOf('>') < 0 ? text : REPEATED.matcher(text).replaceAll("\n");
        String own = hasAny(OPENING, said, said.length()) ? QUOTED.matcher(said).replaceAll("\n") : said;
        List<String> sentences = cut(own);
        return sentences.isEmpty() ? cut(text) : sentences;
    }

    private static boolean hasAny(String signs, String text, int end) {
        for (int at = 0; at < end; at++) {
            if (signs.indexOf(text.charAt(at)) >= 0) {
                return true;
            }
        }
        return false;
    }

    private static List<String> cut(String text) {
        List<String> sentences = new ArrayList<>();
        boolean several = hasAny(ENDING, text, text.length() - 1);
        for (String sentence : several ? END.split(text) : new String[] {text}) {
            if (sentence.codePoints().anyMatch(Character::isLetterOrDigit)) {
                sentences.add(sentence);
            }
        }
        return sentences;
    }
}
