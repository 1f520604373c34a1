package dev.etiquette.mcp;

import static org.assertj.core.api.Assertions.assertThat;

import io.modelcontextprotocol.client.transport.ServerParameters;
import io.modelcontextprotocol.modern.McpSchema;
import io.modelcontextprotocol.modern.client.McpClient;
import io.modelcontextprotocol.modern.client.McpSyncClient;
import io.modelcontextprotocol.modern.client.transport.StdioMcpClientTransport;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The program at its streams: the newer form of the protocol, clients that misbehave, and starts that fail. */
@Timeout(120)
class StreamProcessTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String INITIALIZE =
            "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"initialize\",\"params\":{\"protocolVersion\":\"2025-11-25\","
                    + "\"capabilities\":{},\"clientInfo\":{\"name\":\"test\",\"version\":\"1\"}}}";
    private static final String INITIALIZED = "{\"jsonrpc\":\"2.0\",\"method\":\"notifications/initialized\"}";

    private static String advise(int id) {
        return "{\"jsonrpc\":\"2.0\",\"id\":" + id
                + ",\"method\":\"tools/call\",\"params\":{\"name\":\"advise\",\"arguments\":" + "{\"now\":\""
                + StartedServer.NOW + "\"}}}";
    }

    private static void send(OutputStream to, String... lines) throws IOException {
        for (String line : lines) {
            to.write((line + "\n").getBytes(StandardCharsets.UTF_8));
        }
        to.flush();
    }

    @Test
    void client_of_the_newer_form_is_served() {
        try (StdioMcpClientTransport transport = StdioMcpClientTransport.builder(
                        ServerParameters.builder(StartedServer.java())
                                .args(StartedServer.arguments(StartedServer.example("situation.json")))
                                .build())
                .start()) {
            McpSyncClient client = McpClient.sync(transport)
                    .roundTimeout(Duration.ofSeconds(60))
                    .build();
            assertThat(client.discover().supportedVersions()).contains("2026-07-28");
            assertThat(client.tools().list().tools()).hasSize(8);
            McpSchema.CallToolResult advice = client.tool("advise")
                    .arguments(Map.of("now", StartedServer.NOW))
                    .call();
            assertThat((Map<?, ?>) advice.structuredContent())
                    .extracting(all -> all.get("total"))
                    .isEqualTo(2);
            assertThat(client.tool("advise")
                            .arguments(Map.of("person", "nobody"))
                            .call()
                            .isError())
                    .isTrue();
            assertThat(client.resource("etiquette://rules/RESPOND-1").read().contents())
                    .hasSize(1);
        }
    }

    @Test
    void nothing_but_the_protocol_is_written_and_garbage_is_answered() throws Exception {
        Process server = new ProcessBuilder(StartedServer.command(StartedServer.example("situation.json")))
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try (OutputStream to = server.getOutputStream()) {
            send(to, INITIALIZE, INITIALIZED, "no json", "[]", "{\"a\":1}", "", "[".repeat(5_000), "\"\\ud800\"");
            send(to, "x".repeat(5 << 20), advise(2));
        }
        List<JsonNode> answers = new ArrayList<>();
        try (BufferedReader from =
                new BufferedReader(new InputStreamReader(server.getInputStream(), StandardCharsets.UTF_8))) {
            for (String line = from.readLine(); line != null; line = from.readLine()) {
                answers.add(JSON.readTree(line));
            }
        }
        assertThat(server.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(server.exitValue()).isZero();
        assertThat(answers)
                .allSatisfy(each -> assertThat(each.path("jsonrpc").asString()).isEqualTo("2.0"));
        assertThat(answers.stream()
                        .filter(each -> each.has("error"))
                        .map(each -> each.path("error").path("code").asInt()))
                .containsExactlyInAnyOrder(-32700, -32600, -32600, -32700, -32600, -32600);
        assertThat(answers.stream().filter(each -> each.path("id").asInt(0) == 2))
                .singleElement()
                .satisfies(each -> assertThat(each.path("result")
                                .path("structuredContent")
                                .path("total")
                                .asInt())
                        .isEqualTo(2));
    }

    @Test
    void client_that_leaves_in_the_middle_of_a_call_ends_the_server() throws Exception {
        Process server = new ProcessBuilder(StartedServer.command(StartedServer.example("situation.json")))
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        OutputStream to = server.getOutputStream();
        send(to, INITIALIZE, INITIALIZED, advise(2), advise(3));
        send(to, "{\"jsonrpc\":\"2.0\",\"method\":\"notifications/cancelled\",\"params\":{\"requestId\":2}}");
        server.getInputStream().close();
        to.close();
        assertThat(server.waitFor(90, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void question_before_the_handshake_keeps_nobody_waiting() throws Exception {
        Process server = new ProcessBuilder(StartedServer.command())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try (OutputStream to = server.getOutputStream()) {
            send(to, advise(1));
        }
        assertThat(server.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(server.exitValue()).isZero();
    }

    @Test
    void start_that_cannot_work_says_why() throws Exception {
        assertThat(failed("nowhere")).isEqualTo("\"nowhere\" is not there.\n");
        assertThat(failed("--rules", StartedServer.example("situation.json"))).contains("is no folder");
        assertThat(failed("--zone", "Nowhere/Atall")).contains("There is no zone \"Nowhere/Atall\".");
        assertThat(failed(StartedServer.example("book"))).contains("is a supported export");
    }

    private static String failed(String... arguments) throws Exception {
        Process server = new ProcessBuilder(StartedServer.command(arguments)).start();
        String log = new String(server.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(server.getInputStream().readAllBytes()).isEmpty();
        assertThat(server.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(server.exitValue()).as(log).isEqualTo(2);
        return log.replace("\r\n", "\n");
    }
}
