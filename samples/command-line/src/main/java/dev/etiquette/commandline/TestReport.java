package dev.etiquette.commandline;

import dev.etiquette.BookReport;
import dev.etiquette.scenario.FeatureResult;
import dev.etiquette.scenario.ScenarioFailure;
import dev.etiquette.scenario.ScenarioReport;
import dev.etiquette.scenario.ScenarioResult;
import java.util.List;
import tools.jackson.core.JsonGenerator;

/** What became of scenarios, for their author or for an editor. */
final class TestReport {

    private TestReport() {}

    static String text(ScenarioReport report) {
        StringBuilder text = new StringBuilder();
        for (FeatureResult feature : report.features()) {
            text.append(Harmless.line(feature.name()))
                    .append(" (")
                    .append(Harmless.line(feature.file()))
                    .append(")\n");
            for (ScenarioResult scenario : feature.scenarios()) {
                text.append(scenario.passed() ? "  passed  " : "  FAILED  ")
                        .append(Harmless.line(scenario.name()))
                        .append(", line ")
                        .append(scenario.line())
                        .append('\n');
            }
            text.append('\n');
        }
        for (ScenarioFailure failure : report.failures()) {
            failure.inFull().lines().forEach(line -> text.append(indented(line)).append('\n'));
            text.append('\n');
        }
        return text.append(summary(report)).append('\n').toString();
    }

    /** The blanks before a line show to what it belongs; the rest is made fit for a terminal. */
    private static String indented(String line) {
        int start = line.length() - line.stripLeading().length();
        return " ".repeat(start) + Harmless.line(line);
    }

    private static String summary(ScenarioReport report) {
        long passed = count(report, true);
        long failed = count(report, false);
        String all = counted(passed + failed, "scenario") + ": " + passed + " passed, " + failed + " failed.";
        return report.problems().isEmpty()
                ? all
                : all + " " + counted(report.problems().size(), "problem") + " with whole files.";
    }

    private static long count(ScenarioReport report, boolean passed) {
        return report.features().stream()
                .flatMap(feature -> feature.scenarios().stream())
                .filter(scenario -> scenario.passed() == passed)
                .count();
    }

    private static String counted(long count, String what) {
        return count + " " + what + (count == 1 ? "" : "s");
    }

    static String json(ScenarioReport report, boolean coverage, boolean covered) {
        return Json.text(json -> {
            json.writeStartObject();
            json.writeBooleanProperty("passed", report.passed());
            json.writeArrayPropertyStart("features");
            report.features().forEach(feature -> feature(json, feature));
            json.writeEndArray();
            json.writeArrayPropertyStart("problems");
            report.problems().forEach(problem -> failure(json, problem));
            json.writeEndArray();
            if (coverage) {
                json.writeBooleanProperty("covered", covered);
                CoverageReport.json(json, report.coverage());
            }
            json.writeEndObject();
        });
    }

    /** A book by which nothing can be tried: its problems stand below "book", as "check" tells them. */
    static String unsound(BookReport book) {
        return Json.text(json -> {
            json.writeStartObject();
            json.writeBooleanProperty("passed", false);
            json.writeObjectPropertyStart("book");
            ProblemReport.content(json, book);
            json.writeEndObject();
            json.writeEndObject();
        });
    }

    private static void feature(JsonGenerator json, FeatureResult feature) {
        json.writeStartObject();
        json.writeStringProperty("file", feature.file());
        json.writeStringProperty("name", feature.name());
        json.writeArrayPropertyStart("scenarios");
        for (ScenarioResult scenario : feature.scenarios()) {
            json.writeStartObject();
            json.writeStringProperty("name", scenario.name());
            json.writeNumberProperty("line", scenario.line());
            json.writeBooleanProperty("passed", scenario.passed());
            if (scenario.failure().isPresent()) {
                json.writeName("failure");
                failure(json, scenario.failure().get());
            } else {
                json.writeNullProperty("failure");
            }
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void failure(JsonGenerator json, ScenarioFailure failure) {
        json.writeStartObject();
        json.writeStringProperty("kind", failure.kind() == ScenarioFailure.Kind.NOT_MET ? "not-met" : "not-understood");
        json.writeStringProperty("file", failure.file());
        json.writeNumberProperty("line", failure.line());
        json.writeStringProperty("step", failure.step());
        json.writeStringProperty("message", failure.message());
        lines(json, "found", failure.found());
        lines(json, "why", failure.why());
        if (failure.suggestion().isPresent()) {
            json.writeStringProperty("suggestion", failure.suggestion().get());
        } else {
            json.writeNullProperty("suggestion");
        }
        json.writeEndObject();
    }

    private static void lines(JsonGenerator json, String name, List<String> lines) {
        json.writeArrayPropertyStart(name);
        lines.forEach(json::writeString);
        json.writeEndArray();
    }
}
