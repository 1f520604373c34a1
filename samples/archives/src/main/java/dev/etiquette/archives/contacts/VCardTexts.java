package dev.etiquette.archives.contacts;

import dev.etiquette.archives.csv.CsvLines;
import dev.etiquette.archives.files.DecodingReader;
import java.io.IOException;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Splits a file into the texts of its vCards, each of bounded length: a longer one is cut. Lines between cards are
 * ignored. When a card begins before the last one ends, the last one has lost its end, except after {@code AGENT}, whose
 * value is a card itself.
 */
final class VCardTexts {

    /** The most characters of a card. Usual cards have up to some hundred thousand, most of them for a portrait. */
    static final int MOST_CHARACTERS = 4 << 20;

    private static final Pattern AGENT = Pattern.compile("([\\w-]+\\.)?AGENT\\b.*", Pattern.CASE_INSENSITIVE);

    /**
     * One card.
     *
     * @param text from its first line to its last
     * @param ended whether it has an end
     * @param cutAt the line from which on it was cut; 0 when it is whole
     */
    record Card(String text, boolean ended, long cutAt) {}

    private final CsvLines lines;

    VCardTexts(DecodingReader characters) {
        this.lines = new CsvLines(characters, MOST_CHARACTERS);
    }

    /**
     * The next card; null when there is none.
     *
     * @throws IOException when the file cannot be read
     */
    @Nullable
    Card next() throws IOException {
        StringBuilder text = new StringBuilder();
        int open = 0;
        long cutAt = 0;
        boolean agent = false;
        for (CsvLines.Line line = lines.next(); line != null; line = lines.next()) {
            // A line with a leading blank continues the last one, but not before a card.
            String words = open == 0 ? line.text().stripLeading() : line.text();
            boolean begins = is("BEGIN:VCARD", words);
            boolean ends = open > 0 && is("END:VCARD", words);
            if (begins && open > 0 && !agent) {
                lines.pushBack(line);
                return new Card(text.toString(), false, cutAt);
            }
            if (open == 0 && !begins) {
                continue;
            }
            open += begins ? 1 : ends ? -1 : 0;
            boolean room = line.whole() && text.length() + words.length() <= MOST_CHARACTERS;
            cutAt = cutAt == 0 && !room ? line.number() : cutAt;
            text.append(cutAt == 0 || ends ? words : "");
            if (open == 0) {
                return new Card(text.toString(), true, cutAt);
            }
            agent = AGENT.matcher(
                            words.substring(0, Math.min(words.length(), 200)).strip())
                    .matches();
        }
        return text.isEmpty() ? null : new Card(text.toString(), false, cutAt);
    }

    private static boolean is(String mark, String words) {
        return words.length() < 100 && words.stripTrailing().equalsIgnoreCase(mark);
    }
}
