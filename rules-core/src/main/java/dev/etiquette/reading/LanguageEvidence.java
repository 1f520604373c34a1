package dev.etiquette.reading;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The words and letters that tell a language, from a file beside this class. A word of several languages says less for
 * each of them. Safe for any number of threads.
 */
final class LanguageEvidence {

    /** What a word says that stands in one language only; no fraction of it is ever rounded. */
    static final int WHOLE = 840;

    private static final String FILE = "language-words.txt";

    /** In the file, what follows are letters. */
    private static final String LETTERS = "letters";

    private static final int LAST_ASCII = 0x7F;

    /** The languages of an alphabet of their own, and what tells some of those that share one. */
    private static final List<String> SCRIPTS =
            List.of("ja", "zh", "ko", "ar", "fa", "ru", "uk", "bg", "sr", "el", "he", "hi", "th", "hy", "ka");

    private static final List<String> CODES = new ArrayList<>();
    private static final Map<String, Long> WORDS = new HashMap<>(4096);
    private static final Map<Integer, Long> SIGNS = new HashMap<>();

    static {
        read();
    }

    private LanguageEvidence() {}

    private static void read() {
        InputStream file = Objects.requireNonNull(LanguageEvidence.class.getResourceAsStream(FILE), FILE);
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!line.isEmpty() && line.charAt(0) != '#') {
                    take(line.split(" "));
                }
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        CODES.addAll(SCRIPTS);
    }

    private static void take(String[] cells) {
        if (!CODES.contains(cells[0])) {
            CODES.add(cells[0]);
        }
        long bit = 1L << CODES.indexOf(cells[0]);
        boolean letters = cells[1].equals(LETTERS);
        for (int at = letters ? 2 : 1; at < cells.length; at++) {
            if (letters) {
                SIGNS.merge(cells[at].codePointAt(0), bit, (one, other) -> one | other);
            } else {
                WORDS.merge(cells[at], bit, (one, other) -> one | other);
            }
        }
    }

    static int languages() {
        return CODES.size();
    }

    /** All bits but those of the languages that are written in other letters than Latin ones. */
    static long latin() {
        long latin = -1;
        for (String code : SCRIPTS) {
            latin &= ~bit(code);
        }
        return latin;
    }

    static String code(int language) {
        return CODES.get(language);
    }

    /** 0 where no text is known to be in it. */
    static long bit(String code) {
        int language = CODES.indexOf(code);
        return language < 0 ? 0 : 1L << language;
    }

    static void addWord(String word, int[] evidence) {
        add(WORDS.get(word), evidence);
    }

    /** Each letter that not all alphabets have, once. */
    static void addLetters(String text, int[] evidence) {
        long seen = 0;
        for (int at = 0; at < text.length(); at++) {
            char letter = text.charAt(at);
            if (letter > LAST_ASCII && (seen >>> (letter & 63) & 1) == 0) {
                seen |= 1L << (letter & 63);
                add(SIGNS.get((int) Character.toLowerCase(letter)), evidence);
            }
        }
    }

    private static void add(@Nullable Long languages, int[] evidence) {
        if (languages == null) {
            return;
        }
        int share = WHOLE / Math.min(8, Long.bitCount(languages));
        for (long left = languages; left != 0; left &= left - 1) {
            evidence[Long.numberOfTrailingZeros(left)] += share;
        }
    }

    /**
     * The languages that the alphabet of a text leaves; 0 where most of its letters are Latin ones, which say nothing by
     * themselves, or of no alphabet that is known.
     */
    static long ofScript(String text) {
        int latin = 0;
        int[] others = new int[SCRIPTS.size()];
        int most = -1;
        long told = 0;
        for (int at = 0; at < text.length(); at++) {
            char letter = text.charAt(at);
            if (letter <= LAST_ASCII || letter < '\u0370') {
                latin += Character.isLetter(letter) ? 1 : 0;
                continue;
            }
            int script = script(letter);
            if (script >= 0) {
                others[script]++;
                most = most < 0 || others[script] > others[most] ? script : most;
                told |= distinct(letter);
            }
        }
        if (most < 0 || others[most] * 2 < latin) {
            return 0;
        }
        long languages = bits(most, others, told);
        // Names and words of the trade are written in Latin letters everywhere.
        return latin > 0 ? languages | bit("en") : languages;
    }

    private static long bits(int most, int[] others, long told) {
        String code = SCRIPTS.get(most);
        if (others[SCRIPTS.indexOf("ja")] > 0) {
            return bit("ja");
        }
        return switch (code) {
            // A note of few signs may be Japanese as well.
            case "zh" -> bit("zh") | bit("ja");
            case "ar", "ru" -> told == 0 ? bit(code) : told;
            default -> bit(code);
        };
    }

    private static int script(char letter) {
        return switch (Character.UnicodeScript.of(letter)) {
            case HIRAGANA, KATAKANA -> SCRIPTS.indexOf("ja");
            case HAN -> SCRIPTS.indexOf("zh");
            case HANGUL -> SCRIPTS.indexOf("ko");
            case ARABIC -> SCRIPTS.indexOf("ar");
            case CYRILLIC -> SCRIPTS.indexOf("ru");
            case GREEK -> SCRIPTS.indexOf("el");
            case HEBREW -> SCRIPTS.indexOf("he");
            case DEVANAGARI -> SCRIPTS.indexOf("hi");
            case THAI -> SCRIPTS.indexOf("th");
            case ARMENIAN -> SCRIPTS.indexOf("hy");
            case GEORGIAN -> SCRIPTS.indexOf("ka");
            default -> -1;
        };
    }

    /** What the other language of an alphabet has alone. */
    private static long distinct(char letter) {
        return switch (letter) {
            case '\u067e', '\u0686', '\u0698', '\u06af', '\u06a9', '\u06cc' -> bit("fa");
            case '\u0456', '\u0457', '\u0454', '\u0491', '\u0406', '\u0407', '\u0404', '\u0490' -> bit("uk");
            case '\u0452', '\u045b', '\u045f', '\u0459', '\u045a', '\u0458' -> bit("sr");
            default -> 0;
        };
    }
}
