package dev.etiquette.spring.review;

import java.time.Duration;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/** Lets threads sleep until a while has passed or somebody rings. Whoever was awake when it rang does not sleep next time. */
final class Alarm {

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition rung = lock.newCondition();
    private long rings;

    /** How often it has rung: what {@link #sleep} compares with. */
    long rings() {
        lock.lock();
        try {
            return rings;
        } finally {
            lock.unlock();
        }
    }

    void ring() {
        lock.lock();
        try {
            rings++;
            rung.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /** Sleeps so long at most; not at all when it has rung since it had rung so often. */
    void sleep(Duration longest, long since) throws InterruptedException {
        long left = longest.toNanos();
        lock.lock();
        try {
            while (rings == since && left > 0) {
                left = rung.awaitNanos(left);
            }
        } finally {
            lock.unlock();
        }
    }
}
