package dev.etiquette.commandline;

import dev.etiquette.feedback.FeedbackReport;
import dev.etiquette.feedback.RuleRecord;
import dev.etiquette.feedback.WeekRecord;
import dev.etiquette.model.Feedback.Verdict;
import dev.etiquette.model.Owner;
import dev.etiquette.model.Times;
import java.util.Locale;
import java.util.stream.Collectors;

/** A report on feedback, for reading. */
final class ReportText {

    private ReportText() {}

    static String of(FeedbackReport report, Owner owner) {
        StringBuilder text = new StringBuilder("Feedback from ")
                .append(Times.dayOf(report.since(), owner.zone()))
                .append(" to ")
                .append(Times.dayOf(report.until(), owner.zone()))
                .append(": ")
                .append(report.decided())
                .append(report.decided() == 1 ? " decision\n" : " decisions\n");
        if (report.unknown() > 0) {
            text.append("The advice of ")
                    .append(report.unknown())
                    .append(" of them is not found any more: their facts or the rules have changed.\n");
        }
        text.append("\nMost refused\n");
        report.rules().stream().filter(rule -> rule.refused() > 0).forEach(rule -> rule(rule, text));
        if (report.rules().stream().noneMatch(rule -> rule.refused() > 0)) {
            text.append("  Nothing was refused.\n");
        }
        text.append("\nIn time, by week\n");
        report.weeks().forEach(week -> week(week, text));
        if (report.weeks().isEmpty()) {
            text.append("  Nothing was due.\n");
        }
        text.append("\nWhat to change\n");
        report.toChange()
                .forEach(rule ->
                        text.append("  ").append(Harmless.line(rule.text())).append('\n'));
        if (report.toChange().isEmpty()) {
            text.append("  Nothing: no rule was refused three times and more often than not.\n");
        }
        return text.toString();
    }

    private static void rule(RuleRecord rule, StringBuilder text) {
        text.append("  ")
                .append(rule.rule().id())
                .append("  ")
                .append(rule.refused())
                .append(" of ")
                .append(rule.decided())
                .append(" (")
                .append(verdicts(rule))
                .append("): ")
                .append(Harmless.line(rule.rule().name()))
                .append('\n');
        rule.notes().stream()
                .distinct()
                .forEach(note ->
                        text.append("      \"").append(Harmless.line(note)).append("\"\n"));
    }

    private static String verdicts(RuleRecord rule) {
        return rule.verdicts().entrySet().stream()
                .map(each -> word(each.getKey()) + " " + each.getValue())
                .collect(Collectors.joining(", "));
    }

    private static String word(Verdict verdict) {
        return verdict.name().toLowerCase(Locale.ROOT);
    }

    private static void week(WeekRecord week, StringBuilder text) {
        text.append("  ")
                .append(week.monday())
                .append("  answers ")
                .append(share(week.answersInTime(), week.answersDue()))
                .append(", promises ")
                .append(share(week.promisesKept(), week.promisesDue()))
                .append('\n');
    }

    private static String share(int inTime, int due) {
        return due == 0 ? "none due" : inTime + " of " + due;
    }
}
