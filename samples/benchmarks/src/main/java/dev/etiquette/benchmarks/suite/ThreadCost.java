package dev.etiquette.benchmarks.suite;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/**
 * Processor time and memory that one thread uses up in the iterations of a benchmark: on a machine that does other things
 * besides, these can be compared, and the time by the wall cannot. The benchmark counts its calls.
 */
@State(Scope.Thread)
@AuxCounters(AuxCounters.Type.EVENTS)
public class ThreadCost {

    private static final ThreadMXBean THREAD = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    /** How often the benchmark was called. */
    public long calls;

    /** Processor time of the thread. */
    public long nanos;

    /** Memory that the thread allocated. */
    public long bytes;

    private long nanosBefore;
    private long bytesBefore;

    /** Begins to count. */
    @Setup(Level.Iteration)
    public void begin() {
        calls = 0;
        bytesBefore = THREAD.getCurrentThreadAllocatedBytes();
        nanosBefore = THREAD.getCurrentThreadCpuTime();
    }

    /** Has counted. */
    @TearDown(Level.Iteration)
    public void end() {
        nanos = THREAD.getCurrentThreadCpuTime() - nanosBefore;
        bytes = THREAD.getCurrentThreadAllocatedBytes() - bytesBefore;
    }
}
