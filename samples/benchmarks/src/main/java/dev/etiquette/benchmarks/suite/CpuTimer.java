package dev.etiquette.benchmarks.suite;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;

/** Times what is too long, or too much of it, for a process of its own: processor time of this thread. */
final class CpuTimer {

    private static final ThreadMXBean THREAD = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    private CpuTimer() {}

    /** Something that is timed, and may throw. */
    interface Task {
        void run() throws Exception;
    }

    /** Processor time of this thread so far. */
    static long nanos() {
        return THREAD.getCurrentThreadCpuTime();
    }

    /** Microseconds of the fastest of so many runs, after as many to warm up. */
    static double bestMicros(int runs, Task task) throws Exception {
        double best = Double.MAX_VALUE;
        for (int i = -runs; i < runs; i++) {
            long before = nanos();
            task.run();
            double micros = (nanos() - before) / 1e3;
            best = i >= 0 ? Math.min(best, micros) : best;
        }
        return best;
    }
}
