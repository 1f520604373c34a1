package dev.etiquette.archives.files;

import dev.etiquette.archives.problem.SkippedEntry;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;

/**
 * Decodes a file from UTF-8, or from UTF-16 when its first bytes show it. A byte order mark is dropped. Malformed bytes
 * become U+FFFD and are counted, so that one bad byte does not make the rest of the file unreadable.
 */
public final class DecodingReader extends Reader {

    private static final int BUFFER = 1 << 14;

    private final InputStream content;
    private final CharsetDecoder decoder;
    private final ByteBuffer bytes = ByteBuffer.allocate(BUFFER).limit(0);
    private boolean ended;
    private boolean finished;
    private long malformed;

    /**
     * Decodes some bytes.
     *
     * @throws IOException when the first bytes cannot be read
     */
    public DecodingReader(InputStream raw) throws IOException {
        BufferedInputStream buffered = new BufferedInputStream(raw, BUFFER);
        this.content = buffered;
        this.decoder = charset(buffered)
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
    }

    /** How many malformed sequences of bytes were found so far. */
    long malformed() {
        return malformed;
    }

    /** Reports the malformed bytes of a file after it was read, if there are any. */
    public void reportMalformed(String file, Consumer<SkippedEntry> skipped) {
        if (malformed > 0) {
            skipped.accept(new SkippedEntry(file, "", FileProblems.malformed(malformed)));
        }
    }

    private static Charset charset(BufferedInputStream content) throws IOException {
        content.mark(4);
        int first = content.read();
        int second = content.read();
        int third = content.read();
        content.reset();
        if (first == 0xEF && second == 0xBB && third == 0xBF) {
            content.skipNBytes(3);
            return StandardCharsets.UTF_8;
        }
        if (first == 0xFE && second == 0xFF) {
            content.skipNBytes(2);
            return StandardCharsets.UTF_16BE;
        }
        if (first == 0xFF && second == 0xFE) {
            content.skipNBytes(2);
            return StandardCharsets.UTF_16LE;
        }
        // JSON begins with ASCII, so a zero among the first two bytes can only be half of a character.
        if (first == 0 && second > 0) {
            return StandardCharsets.UTF_16BE;
        }
        return first > 0 && second == 0 ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_8;
    }

    @Override
    public int read(char[] into, int offset, int length) throws IOException {
        if (length < 2) {
            // A character outside of the basic multilingual plane takes two places.
            throw new IllegalArgumentException("Length " + length + " of a read; at least 2 characters were expected.");
        }
        if (finished) {
            return -1;
        }
        CharBuffer characters = CharBuffer.wrap(into, offset, length);
        int start = characters.position();
        while (characters.position() == start) {
            CoderResult result = decoder.decode(bytes, characters, ended);
            if (result.isError() && !characters.hasRemaining()) {
                // There is no room for U+FFFD; the decoder finds the same bytes again next time.
                return characters.position() - start;
            } else if (result.isError()) {
                bytes.position(bytes.position() + result.length());
                characters.put('\uFFFD');
                malformed++;
            } else if (result.isUnderflow() && ended) {
                decoder.flush(characters);
                finished = true;
                int last = characters.position() - start;
                return last == 0 ? -1 : last;
            } else if (result.isUnderflow()) {
                fill();
            }
        }
        return characters.position() - start;
    }

    private void fill() throws IOException {
        bytes.compact();
        int count = content.read(bytes.array(), bytes.position(), bytes.remaining());
        if (count < 0) {
            ended = true;
        } else {
            bytes.position(bytes.position() + count);
        }
        bytes.flip();
    }

    @Override
    public void close() throws IOException {
        content.close();
    }
}
