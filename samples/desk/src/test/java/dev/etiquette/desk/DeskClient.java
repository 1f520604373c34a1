package dev.etiquette.desk;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Asks a desk as its page does. */
final class DeskClient {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final HttpClient http = HttpClient.newHttpClient();
    private final RuleDesk desk;
    private int status;

    DeskClient(RuleDesk desk) {
        this.desk = desk;
    }

    /** The answer, whatever its status is. */
    JsonNode ask(String path, Object... pairs) {
        Map<String, Object> body = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            body.put(String.valueOf(pairs[i]), pairs[i + 1]);
        }
        try {
            HttpResponse<String> answer = http.send(
                    HttpRequest.newBuilder(URI.create(
                                    "http://127.0.0.1:" + desk.address().getPort() + "/api/" + path))
                            .header("X-Desk-Key", desk.address().getFragment())
                            .header("Content-Type", "application/json")
                            .POST(HttpRequest.BodyPublishers.ofString(JSON.writeValueAsString(body)))
                            .build(),
                    HttpResponse.BodyHandlers.ofString());
            status = answer.statusCode();
            return JSON.readTree(answer.body());
        } catch (IOException failed) {
            throw new IllegalStateException(failed);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    /** The status of the last answer. */
    int status() {
        return status;
    }

    /** Keeps a text in the draft; null takes the file away. */
    JsonNode save(String name, @Nullable String text) {
        Map<String, Object> file = new LinkedHashMap<>();
        file.put("text", text);
        file.put("seen", ask("files").path("files").path(name).path("digest").asString(""));
        return ask("save", "files", Map.of(name, file));
    }

    /** Publishes what is drafted now. */
    JsonNode publish(String reason) {
        return ask("publish", "seen", ask("state").path("digest").asString(""), "reason", reason);
    }
}
