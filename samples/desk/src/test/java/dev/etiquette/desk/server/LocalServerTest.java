package dev.etiquette.desk.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Attacks the server as pages of others, names of others and other programs would. */
class LocalServerTest {

    private LocalServer server;
    private String key;

    @BeforeEach
    void open() throws IOException {
        server = new LocalServer(
                0,
                Map.of(
                        "/api/echo", body -> Map.of("got", body.path("text").asString("")),
                        "/api/broken",
                                body -> {
                                    throw new IllegalStateException("the secret of Tomas");
                                },
                        "/api/full",
                                body -> {
                                    throw new IOException("No space left on device");
                                }));
        key = server.address().getFragment();
    }

    @AfterEach
    void close() {
        server.close();
    }

    private record Answer(int status, String head, String body) {}

    /** Written by hand: clients set headers of their own. */
    private Answer ask(String method, String path, Map<String, String> headers, String body) throws IOException {
        try (Socket socket = new Socket("127.0.0.1", server.port())) {
            socket.setSoTimeout(20_000);
            Map<String, String> all = new LinkedHashMap<>();
            all.put("Host", "127.0.0.1:" + server.port());
            all.put("Connection", "close");
            all.put("Content-Length", String.valueOf(body.length()));
            all.putAll(headers);
            String head = all.entrySet().stream()
                    .filter(each -> !each.getValue().isEmpty())
                    .map(each -> each.getKey() + ": " + each.getValue() + "\r\n")
                    .collect(Collectors.joining());
            OutputStream out = socket.getOutputStream();
            out.write((method + " " + path + " HTTP/1.1\r\n" + head + "\r\n" + body).getBytes(StandardCharsets.UTF_8));
            out.flush();
            return answer(socket);
        }
    }

    private static Answer answer(Socket socket) throws IOException {
        BufferedReader in = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
        String first = in.readLine();
        if (first == null) {
            return new Answer(0, "", "");
        }
        StringBuilder head = new StringBuilder();
        for (String line = in.readLine(); line != null && !line.isEmpty(); line = in.readLine()) {
            head.append(line).append('\n');
        }
        return new Answer(
                Integer.parseInt(first.split(" ")[1]),
                head.toString(),
                in.lines().collect(Collectors.joining("\n")));
    }

    private Answer echo(Map<String, String> headers) throws IOException {
        Map<String, String> all = new LinkedHashMap<>();
        all.put("X-Desk-Key", key);
        all.put("Content-Type", "application/json");
        all.putAll(headers);
        return ask("POST", "/api/echo", all, "{\"text\": \"hello\"}");
    }

