package dev.etiquette.archives.x;

import java.io.IOException;
import java.io.Reader;

/**
 * A script that assigns one value to a variable, read as that value alone. What stands before the value becomes
 * blanks, so that lines and columns remain those of the file.
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

    /** Reads up to the value. Without any within {@value #LONGEST_NAME} characters, there is none. */
    AssignedValueReader(Reader script) throws IOException {
        this.script = script;
        for (int next = next(); next >= 0 && next != '=' && name.length() < LONGEST_NAME; next = next()) {
            name.append((char) next);
            blanks.append(next == '\n' || next == '\r' ? (char) next : ' ');
        }
        blanks.append(' ');
    }

    /** The name of the variable, or all there is when nothing is assigned. */
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
