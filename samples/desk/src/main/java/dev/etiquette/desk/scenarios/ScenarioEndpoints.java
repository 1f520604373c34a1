package dev.etiquette.desk.scenarios;

import dev.etiquette.Advice;
import dev.etiquette.RuleBook;
import dev.etiquette.advice.Reason;
import dev.etiquette.advice.Recommendation;
import dev.etiquette.advice.Withheld;
import dev.etiquette.desk.book.StandardTexts;
import dev.etiquette.desk.data.OwnData;
import dev.etiquette.desk.folder.FolderContent;
import dev.etiquette.desk.server.Endpoint;
import dev.etiquette.desk.server.RefusedRequestException;
import dev.etiquette.desk.work.Workbench;
import dev.etiquette.model.PersonId;
import dev.etiquette.report.CoverageGoal;
import dev.etiquette.scenario.FeatureFile;
import dev.etiquette.scenario.FeatureResult;
import dev.etiquette.scenario.ScenarioFailure;
import dev.etiquette.scenario.ScenarioReport;
import dev.etiquette.scenario.ScenarioResult;
import dev.etiquette.scenario.Scenarios;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** Runs scenarios, and makes one of a moment. */
public final class ScenarioEndpoints {

    private static final String FILE = "moments.feature";

    /** From the shortest to the longest: a scenario should say no more than it needs. */
    private static final int[] LENGTHS = {1, 2, 4, 8, 20, 60};

    private static final Duration LONGEST = Duration.ofDays(400);

    private final Workbench bench;

    /** For what lies on that bench. */
    public ScenarioEndpoints(Workbench bench) {
        this.bench = bench;
    }

    /** What answers the page, by address. */
    public Map<String, Endpoint> all() {
        return Map.of(
                "/api/scenarios", this::run,
                "/api/steps", body -> Map.of("steps", StepList.all()),
                "/api/scenario/make", this::make,
                "/api/scenario/keep", this::keep);
    }

    /** Runs all scenarios, or those of one file. */
    private Object run(JsonNode body) throws IOException {
        FolderContent drafted = bench.folder().drafted();
        String only = body.path("file").asString("");
        List<FeatureFile> files = drafted.texts().entrySet().stream()
                .filter(each -> each.getKey().endsWith(".feature"))
                .filter(each -> only.isEmpty() || each.getKey().equals(only))
                .map(each -> new FeatureFile(each.getKey(), each.getValue()))
                .toList();
        Optional<RuleBook> book = bench.drafted().book();
        if (book.isEmpty()) {
            throw new RefusedRequestException(422, "The draft has errors. Scenarios run when they are mended.");
        }
        Map<String, Object> shown = new LinkedHashMap<>();
        if (files.isEmpty()) {
            shown.put("features", List.of());
            shown.put("problems", List.of());
            shown.put("coverage", List.of());
            shown.put("passed", 0);
            shown.put("failed", 0);
            return shown;
        }
        ScenarioReport report = Scenarios.run(book.get(), files);
        List<ScenarioResult> all = report.features().stream()
                .flatMap(each -> each.scenarios().stream())
                .toList();
        shown.put(
                "features",
                report.features().stream().map(ScenarioEndpoints::feature).toList());
        shown.put(
                "problems",
                report.problems().stream().map(ScenarioEndpoints::failure).toList());
        shown.put("passed", all.stream().filter(ScenarioResult::passed).count());
        shown.put(
                "failed",
                all.stream().filter(each -> !each.passed()).count()
                        + report.problems().size());
        // Only of one's own rules: nobody has to try those of the standard book again.
        shown.put(
                "coverage",
                report.coverage().stream()
                        .filter(goal -> !goal.isMet() && !goal.position().file().startsWith(StandardTexts.PREFIX))
                        .map(ScenarioEndpoints::goal)
                        .toList());
        return shown;
    }

    private static Map<String, Object> goal(CoverageGoal goal) {
        return Map.of(
                "rule", goal.rule(),
                "file", goal.position().file(),
                "line", goal.position().line(),
                "text", goal.text(),
                "seenTrue", goal.seenTrue(),
                "seenFalse", goal.seenFalse());
    }

