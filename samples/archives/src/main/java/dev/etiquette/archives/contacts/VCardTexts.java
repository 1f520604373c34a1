package dev.etiquette.archives.contacts;

import dev.etiquette.archives.csv.CsvLines;
import dev.etiquette.archives.files.DecodingReader;
import java.io.IOException;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The texts of vCards, one after the other, each of bounded length: what is too long is left out until its end. What
 * stands between cards is passed over. A card begins before the last one has ended where that has lost its end, save
 * behind {@code AGENT}, whose value is a card itself.
 */
final class VCardTexts {

    /** A card has some hundred thousand characters at most, nearly all of them for the portrait. */
    static final int MOST_CHARACTERS = 4 << 20;

    private static final Pattern AGENT = Pattern.compile("([\\w-]+\\.)?AGENT\\b.*", Pattern.CASE_INSENSITIVE);

    /**
     * One card.
     *
     * @param text from its first line to its last
     * @param ended whether its end is there
     * @param cutAt the line from which on it was left out; 0 when it is whole
     */
    record Card(String text, boolean ended, long cutAt) {}

    private final CsvLines lines;

    VCardTexts(DecodingReader characters) {
        this.lines = new CsvLines(characters, MOST_CHARACTERS);
    }

    /** The next card; null when there is none. */
    @Nullable
    Card next() throws IOException {
        StringBuilder text = new StringBuilder();
        int open = 0;
        long cutAt = 0;
        boolean agent = false;
        for (CsvLines.Line line = lines.next(); line != null; line = lines.next()) {
            // A blank in front means that the line goes on from the last one; there is none before a card.
            String words = open == 0 ? line.text().stripLeading() : line.text();
            boolean begins = is("BEGIN:VCARD", words);
            boolean ends = open > 0 && is("END:VCARD", words);
            if (begins && open > 0 && !agent) {
                lines.giveBack(line);
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
