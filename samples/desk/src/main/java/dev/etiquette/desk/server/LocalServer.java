package dev.etiquette.desk.server;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.etiquette.advice.RunawayRulesException;
import dev.etiquette.desk.folder.StaleDraftException;
import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.MissingNode;

/** Hands out the page and answers it, to this machine alone. Close it to end it. */
public final class LocalServer implements AutoCloseable {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private static final byte[] LOOPBACK = {127, 0, 0, 1};

    /** How many ports behind a taken one are tried. */
    private static final int MORE_PORTS = 50;

    private final HttpServer server;
    private final ThreadPoolExecutor threads;
    private final RequestGuard guard;
    private final StaticFiles files = new StaticFiles();
    private final ContentPolicy policy = new ContentPolicy(files.importMap());
    private final Map<String, Endpoint> endpoints;

    /**
     * Begins to serve.
     *
     * @param port the wanted one; when it is taken, the next free one; 0 for any
     * @param endpoints what answers the page, by address
     * @throws IOException when no port is free
     */
    public LocalServer(int port, Map<String, Endpoint> endpoints) throws IOException {
        ServerLimits.apply();
        this.endpoints = Map.copyOf(endpoints);
        this.server = bound(port);
        this.guard = new RequestGuard(server.getAddress().getPort());
        AtomicInteger count = new AtomicInteger();
        this.threads = new ThreadPoolExecutor(
                2, ServerLimits.MOST_REQUESTS, 30, TimeUnit.SECONDS, new SynchronousQueue<>(), task -> {
                    Thread thread = new Thread(task, "desk-" + count.incrementAndGet());
                    thread.setDaemon(true);
                    return thread;
                });
        server.createContext("/", this::answer);
        server.setExecutor(threads);
        server.start();
    }

    private static HttpServer bound(int port) throws IOException {
        InetAddress here = InetAddress.getByAddress(LOOPBACK);
        for (int next = port; ; next++) {
            try {
                return HttpServer.create(new InetSocketAddress(here, next), 0);
            } catch (BindException taken) {
                if (port == 0 || next == port + MORE_PORTS || next == 65_535) {
                    throw taken;
                }
            }
        }
    }

    /** What to open in a browser. The key stands behind "#", which no browser sends anywhere. */
    public URI address() {
        return URI.create("http://127.0.0.1:" + port() + "/#" + guard.key());
    }

    /** On which port it serves. */
    public int port() {
        return server.getAddress().getPort();
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            String nonce = policy.nonce();
            policy.apply(exchange.getResponseHeaders(), nonce);
            String path = exchange.getRequestURI().getPath();
            if (!guard.isAtHome(exchange.getRequestHeaders())) {
                refuse(exchange, 403, "The desk is open to this machine only.");
            } else if (path != null && path.startsWith("/api/")) {
                ask(exchange, path);
            } else if (!exchange.getRequestMethod().equals("GET")) {
                refuse(exchange, 405, "This can only be read.");
            } else if ("/".equals(path)) {
                send(exchange, 200, "text/html", files.page(nonce));
            } else {
                Optional<byte[]> file = files.at(path == null ? "" : path);
                if (file.isPresent()) {
                    send(exchange, 200, StaticFiles.type(path), file.get());
                } else {
                    refuse(exchange, 404, "There is no such page.");
                }
            }
        }
    }

    private void ask(HttpExchange exchange, String path) throws IOException {
        Headers headers = exchange.getRequestHeaders();
        Endpoint endpoint = endpoints.get(path);
        if (!guard.hasKey(headers)) {
            refuse(exchange, 401, "Open the desk by the address that it printed when it was started.");
        } else if (endpoint == null) {
            refuse(exchange, 404, "There is no such thing.");
        } else if (!exchange.getRequestMethod().equals("POST")) {
            refuse(exchange, 405, "This is asked with POST.");
        } else if (!"application/json".equals(headers.getFirst("Content-Type"))) {
            refuse(exchange, 415, "Only JSON is understood.");
        } else {
            try {
                byte[] answer = JSON.writeValueAsBytes(endpoint.answer(body(exchange)));
                send(exchange, 200, "application/json", answer);
            } catch (RefusedRequestException refused) {
                refuse(exchange, refused.status(), refused.getMessage());
            } catch (StaleDraftException stale) {
                refuse(exchange, 409, stale.getMessage());
            } catch (JacksonException nonsense) {
                refuse(exchange, 400, "That cannot be read.");
            } catch (IOException failed) {
                refuse(exchange, 507, "It could not be read or written: " + reason(failed));
            } catch (RunawayRulesException stopped) {
                refuse(exchange, 503, stopped.getMessage());
            } catch (RuntimeException unforeseen) {
                // The message of the exception may hold what somebody wrote; its kind does not.
                refuse(
                        exchange,
                        500,
                        "Something unforeseen went wrong ("
                                + unforeseen.getClass().getSimpleName() + ").");
            } catch (OutOfMemoryError full) {
                refuse(exchange, 500, "There is not enough memory for so much.");
            }
        }
    }

    private static String reason(IOException failed) {
        String message = failed.getMessage();
        return message == null ? failed.getClass().getSimpleName() : message;
    }

    private static JsonNode body(HttpExchange exchange) throws IOException {
        String length = exchange.getRequestHeaders().getFirst("Content-Length");
        if (length != null && length.length() > 9) {
            throw new RefusedRequestException(413, "That is too much at once.");
        }
        byte[] read = exchange.getRequestBody().readNBytes(ServerLimits.LARGEST_BODY + 1);
        if (read.length > ServerLimits.LARGEST_BODY) {
            throw new RefusedRequestException(413, "That is too much at once.");
        }
        return read.length == 0 ? MissingNode.getInstance() : JSON.readTree(read);
    }

    private static void refuse(HttpExchange exchange, int status, String sentence) throws IOException {
        // What was sent along and not read is not waited for.
        exchange.getResponseHeaders().set("Connection", "close");
        send(exchange, status, "application/json", JSON.writeValueAsBytes(Map.of("message", sentence)));
    }

    private static void send(HttpExchange exchange, int status, String type, byte[] content) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", type + "; charset=utf-8");
        exchange.sendResponseHeaders(status, content.length == 0 ? -1 : content.length);
        exchange.getResponseBody().write(content);
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
