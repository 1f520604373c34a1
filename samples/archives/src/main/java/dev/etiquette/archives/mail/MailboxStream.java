package dev.etiquette.archives.mail;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/**
 * The letters of a mailbox one after the other, each as a stream of its own. A letter begins with a line such as
 * {@code From ann@bakery.example Fri Feb 27 17:00:00 2026}, after an empty line; a line of a letter that begins with
 * {@code >From} has lost that sign. Lines of any length are read in bounded memory. Not safe for several threads.
 *
 * <p>Source: RFC 4155; the variant mboxrd.
 */
final class MailboxStream extends InputStream {

    private static final int LONGEST_PIECE = 1 << 13;

    private static final Pattern START = Pattern.compile(
            "From \\S.{0,300}?\\b\\d{1,2}:\\d{2}(?::\\d{2})?\\b.{0,40}\\b\\d{4}\\b.{0,40}", Pattern.DOTALL);

    private final InputStream content;
    private final byte[] buffer = new byte[1 << 15];
    private int next;
    private int end;
    private byte[] piece = new byte[0];
    private int at;
    private boolean lineStarts = true;
    private boolean afterEmptyLine = true;
    private boolean ended;
    private String startLine = "";
    private long line;

    MailboxStream(InputStream content) {
        this.content = content;
    }

    /** Whether a line begins a letter. */
    static boolean isStart(String line) {
        return line.startsWith("From ") && START.matcher(line.stripTrailing()).matches();
    }

    /**
     * Goes to the next letter, past what is left of this one; false when there is none.
     *
     * @throws IOException when the file cannot be read
     */
    boolean nextLetter() throws IOException {
        while (!ended && startLine.isEmpty()) {
            readPiece();
        }
        boolean found = !startLine.isEmpty();
        current = startLine;
        startLine = "";
        piece = new byte[0];
        at = 0;
        return found;
    }

    private String current = "";

    /** The line that began this letter. */
    String startLine() {
        return current;
    }

    /** The number of the line read last, from 1. */
    long line() {
        return line;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    /** Reads on to the end of this letter. */
    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        while (at >= piece.length) {
            if (ended || !startLine.isEmpty()) {
                return -1;
            }
            readPiece();
        }
        int count = Math.min(length, piece.length - at);
        System.arraycopy(piece, at, into, offset, count);
        at += count;
        return count;
    }

    /** Reads a line, or as much of it as fits; a line that begins a letter becomes its start. */
    private void readPiece() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(128);
        boolean whole = false;
        while (!whole && bytes.size() < LONGEST_PIECE) {
            if (next == end) {
                end = Math.max(0, content.read(buffer, 0, buffer.length));
                next = 0;
                if (end == 0) {
                    ended = true;
                    break;
                }
            }
            int from = next;
            int room = Math.min(end, from + LONGEST_PIECE - bytes.size());
            while (next < room && buffer[next] != '\n') {
                next++;
            }
            whole = next < room;
            next += whole ? 1 : 0;
            bytes.write(buffer, from, next - from);
        }
        byte[] read = bytes.toByteArray();
        boolean starts = lineStarts;
        lineStarts = whole;
        line += starts && read.length > 0 ? 1 : 0;
        if (starts && afterEmptyLine && read.length > 5 && read[0] == 'F') {
            String text = new String(read, StandardCharsets.ISO_8859_1);
            if (isStart(text)) {
                startLine = text.strip();
                afterEmptyLine = false;
                piece = new byte[0];
                at = 0;
                return;
            }
        }
        afterEmptyLine = starts && isEmpty(read);
        piece = read;
        at = starts && isEscaped(read) ? 1 : 0;
    }

    private static boolean isEmpty(byte[] line) {
        return line.length == 1 && line[0] == '\n' || line.length == 2 && line[0] == '\r' && line[1] == '\n';
    }

    private static boolean isEscaped(byte[] line) {
        int signs = 0;
        while (signs < line.length && line[signs] == '>') {
            signs++;
        }
        return signs > 0
                && line.length > signs + 4
                && new String(line, signs, 5, StandardCharsets.ISO_8859_1).equals("From ");
    }

    @Override
    public void close() throws IOException {
        content.close();
    }
}
