package dev.etiquette.archives.x;

import java.io.IOException;
import java.io.Reader;

/**
 * Reads the value that a script assigns to a variable. The text before the value becomes blanks, so that lines and
 * columns stay those of the file.
 */
final class AssignedValueReader extends Reader {

    private static final int LONGEST_NAME = 1_000;
    private static final int BUFFER = 1 << 12;

    private final Reader script;
    private final StringBuilder name = new StringBuilder();
    private final StringBuilder blanks = new StringBuilder();
    private final char[] ahead = new char[BUFFER];
    private int start;
    private int end;

    /**
     * Reads up to the value, which must start within {@value #LONGEST_NAME} characters.
     *
     * @throws IOException when the script cannot be read
     */
    AssignedValueReader(Reader script) throws IOException {
        this.script = script;
        for (int next = next(); next >= 0 && next != '=' && name.length() < LONGEST_NAME; next = next()) {
            name.append((char) next);
            blanks.append(next == '\n' || next == '\r' ? (char) next : ' ');
        }
        blanks.append(' ');
    }

    /** The name of the variable; the text that was read when nothing is assigned. */
    String variable() {
        return name.toString().strip();
    }

    private int next() throws IOException {
        if (start == end) {
            start = 0;
            end = Math.max(0, script.read(ahead, 0, ahead.length));
        }
        return start < end ? ahead[start++] : -1;
    }

    @Override
    public int read(char[] into, int offset, int length) throws IOException {
        if (blanks.length() > 0) {
            int count = Math.min(length, blanks.length());
            blanks.getChars(0, count, into, offset);
            blanks.delete(0, count);
            return count;
        }
        if (start < end) {
            int count = Math.min(length, end - start);
            System.arraycopy(ahead, start, into, offset, count);
            start += count;
            return count;
        }
        return script.read(into, offset, length);
    }

    @Override
    public void close() throws IOException {
        script.close();
    }
}
