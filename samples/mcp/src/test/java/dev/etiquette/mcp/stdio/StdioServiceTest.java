package dev.etiquette.mcp.stdio;

import static org.assertj.core.api.Assertions.assertThat;

import dev.etiquette.mcp.answer.ToolAnswer;
import dev.etiquette.mcp.given.GivenBook;
import dev.etiquette.mcp.protocol.ServedContent;
import dev.etiquette.mcp.reference.ReferencePages;
import dev.etiquette.mcp.tools.ServerTool;
import dev.etiquette.mcp.tools.ToolArguments;
import dev.etiquette.mcp.tools.ToolRunner;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What is answered to clients that say odd things, or say them at odd moments. */
@Timeout(60)
class StdioServiceTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String HANDSHAKE =
            "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"initialize\",\"params\":{\"protocolVersion\":\"2025-11-25\","
                    + "\"capabilities\":{},\"clientInfo\":{\"name\":\"test\",\"version\":\"1\"}}}\n"
                    + "{\"jsonrpc\":\"2.0\",\"method\":\"notifications/initialized\"}";
    private static final String NEWER = "\"_meta\":{\"io.modelcontextprotocol/protocolVersion\":\"2026-07-28\","
            + "\"io.modelcontextprotocol/clientCapabilities\":{}}";

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    private static String call(int id, String more) {
        return "{\"jsonrpc\":\"2.0\",\"id\":" + id
                + ",\"method\":\"tools/call\",\"params\":{\"name\":\"advise\",\"arguments\":{}" + more + "}}";
    }

    private static String cancel(int id) {
        return "{\"jsonrpc\":\"2.0\",\"method\":\"notifications/cancelled\",\"params\":{\"requestId\":" + id + "}}";
    }

    private static ServerTool advise(Supplier<ToolAnswer> work) {
        return new ServerTool() {
            @Override
            public String name() {
                return "advise";
            }

            @Override
            public ToolAnswer call(ToolArguments arguments) {
                return work.get();
            }
        };
    }

    /** All that is answered to these messages; the client says no more. */
    private List<JsonNode> answers(ServerTool tool, InputStream in) throws Exception {
        try (GivenBook book = GivenBook.standard();
                ToolRunner runner = new ToolRunner(1, 4, Duration.ofSeconds(50))) {
            new StdioService(new ServedContent(List.of(tool), runner, new ReferencePages(book), "test"), in, out).run();
        }
        return out.toString(StandardCharsets.UTF_8).lines().map(JSON::readTree).toList();
    }

    private static InputStream stream(String... messages) {
        return new ByteArrayInputStream((String.join("\n", messages) + "\n").getBytes(StandardCharsets.UTF_8));
    }

    private static JsonNode answerTo(int id, List<JsonNode> answers) {
        return answers.stream()
                .filter(each -> each.path("id").asInt(0) == id)
                .findFirst()
                .orElseThrow(() -> new AssertionError(answers.toString()));
    }

    @Test
    void wrong_request_is_answered_by_its_id() throws Exception {
        List<JsonNode> answers = answers(
                advise(() -> ToolAnswer.refusal("Called.")),
                stream(HANDSHAKE, call(2, ",\"_meta\":5"), call(3, ",\"_meta\":null"), call(4, "")));
        assertThat(answers)
                .allSatisfy(each -> assertThat(each.path("id").isNull()).isFalse());
        assertThat(answerTo(2, answers).has("error")).as(answers.toString()).isTrue();
        assertThat(answerTo(3, answers).toString()).contains("Called.");
        assertThat(answerTo(4, answers).toString()).contains("Called.");
    }

    @Test
    void cancellation_right_behind_its_call_is_not_lost() throws Exception {
        ServerTool endless = advise(() -> {
            try {
                new CountDownLatch(1).await();
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
            }
            return ToolAnswer.refusal("Stopped.");
        });
        List<JsonNode> answers = answers(endless, stream(HANDSHAKE, call(7, ""), cancel(7)));
        assertThat(answerTo(7, answers).toString()).contains("The call was cancelled.");
    }

    /** Or else it would keep the only worker until its time is over. */
    @Test
    void cancellation_right_behind_its_call_is_not_lost_in_the_newer_form() throws Exception {
        ServerTool tool = new ServerTool() {
            @Override
            public String name() {
                return "advise";
            }

            @Override
            public ToolAnswer call(ToolArguments arguments) {
                if (arguments.number("limit", 1, 1, 9) == 7) {
                    try {
                        new CountDownLatch(1).await();
                    } catch (InterruptedException stopped) {
                        Thread.currentThread().interrupt();
                    }
                }
                return ToolAnswer.refusal("Called.");
            }
        };
        List<JsonNode> answers = answers(
                tool,
                stream(
                        call(7, "," + NEWER).replace("\"arguments\":{}", "\"arguments\":{\"limit\":7}"),
                        cancel(7),
                        call(8, "," + NEWER).replace("\"arguments\":{}", "\"arguments\":{\"limit\":8}")));
        assertThat(answerTo(8, answers).toString()).contains("Called.");
    }

    @Test
    void cancellation_that_comes_too_late_takes_nothing_from_the_next_call() throws Exception {
        AtomicInteger calls = new AtomicInteger();
        ServerTool slower = advise(() -> {
            if (calls.incrementAndGet() > 1) {
                // Long enough for a service to end that waits for one answer too few.
                LockSupport.parkNanos(Duration.ofMillis(500).toNanos());
            }
            return ToolAnswer.refusal("Called.");
        });
        MessageFeed in = new MessageFeed();
        CompletableFuture<List<JsonNode>> answers = new CompletableFuture<>();
        Thread server = new Thread(() -> {
            try {
                answers.complete(answers(slower, in));
            } catch (Exception failed) {
                answers.completeExceptionally(failed);
            }
        });
        server.start();
        in.add(call(2, "," + NEWER).getBytes(StandardCharsets.UTF_8));
        while (!out.toString(StandardCharsets.UTF_8).contains("Called.")) {
            server.join(10);
        }
        in.add(cancel(2).getBytes(StandardCharsets.UTF_8));
        in.add(call(3, "," + NEWER).getBytes(StandardCharsets.UTF_8));
        in.end();
        assertThat(answerTo(3, answers.get()).toString()).contains("Called.");
    }
}
