package dev.etiquette.commandline;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** The lines of a stream in UTF-8, one at a time. Knows of every mistake on which line it stands. */
final class Lines {

    /** More than any text that somebody wrote to somebody, and not more than fits into a small memory. */
    static final int LONGEST = 16 * 1024 * 1024;

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final InputStream stream;
    private final String name;
    private final ByteArrayOutputStream line = new ByteArrayOutputStream();
    private long number;
    private boolean returned;

    /**
     * Reads the stream to its end and leaves it open.
     *
     * @param stream buffered
     * @param name of the stream, for messages
     */
    Lines(InputStream stream, String name) {
        this.stream = stream;
        this.name = name;
    }

    /**
     * The next line without its end, or null behind the last one.
     *
     * @throws Refusal when it is too long or not written in UTF-8
     */
    @Nullable
    String next() throws IOException {
        line.reset();
        number++;
        for (int octet = stream.read(); octet >= 0; octet = stream.read()) {
            boolean second = returned && octet == '\n';
            returned = octet == '\r';
            if (second) {
                continue;
            }
            if (octet == '\n' || octet == '\r') {
                return text();
            }
            if (line.size() == LONGEST) {
                throw RefusalMessage.LINE_TOO_LONG.refusal(number, name, LONGEST / 1024 / 1024);
            }
            line.write(octet);
        }
        return line.size() == 0 ? null : text();
    }

    private String text() {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(line.toByteArray()))
                    .toString();
            return number == 1 && text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
        } catch (CharacterCodingException garbled) {
            throw RefusalMessage.LINE_NOT_UTF_8.refusal(number, name);
        }
    }
}
