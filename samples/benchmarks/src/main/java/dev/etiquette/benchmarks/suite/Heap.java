package dev.etiquette.benchmarks.suite;

import java.lang.management.ManagementFactory;

/** What is in use of the heap. */
final class Heap {

    private static final int COLLECTIONS = 3;

    private Heap() {}

    /** After all that is collected which can be: bytes. */
    static long used() {
        for (int i = 0; i < COLLECTIONS; i++) {
            System.gc();
        }
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }
}
