package dev.etiquette.desk.scenarios;

import dev.etiquette.RuleBook;
import dev.etiquette.desk.folder.FolderContent;
import dev.etiquette.desk.server.Endpoint;
import dev.etiquette.desk.server.RefusedRequestException;
import dev.etiquette.desk.work.Workbench;
import dev.etiquette.model.Platform;
import dev.etiquette.report.RuleOutline;
import dev.etiquette.scenario.FeatureFile;
import dev.etiquette.scenario.ScenarioFailure;
import dev.etiquette.scenario.ScenarioReport;
import dev.etiquette.scenario.Scenarios;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** Proposes scenarios for a rule of one's own: where it holds, and where it does not. Each is run before it is shown. */
public final class ProposalEndpoints {

    private final Workbench bench;

    /** For what lies on that bench. */
    public ProposalEndpoints(Workbench bench) {
        this.bench = bench;
    }

    /** What answers the page, by address. */
    public Map<String, Endpoint> all() {
        return Map.of("/api/scenario/propose", this::propose, "/api/scenario/add", this::add);
    }

    private Object propose(JsonNode body) throws IOException {
        RuleBook book = bench.drafted()
                .book()
                .orElseThrow(() -> new RefusedRequestException(
                        422, "The draft has errors. Scenarios are proposed when they are mended."));
        String id = body.path("id").asString("");
        RuleBook.Entry entry =
                book.rule(id).orElseThrow(() -> new RefusedRequestException(404, "There is no such rule any more."));
        RuleOutline rule = bench.text(bench.folder().drafted(), entry.file()).stream()
                .flatMap(text -> RuleBook.outlines(text).stream())
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new RefusedRequestException(404, "There is no such rule any more."));
        List<Map<String, Object>> shown = new ArrayList<>();
        for (RuleScene.Proposed each : new RuleScene(rule).proposals(platforms())) {
            Map<String, Object> tried = tried(each, book);
            boolean passes = Boolean.TRUE.equals(tried.get("passes"));
            shown.add(passes || !each.lets() ? tried : tried(each.only(id), book));
        }
        return Map.of("proposed", shown);
    }

    private static Map<String, Object> tried(RuleScene.Proposed proposed, RuleBook book) {
        ScenarioReport report = Scenarios.run(
                book, List.of(new FeatureFile("proposed.feature", "Feature: Proposed\n\n" + proposed.text())));
        Map<String, Object> shown = new LinkedHashMap<>();
        shown.put("text", proposed.text());
        shown.put("title", proposed.title());
        shown.put("passes", report.passed());
        shown.put(
                "message",
                report.failures().stream()
                        .findFirst()
                        .map(ScenarioFailure::message)
                        .orElse(""));
        return shown;
    }

    /** How scenarios call platforms, by how rules do. */
    private static Map<String, String> platforms() {
        Map<String, String> names = new LinkedHashMap<>();
        for (var field : Platform.class.getFields()) {
            try {
                if (field.get(null) instanceof Platform platform
                        && platform != Platform.NONE
                        && platform != Platform.ANY) {
                    names.put(field.getName(), platform.name());
                }
            } catch (IllegalAccessException closed) {
                throw new IllegalStateException(closed);
            }
        }
        return names;
    }

    /** Puts scenarios behind those that stand in the file which belongs to that of the rule. */
    private Object add(JsonNode body) throws IOException {
        FolderContent drafted = bench.folder().drafted();
        String file = body.path("file").asString("").replaceFirst("\\.drl$", "") + ".feature";
        String name = body.path("name").asString("").replaceAll("\\s+", " ").strip();
        String before = drafted.text(file).orElse("Feature: " + (name.isEmpty() ? "My own" : name) + "\n");
        StringBuilder all = new StringBuilder(before.stripTrailing()).append('\n');
        for (JsonNode text : body.path("texts")) {
            all.append('\n').append(text.asString("").stripTrailing()).append('\n');
        }
        try {
            bench.folder().save(Map.of(file, Optional.of(all.toString())), Map.of(file, drafted.digest(file)));
        } catch (IllegalArgumentException noName) {
            throw new RefusedRequestException(400, noName.getMessage());
        }
        return Map.of("file", file);
    }
}
