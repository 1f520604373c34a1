package dev.etiquette.mcp.tools;

import dev.etiquette.advice.RunawayRulesException;
import dev.etiquette.mcp.answer.RefusedCallException;
import dev.etiquette.mcp.answer.ToolAnswer;
import dev.etiquette.model.InvalidFactException;
import java.time.Duration;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Runs calls of tools, few at a time and none for ever: an evaluation takes a processor and memory, and an assistant gives up
 * waiting after a minute or so. Safe for any number of threads.
 */
public final class ToolRunner implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(ToolRunner.class);

    /** So many names are kept of calls that were cancelled before they came here. */
    private static final int MOST_EARLY = 64;

    private static final ToolAnswer CANCELLED = ToolAnswer.refusal("The call was cancelled.");

    private final Duration longest;
    private final Duration longestForData;
    private final ThreadPoolExecutor workers;
    private final AtomicInteger underWay = new AtomicInteger();
    private final Object lock = new Object();

    /** What calls with a name wait for: what they need, or the work itself. */
    private final Map<String, Future<?>> cancellable = new HashMap<>();

    private final Set<String> early = new LinkedHashSet<>();

    /**
     * A runner.
     *
     * @param atOnce how many calls are worked on at the same time
     * @param waiting how many may wait for that
     * @param longest how long a call may take, waiting included
     */
    public ToolRunner(int atOnce, int waiting, Duration longest) {
        this.longest = longest;
        this.longestForData = longest.multipliedBy(4).dividedBy(5);
        this.workers =
                new ThreadPoolExecutor(atOnce, atOnce, 1, TimeUnit.MINUTES, new ArrayBlockingQueue<>(waiting), work -> {
                    Thread thread = new Thread(work, "mcp-tool");
                    thread.setDaemon(true);
                    return thread;
                });
    }

    /**
     * The answer of the tool, or a refusal that says why there is none. Whoever waits here may be interrupted.
     *
     * @param name by which the call can be {@linkplain #cancel cancelled}; one that no other call under way has
     */
    public ToolAnswer run(ServerTool tool, Map<String, Object> arguments, Optional<String> name) {
        long begun = System.nanoTime();
        underWay.incrementAndGet();
        try {
            // No worker waits for data: other tools can do without them.
            CompletableFuture<?> data = tool.needs().copy();
            if (isCancelled(name, data)) {
                return CANCELLED;
            }
            Optional<ToolAnswer> refusal = refusalWithout(data);
            if (refusal.isPresent()) {
                return refusal.get();
            }
            FutureTask<ToolAnswer> work = new FutureTask<>(() -> tool.call(new ToolArguments(arguments)));
            if (!isReplaced(name, data, work)) {
                return CANCELLED;
            }
            try {
                workers.execute(work);
            } catch (RejectedExecutionException full) {
                return ToolAnswer.refusal(
                        "Too many calls are waiting already. Maybe ask again when they are answered.");
            }
            return outcome(tool, work, longest.minusNanos(System.nanoTime() - begun));
        } finally {
            underWay.decrementAndGet();
            synchronized (lock) {
                name.ifPresent(cancellable::remove);
            }
        }
    }

    /**
     * Stops that call. One that has not come yet is not begun when it comes: a cancellation may overtake its call, as
     * what lies between is done by several threads.
     */
    public void cancel(String name) {
        synchronized (lock) {
            Future<?> awaited = cancellable.get(name);
            if (awaited != null) {
                awaited.cancel(true);
            } else if (early.add(name) && early.size() > MOST_EARLY) {
                early.remove(early.iterator().next());
            }
        }
    }

    private boolean isCancelled(Optional<String> name, Future<?> data) {
        synchronized (lock) {
            name.ifPresent(each -> cancellable.put(each, data));
            return name.isPresent() && early.remove(name.get());
        }
    }

    /** Whether the work is what is to be cancelled from now on, as nobody has cancelled the call yet. */
    private boolean isReplaced(Optional<String> name, Future<?> data, Future<?> work) {
        synchronized (lock) {
            name.ifPresent(each -> cancellable.put(each, work));
            return !data.isCancelled();
        }
    }

    private Optional<ToolAnswer> refusalWithout(Future<?> data) {
        try {
            data.get(longestForData.toMillis(), TimeUnit.MILLISECONDS);
            return Optional.empty();
        } catch (TimeoutException stillReading) {
            return Optional.of(ToolAnswer.refusal("The archive is still being read. Maybe ask again in a minute."));
        } catch (InterruptedException cancelled) {
            Thread.currentThread().interrupt();
            return Optional.of(CANCELLED);
        } catch (CancellationException cancelled) {
            return Optional.of(CANCELLED);
        } catch (ExecutionException failed) {
            return Optional.of(ToolAnswer.refusal("The archive could not be read."));
        }
    }

    private ToolAnswer outcome(ServerTool tool, FutureTask<ToolAnswer> work, Duration left) {
        try {
            return work.get(Math.max(0, left.toMillis()), TimeUnit.MILLISECONDS);
        } catch (TimeoutException tooLong) {
            work.cancel(true);
            return ToolAnswer.refusal("This took longer than " + longest.toSeconds() + " seconds, and was stopped.\n"
                    + "Maybe ask about fewer weeks, fewer scenarios or one person.");
        } catch (InterruptedException cancelled) {
            work.cancel(true);
            Thread.currentThread().interrupt();
            return CANCELLED;
        } catch (CancellationException cancelled) {
            return CANCELLED;
        } catch (ExecutionException failed) {
            return refusal(tool, failed.getCause());
        } finally {
            // What waits for nobody takes no place from what does.
            if (work.isCancelled()) {
                workers.remove(work);
            }
        }
    }

    private static ToolAnswer refusal(ServerTool tool, Throwable cause) {
        if (cause instanceof RefusedCallException
                || cause instanceof InvalidFactException
                || cause instanceof RunawayRulesException) {
            return ToolAnswer.refusal(String.valueOf(cause.getMessage()));
        } else if (cause instanceof CancellationException) {
            return ToolAnswer.refusal("The call was stopped.");
        }
        // What went wrong may tell of files and people: it is for the log of whoever has started the server.
        LOG.error("A tool failed, tool={}", tool.name(), cause);
        return ToolAnswer.refusal("Something unforeseen went wrong in the server; its log has the rest.");
    }

    /** Whether nobody waits for an answer. */
    public boolean isIdle() {
        return underWay.get() == 0;
    }

    /** Whether one more call may wait. */
    boolean hasRoom() {
        return workers.getQueue().remainingCapacity() > 0;
    }

    @Override
    public void close() {
        workers.shutdownNow();
    }
}
