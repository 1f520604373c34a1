package dev.etiquette.mcp.stdio;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** Reads lines of bounded length. What is longer is read to its end and not kept. */
final class LineReader {

    private final InputStream in;
    private final int longest;

    /**
     * A line.
     *
     * @param bytes without the line end; none where it is too long
     * @param tooLong whether it is
     */
    record Line(byte[] bytes, boolean tooLong) {}

    LineReader(InputStream in, int longest) {
        this.in = new BufferedInputStream(in);
        this.longest = longest;
    }

    /** The next line; empty at the end. */
    Optional<Line> next() throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        boolean tooLong = false;
        boolean any = false;
        for (int one = in.read(); one >= 0; one = in.read()) {
            any = true;
            if (one == '\n') {
                return Optional.of(new Line(line.toByteArray(), tooLong));
            } else if (line.size() == longest) {
                tooLong = true;
                line.reset();
            }
            if (!tooLong) {
                line.write(one);
            }
        }
        return any ? Optional.of(new Line(line.toByteArray(), tooLong)) : Optional.empty();
    }
}
