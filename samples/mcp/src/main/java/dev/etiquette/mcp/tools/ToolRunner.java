package dev.etiquette.mcp.tools;

import dev.etiquette.advice.RunawayRulesException;
import dev.etiquette.mcp.answer.RefusedCallException;
import dev.etiquette.mcp.answer.ToolAnswer;
import dev.etiquette.model.InvalidFactException;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Runs calls of tools, few at a time and none for ever: an evaluation takes a processor and memory, and an assistant gives up
 * waiting after a minute or so. Safe for any number of threads.
 */
public final class ToolRunner implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(ToolRunner.class);

    private final Duration longest;
    private final ThreadPoolExecutor workers;
    private final Map<String, Future<ToolAnswer>> cancellable = new ConcurrentHashMap<>();

    /**
     * A runner.
     *
     * @param atOnce how many calls are worked on at the same time
     * @param waiting how many may wait for that
     * @param longest how long a call may take, waiting included
     */
    public ToolRunner(int atOnce, int waiting, Duration longest) {
        this.longest = longest;
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
        Future<ToolAnswer> work;
        try {
            work = workers.submit(() -> tool.call(new ToolArguments(arguments)));
        } catch (RejectedExecutionException full) {
            return ToolAnswer.refusal("Too many calls are waiting already. Maybe ask again when they are answered.");
        }
        name.ifPresent(each -> cancellable.put(each, work));
        try {
            return outcome(tool, work);
        } finally {
            name.ifPresent(each -> cancellable.remove(each, work));
        }
    }

    /** Stops that call; nothing happens when it is not under way. */
    public void cancel(String name) {
        Future<ToolAnswer> work = cancellable.get(name);
        if (work != null) {
            work.cancel(true);
        }
    }

    private ToolAnswer outcome(ServerTool tool, Future<ToolAnswer> work) {
        try {
            return work.get(longest.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException tooLong) {
            work.cancel(true);
            return ToolAnswer.refusal("This took longer than " + longest.toSeconds() + " seconds, and was stopped.\n"
                    + "Maybe ask about fewer weeks, fewer scenarios or one person.");
        } catch (InterruptedException cancelled) {
            work.cancel(true);
            Thread.currentThread().interrupt();
            return ToolAnswer.refusal("The call was cancelled.");
        } catch (CancellationException cancelled) {
            return ToolAnswer.refusal("The call was cancelled.");
        } catch (ExecutionException failed) {
            return refusal(tool, failed.getCause());
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

    /** Whether nothing is worked on. */
    public boolean isIdle() {
        return workers.getActiveCount() == 0 && workers.getQueue().isEmpty();
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
