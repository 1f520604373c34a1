package dev.etiquette.commandline;

import dev.etiquette.BookReport;
import dev.etiquette.report.Edit;
import dev.etiquette.report.Problem;
import dev.etiquette.report.Problem.Code;
import dev.etiquette.report.Severity;
import dev.etiquette.report.Suggestion;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JsonGenerator;

/** The problems of a rule book, for its author or for an editor. */
final class ProblemReport {

    private static final String INDENT = "    ";

    private ProblemReport() {}

    /**
     * For a person.
     *
     * @param fixed what was wrong before, and is fixed
     */
    static String text(BookReport report, List<Problem> fixed) {
        StringBuilder text = new StringBuilder();
        for (Problem problem : fixed) {
            text.append("Fixed ")
                    .append(Harmless.line(problem.position() + ": " + problem.message()))
                    .append('\n');
        }
        text.append(fixed.isEmpty() ? "" : "\n");
        for (Problem problem : report.problems()) {
            List<String> lines = problem.inFull().lines().toList();
            for (int i = 0; i < lines.size(); i++) {
                boolean suggestion =
                        i == lines.size() - 1 && problem.suggestion().isPresent();
                // The line of the file was made visible, character by character, so that the mark stands right.
                text.append(
                                i == 0
                                        ? Harmless.line(lines.get(i))
                                        : suggestion ? INDENT + Harmless.line(lines.get(i)) : lines.get(i))
                        .append('\n');
            }
            text.append('\n');
        }
        text.append(summary(report.problems())).append('\n');
        if (report.book().filter(book -> !book.extendsStandard()).isPresent()) {
            text.append(Typed.ALONE).append('\n');
        }
        List<String> changes = report.changes().lines();
        if (!changes.isEmpty()) {
            text.append("\nChanged in the standard book:\n");
            changes.forEach(
                    line -> text.append("  ").append(Harmless.line(line)).append('\n'));
        }
        return text.toString();
    }

    private static String summary(List<Problem> problems) {
        long errors = problems.stream()
                .filter(problem -> problem.severity() == Severity.ERROR)
                .count();
        boolean more = problems.stream()
                .anyMatch(problem -> problem.code() == Code.MORE_PROBLEMS || problem.code() == Code.MORE_WARNINGS);
        if (more) {
            return "More problems than are listed.";
        }
        List<String> counts = new ArrayList<>();
        if (errors > 0) {
            counts.add(counted(errors, "error"));
        }
        if (problems.size() > errors) {
            counts.add(counted(problems.size() - errors, "warning"));
        }
        return counts.isEmpty()
                ? "No problems."
                : String.join(" and ", counts) + (errors > 0 ? "." : "; the rule book can be used.");
    }

    private static String counted(long count, String what) {
        return count + " " + what + (count == 1 ? "" : "s");
    }

    /** For a program; what was fixed stands there only when something was. */
    static String json(BookReport report, List<Problem> fixed) {
        return Json.text(json -> {
            json.writeStartObject();
            if (!fixed.isEmpty()) {
                json.writeArrayPropertyStart("fixed");
                fixed.forEach(problem -> problem(json, problem));
                json.writeEndArray();
            }
            content(json, report);
            json.writeEndObject();
        });
    }

    /** What stands in the object that {@link #json} writes. */
    static void content(JsonGenerator json, BookReport report) {
        json.writeArrayPropertyStart("problems");
        report.problems().forEach(problem -> problem(json, problem));
        json.writeEndArray();
        report.book().ifPresent(book -> json.writeBooleanProperty("extendsStandard", book.extendsStandard()));
        JsonChanges.write(json, report.changes());
    }

    private static void problem(JsonGenerator json, Problem problem) {
        json.writeStartObject();
        json.writeStringProperty("code", problem.code().id());
        json.writeStringProperty("severity", problem.severity().word());
        json.writeStringProperty("file", problem.position().file());
        json.writeNumberProperty("line", problem.position().line());
        json.writeNumberProperty("column", problem.position().column());
        json.writeNumberProperty("endColumn", problem.position().endColumn());
        json.writeStringProperty("message", problem.message());
        if (problem.suggestion().isPresent()) {
            suggestion(json, problem.suggestion().get());
        } else {
            json.writeNullProperty("suggestion");
        }
        json.writeEndObject();
    }

    private static void suggestion(JsonGenerator json, Suggestion suggestion) {
        json.writeObjectPropertyStart("suggestion");
        json.writeStringProperty("text", suggestion.text());
        if (suggestion.edit().isPresent()) {
            json.writeObjectPropertyStart("edit");
            place(json, suggestion.edit().get());
            json.writeEndObject();
        } else {
            json.writeNullProperty("edit");
        }
        json.writeArrayPropertyStart("edits");
        for (Edit edit : suggestion.edits()) {
            json.writeStartObject();
            json.writeStringProperty("file", edit.file());
            place(json, edit);
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void place(JsonGenerator json, Edit edit) {
        json.writeNumberProperty("line", edit.line());
        json.writeNumberProperty("column", edit.column());
        json.writeNumberProperty("endColumn", edit.endColumn());
        json.writeStringProperty("replacement", edit.replacement());
    }
}
