package dev.etiquette.mcp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.modelcontextprotocol.client.McpClient;
import io.modelcontextprotocol.client.McpSyncClient;
import io.modelcontextprotocol.client.transport.HttpClientStreamableHttpTransport;
import io.modelcontextprotocol.modern.client.transport.HttpClientMcpTransport;
import io.modelcontextprotocol.spec.McpSchema;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import reactor.core.publisher.Mono;

/** The program that serves by HTTP, asked by the SDK's own clients and by those that should stay outside. */
@Timeout(120)
class HttpProcessTest {

    private static final String TOKEN = "a-token-that-nobody-has-guessed-yet-0123456789";
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final String PING = "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"ping\"}";

    @TempDir
    static Path folder;

    private static Process server;
    private static URI address;

    @BeforeAll
    static void start() throws IOException {
        Path token = Files.writeString(folder.resolve("token"), TOKEN + "\n");
        server = new ProcessBuilder(StartedServer.command(
                        StartedServer.example("situation.json"), "--http", "0", "--token-file", token.toString()))
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        address = address(server);
    }

    private static URI address(Process started) throws IOException {
        BufferedReader log =
                new BufferedReader(new InputStreamReader(started.getErrorStream(), StandardCharsets.UTF_8));
        String line = log.readLine();
        assertThat(line).startsWith("Serving at http://127.0.0.1:");
        return URI.create(line.substring("Serving at ".length()));
    }

    @AfterAll
    static void stop() {
        server.destroy();
    }

    @Test
    void client_with_a_handshake_is_served() {
        try (McpSyncClient client = client(TOKEN)) {
            assertThat(client.initialize().protocolVersion()).isEqualTo("2025-11-25");
            McpSchema.CallToolResult advice = client.callTool(McpSchema.CallToolRequest.builder("advise")
                    .arguments(Map.of("now", StartedServer.NOW))
                    .build());
            assertThat((Map<?, ?>) advice.structuredContent())
                    .extracting(all -> all.get("total"))
                    .isEqualTo(2);
            assertThat(client.listResources().resources()).hasSize(3);
        }
    }

    private static McpSyncClient client(String token) {
        return McpClient.sync(HttpClientStreamableHttpTransport.builder(
                                address.resolve("/").toString())
                        .endpoint("/mcp")
                        .requestBuilder(HttpRequest.newBuilder().header("Authorization", "Bearer " + token))
                        .build())
                .requestTimeout(PATIENCE)
                .initializationTimeout(PATIENCE)
                .build();
    }

    @Test
    void client_of_the_newer_form_is_served() {
        var client = io.modelcontextprotocol.modern.client.McpClient.sync(HttpClientMcpTransport.builder(address)
                        .requestCustomizer((request, headers, context) -> {
                            headers.set("Authorization", "Bearer " + TOKEN);
                            return Mono.empty();
                        })
                        .build())
                .roundTimeout(PATIENCE)
                .build();
        assertThat(client.discover().supportedVersions()).contains("2026-07-28");
        var advice = client.tool("advise")
                .arguments(Map.of("now", StartedServer.NOW))
                .call();
        assertThat((Map<?, ?>) advice.structuredContent())
                .extracting(all -> all.get("total"))
                .isEqualTo(2);
    }

    @Test
    void client_without_the_token_is_refused() throws Exception {
        for (String header :
                new String[] {"Bearer wrong", "Bearer ", "Basic " + TOKEN, TOKEN, "Bearer " + TOKEN + "x"}) {
            HttpResponse<String> answer = post(PING, "Authorization", header);
            assertThat(answer.statusCode()).as(header).isEqualTo(401);
            assertThat(answer.headers().firstValue("WWW-Authenticate")).contains("Bearer");
        }
        assertThat(post(PING).statusCode()).isEqualTo(401);
        assertThatThrownBy(() -> {
                    try (McpSyncClient client = client("wrong")) {
                        client.initialize();
                    }
                })
                .isInstanceOf(RuntimeException.class);
    }

    @Test
    void page_of_another_origin_or_host_is_refused_although_it_knows_the_token() throws Exception {
        assertThat(post(PING, "Authorization", "Bearer " + TOKEN, "Origin", "https://evil.example")
                        .statusCode())
                .isEqualTo(403);
        assertThat(post(PING, "Authorization", "Bearer " + TOKEN, "Origin", "null")
                        .statusCode())
                .isEqualTo(403);
        assertThat(post(PING, "Authorization", "Bearer " + TOKEN).statusCode()).isEqualTo(200);
        assertThat(statusWithHost("evil.example:" + address.getPort())).contains("421");
        assertThat(statusWithHost("127.0.0.1:1")).contains("421");
        assertThat(statusWithHost("localhost:" + address.getPort())).contains("200");
    }

