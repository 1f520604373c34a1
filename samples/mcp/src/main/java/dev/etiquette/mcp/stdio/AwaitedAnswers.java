package dev.etiquette.mcp.stdio;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** The requests that are not answered yet, by their ids as they stand in the JSON. Safe for any number of threads. */
final class AwaitedAnswers {

    /** More wait for nobody: whoever asks so much and reads nothing is not waited for at the end. */
    private static final int MOST = 10_000;

    private static final int LONGEST_ID = 200;

    private final Map<String, Integer> open = new HashMap<>();
    private boolean unread;

    /** The client has asked. */
    synchronized void asked(String id) {
        if (open.size() < MOST) {
            open.merge(key(id), 1, Integer::sum);
        }
    }

    /** The answer was written, or none will be; nothing happens where none is awaited. */
    synchronized void settled(String id) {
        open.computeIfPresent(key(id), (same, times) -> times == 1 ? null : times - 1);
        notifyAll();
    }

    /** Whether that request is not answered yet. */
    synchronized boolean contains(String id) {
        return open.containsKey(key(id));
    }

    /** Nobody reads answers any more. */
    synchronized void nobodyReads() {
        unread = true;
        notifyAll();
    }

    /**
     * Waits until all is answered, or that many milliseconds are over.
     *
     * @return whether there is nothing more to wait for, as all is answered or nobody reads it any more
     */
    synchronized boolean await(long milliseconds) throws InterruptedException {
        long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(milliseconds);
        for (long left = end - System.nanoTime(); left > 0 && !isDone(); left = end - System.nanoTime()) {
            TimeUnit.NANOSECONDS.timedWait(this, left);
        }
        return isDone();
    }

    private boolean isDone() {
        return open.isEmpty() || unread;
    }

    /** A client may choose ids as long as messages. */
    private static String key(String id) {
        return id.length() <= LONGEST_ID ? id : id.substring(0, LONGEST_ID) + id.length() + " " + id.hashCode();
    }
}
