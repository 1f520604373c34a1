package dev.etiquette.mcp.tools;

import dev.etiquette.BookReport;
import dev.etiquette.mcp.answer.RefusedCallException;
import dev.etiquette.mcp.answer.ToolAnswer;
import dev.etiquette.mcp.given.BookFileNames;
import dev.etiquette.mcp.given.GivenBook;
import dev.etiquette.report.CoverageGoal;
import dev.etiquette.scenario.FeatureFile;
import dev.etiquette.scenario.FeatureResult;
import dev.etiquette.scenario.ScenarioFailure;
import dev.etiquette.scenario.ScenarioReport;
import dev.etiquette.scenario.ScenarioResult;
import dev.etiquette.scenario.Scenarios;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;

/** Tries rules on scenarios. */
public final class RunScenariosTool implements ServerTool {

    private static final int MOST_SHOWN = 50;

    private final GivenBook book;

    /** Runs scenarios by that book, and drafts for it. */
    public RunScenariosTool(GivenBook book) {
        this.book = book;
    }

    @Override
    public String name() {
        return "run_scenarios";
    }

    @Override
    public ToolAnswer call(ToolArguments arguments) {
        BookReport drafted = DraftedBook.of(arguments, book).report();
        List<FeatureFile> files = scenarios(arguments);
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("sound", drafted.book().isPresent());
        answer.put("problemsOfRules", ProblemRows.of(drafted.problems()));
        if (drafted.book().isEmpty()) {
            answer.put("passed", false);
            answer.put("total", 0);
            answer.put("failures", List.of());
            answer.put("scenarios", List.of());
            answer.put("unseen", List.of());
            return ToolAnswer.of(
                    "No scenario was run, as the rule book is not sound. The tool check_rules says how to mend it.",
                    answer);
        }
        ScenarioReport report = Scenarios.run(drafted.book().get(), files);
        List<ScenarioResult> results = report.features().stream()
                .flatMap(each -> each.scenarios().stream())
                .toList();
        List<CoverageGoal> unseen =
                report.coverage().stream().filter(each -> !each.isMet()).toList();
        answer.put("passed", report.passed());
        answer.put("total", results.size());
        answer.put(
                "failures",
                report.failures().stream()
                        .limit(MOST_SHOWN)
                        .map(RunScenariosTool::row)
                        .toList());
        answer.put(
                "scenarios",
                report.features().stream().flatMap(each -> rows(each).stream()).toList());
        answer.put(
                "unseen",
                unseen.stream().limit(MOST_SHOWN).map(RunScenariosTool::row).toList());

        long passed = results.stream().filter(ScenarioResult::passed).count();
        StringBuilder text = new StringBuilder(results.size() + (results.size() == 1 ? " scenario: " : " scenarios: ")
                + passed + " passed, " + (results.size() - passed) + " failed.");
        report.failures().stream()
                .limit(MOST_SHOWN)
                .forEach(each -> text.append("\n\n").append(each.inFull()));
        if (!unseen.isEmpty()) {
            text.append("\n\nConditions of the book's own rules that no scenario has seen both true and false: ")
                    .append(unseen.size())
                    .append("; \"unseen\" lists them.");
        }
        return ToolAnswer.of(text.toString(), answer);
    }

    /** Those of the call, or else those in the folder of the book. */
    private List<FeatureFile> scenarios(ToolArguments arguments) {
        SortedMap<String, String> given = arguments.files(
                "scenarios", BookFileNames::isGivenAsScenarios, "like \"mine.feature\", without \"..\".");
        List<FeatureFile> files = new ArrayList<>();
        given.forEach((name, text) -> files.add(new FeatureFile(name, text)));
        if (files.isEmpty()) {
            try {
                files.addAll(
                        book.folder().isPresent()
                                ? FeatureFile.allIn(book.folder().get())
                                : List.of());
            } catch (IOException unreadable) {
                throw new RefusedCallException("The scenarios in the folder of the rule book cannot be read now.");
            }
        }
        if (files.isEmpty()) {
            throw new RefusedCallException(
                    "There are no scenarios: none were given in \"scenarios\", and the server knows no"
                            + " folder of a rule book with files that end in .feature.");
        }
        return files;
    }

    private static List<Map<String, Object>> rows(FeatureResult feature) {
        return feature.scenarios().stream()
                .map(each -> Map.<String, Object>of(
                        "file", feature.file(),
                        "name", each.name(),
                        "line", each.line(),
                        "passed", each.passed()))
                .toList();
    }

    private static Map<String, Object> row(ScenarioFailure failure) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("kind", failure.kind().name().toLowerCase(Locale.ROOT));
        row.put("file", failure.file());
        row.put("line", failure.line());
        row.put("step", failure.step());
        row.put("message", failure.message());
        row.put("found", failure.found());
        row.put("why", failure.why());
        failure.suggestion().ifPresent(text -> row.put("suggestion", text));
        return row;
    }

    private static Map<String, Object> row(CoverageGoal goal) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("rule", goal.rule());
        row.put("file", goal.position().file());
        row.put("line", goal.position().line());
        row.put("condition", goal.text());
        row.put("seenTrue", goal.seenTrue());
        row.put("seenFalse", goal.seenFalse());
        return row;
    }
}
