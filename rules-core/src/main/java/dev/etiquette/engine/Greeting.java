package dev.etiquette.engine;

import dev.etiquette.model.Owner;
import dev.etiquette.reading.Phrases;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Whether a text speaks to the owner by name: "ann: …", "Ann, …", "… @ann …". */
final class Greeting {

    /** One word, and a colon or a comma behind it. */
    private static final Pattern OPENING = Pattern.compile("^\\s*@?([^\\s:,]{1,40})\\s*[:,]+\\s");

    /** A word with the signs before and behind it, and something after it. */
    private static final Pattern WORD = Pattern.compile("^(@?)([^\\s:,@]{1,40}(?:@[^\\s:,]{1,80})?)([:,]*)\\s+");

    /** What stands between names. */
    private static final Set<String> BETWEEN = Set.of("and", "und", "&", "/", "+");

    private static final Pattern WORDS = Pattern.compile("[\\s:,|]+");

    private Greeting() {}

    static boolean addresses(String text, Owner owner) {
        if (text.indexOf('@') < 0 && text.indexOf(':') < 0 && text.indexOf(',') < 0) {
            return false;
        }
        String plain = text.strip().toLowerCase(Locale.ROOT);
        List<String> names = new ArrayList<>(owner.names());
        names.addAll(owner.handles().values());
        for (String each : names) {
            String name = each.toLowerCase(Locale.ROOT);
            if (calls(plain, name) || (plain.indexOf('@') >= 0 && mentions(plain, "@" + name))) {
                return true;
            }
        }
        return false;
    }

    private static boolean calls(String text, String name) {
        if (!text.startsWith(name) || text.length() == name.length()) {
            return false;
        }
        char sign = text.charAt(name.length());
        return sign == ':' || sign == ',';
    }

    /**
     * Whether a text begins by speaking to somebody else: to a person whose name is known, or whom the words that it
     * answers had named.
     *
     * @param known names of people, in small letters
     * @param answered the words that the text answers; may be empty
     */
    static boolean addressesOther(String text, Owner owner, Set<String> known, String answered) {
        Matcher opening = OPENING.matcher(text);
        if (!opening.find() || names(text, owner)) {
            return false;
        }
        String name = opening.group(1);
        return known.contains(name.toLowerCase(Locale.ROOT))
                || WORDS.splitAsStream(answered).anyMatch(name::equals);
    }

    /**
     * The text without the names at its beginning, where the owner is among those whom it speaks to: "maya, ben: who has
     * the key?" asks "who has the key?".
     *
     * @param known names of people, in small letters
     */
    static String without(String text, Owner owner, Set<String> known) {
        Opening opening = Opening.of(text, owner, known);
        return opening.own() ? opening.rest() : text.strip();
    }

    /**
     * Whether a text calls the owner by name, and no other one.
     *
     * @param known names of people, in small letters, those of the owner included
     */
    static boolean callsAlone(String text, Owner owner, Set<String> known) {
        Opening opening = Opening.of(text, owner, known);
        if (opening.own() || opening.other()) {
            return !opening.other();
        }
        Set<String> called = CalledNames.in(text, known);
        return !called.isEmpty() && called.stream().allMatch(name -> isOwn(name, owner));
    }

    /**
     * The names at the beginning of a text.
     *
     * @param rest what stands behind them; never empty
     * @param own whether the owner is named
     * @param other whether somebody else is named
     */
    private record Opening(String rest, boolean own, boolean other) {

        static Opening of(String said, Owner owner, Set<String> known) {
            String text = said.strip();
            if (!mayBegin(text, owner, known)) {
                return new Opening(text, false, false);
            }
            Matcher word = WORD.matcher(text);
            int end = 0;
            int behind = 0;
            boolean own = false;
            boolean other = false;
            boolean ownBefore = false;
            boolean otherBefore = false;
            while (word.region(end, text.length()).lookingAt()) {
                String name = word.group(2).toLowerCase(Locale.ROOT);
                boolean mine = isOwn(name, owner);
                boolean between = (own || other) && BETWEEN.contains(name);
                if (!mine && !between && !known.contains(name) && word.group(1).isEmpty()) {
                    break;
                }
                own |= mine;
                other |= !mine && !between;
                end = word.end();
                boolean marked = !word.group(1).isEmpty() || !word.group(3).isEmpty();
                if (marked && end < text.length()) {
                    behind = end;
                    ownBefore = own;
                    otherBefore = other;
                }
            }
            return new Opening(text.substring(behind), ownBefore, otherBefore);
        }

        /** Most texts begin with no name: the first word alone tells so. */
        private static boolean mayBegin(String text, Owner owner, Set<String> known) {
            int end = 0;
            while (end < text.length() && !endsWord(text.charAt(end))) {
                end++;
            }
            if (end < text.length() && text.charAt(end) == '@') {
                return true;
            }
            String first = text.substring(0, end).toLowerCase(Locale.ROOT);
            return isOwn(first, owner) || known.contains(first);
        }

        private static boolean endsWord(char sign) {
            return sign == ' ' || (sign >= '\t' && sign <= '\r') || sign == ':' || sign == ',' || sign == '@';
        }
    }

    /** Whether a word in small letters is a name or a handle of the owner, with its server or without. */
    private static boolean isOwn(String word, Owner owner) {
        for (String name : owner.names()) {
            if (isName(word, name)) {
                return true;
            }
        }
        for (String handle : owner.handles().values()) {
            if (isName(word, handle)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isName(String word, String name) {
        int end = word.length();
        return name.regionMatches(true, 0, word, 0, end) && (name.length() == end || name.charAt(end) == '@');
    }

    private static boolean names(String text, Owner owner) {
        Set<String> words = Phrases.comparable(text);
        return Stream.concat(owner.names().stream(), owner.handles().values().stream())
                .anyMatch(name -> words.containsAll(Phrases.comparable(name)));
    }

    /** The sign and the name, not followed by more of a name. */
    private static boolean mentions(String text, String mention) {
        for (int at = text.indexOf(mention); at >= 0; at = text.indexOf(mention, at + 1)) {
            int end = at + mention.length();
            boolean begins = at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1));
            boolean ends =
                    end == text.length() || !(Character.isLetterOrDigit(text.charAt(end)) || text.charAt(end) == '_');
            if (begins && ends) {
                return true;
            }
        }
        return false;
    }
}
