package dev.etiquette.reading;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The handles by which a text names people: "@ann" and "@ann@social.example", but not the address ann@social.example. */
public final class WrittenHandles {

    private static final String SIGNS = "@\uFF20";

    /** Nothing of a word or an email address stands before the sign; a full stop at its end does not belong to a handle. */
    private static final Pattern HANDLE = Pattern.compile("(?<![\\p{L}\\p{M}\\p{N}_" + SIGNS + "])"
            + "(?<![\\p{L}\\p{M}\\p{N}_][=-])[" + SIGNS + "]"
            + "([\\p{L}\\p{N}_](?:[\\p{L}\\p{M}\\p{N}_.-]*[\\p{L}\\p{M}\\p{N}_])?"
            + "(?:@[\\p{L}\\p{N}](?:[\\p{L}\\p{M}\\p{N}.-]*[\\p{L}\\p{M}\\p{N}])?)?)");

    /** In a room whoever is spoken to stands first: "ann: try that again". */
    private static final Pattern CALLED_FIRST = Pattern.compile("^\\s*([^\\s:,@]{1,40})[:,](?=\\s)");

    private static final Pattern STOP = Pattern.compile("[.-]");

    private WrittenHandles() {}

    /** All of them without the sign, as {@link #comparable} has them. Takes time in proportion to the text. */
    public static SortedSet<String> in(String text) {
        SortedSet<String> handles = new TreeSet<>();
        if (text.indexOf('@') >= 0 || text.indexOf(SIGNS.charAt(1)) >= 0) {
            HANDLE.matcher(WebAddressFinder.without(text))
                    .results()
                    .forEach(found -> handles.add(comparable(found.group(1))));
        }
        return handles;
    }

    /** The same of what is said in a room, where the first word names somebody without a sign: "ann: try that again". */
    public static SortedSet<String> inRoom(String text) {
        SortedSet<String> handles = in(text);
        Matcher called = CALLED_FIRST.matcher(text);
        if (called.find()) {
            handles.add(comparable(called.group(1)));
        }
        return handles;
    }

    /** Whether a sign and behind it that name stand in the text, in any case of letters: "thanks to @Ann Berg". */
    public static boolean names(String text, String name) {
        String written = comparable(text);
        String wanted = comparable(name);
        for (int at = written.indexOf("@" + wanted); at >= 0; at = written.indexOf("@" + wanted, at + 1)) {
            int end = at + 1 + wanted.length();
            boolean begins = at == 0 || !Character.isLetterOrDigit(written.codePointBefore(at));
            if (begins && (end == written.length() || !Character.isLetterOrDigit(written.codePointAt(end)))) {
                return true;
            }
        }
        return false;
    }

    /** What stands before the first full stop or hyphen of a handle, as in "Thanks @ann.Great"; empty where there is neither. */
    public static Optional<String> beforeStop(String handle) {
        return STOP.splitAsStream(handle).findFirst().filter(begin -> !begin.isEmpty() && !begin.equals(handle));
    }

    /** In small letters, each with its accents as one sign: equal where people mean the same handle. */
    public static String comparable(String handle) {
        return Normalizer.normalize(handle, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    }
}
