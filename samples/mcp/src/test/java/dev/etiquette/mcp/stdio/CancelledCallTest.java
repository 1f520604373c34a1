package dev.etiquette.mcp.stdio;

import static org.assertj.core.api.Assertions.assertThat;

import dev.etiquette.mcp.answer.ToolAnswer;
import dev.etiquette.mcp.given.GivenBook;
import dev.etiquette.mcp.protocol.ServedContent;
import dev.etiquette.mcp.reference.ReferencePages;
import dev.etiquette.mcp.tools.ServerTool;
import dev.etiquette.mcp.tools.ToolArguments;
import dev.etiquette.mcp.tools.ToolRunner;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class CancelledCallTest {

    private static final String CALL =
            "{\"jsonrpc\":\"2.0\",\"id\":7,\"method\":\"tools/call\",\"params\":{\"name\":\"advise\","
                    + "\"arguments\":{}%s}}";
    private static final String CANCEL =
            "{\"jsonrpc\":\"2.0\",\"method\":\"notifications/cancelled\",\"params\":{\"requestId\":7}}";
    private static final String NEWER = ",\"_meta\":{\"io.modelcontextprotocol/protocolVersion\":\"2026-07-28\","
            + "\"io.modelcontextprotocol/clientCapabilities\":{}}";

    /** Works until it is interrupted. */
    private static final class Endless implements ServerTool {

        private final CountDownLatch begun = new CountDownLatch(1);
        private final CountDownLatch stopped = new CountDownLatch(1);

        @Override
        public String name() {
            return "advise";
        }

        @Override
        public ToolAnswer call(ToolArguments arguments) {
            begun.countDown();
            try {
                new CountDownLatch(1).await();
            } catch (InterruptedException interrupted) {
                stopped.countDown();
            }
            return ToolAnswer.refusal("Stopped.");
        }
    }

    @Test
    void call_of_the_newer_form_is_stopped() throws Exception {
        assertStopped(CALL.formatted(NEWER));
    }

    @Test
    void call_after_a_handshake_is_stopped() throws Exception {
        assertStopped(
                "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"initialize\",\"params\":{\"protocolVersion\":\"2025-11-25\","
                        + "\"capabilities\":{},\"clientInfo\":{\"name\":\"test\",\"version\":\"1\"}}}",
                "{\"jsonrpc\":\"2.0\",\"method\":\"notifications/initialized\"}",
                CALL.formatted(""));
    }

    private static void assertStopped(String... messages) throws Exception {
        Endless tool = new Endless();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GivenBook book = GivenBook.standard();
                ToolRunner runner = new ToolRunner(1, 1, Duration.ofSeconds(50))) {
            MessageFeed in = new MessageFeed();
            ServedContent content = new ServedContent(List.of(tool), runner, new ReferencePages(book), "test");
            StdioService service = new StdioService(content, in, out);
            Thread server = new Thread(() -> {
                try {
                    service.run();
                } catch (Exception failed) {
                    throw new IllegalStateException(failed);
                }
            });
            server.start();
            for (String message : messages) {
                in.add(message.getBytes(StandardCharsets.UTF_8));
            }
            assertThat(tool.begun.await(30, TimeUnit.SECONDS))
                    .as(out.toString(StandardCharsets.UTF_8))
                    .isTrue();
            in.add(CANCEL.getBytes(StandardCharsets.UTF_8));
            assertThat(tool.stopped.await(10, TimeUnit.SECONDS)).isTrue();
            in.end();
            server.join();
        }
    }
}
