package dev.etiquette.desk.publish;

import dev.etiquette.WatchStatus;
import dev.etiquette.desk.folder.BookVersion;
import dev.etiquette.desk.folder.FolderContent;
import dev.etiquette.desk.server.Endpoint;
import dev.etiquette.desk.server.RefusedRequestException;
import dev.etiquette.desk.work.Workbench;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** Publishes a draft, confirms that it is in force, and takes it back. */
public final class PublishEndpoints {

    /** Programs that follow the folder adopt a change within a second; on a busy machine it may take longer. */
    private static final int LONGEST_WAIT_MILLIS = 10_000;

    private static final int LOOK_MILLIS = 20;

    private final Workbench bench;

    /** For what lies on that bench. */
    public PublishEndpoints(Workbench bench) {
        this.bench = bench;
    }

    /** What answers the page, by address. */
    public Map<String, Endpoint> all() {
        return Map.of("/api/publish", this::publish, "/api/undo", this::undo, "/api/difference", body -> difference());
    }

    private Object publish(JsonNode body) throws IOException {
        if (bench.drafted().book().isEmpty()) {
            throw new RefusedRequestException(422, "The draft has errors. Mend them first; nothing was published.");
        }
        if (bench.folder().draft().isEmpty()) {
            throw new RefusedRequestException(422, "There is nothing to publish: the draft is as it is published.");
        }
        return confirmed(bench.folder()
                .publish(
                        body.path("seen").asString(""),
                        body.path("reason").asString("").strip()));
    }

    /** Publishes the version before the last one again. */
    private Object undo(JsonNode body) throws IOException {
        List<BookVersion> versions = bench.folder().versions();
        int number = body.path("number").asInt(0);
        BookVersion last = versions.stream()
                .filter(each -> each.number() == number)
                .findFirst()
                .orElseThrow(() -> new RefusedRequestException(404, "There is no such version."));
        BookVersion before = versions.stream()
                .filter(each -> each.number() < number)
                .reduce((one, other) -> other)
                .orElseThrow(() -> new RefusedRequestException(422, "There is no version before that one."));
        if (!bench.folder().published().digest().equals(last.digest())) {
            throw new RefusedRequestException(
                    409, "Something else was published since. Choose the version that you want in the history.");
        }
        bench.folder().takeBack(before.number());
        try {
            Map<String, Object> shown = confirmed(
                    bench.folder().publish(bench.folder().drafted().digest(), "Version " + number + " taken back."));
            shown.put("again", before.number());
            return shown;
        } catch (IOException failed) {
            throw new IOException(
                    "The way back stands in the draft, but is not published. " + failed.getMessage(), failed);
        }
    }

    /** Waits until a program that follows the folder advises by the version, and says whether it does. */
    private Map<String, Object> confirmed(BookVersion version) {
        long end = System.nanoTime() + LONGEST_WAIT_MILLIS * 1_000_000L;
        WatchStatus status = bench.status();
        while (!inForce(status, version) && System.nanoTime() < end) {
            try {
                Thread.sleep(LOOK_MILLIS);
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
                break;
            }
            status = bench.status();
        }
        Map<String, Object> shown = new LinkedHashMap<>();
        shown.put("number", version.number());
        shown.put("at", version.at());
        shown.put("lines", version.lines());
        shown.put("fingerprint", version.fingerprint());
        shown.put("inForce", inForce(status, version));
        shown.put("since", status.since());
        return shown;
    }

    private static boolean inForce(WatchStatus status, BookVersion version) {
        return status.fingerprint().equals(version.fingerprint()) && !status.fallback();
    }

    /** The texts that differ, as they are and as they would be. */
    private Object difference() throws IOException {
        FolderContent published = bench.folder().published();
        Map<String, Object> files = new LinkedHashMap<>();
        bench.folder()
                .draft()
                .forEach((name, each) -> files.put(
                        name,
                        Map.of(
                                "before", published.text(name).orElse(""),
                                "after", each.text().orElse(""),
                                "gone", each.text().isEmpty(),
                                "fresh", published.text(name).equals(Optional.empty()))));
        return Map.of("files", files);
    }
}
