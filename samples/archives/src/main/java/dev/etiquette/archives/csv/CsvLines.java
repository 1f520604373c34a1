package dev.etiquette.archives.csv;

import dev.etiquette.archives.files.DecodingReader;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/** The numbered lines of a file, each of bounded length. Lines can be pushed back and are then read again. */
public final class CsvLines {

    /**
     * One line.
     *
     * @param number from 1
     * @param text with its line ending
     * @param whole false when it was longer than allowed and was cut
     */
    public record Line(long number, String text, boolean whole) {

        /** Whether the number of quotation marks in this line is even. */
        boolean hasEvenQuotes() {
            boolean even = true;
            for (int at = text.indexOf('"'); at >= 0; at = text.indexOf('"', at + 1)) {
                even = !even;
            }
            return even;
        }

        /** Whether the line has no other characters than blanks. */
        public boolean isBlank() {
            return text.isBlank();
        }
    }

    private static final int BUFFER = 1 << 14;

    private final DecodingReader characters;
    private final int longest;
    private final char[] buffer = new char[BUFFER];
    private final Deque<Line> pushedBack = new ArrayDeque<>();
    private int next;
    private int end;
    private long number;

    /**
     * Lines of these characters.
     *
     * @param longest the characters of a line that are kept at most
     */
    public CsvLines(DecodingReader characters, int longest) {
        this.characters = characters;
        this.longest = longest;
    }

    /**
     * The next line; null at the end.
     *
     * @throws IOException when the file cannot be read
     */
    @Nullable
    public Line next() throws IOException {
        Line again = pushedBack.pollFirst();
        return again == null ? readLine() : again;
    }

    /** The next call of {@link #next} returns this line again. */
    public void pushBack(Line line) {
        pushedBack.addFirst(line);
    }

    private @Nullable Line readLine() throws IOException {
        StringBuilder text = new StringBuilder();
        boolean whole = true;
        boolean any = false;
        while (next < end || fill()) {
            any = true;
            int from = next;
            while (next < end && buffer[next] != '\n' && buffer[next] != '\r') {
                next++;
            }
            int room = Math.min(next - from, longest - text.length());
            whole &= room == next - from;
            text.append(buffer, from, room);
            if (next < end) {
                endOfLine(text);
                break;
            }
        }
        return any ? new Line(++number, text.toString(), whole) : null;
    }

    /** A line ends with a line feed, a carriage return, or both. */
    private void endOfLine(StringBuilder text) throws IOException {
        char first = buffer[next++];
        text.append(first);
        if (first == '\r' && (next < end || fill()) && buffer[next] == '\n') {
            next++;
            text.append('\n');
        }
    }

    private boolean fill() throws IOException {
        int count = characters.read(buffer, 0, buffer.length);
        next = 0;
        end = Math.max(0, count);
        return count > 0;
    }
}
