package dev.etiquette.mcp.stdio;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/** Writes whole messages, one a line, and counts them. Both forms of the protocol write here. */
final class MessageOutput extends OutputStream {

    private final OutputStream out;
    private final ByteArrayOutputStream line = new ByteArrayOutputStream();
    private long written;
    private boolean broken;

    MessageOutput(OutputStream out) {
        this.out = out;
    }

    @Override
    public synchronized void write(int one) throws IOException {
        line.write(one);
        if (one == '\n') {
            try {
                line.writeTo(out);
                out.flush();
            } catch (IOException nobodyReads) {
                broken = true;
                throw nobodyReads;
            } finally {
                line.reset();
                written++;
                notifyAll();
            }
        }
    }

    @Override
    public synchronized void write(byte[] bytes, int offset, int length) throws IOException {
        for (int i = offset; i < offset + length; i++) {
            write(bytes[i]);
        }
    }

    /**
     * Waits until so many messages were written, or that many milliseconds are over.
     *
     * @return whether there is nothing more to wait for, as they were written or nobody reads them any more
     */
    synchronized boolean await(long messages, long milliseconds) throws InterruptedException {
        long end = System.nanoTime() + milliseconds * 1_000_000;
        long left = milliseconds;
        while (written < messages && !broken && left > 0) {
            wait(left);
            left = (end - System.nanoTime()) / 1_000_000;
        }
        return written >= messages || broken;
    }
}
