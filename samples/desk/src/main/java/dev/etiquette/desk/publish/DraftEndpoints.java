package dev.etiquette.desk.publish;

import dev.etiquette.BookReport;
import dev.etiquette.WatchStatus;
import dev.etiquette.desk.book.WordList;
import dev.etiquette.desk.folder.FolderContent;
import dev.etiquette.desk.folder.FolderLook;
import dev.etiquette.desk.server.Endpoint;
import dev.etiquette.desk.server.RefusedRequestException;
import dev.etiquette.desk.work.Workbench;
import dev.etiquette.report.Fixes;
import dev.etiquette.report.Severity;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;

/** Keeps the draft and says how it stands with it. */
public final class DraftEndpoints {

    private final Workbench bench;
    private final WordList words = WordList.standard();

    /** For what lies on that bench. */
    public DraftEndpoints(Workbench bench) {
        this.bench = bench;
    }

    /** What answers the page, by address. */
    public Map<String, Endpoint> all() {
        return Map.of(
                "/api/state", body -> state(),
                "/api/words", body -> words.with(bench.readable().words()),
                "/api/files", body -> files(),
                "/api/save", this::save,
                "/api/discard", this::discard,
                "/api/insist", this::insist,
                "/api/fix", body -> fix());
    }

    /** How it stands: what is published, what is drafted, what is wrong. */
    Map<String, Object> state() throws IOException {
        return state(bench.folder().look());
    }

    private Map<String, Object> state(FolderLook look) {
        FolderContent published = look.published();
        FolderContent drafted = look.drafted();
        BookReport report = bench.reader().read(drafted);
        WatchStatus status = bench.status();
        Map<String, Object> shown = new LinkedHashMap<>();
        shown.put("folder", bench.folder().path().getFileName().toString());
        shown.put("path", bench.folder().path().toString());
        shown.put("writable", bench.folder().isWritable());
        shown.put("remarks", bench.folder().remarks());
        shown.put("fingerprint", status.fingerprint());
        shown.put("since", status.since());
        shown.put("fallback", status.fallback());
        shown.put("publishedSound", bench.reader().read(published).book().isPresent());
        shown.put("unreadable", status.failure());
        shown.put("digest", drafted.digest());
        shown.put("drafted", List.copyOf(look.draft().keySet()));
        shown.put("conflicts", look.conflicts());
        shown.put("problems", report.problems().stream().map(ProblemRow::of).toList());
        shown.put("sound", report.book().isPresent());
        shown.put("changes", bench.reader().lines(published, drafted));
        shown.put(
                "extendsStandard",
                report.book().map(book -> book.extendsStandard()).orElse(true));
        shown.put("dataRead", bench.loader().isDone());
        shown.put("dataProgress", bench.loader().progress());
        return shown;
    }

    private Object files() throws IOException {
        FolderContent drafted = bench.folder().drafted();
        FolderContent published = bench.folder().published();
        Map<String, Object> files = new TreeMap<>();
        drafted.texts()
                .forEach((name, text) -> files.put(
                        name,
                        Map.of(
                                "text",
                                text,
                                "digest",
                                drafted.digest(name),
                                "published",
                                published.text(name).orElse(""))));
        return Map.of("files", files, "digest", drafted.digest());
    }

    private Object save(JsonNode body) throws IOException {
        Map<String, Optional<String>> texts = new LinkedHashMap<>();
        Map<String, String> seen = new LinkedHashMap<>();
        body.path("files").properties().forEach(each -> {
            JsonNode text = each.getValue().path("text");
            texts.put(each.getKey(), text.isString() ? Optional.of(text.asString()) : Optional.empty());
            seen.put(each.getKey(), each.getValue().path("seen").asString(""));
        });
        try {
            bench.folder().save(texts, seen);
        } catch (IllegalArgumentException noName) {
            throw new RefusedRequestException(400, noName.getMessage());
        }
        FolderLook look = bench.folder().look();
        Map<String, Object> state = state(look);
        Map<String, String> digests = new TreeMap<>();
        texts.keySet().forEach(name -> digests.put(name, look.drafted().digest(name)));
        state.put("digests", digests);
        return state;
    }

    private Object discard(JsonNode body) throws IOException {
        if (body.has("file")) {
            bench.folder().discard(body.path("file").asString(""));
        } else {
            for (String name : bench.folder().draft().keySet()) {
                bench.folder().discard(name);
            }
        }
        return state();
    }

    private Object insist(JsonNode body) throws IOException {
        bench.folder().insist(body.path("file").asString(""));
        return state();
    }

    /** Mends all at once that can be mended for certain. */
    private Object fix() throws IOException {
        FolderContent drafted = bench.folder().drafted();
        BookReport report = bench.reader().read(drafted);
        Fixes fixes = Fixes.of(report.problems().stream()
                .filter(each -> each.severity() == Severity.ERROR)
                .toList());
        Map<String, Optional<String>> texts = new LinkedHashMap<>();
        Map<String, String> seen = new LinkedHashMap<>();
        fixes.applyTo(drafted.texts()).forEach((name, text) -> {
            if (!drafted.text(name).equals(Optional.of(text))) {
                texts.put(name, Optional.of(text));
                seen.put(name, drafted.digest(name));
            }
        });
        bench.folder().save(texts, seen);
        return state();
    }
}
