package dev.etiquette.desk.history;

import dev.etiquette.desk.folder.BookVersion;
import dev.etiquette.desk.folder.FolderContent;
import dev.etiquette.desk.server.Endpoint;
import dev.etiquette.desk.server.RefusedRequestException;
import dev.etiquette.desk.work.Workbench;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;

/** The versions: all of them, two beside each other, and the way back to one. */
public final class HistoryEndpoints {

    private final Workbench bench;

    /** For what lies on that bench. */
    public HistoryEndpoints(Workbench bench) {
        this.bench = bench;
    }

    /** What answers the page, by address. */
    public Map<String, Endpoint> all() {
        return Map.of(
                "/api/history", body -> history(), "/api/compare", this::compare, "/api/take-back", this::takeBack);
    }

    private Object history() throws IOException {
        keepWhatIsThere();
        List<Map<String, Object>> versions = new ArrayList<>();
        String now = bench.folder().published().digest();
        for (BookVersion each : bench.folder().versions()) {
            Map<String, Object> shown = new LinkedHashMap<>();
            shown.put("number", each.number());
            shown.put("at", each.at());
            shown.put("reason", each.reason());
            shown.put("fingerprint", each.fingerprint());
            shown.put("lines", each.lines());
            shown.put("published", each.digest().equals(now));
            versions.add(shown);
        }
        Collections.reverse(versions);
        return Map.of("versions", versions, "inForce", bench.status().fingerprint());
    }

    /** What somebody has changed without the desk becomes a version as well, so that there is a way back to it. */
    private void keepWhatIsThere() {
        try {
            bench.folder().noteOutsideChange();
        } catch (IOException readOnly) {
            // The versions that are there can be read all the same.
        }
    }

    private BookVersion version(JsonNode number) throws IOException {
        return bench.folder().versions().stream()
                .filter(each -> each.number() == number.asInt(0))
                .findFirst()
                .orElseThrow(() -> new RefusedRequestException(404, "There is no such version."));
    }

    private Object compare(JsonNode body) throws IOException {
        BookVersion one = version(body.path("one"));
        BookVersion other = version(body.path("other"));
        TreeSet<String> names = new TreeSet<>(one.texts().keySet());
        names.addAll(other.texts().keySet());
        Map<String, Object> files = new LinkedHashMap<>();
        for (String name : names) {
            String before = one.texts().getOrDefault(name, "");
            String after = other.texts().getOrDefault(name, "");
            if (!before.equals(after)) {
                files.put(name, Map.of("before", before, "after", after));
            }
        }
        return Map.of("lines", bench.reader().lines(content(one), content(other)), "files", files);
    }

    private static FolderContent content(BookVersion version) {
        Map<String, Optional<String>> texts = new LinkedHashMap<>();
        version.texts().forEach((name, text) -> texts.put(name, Optional.of(text)));
        return FolderContent.EMPTY.with(texts);
    }

    private Object takeBack(JsonNode body) throws IOException {
        bench.folder().takeBack(version(body.path("number")).number());
        return Map.of("drafted", List.copyOf(bench.folder().draft().keySet()));
    }
}
