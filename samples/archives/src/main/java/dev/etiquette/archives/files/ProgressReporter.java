package dev.etiquette.archives.files;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.function.Consumer;
import java.util.function.LongSupplier;

/** Tells how far a long reading has come: nothing in the first two seconds, then a line a second at most. */
public final class ProgressReporter {

    private static final long PATIENCE = Duration.ofSeconds(2).toNanos();
    private static final long PAUSE = Duration.ofSeconds(1).toNanos();
    private static final long MEGABYTE = 1 << 20;

    private final Consumer<String> listener;
    private final LongSupplier nanos;
    private long next;

    /**
     * Begins now.
     *
     * @param nanos a stopwatch that only differences are taken of, as {@link System#nanoTime}
     */
    public ProgressReporter(Consumer<String> listener, LongSupplier nanos) {
        this.listener = listener;
        this.nanos = nanos;
        this.next = nanos.getAsLong() + PATIENCE;
    }

    /** The same content, of which each part that is read counts. */
    public InputStream watch(String name, InputStream content) {
        return new FilterInputStream(content) {
            private long read;

            @Override
            public int read(byte[] into, int offset, int length) throws IOException {
                int count = super.read(into, offset, length);
                read += Math.max(0, count);
                tell(name, read);
                return count;
            }
        };
    }

    private void tell(String name, long read) {
        long now = nanos.getAsLong();
        if (now - next >= 0) {
            next = now + PAUSE;
            listener.accept("Reading " + name + ": " + read / MEGABYTE + " MB");
        }
    }
}