    /** The client of the platform lets nobody set that header. */
    private static String statusWithHost(String host) throws IOException {
        try (Socket socket = new Socket(address.getHost(), address.getPort())) {
            socket.getOutputStream()
                    .write(("POST /mcp HTTP/1.1\r\nHost: " + host + "\r\nAuthorization: Bearer " + TOKEN
                                    + "\r\nContent-Type: application/json\r\nAccept: application/json, text/event-stream"
                                    + "\r\nContent-Length: " + PING.length() + "\r\nConnection: close\r\n\r\n" + PING)
                            .getBytes(StandardCharsets.US_ASCII));
            return new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.US_ASCII))
                    .readLine();
        }
    }

    @Test
    void body_that_is_too_large_is_refused_and_harms_nobody() throws Exception {
        String large =
                "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"ping\",\"params\":{\"a\":\"" + "x".repeat(5 << 20) + "\"}}";
        assertRefused(HttpRequest.BodyPublishers.ofString(large));
        // In pieces, so that nothing says beforehand how large it is.
        assertRefused(HttpRequest.BodyPublishers.ofInputStream(
                () -> new ByteArrayInputStream(large.getBytes(StandardCharsets.UTF_8))));
        for (String garbage : new String[] {"", "{", "[]", "[".repeat(5_000)}) {
            assertThat(post(garbage, "Authorization", "Bearer " + TOKEN).statusCode())
                    .as(garbage.length() > 10 ? "deep" : garbage)
                    .isBetween(400, 499);
        }
        assertThat(post(PING, "Authorization", "Bearer " + TOKEN).statusCode()).isEqualTo(200);
    }

    /** The server answers and hangs up; a client that still sends may see the latter alone. */
    private static void assertRefused(HttpRequest.BodyPublisher body) throws Exception {
        HttpRequest request =
                request("Authorization", "Bearer " + TOKEN).POST(body).build();
        try {
            assertThat(HttpClient.newHttpClient()
                            .send(request, HttpResponse.BodyHandlers.ofString())
                            .statusCode())
                    .isBetween(400, 499);
        } catch (IOException hungUp) {
            assertThat(hungUp).isNotInstanceOf(HttpTimeoutException.class);
        }
    }

    @Test
    void client_that_goes_away_in_the_middle_of_a_call_harms_nobody() throws Exception {
        String call =
                "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"tools/call\",\"params\":{\"name\":\"forecast\",\"arguments\":"
                        + "{\"now\":\"" + StartedServer.NOW + "\",\"weeks\":12}}}";
        for (int i = 0; i < 5; i++) {
            try (Socket socket = new Socket(address.getHost(), address.getPort())) {
                socket.setSoLinger(true, 0);
                socket.getOutputStream()
                        .write(("POST /mcp HTTP/1.1\r\nHost: 127.0.0.1:" + address.getPort()
                                        + "\r\nAuthorization: Bearer "
                                        + TOKEN + "\r\nContent-Type: application/json\r\nAccept: application/json,"
                                        + " text/event-stream\r\nContent-Length: " + call.length() + "\r\n\r\n" + call)
                                .getBytes(StandardCharsets.US_ASCII));
            }
        }
        try (McpSyncClient client = client(TOKEN)) {
            client.initialize();
            assertThat(client.listTools().tools()).hasSize(8);
            assertThat(client.callTool(McpSchema.CallToolRequest.builder("advise")
                                    .arguments(Map.of("now", StartedServer.NOW))
                                    .build())
                            .isError())
                    .isFalse();
        }
    }

    @Test
    void no_other_machine_reaches_it() throws Exception {
        List<InetAddress> others = NetworkInterface.networkInterfaces()
                .flatMap(NetworkInterface::inetAddresses)
                .filter(each -> each instanceof Inet4Address && !each.isLoopbackAddress())
                .toList();
        assumeThat(others)
                .as("addresses by which other machines reach this one")
                .isNotEmpty();
        for (InetAddress each : others) {
            try (Socket socket = new Socket()) {
                assertThatThrownBy(() -> socket.connect(new InetSocketAddress(each, address.getPort()), 2_000))
                        .isInstanceOf(IOException.class);
            }
        }
    }

    @Test
    void token_that_is_made_is_shown_once_and_short_ones_are_refused() throws Exception {
        Process made = new ProcessBuilder(StartedServer.command("--http", "0"))
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        try (BufferedReader log =
                new BufferedReader(new InputStreamReader(made.getErrorStream(), StandardCharsets.UTF_8))) {
            assertThat(log.readLine()).startsWith("Serving at http://127.0.0.1:");
            assertThat(log.readLine()).matches("Token, shown only now: [A-Za-z0-9_-]{43}");
        } finally {
            made.destroy();
        }
        ProcessBuilder weak = new ProcessBuilder(StartedServer.command("--http", "0"));
        weak.environment().put("ETIQUETTE_MCP_TOKEN", "secret");
        Process refused = weak.start();
        assertThat(new String(refused.getErrorStream().readAllBytes(), StandardCharsets.UTF_8))
                .startsWith("The token in ETIQUETTE_MCP_TOKEN has 6 characters; it must have 20 to 500")
                .doesNotContain("secret");
        assertThat(refused.waitFor()).isEqualTo(2);
    }

    private static HttpRequest.Builder request(String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(address)
                .timeout(PATIENCE)
                .header("Content-Type", "application/json")
                .header("Accept", "application/json, text/event-stream");
        return headers.length == 0 ? request : request.headers(headers);
    }

    private static HttpResponse<String> post(String body, String... headers) throws Exception {
        return HttpClient.newHttpClient()
                .send(
                        request(headers)
                                .POST(HttpRequest.BodyPublishers.ofString(body))
                                .build(),
                        HttpResponse.BodyHandlers.ofString());
    }
}
