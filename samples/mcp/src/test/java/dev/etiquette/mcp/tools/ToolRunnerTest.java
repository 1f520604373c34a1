package dev.etiquette.mcp.tools;

import static org.assertj.core.api.Assertions.assertThat;

import dev.etiquette.mcp.answer.RefusedCallException;
import dev.etiquette.mcp.answer.ToolAnswer;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class ToolRunnerTest {

    private static final ServerTool DONE = tool(arguments -> ToolAnswer.of("done", Map.of()));

    private static ServerTool tool(Function<ToolArguments, ToolAnswer> work) {
        return new ServerTool() {
            @Override
            public String name() {
                return "test";
            }

            @Override
            public ToolAnswer call(ToolArguments arguments) {
                return work.apply(arguments);
            }
        };
    }

    /** Works until it is interrupted, and tells when that was. */
    private static ServerTool endless(CountDownLatch begun, CountDownLatch stopped) {
        return tool(arguments -> {
            begun.countDown();
            try {
                new CountDownLatch(1).await();
                return ToolAnswer.of("never", Map.of());
            } catch (InterruptedException interrupted) {
                stopped.countDown();
                return ToolAnswer.of("too late", Map.of());
            }
        });
    }

    @Test
    void what_takes_too_long_is_stopped() throws Exception {
        CountDownLatch stopped = new CountDownLatch(1);
        try (ToolRunner runner = new ToolRunner(1, 1, Duration.ofMillis(200))) {
            ToolAnswer answer = runner.run(endless(new CountDownLatch(1), stopped), Map.of(), Optional.empty());
            assertThat(answer.refused()).isTrue();
            assertThat(answer.text()).startsWith("This took longer than 0 seconds, and was stopped.");
            assertThat(stopped.await(30, TimeUnit.SECONDS)).isTrue();
            assertThat(runner.run(tool(arguments -> ToolAnswer.of("next", Map.of())), Map.of(), Optional.empty())
                            .text())
                    .isEqualTo("next");
        }
    }

    @Test
    void client_that_does_not_want_the_answer_any_more_stops_the_work() throws Exception {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch stopped = new CountDownLatch(1);
        try (ToolRunner runner = new ToolRunner(1, 1, Duration.ofMinutes(1))) {
            Thread client = new Thread(() -> runner.run(endless(begun, stopped), Map.of(), Optional.empty()));
            client.start();
            assertThat(begun.await(30, TimeUnit.SECONDS)).isTrue();
            client.interrupt();
            assertThat(stopped.await(30, TimeUnit.SECONDS)).isTrue();
            client.join();
        }
    }

    @Test
    void more_calls_than_fit_are_refused_at_once() throws Exception {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch stopped = new CountDownLatch(1);
        ToolRunner runner = new ToolRunner(1, 1, Duration.ofMinutes(1));
        Thread first = new Thread(() -> runner.run(endless(begun, stopped), Map.of(), Optional.empty()));
        first.start();
        assertThat(begun.await(30, TimeUnit.SECONDS)).isTrue();
        Thread second = new Thread(() -> runner.run(endless(begun, stopped), Map.of(), Optional.empty()));
        second.start();
        while (runner.hasRoom()) {
            second.join(10);
        }
        ToolAnswer third = runner.run(DONE, Map.of(), Optional.empty());
        assertThat(third.text()).startsWith("Too many calls are waiting already.");
        first.interrupt();
        second.interrupt();
        first.join();
        second.join();
        runner.close();
    }

    @Test
    void fault_of_a_tool_is_told_without_its_insides() {
        try (ToolRunner runner = new ToolRunner(1, 1, Duration.ofMinutes(1))) {
            assertThat(runner.run(
                                    tool(arguments -> {
                                        throw new RefusedCallException("Nobody is called so.");
                                    }),
                                    Map.of(),
                                    Optional.empty())
                            .text())
                    .isEqualTo("Nobody is called so.");
            assertThat(runner.run(
                                    tool(arguments -> ToolAnswer.of(arguments.needed("a"), Map.of())),
                                    Map.of("a", 1),
                                    Optional.empty())
                            .text())
                    .startsWith("The argument \"a\" is of another kind");
            ToolAnswer unforeseen = runner.run(
                    tool(arguments -> {
                        throw new IllegalStateException("/secret");
                    }),
                    Map.of(),
                    Optional.empty());
            assertThat(unforeseen.refused()).isTrue();
            assertThat(unforeseen.text())
                    .startsWith("Something unforeseen went wrong")
                    .doesNotContain("secret");
            assertThat(unforeseen.structured()).isEmpty();
        }
    }

    @Test
    void call_that_is_cancelled_before_it_comes_is_not_begun() {
        CountDownLatch begun = new CountDownLatch(1);
        try (ToolRunner runner = new ToolRunner(1, 1, Duration.ofMinutes(1))) {
            runner.cancel("7");
            ToolAnswer answer = runner.run(endless(begun, new CountDownLatch(1)), Map.of(), Optional.of("7"));
            assertThat(answer.text()).isEqualTo("The call was cancelled.");
            assertThat(begun.getCount()).isEqualTo(1);
            assertThat(runner.run(DONE, Map.of(), Optional.of("7")).text()).isEqualTo("done");
        }
    }

    @Test
    void few_names_are_kept_of_calls_that_never_come() {
        try (ToolRunner runner = new ToolRunner(1, 1, Duration.ofMinutes(1))) {
            for (int i = 0; i < 65; i++) {
                runner.cancel("call " + i);
            }
            assertThat(runner.run(DONE, Map.of(), Optional.of("call 0")).text()).isEqualTo("done");
            assertThat(runner.run(DONE, Map.of(), Optional.of("call 1")).refused())
                    .isTrue();
        }
    }

    @Test
    void cancelled_call_leaves_its_place_to_others() throws Exception {
        CountDownLatch begun = new CountDownLatch(1);
        try (ToolRunner runner = new ToolRunner(1, 1, Duration.ofMinutes(1))) {
            Thread first =
                    new Thread(() -> runner.run(endless(begun, new CountDownLatch(1)), Map.of(), Optional.empty()));
            first.start();
            assertThat(begun.await(30, TimeUnit.SECONDS)).isTrue();
            Thread second = new Thread(() -> runner.run(DONE, Map.of(), Optional.of("second")));
            second.start();
            while (runner.hasRoom()) {
                second.join(10);
            }
            runner.cancel("second");
            second.join();
            assertThat(runner.hasRoom()).isTrue();
            assertThat(runner.isIdle()).isFalse();
            first.interrupt();
            first.join();
            assertThat(runner.isIdle()).isTrue();
        }
    }

    /** Needs something that is not there yet. */
    private static ServerTool needing(CompletableFuture<?> data) {
        return new ServerTool() {
            @Override
            public String name() {
                return "test";
            }

            @Override
            public CompletableFuture<?> needs() {
                return data;
            }

            @Override
            public ToolAnswer call(ToolArguments arguments) {
                return ToolAnswer.of("done", Map.of());
            }
        };
    }

    @Test
    void tool_that_waits_for_data_keeps_no_other_one_waiting() throws Exception {
        CompletableFuture<String> data = new CompletableFuture<>();
        CompletableFuture<ToolAnswer> late = new CompletableFuture<>();
        try (ToolRunner runner = new ToolRunner(1, 1, Duration.ofMinutes(1))) {
            new Thread(() -> late.complete(runner.run(needing(data), Map.of(), Optional.empty()))).start();
            while (runner.isIdle()) {
                Thread.onSpinWait();
            }
            assertThat(runner.run(DONE, Map.of(), Optional.empty()).text()).isEqualTo("done");
            assertThat(late).isNotDone();
            data.complete("read");
            assertThat(late.get(30, TimeUnit.SECONDS).text()).isEqualTo("done");
        }
    }

    @Test
    void data_that_do_not_come_are_told_and_waiting_for_them_can_be_cancelled() throws Exception {
        CompletableFuture<String> data = new CompletableFuture<>();
        try (ToolRunner runner = new ToolRunner(1, 1, Duration.ofMillis(200))) {
            assertThat(runner.run(needing(data), Map.of(), Optional.empty()).text())
                    .startsWith("The archive is still being read.");
        }
        CompletableFuture<ToolAnswer> cancelled = new CompletableFuture<>();
        try (ToolRunner runner = new ToolRunner(1, 1, Duration.ofMinutes(1))) {
            new Thread(() -> cancelled.complete(runner.run(needing(data), Map.of(), Optional.of("7")))).start();
            while (runner.isIdle()) {
                Thread.onSpinWait();
            }
            runner.cancel("7");
            assertThat(cancelled.get(30, TimeUnit.SECONDS).text()).isEqualTo("The call was cancelled.");
        }
        assertThat(data).as("what others wait for too").isNotDone();
    }
}
