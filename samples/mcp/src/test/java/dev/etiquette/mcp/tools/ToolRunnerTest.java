package dev.etiquette.mcp.tools;

import static org.assertj.core.api.Assertions.assertThat;

import dev.etiquette.mcp.answer.RefusedCallException;
import dev.etiquette.mcp.answer.ToolAnswer;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class ToolRunnerTest {

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
        ToolAnswer third = ToolAnswer.of("", Map.of());
        // The second one may not wait yet.
        for (int i = 0; i < 100 && !third.refused(); i++) {
            second.join(10);
            if (!runner.hasRoom()) {
                third = runner.run(tool(arguments -> ToolAnswer.of("done", Map.of())), Map.of(), Optional.empty());
            }
        }
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
        }
    }
}