    @Test
    void page_of_the_desk_is_answered() throws IOException {
        Answer answer = echo(Map.of("Origin", "http://127.0.0.1:" + server.port(), "Sec-Fetch-Site", "same-origin"));

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.body()).isEqualTo("{\"got\":\"hello\"}");
    }

    @Test
    void whoever_has_no_key_gets_nothing() throws IOException {
        assertThat(echo(Map.of("X-Desk-Key", "")).status()).isEqualTo(401);
        assertThat(echo(Map.of("X-Desk-Key", "guess")).status()).isEqualTo(401);
        assertThat(echo(Map.of("X-Desk-Key", key.substring(1))).status()).isEqualTo(401);
        assertThat(ask("POST", "/api/nothing", Map.of(), "").status()).isEqualTo(401);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "evil.example",
                "evil.example:PORT",
                "127.0.0.1.evil.example:PORT",
                "127.0.0.1",
                "127.0.0.1:1",
                "0.0.0.0:PORT",
                "[::1]:PORT",
                "LOCALHOST.:PORT"
            })
    void name_of_somebody_else_that_leads_here_is_refused(String host) throws IOException {
        String named = host.replace("PORT", String.valueOf(server.port()));

        assertThat(echo(Map.of("Host", named)).status()).isEqualTo(403);
        assertThat(ask("GET", "/", Map.of("Host", named), "").status()).isEqualTo(403);
        assertThat(ask("GET", "/desk.js", Map.of("Host", named), "").status()).isEqualTo(403);
    }

    @Test
    void request_without_a_host_or_with_two_is_refused() throws IOException {
        assertThat(echo(Map.of("Host", "")).status()).isIn(400, 403);
        assertThat(echo(Map.of("Host", "127.0.0.1:" + server.port() + "\r\nHost: evil.example"))
                        .status())
                .isEqualTo(403);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://evil.example",
                "null",
                "https://127.0.0.1:PORT",
                "http://127.0.0.1",
                "http://localhost:PORT",
                "http://127.0.0.1:PORT.evil.example"
            })
    void page_of_somebody_else_is_refused(String origin) throws IOException {
        assertThat(echo(Map.of("Origin", origin.replace("PORT", String.valueOf(server.port()))))
                        .status())
                .isEqualTo(403);
    }

    @ParameterizedTest
    @ValueSource(strings = {"cross-site", "same-site", "nonsense"})
    void browser_that_says_it_comes_from_elsewhere_is_believed(String site) throws IOException {
        assertThat(echo(Map.of("Sec-Fetch-Site", site)).status()).isEqualTo(403);
        assertThat(ask("GET", "/desk.js", Map.of("Sec-Fetch-Site", site), "").status())
                .isEqualTo(403);
    }

    @Test
    void form_of_somebody_else_is_not_understood() throws IOException {
        for (String type : List.of("text/plain", "application/x-www-form-urlencoded", "multipart/form-data", "")) {
            assertThat(echo(Map.of("Content-Type", type)).status()).isEqualTo(415);
        }
        assertThat(ask("GET", "/api/echo", Map.of("X-Desk-Key", key), "").status())
                .isEqualTo(405);
        assertThat(ask("OPTIONS", "/api/echo", Map.of("X-Desk-Key", key), "").head())
                .doesNotContain("Access-Control");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/../../../../etc/passwd",
                "/%2e%2e/%2e%2e/%2e%2e/etc/passwd",
                "/..%2f..%2fetc%2fpasswd",
                "//etc/passwd",
                "/desk.js/../../RuleDesk.class",
                "/dev/etiquette/desk/page/index.html",
                "/modules/../desk.css%00",
                "/modules/",
                "/META-INF/MANIFEST.MF",
                "/RuleDesk.js",
                "/index.html"
            })
    void address_that_is_not_on_the_list_leads_nowhere(String path) throws IOException {
        assertThat(ask("GET", path, Map.of(), "").status()).isIn(400, 404);
    }

    @Test
    void page_may_do_nothing_that_is_not_its_own() throws IOException {
        Answer one = ask("GET", "/", Map.of(), "");
        Answer other = ask("GET", "/", Map.of(), "");

        assertThat(one.status()).isEqualTo(200);
        assertThat(one.head().toLowerCase(Locale.ROOT))
                .contains("default-src 'none'")
                .contains("require-trusted-types-for 'script'")
                .contains("trusted-types 'none'")
                .contains("frame-ancestors 'none'")
                .contains("x-content-type-options: nosniff")
                .contains("cache-control: no-store")
                .contains("cross-origin-resource-policy: same-origin")
                .doesNotContain("unsafe-inline")
                .doesNotContain("unsafe-eval")
                .doesNotContain("http:");
        assertThat(one.body()).isNotEqualTo(other.body()).doesNotContain(key).doesNotContain("@NONCE@");
    }

    @Test
    void body_of_a_gigabyte_is_not_read() throws IOException {
        long start = System.nanoTime();

        assertThat(echo(Map.of("Content-Length", "1000000000")).status()).isEqualTo(413);
        assertThat((System.nanoTime() - start) / 1_000_000_000L).isLessThan(5);
    }

    @Test
    void body_that_never_ends_is_cut_off() throws IOException {
        try (Socket socket = new Socket("127.0.0.1", server.port())) {
            socket.setSoTimeout(20_000);
            OutputStream out = socket.getOutputStream();
            out.write(("POST /api/echo HTTP/1.1\r\nHost: 127.0.0.1:" + server.port() + "\r\nX-Desk-Key: " + key
                            + "\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n")
                    .getBytes(StandardCharsets.UTF_8));
            byte[] chunk = ("10000\r\n" + " ".repeat(65_536) + "\r\n").getBytes(StandardCharsets.UTF_8);
            int sent = 0;
            try {
                // At most a gigabyte, should nobody cut it off.
                while (sent < 16_000) {
                    out.write(chunk);
                    sent++;
                }
            } catch (SocketException cutOff) {
                // As it should be.
            }
            assertThat(sent).isLessThan(2_000);
        }
    }

    @Test
    void others_are_answered_while_slow_ones_hold_their_lines() throws IOException {
        List<Socket> slow = new ArrayList<>();
        try {
            for (int i = 0; i < 30; i++) {
                Socket socket = new Socket("127.0.0.1", server.port());
                socket.getOutputStream().write("POST /api/echo HTT".getBytes(StandardCharsets.UTF_8));
                slow.add(socket);
            }
            long start = System.nanoTime();
            assertThat(echo(Map.of()).status()).isEqualTo(200);
            assertThat((System.nanoTime() - start) / 1_000_000).isLessThan(5_000);
        } finally {
            for (Socket each : slow) {
                each.close();
            }
        }
    }

    @Test
    void slow_one_is_not_waited_for_long() throws IOException {
        try (Socket socket = new Socket("127.0.0.1", server.port())) {
            socket.setSoTimeout(40_000);
            socket.getOutputStream().write("POST /api/echo HTT".getBytes(StandardCharsets.UTF_8));

            assertThat(socket.getInputStream().read()).isEqualTo(-1);
        } catch (SocketException cutOff) {
            assertThat(cutOff).hasMessageContaining("reset");
        }
    }

    @Test
    void what_goes_wrong_tells_no_text_of_anybody() throws IOException {
        Answer broken = ask("POST", "/api/broken", Map.of("X-Desk-Key", key, "Content-Type", "application/json"), "{}");

        assertThat(broken.status()).isEqualTo(500);
        assertThat(broken.body()).contains("IllegalStateException").doesNotContain("Tomas");
    }

    @Test
    void full_disk_is_told() throws IOException {
        Answer full = ask("POST", "/api/full", Map.of("X-Desk-Key", key, "Content-Type", "application/json"), "{}");

        assertThat(full.status()).isEqualTo(507);
        assertThat(full.body()).contains("No space left on device");
    }

    @Test
    void nonsense_is_refused() throws IOException {
        Answer answer = ask("POST", "/api/echo", Map.of("X-Desk-Key", key, "Content-Type", "application/json"), "{\"a");

        assertThat(answer.status()).isEqualTo(400);
    }

    @Test
    void taken_port_gives_the_next_free_one() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            try (LocalServer next = new LocalServer(taken.getLocalPort(), Map.of())) {
                assertThat(next.port()).isGreaterThan(taken.getLocalPort()).isLessThan(taken.getLocalPort() + 51);
            }
        }
    }

    @Test
    void each_start_has_a_key_of_its_own() throws IOException {
        try (LocalServer other = new LocalServer(0, Map.of())) {
            assertThat(other.address().getFragment()).hasSize(43).isNotEqualTo(key);
        }
    }
}
