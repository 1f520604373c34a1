package dev.etiquette.archives.files;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.function.Consumer;
import java.util.function.LongSupplier;

/**
 * Reports the progress of a long import: nothing in the first two seconds, then at most one line a second, and none about the
 * first megabyte of a file, which is read in a moment.
 */
public final class ProgressReporter {

    private static final long FIRST_REPORT = Duration.ofSeconds(2).toNanos();
    private static final long INTERVAL = Duration.ofSeconds(1).toNanos();
    private static final long MEGABYTE = 1 << 20;

    private final Consumer<String> listener;
    private final LongSupplier nanos;
    private long next;

    /**
     * Starts to measure time.
     *
     * @param nanos a stopwatch in nanoseconds, such as {@link System#nanoTime}; only differences count
     */
    public ProgressReporter(Consumer<String> listener, LongSupplier nanos) {
        this.listener = listener;
        this.nanos = nanos;
        this.next = nanos.getAsLong() + FIRST_REPORT;
    }

    /** The same content, whose reading is reported. */
    public InputStream watch(String name, InputStream content) {
        return new FilterInputStream(content) {
            private long read;

            @Override
            public int read(byte[] into, int offset, int length) throws IOException {
                int count = super.read(into, offset, length);
                read += Math.max(0, count);
                report(name, read);
                return count;
            }
        };
    }

    private void report(String name, long read) {
        long now = nanos.getAsLong();
        if (now - next >= 0 && read >= MEGABYTE) {
            next = now + INTERVAL;
            listener.accept("Reading " + name + ": " + read / MEGABYTE + " MB");
        }
    }
}
