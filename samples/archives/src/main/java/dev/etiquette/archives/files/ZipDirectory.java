package dev.etiquette.archives.files;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipException;

/**
 * Checks the size of the directory of a zip before the JDK reads the directory into memory. Offsets are those of
 * APPNOTE.TXT, sections 4.3.14 to 4.3.16.
 */
final class ZipDirectory {

    private static final int END = 0x06054b50;
    private static final int END_SIZE = 22;
    private static final int LONGEST_COMMENT = 0xFFFF;
    private static final int DIRECTORY_SIZE_AT = 12;
    private static final long IN_ZIP64 = 0xFFFFFFFFL;
    private static final int LOCATOR = 0x07064b50;
    private static final int LOCATOR_SIZE = 20;
    private static final int END64_SIZE = 56;
    private static final int DIRECTORY_SIZE64_AT = 40;

    private ZipDirectory() {}

    /**
     * Checks a zip.
     *
     * @throws LimitExceededException when the directory is too large
     * @throws IOException when the file is not a zip or cannot be read
     */
    static void check(Path file, ImportLimits limits) throws IOException {
        long size = size(file);
        if (size < 0 || size > limits.directoryBytes()) {
            throw new LimitExceededException(FileProblems.directoryTooLarge(limits));
        }
    }

    private static long size(Path file) throws IOException {
        try (SeekableByteChannel channel = Files.newByteChannel(file)) {
            long from = Math.max(0, channel.size() - END_SIZE - LONGEST_COMMENT - LOCATOR_SIZE);
            ByteBuffer tail = read(channel, from, (int) (channel.size() - from));
            for (int at = tail.limit() - END_SIZE; at >= 0; at--) {
                if (tail.getInt(at) == END) {
                    long size = Integer.toUnsignedLong(tail.getInt(at + DIRECTORY_SIZE_AT));
                    // Readers differ in which of the two sizes they use, so the larger one counts.
                    long large = size64(channel, tail, at - LOCATOR_SIZE);
                    return size == IN_ZIP64 || large < 0 ? large : Math.max(size, large);
                }
            }
            throw new ZipException("no end of central directory");
        }
    }

    private static long size64(SeekableByteChannel channel, ByteBuffer tail, int locator) throws IOException {
        if (locator < 0 || tail.getInt(locator) != LOCATOR) {
            return 0;
        }
        long end = tail.getLong(locator + 8);
        if (end < 0 || end > channel.size() - END64_SIZE) {
            throw new ZipException("no end of central directory");
        }
        return read(channel, end, END64_SIZE).getLong(DIRECTORY_SIZE64_AT);
    }

    private static ByteBuffer read(SeekableByteChannel channel, long from, int length) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
        channel.position(from);
        while (bytes.hasRemaining() && channel.read(bytes) >= 0) {
            // Read on until the buffer is full or the file ends.
        }
        return bytes.flip();
    }
}
