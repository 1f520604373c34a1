package dev.etiquette.archives.files;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;
import java.util.zip.ZipException;

/**
 * A stream that compares its content with the checksum that a zip holds of it, as the JDK does not when it reads single files
 * of a zip. The end of the content is refused where they differ. Not for use by several threads.
 */
final class ChecksumStream extends FilterInputStream {

    private final CRC32 actual = new CRC32();
    private final long expected;

    /**
     * Checks a stream.
     *
     * @param expected the checksum; negative when it is not known
     */
    ChecksumStream(InputStream content, long expected) {
        super(content);
        this.expected = expected;
    }

    @Override
    public int read() throws IOException {
        int next = super.read();
        if (next >= 0) {
            actual.update(next);
        } else {
            compare();
        }
        return next;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        int count = super.read(into, offset, length);
        if (count > 0) {
            actual.update(into, offset, count);
        } else if (count < 0) {
            compare();
        }
        return count;
    }

    /** What is skipped counts, too. */
    @Override
    public long skip(long count) throws IOException {
        byte[] skipped = new byte[(int) Math.min(Math.max(0, count), 8_192)];
        return Math.max(0, read(skipped, 0, skipped.length));
    }

    @Override
    public boolean markSupported() {
        return false;
    }

    private void compare() throws ZipException {
        if (expected >= 0 && actual.getValue() != expected) {
            throw new ZipException("wrong checksum");
        }
    }
}
