package dev.etiquette.archives;

import java.io.IOException;
import java.io.Reader;
import java.util.Locale;
import java.util.function.LongConsumer;

/** The lines of vCards, of which each card is of bounded length: what is too long is left out until its end. */
final class CardLines extends Reader {

    /** A card has some hundred thousand characters at most, nearly all of them for the portrait. */
    static final int MOST_CHARACTERS = 4 << 20;

    private final Characters characters;
    private final CsvLines lines;
    private final LongConsumer cut;
    private String line = "";
    private int next;
    private long length;

    /**
     * Reads nothing yet.
     *
     * @param cut is told the line from which on a card was left out
     */
    CardLines(Characters characters, LongConsumer cut) {
        this.characters = characters;
        this.lines = new CsvLines(characters, MOST_CHARACTERS);
        this.cut = cut;
    }

    @Override
    public int read(char[] into, int offset, int wanted) throws IOException {
        while (next >= line.length()) {
            if (!advance()) {
                return -1;
            }
        }
        int count = Math.min(wanted, line.length() - next);
        line.getChars(next, next + count, into, offset);
        next += count;
        return count;
    }

    private boolean advance() throws IOException {
        CsvLines.Line following = lines.next();
        if (following == null) {
            return false;
        }
        String start =
                following.text().substring(0, Math.min(16, following.text().length()));
        boolean ends = start.strip().toUpperCase(Locale.ROOT).startsWith("END:VCARD");
        boolean before = length > MOST_CHARACTERS;
        length = ends ? 0 : length + following.text().length() + (following.whole() ? 0 : 1);
        boolean dropped = length > MOST_CHARACTERS;
        if (dropped && !before) {
            cut.accept(following.number());
        }
        line = dropped ? "" : following.text();
        next = 0;
        return true;
    }

    @Override
    public void close() throws IOException {
        characters.close();
    }
}
