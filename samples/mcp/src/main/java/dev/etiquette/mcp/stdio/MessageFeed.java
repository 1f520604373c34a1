package dev.etiquette.mcp.stdio;

import java.io.InputStream;
import java.io.InterruptedIOException;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

/**
 * The messages for one form of the protocol, as the stream that the SDK reads. One thread adds, another one reads; unlike a pipe of
 * the platform it does not mind which threads are alive.
 */
final class MessageFeed extends InputStream {

    /** So many messages may wait to be taken; then whoever sends more waits. */
    private static final int MOST_WAITING = 64;

    private static final byte[] END = {};

    private final BlockingQueue<byte[]> waiting = new LinkedBlockingQueue<>(MOST_WAITING);
    private byte[] current = END;
    private int position;
    private boolean ended;

    /** Adds a message, which gets its line end here. */
    void add(byte[] message) throws InterruptedException {
        byte[] line = new byte[message.length + 1];
        System.arraycopy(message, 0, line, 0, message.length);
        line[message.length] = '\n';
        waiting.put(line);
    }

    /** No more messages come. */
    void end() throws InterruptedException {
        waiting.put(END);
    }

    @Override
    public int read() throws InterruptedIOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public synchronized int read(byte[] into, int offset, int length) throws InterruptedIOException {
        if (length == 0) {
            return 0;
        }
        while (!ended && position == current.length) {
            try {
                current = waiting.take();
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
                throw new InterruptedIOException();
            }
            position = 0;
            ended = current == END;
        }
        if (ended) {
            return -1;
        }
        int count = Math.min(length, current.length - position);
        System.arraycopy(current, position, into, offset, count);
        position += count;
        return count;
    }

    @Override
    public synchronized int available() {
        return current.length - position;
    }
}
