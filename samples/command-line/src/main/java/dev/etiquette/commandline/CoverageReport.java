package dev.etiquette.commandline;

import dev.etiquette.report.CoverageGoal;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import tools.jackson.core.JsonGenerator;

/** Which conditions no scenario has seen come out both ways. */
final class CoverageReport {

    private CoverageReport() {}

    static String text(List<CoverageGoal> goals) {
        StringBuilder text = new StringBuilder("\nCoverage\n");
        String file = "";
        for (CoverageGoal goal : goals) {
            if (goal.isMet()) {
                continue;
            }
            if (!goal.position().file().equals(file)) {
                file = goal.position().file();
                text.append("  ").append(Harmless.line(file)).append('\n');
            }
            text.append("    line ")
                    .append(goal.position().line())
                    .append(", ")
                    .append(Harmless.line(goal.rule()))
                    .append(": never ")
                    .append(missing(goal))
                    .append(": ")
                    .append(Harmless.line(goal.text()))
                    .append('\n');
        }
        Set<String> rules = rules(goals, false);
        Set<String> open = rules(goals, true);
        return text.append("  ")
                .append(rules.size() - open.size())
                .append(" of ")
                .append(counted(rules.size(), "rule"))
                .append(" and ")
                .append(goals.stream().filter(CoverageGoal::isMet).count())
                .append(" of ")
                .append(counted(goals.size(), "condition"))
                .append(" were seen true and seen false.\n")
                .toString();
    }

    private static String missing(CoverageGoal goal) {
        if (goal.seenTrue()) {
            return "false";
        }
        return goal.seenFalse() ? "true" : "reached";
    }

    private static Set<String> rules(List<CoverageGoal> goals, boolean openOnly) {
        Set<String> rules = new HashSet<>();
        goals.stream().filter(goal -> !openOnly || !goal.isMet()).forEach(goal -> rules.add(goal.rule()));
        return rules;
    }

    private static String counted(int count, String what) {
        return count + " " + what + (count == 1 ? "" : "s");
    }

    static void json(JsonGenerator json, List<CoverageGoal> goals) {
        json.writeArrayPropertyStart("coverage");
        for (CoverageGoal goal : goals) {
            json.writeStartObject();
            json.writeStringProperty("rule", goal.rule());
            json.writeStringProperty("file", goal.position().file());
            json.writeNumberProperty("line", goal.position().line());
            json.writeNumberProperty("column", goal.position().column());
            json.writeStringProperty("condition", goal.text());
            json.writeBooleanProperty("seenTrue", goal.seenTrue());
            json.writeBooleanProperty("seenFalse", goal.seenFalse());
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
