package dev.etiquette.archives.bluesky;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.HexFormat;
import java.util.Optional;

/**
 * The blocks of a CAR file, one after the other: each has its content id and its content.
 *
 * <p>Source: ipld.io/specs/transport/car/carv1, and multiformats' unsigned varints.
 */
final class RepositoryBlocks {

    /** More bytes than a record or a node may have. */
    private static final int LONGEST_BLOCK = 4 << 20;

    private static final int OLD_CID_LENGTH = 34;
    private static final int OLD_CID_START = 0x12;
    private static final int LONGEST_VARINT = 9;

    /**
     * One block.
     *
     * @param id as hexadecimal digits
     */
    record Block(String id, byte[] content) {}

    private final InputStream bytes;

    /** Reads blocks from a file, and passes over its head. */
    RepositoryBlocks(InputStream bytes) throws IOException {
        this.bytes = bytes;
        int head = length().orElseThrow(() -> new EOFException("the head is missing"));
        bytes.skipNBytes(head);
    }

    /** The next block; empty at the end. */
    Optional<Block> next() throws IOException {
        Optional<Integer> length = length();
        if (length.isEmpty()) {
            return Optional.empty();
        }
        byte[] block = bytes.readNBytes(length.get());
        if (block.length < length.get()) {
            throw new EOFException("a block ends too early");
        }
        int end = endOfId(block);
        byte[] content = new byte[block.length - end];
        System.arraycopy(block, end, content, 0, content.length);
        return Optional.of(new Block(HexFormat.of().formatHex(block, 0, end), content));
    }

    /** The id to which a link within a block leads; empty for what is none. A link has a zero before it. */
    static String id(byte[] link) {
        return link.length > 1 && link[0] == 0 ? HexFormat.of().formatHex(link, 1, link.length) : "";
    }

    private Optional<Integer> length() throws IOException {
        long value = 0;
        for (int at = 0; at < LONGEST_VARINT; at++) {
            int next = bytes.read();
            if (next < 0) {
                if (at == 0) {
                    return Optional.empty();
                }
                throw new EOFException("a length ends too early");
            }
            value |= (long) (next & 0x7F) << (7 * at);
            if (next < 0x80) {
                if (value > LONGEST_BLOCK) {
                    throw new IOException("a block is longer than " + LONGEST_BLOCK + " bytes");
                }
                return Optional.of((int) value);
            }
        }
        throw new IOException("a length is too long");
    }

    /** Version, codec, kind of digest, its length and the digest. */
    private static int endOfId(byte[] block) throws IOException {
        if (block.length >= OLD_CID_LENGTH && block[0] == OLD_CID_START) {
            return OLD_CID_LENGTH;
        }
        int at = 0;
        long last = 0;
        for (int part = 0; part < 4; part++) {
            last = 0;
            int shift = 0;
            do {
                if (at == block.length || shift > 7 * LONGEST_VARINT) {
                    throw new IOException("a content id is none");
                }
                last |= (long) (block[at] & 0x7F) << shift;
                shift += 7;
            } while (block[at++] < 0);
        }
        if (last < 0 || last > block.length - at) {
            throw new IOException("a content id is longer than its block");
        }
        return at + (int) last;
    }
}
