package dev.etiquette.desk.browser;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The Chromium of this machine, driven by its own protocol: no driver, and no library for one. */
public final class Chromium implements BrowserPage {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private static final List<String> PLACES = List.of(
            "/usr/bin/chromium",
            "/usr/bin/chromium-browser",
            "/usr/bin/google-chrome",
            "/usr/bin/google-chrome-stable",
            "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome");

    private static final Map<String, Integer> KEYS = Map.of(
            "Tab", 9, "Enter", 13, "Escape", 27, " ", 32, "ArrowDown", 40, "ArrowUp", 38, "Backspace", 8, "End", 35);

    private final Process process;
    private final Path profile;
    private final WebSocket socket;
    private final String session;
    private final AtomicInteger count = new AtomicInteger();
    private final Map<Integer, CompletableFuture<JsonNode>> asked = new ConcurrentHashMap<>();
    private final List<String> complaints = new CopyOnWriteArrayList<>();

    /** Where one is installed; empty when none is found. */
    public static Optional<Path> binary() {
        String named = System.getenv("CHROMIUM");
        return Stream.concat(Stream.ofNullable(named), PLACES.stream())
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst();
    }

    /** Starts it, with a profile of its own. */
    public Chromium(Path binary) {
        try {
            profile = Files.createTempDirectory("desk-chromium");
            process = new ProcessBuilder(
                            binary.toString(),
                            "--headless=new",
                            "--no-sandbox",
                            "--disable-gpu",
                            "--disable-dev-shm-usage",
                            "--disable-background-networking",
                            "--disable-component-update",
                            "--no-first-run",
                            "--hide-scrollbars",
                            "--remote-debugging-port=0",
                            "--user-data-dir=" + profile,
                            "about:blank")
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            socket = HttpClient.newHttpClient()
                    .newWebSocketBuilder()
                    .buildAsync(URI.create(endpoint()), new Listener())
                    .join();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        String target = send("", "Target.createTarget", Map.of("url", "about:blank"))
                .path("targetId")
                .asString("");
        session = send("", "Target.attachToTarget", Map.of("targetId", target, "flatten", true))
                .path("sessionId")
                .asString("");
        for (String domain : List.of("Page", "Runtime", "Log", "DOM")) {
            send(domain + ".enable", Map.of());
        }
        size(1280, 900, 1);
    }

    private String endpoint() throws IOException {
        BufferedReader said =
                new BufferedReader(new InputStreamReader(process.getErrorStream(), StandardCharsets.UTF_8));
        for (String line = said.readLine(); line != null; line = said.readLine()) {
            int at = line.indexOf("ws://");
            if (at >= 0) {
                drain(said);
                return line.substring(at).strip();
            }
        }
        throw new IOException("Chromium did not start.");
    }

    /** What it says besides is read, so that it never waits, and is not told: nothing of it is about the page. */
    private static void drain(BufferedReader said) {
        Thread rest = new Thread(
                () -> {
                    try {
                        while (said.readLine() != null) {
                            // It stays here.
                        }
                    } catch (IOException ended) {
                        // It is closed.
                    }
                },
                "chromium-errors");
        rest.setDaemon(true);
        rest.start();
    }

    private final class Listener implements WebSocket.Listener {
        private final StringBuilder part = new StringBuilder();

        @Override
        public CompletionStage<?> onText(WebSocket from, CharSequence data, boolean last) {
            part.append(data);
            if (last) {
                JsonNode message = JSON.readTree(part.toString());
                part.setLength(0);
                took(message);
            }
            from.request(1);
            return CompletableFuture.completedFuture(null);
        }
    }

    private void took(JsonNode message) {
        CompletableFuture<JsonNode> waiting = asked.remove(message.path("id").asInt(0));
        if (waiting != null) {
            waiting.complete(message);
            return;
        }
        JsonNode params = message.path("params");
        switch (message.path("method").asString("")) {
            case "Runtime.exceptionThrown" ->
                complaints.add(params.path("exceptionDetails").toString());
            case "Log.entryAdded" -> {
                JsonNode entry = params.path("entry");
                if (entry.path("level").asString("").equals("error")) {
                    complaints.add(entry.path("text").asString("") + " "
                            + entry.path("url").asString(""));
                }
            }
            case "Runtime.consoleAPICalled" -> {
                if (params.path("type").asString("").equals("error")) {
                    complaints.add(params.path("args").toString());
                }
            }
            default -> {
                // Nothing to complain of.
            }
        }
    }

    private JsonNode send(String method, Map<String, ?> params) {
        return send(session, method, params);
    }

    private JsonNode send(String where, String method, Map<String, ?> params) {
        int id = count.incrementAndGet();
        Map<String, Object> message = new LinkedHashMap<>();
        message.put("id", id);
        message.put("method", method);
        message.put("params", params);
        if (!where.isEmpty()) {
            message.put("sessionId", where);
        }
        CompletableFuture<JsonNode> answer = new CompletableFuture<>();
        asked.put(id, answer);
        String text = JSON.writeValueAsString(message);
        synchronized (this) {
            socket.sendText(text, true).join();
        }
        JsonNode got = answer.orTimeout(60, TimeUnit.SECONDS).join();
        if (got.has("error")) {
            throw new IllegalStateException(method + ": " + got.path("error"));
        }
        return got.path("result");
    }

    @Override
    public void open(String address) {
        // A page that would ask whether to leave it waits for an answer that nobody gives.
        eval("BeforeUnloadEvent.prototype.preventDefault = () => {}, null");
        send("Page.navigate", Map.of("url", "about:blank"));
        send("Page.navigate", Map.of("url", address));
        await("document.documentElement.dataset.ready === 'true'");
    }

    @Override
    public JsonNode eval(String expression) {
        JsonNode got = send(
                "Runtime.evaluate",
                Map.of("expression", expression, "awaitPromise", true, "returnByValue", true, "userGesture", true));
        if (got.has("exceptionDetails")) {
            throw new IllegalStateException(got.path("exceptionDetails").toString());
        }
        return got.path("result").path("value");
    }

    @Override
    public void press(String key) {
        Map<String, Object> event = new HashMap<>(Map.of("key", key, "code", key.equals(" ") ? "Space" : key));
        event.put("windowsVirtualKeyCode", KEYS.getOrDefault(key, 0));
        event.put("type", "keyDown");
        if (key.equals("Enter")) {
            event.put("text", "\r");
        } else if (key.equals(" ")) {
            event.put("text", " ");
        }
        send("Input.dispatchKeyEvent", event);
        event.remove("text");
        event.put("type", "keyUp");
        send("Input.dispatchKeyEvent", event);
    }

    @Override
    public void type(String text) {
        send("Input.insertText", Map.of("text", text));
    }

    @Override
    public void size(int width, int height, double scale) {
        send(
                "Emulation.setDeviceMetricsOverride",
                Map.of(
                        "width",
                        (int) (width / scale),
                        "height",
                        (int) (height / scale),
                        "deviceScaleFactor",
                        scale,
                        "mobile",
                        false));
    }

    /** Shows the page as those see it who want it dark, or light. */
    public void dark(boolean dark) {
        send(
                "Emulation.setEmulatedMedia",
                Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", dark ? "dark" : "light"))));
    }

    /** Cuts the page off from everything, or joins it again. */
    public void cutOff(boolean cut) {
        send("Network.enable", Map.of());
        send(
                "Network.emulateNetworkConditions",
                Map.of("offline", cut, "latency", 0, "downloadThroughput", -1, "uploadThroughput", -1));
    }

    @Override
    public void picture(Path file) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.write(
                    file,
                    Base64.getDecoder()
                            .decode(send("Page.captureScreenshot", Map.of("format", "png"))
                                    .path("data")
                                    .asString("")));
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    @Override
    public List<String> complaints() {
        return List.copyOf(complaints);
    }

    /** Forgets what was complained of. */
    public void forgive() {
        complaints.clear();
    }

    @Override
    public void close() {
        socket.abort();
        process.descendants().forEach(ProcessHandle::destroy);
        process.destroy();
        try {
            process.waitFor(10, TimeUnit.SECONDS);
            process.destroyForcibly().waitFor();
            try (Stream<Path> all = Files.walk(profile)) {
                all.sorted(Comparator.reverseOrder())
                        .forEach(each -> each.toFile().delete());
            }
        } catch (IOException | UncheckedIOException left) {
            // A profile in the folder for temporary files.
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
