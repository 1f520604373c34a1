package dev.etiquette.archives.mail;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The lines at the end of a letter that say who wrote it and in which firm, where no line of two dashes stands before them: they
 * begin with the name of the sender and hold no sentence.
 */
final class Signature {

    /** More lines than these are a letter. */
    private static final int MOST_LINES = 8;

    /** A longer line is a sentence. */
    private static final int MOST_WORDS = 9;

    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final Pattern AROUND = Pattern.compile("^[\\s*~–—-]+|[\\s*,.!]+$");
    private static final Pattern POSTSCRIPT = Pattern.compile("(?iu)p\\.? ?s\\b.*");

    private Signature() {}

    /**
     * The text without it.
     *
     * @param name of the sender, as the header has it; may be empty
     */
    static String without(String text, String name) {
        String sender = plain(name);
        if (sender.isEmpty()) {
            return text;
        }
        List<String> lines = text.lines().toList();
        int filled = 0;
        for (int at = lines.size() - 1; at > 0; at--) {
            String line = lines.get(at);
            if (line.isBlank()) {
                continue;
            }
            filled++;
            if (filled > MOST_LINES) {
                break;
            }
            String signed = plain(line);
            if (signed.equals(sender) || signed.startsWith(sender + " ") || signed.startsWith(sender + ",")) {
                return String.join("\n", lines.subList(0, at)).stripTrailing();
            }
            if (isSentence(line)) {
                break;
            }
        }
        return text;
    }

    private static boolean isSentence(String line) {
        String said = line.strip();
        return said.endsWith("?")
                || said.endsWith("!")
                || (said.endsWith(".") && said.indexOf(' ') > 0)
                || BLANKS.split(said).length > MOST_WORDS
                || POSTSCRIPT.matcher(said).matches();
    }

    private static String plain(String name) {
        return BLANKS.matcher(AROUND.matcher(name).replaceAll(""))
                .replaceAll(" ")
                .toLowerCase(Locale.ROOT);
    }
}
