package dev.etiquette.archives.files;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** A stream that throws {@link LimitExceededException} as soon as its content is larger than the limits. */
public final class GuardedStream extends FilterInputStream {

    private final ImportLimits limits;
    private final Budget budget;
    private final long packed;
    private long read;

    /**
     * Guards a stream.
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
            throw new LimitExceededException(FileProblems.tooLarge(limits));
        }
        if (packed >= 0 && read > ImportLimits.RATIO_FROM && read / Math.max(1, packed) >= limits.ratio()) {
            throw new LimitExceededException(FileProblems.tooPacked(limits));
        }
        budget.add(more, limits);
    }

    /** The bytes of all files of one folder or zip together. */
    public static final class Budget {
        private long total;

        private void add(long more, ImportLimits limits) throws LimitExceededException {
            total += more;
            if (total > limits.totalBytes()) {
                throw new LimitExceededException(FileProblems.tooLargeTogether(limits));
            }
        }
    }
}