    private static Map<String, Object> feature(FeatureResult feature) {
        return Map.of(
                "file", feature.file(),
                "name", feature.name(),
                "scenarios",
                        feature.scenarios().stream()
                                .map(each -> {
                                    Map<String, Object> shown = new LinkedHashMap<>();
                                    shown.put("name", each.name());
                                    shown.put("line", each.line());
                                    shown.put("passed", each.passed());
                                    each.failure().ifPresent(failure -> shown.put("failure", failure(failure)));
                                    return shown;
                                })
                                .toList());
    }

    private static Map<String, Object> failure(ScenarioFailure failure) {
        Map<String, Object> shown = new LinkedHashMap<>();
        shown.put("file", failure.file());
        shown.put("line", failure.line());
        shown.put("step", failure.step());
        shown.put("message", failure.message());
        shown.put("found", failure.found());
        shown.put("why", failure.why());
        shown.put("suggestion", failure.suggestion());
        return shown;
    }

    /** Writes a scenario of what is advised, or held back, at a moment, and says whether it comes to the same. */
    private Object make(JsonNode body) throws IOException {
        OwnData data = bench.data();
        Instant moment = bench.moment(body);
        RuleBook book = bench.inForce();
        Advice advice = bench.adviser(book).advise(data.situation(), moment);
        String key = body.path("key").asString("");
        Optional<Recommendation> advised = advice.recommendations().stream()
                .filter(each -> each.key().equals(key))
                .findFirst();
        Optional<Withheld> held = advice.withheld().stream()
                .filter(each -> each.key().equals(key))
                .findFirst();
        Recommendation about = advised.or(() -> held.map(Withheld::recommendation))
                .orElseThrow(() -> new RefusedRequestException(404, "That is not advised at this moment any more."));
        PersonId person = about.act().contact();
        if (person.isNone()) {
            throw new RefusedRequestException(
                    422, "A scenario can be made of advice about somebody; this is about nobody in particular.");
        }
        MomentScenario writer = new MomentScenario(
                data.situation(), book, person, moment, body.path("realNames").asBoolean(false));
        String act = about.act().action().says() + " " + writer.name(person);
        String then = held.isPresent()
                ? "Then the advice to " + act + " should be held back by "
                        + rules(held.get().by())
                : "Then I should be advised to " + act + ", because of " + rules(about.reasons());
        return shortest(writer, then, act, book);
    }

    private static String rules(List<Reason> reasons) {
        List<String> ids = reasons.stream().map(Reason::rule).distinct().toList();
        return ids.size() == 1
                ? ids.get(0)
                : String.join(", ", ids.subList(0, ids.size() - 1)) + " and " + ids.get(ids.size() - 1);
    }

    private static Object shortest(MomentScenario writer, String then, String act, RuleBook book) {
        String text = "";
        String message = "";
        for (int length : LENGTHS) {
            List<String> lines = new ArrayList<>(writer.given(length, LONGEST));
            lines.add(then);
            String next = "  Scenario: " + Character.toUpperCase(act.charAt(0)) + act.substring(1) + "\n    "
                    + String.join("\n    ", lines) + "\n";
            if (next.equals(text)) {
                break;
            }
            text = next;
            ScenarioReport report = Scenarios.run(book, List.of(new FeatureFile(FILE, "Feature: A moment\n\n" + text)));
            if (report.passed()) {
                return Map.of("text", text, "passes", true, "message", "");
            }
            message = report.failures().stream()
                    .findFirst()
                    .map(ScenarioFailure::message)
                    .orElse("");
        }
        return Map.of("text", text, "passes", false, "message", message);
    }

    /** Puts a scenario behind those that were made before. */
    private Object keep(JsonNode body) throws IOException {
        FolderContent drafted = bench.folder().drafted();
        String text = body.path("text").asString("");
        String before = drafted.text(FILE).orElse("Feature: Moments of my own\n");
        String all = before.stripTrailing() + "\n\n" + text.stripTrailing() + "\n";
        bench.folder().save(Map.of(FILE, Optional.of(all)), Map.of(FILE, drafted.digest(FILE)));
        return Map.of("file", FILE);
    }
}
