package dev.etiquette.archives.files;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Ends with a {@link LimitExceededException} as soon as a content grows beyond the limits. */
public final class GuardedStream extends FilterInputStream {

    private final ImportLimits limits;
    private final Budget budget;
    private final long packed;
    private long read;

    /**
     * Guards a content.
     *
     * @param packed its size before unpacking; negative when it is not packed or not known
     */
    public GuardedStream(InputStream content, ImportLimits limits, Budget budget, long packed) {
        super(content);
        this.limits = limits;
        this.budget = budget;
        this.packed = packed;
    }

    @Override
    public int read() throws IOException {
        int next = super.read();
        if (next >= 0) {
            count(1);
        }
        return next;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        int count = super.read(into, offset, length);
        if (count > 0) {
            count(count);
        }
        return count;
    }

    @Override
    public long skip(long count) throws IOException {
        long skipped = super.skip(count);
        count(skipped);
        return skipped;
    }

    @Override
    public boolean markSupported() {
        return false;
    }

    private void count(long more) throws LimitExceededException {
        read += more;
        if (read > limits.entryBytes()) {
            throw new LimitExceededException("it is larger than " + limits.entryBytes() + " bytes");
        }
        if (packed >= 0 && read > ImportLimits.RATIO_FROM && read / Math.max(1, packed) >= limits.ratio()) {
            throw new LimitExceededException("it grows to more than " + limits.ratio() + " times its packed size");
        }
        budget.spend(more, limits);
    }

    /** What all contents of one tree may take together. */
    public static final class Budget {
        private long spent;

        private void spend(long more, ImportLimits limits) throws LimitExceededException {
            spent += more;
            if (spent > limits.totalBytes()) {
                throw new LimitExceededException(
                        "all files together are larger than " + limits.totalBytes() + " bytes");
            }
        }
    }
}
