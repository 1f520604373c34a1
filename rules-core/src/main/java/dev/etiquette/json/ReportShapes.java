package dev.etiquette.json;

import static dev.etiquette.json.Values.filled;
import static dev.etiquette.json.Values.lines;

import dev.etiquette.feedback.FeedbackReport;
import dev.etiquette.feedback.RuleRecord;
import dev.etiquette.feedback.WeekRecord;
import dev.etiquette.json.Shape.Fields;
import dev.etiquette.json.Shape.Found;
import dev.etiquette.model.Feedback.Verdict;
import dev.etiquette.report.RuleFigure;

/**
 * Reports on feedback. They are written only: a report counts what is in a situation, by the rules of a book, and whoever has
 * these makes it anew. So it may tell as well what follows from its numbers.
 */
final class ReportShapes {

    static final Shape<Said> VERDICT = verdict();
    static final Shape<RuleFigure> FIGURE = figure();
    static final Shape<RuleRecord> RULE = rule();
    static final Shape<WeekRecord> WEEK = week();
    static final Shape<FeedbackReport> REPORT = report();

    private ReportShapes() {}

    /** How often a verdict was given. */
    record Said(Verdict verdict, long times) {}

    private static <T> T unread(Found found) {
        throw new UnsupportedOperationException("Reports are not read: " + found);
    }

    private static Shape<Said> verdict() {
        Fields<Said> fields = new Fields<>();
        fields.needs("verdict", Values.choice(Verdict.class), Said::verdict, "What the owner said of advice");
        fields.needs("times", Values.count(), Said::times, "How often");
        return fields.shape("", JsonMessage.A_VERDICT.text(), Said.class, false, ReportShapes::unread);
    }

    private static Shape<RuleFigure> figure() {
        Fields<RuleFigure> fields = new Fields<>();
        fields.needs("platform", Values.TEXT, RuleFigure::platform, "For which it holds, or \"any\"");
        fields.needs("figure", Values.TEXT, RuleFigure::figure, "Its name");
        fields.needs("value", Values.TEXT, RuleFigure::value, "As the table writes it");
        fields.needs("file", Values.TEXT, figure -> figure.position().file(), "In which it stands");
        fields.needs("line", Values.count(), figure -> (long) figure.position().line(), "On which it stands, from 1");
        return fields.shape("", JsonMessage.A_FIGURE.text(), RuleFigure.class, false, ReportShapes::unread);
    }

    private static Shape<RuleRecord> rule() {
        Fields<RuleRecord> fields = new Fields<>();
        fields.needs("rule", Values.TEXT, record -> record.rule().id(), "The id of the rule");
        fields.needs("name", Values.TEXT, record -> record.rule().name(), "Its one sentence");
        fields.needs("file", Values.TEXT, record -> record.rule().file(), "In which it stands");
        fields.needs("line", Values.count(), record -> (long) record.rule().line(), "On which it begins, from 1");
        fields.needs("decided", Values.count(), record -> (long) record.decided(), "How often its advice was decided");
        fields.needs(
                "refused", Values.count(), record -> (long) record.refused(), "How often it was refused among them");
        fields.needs(
                "verdicts",
                Values.list(VERDICT),
                record -> record.verdicts().entrySet().stream()
                        .map(each -> new Said(each.getKey(), each.getValue()))
                        .toList(),
                "How often each was said");
        fields.maybe(
                "notes",
                lines(Values.TEXT),
                record -> filled(record.notes()),
                "What the owner wrote with refusals, in order of time");
        fields.maybe(
                "figures",
                lines(FIGURE),
                record -> filled(record.figures()),
                "The rows of the table of norms that decide it where it was refused");
        fields.needs(
                "toChange",
                Values.TRUTH,
                RuleRecord::isToChange,
                "Whether it should be changed: refused three times at least, and more often than not");
        fields.needs("text", Values.TEXT, RuleRecord::text, "How often it was refused, and where to change it");
        return fields.shape("", JsonMessage.A_RULE_RECORD.text(), RuleRecord.class, true, ReportShapes::unread);
    }

    private static Shape<WeekRecord> week() {
        Fields<WeekRecord> fields = new Fields<>();
        fields.needs("monday", Values.DATE, WeekRecord::monday, "Its first day");
        fields.needs(
                "answersInTime",
                Values.count(),
                week -> (long) week.answersInTime(),
                "How many answers were given when they were due, or before");
        fields.needs("answersDue", Values.count(), week -> (long) week.answersDue(), "How many were due");
        fields.needs(
                "promisesKept",
                Values.count(),
                week -> (long) week.promisesKept(),
                "How many promises were kept when they were due, or before");
        fields.needs("promisesDue", Values.count(), week -> (long) week.promisesDue(), "How many were due");
        return fields.shape("", JsonMessage.A_WEEK_RECORD.text(), WeekRecord.class, false, ReportShapes::unread);
    }

    private static Shape<FeedbackReport> report() {
        Fields<FeedbackReport> fields = new Fields<>();
        fields.needs("since", Values.MOMENT, FeedbackReport::since, "The first moment of the span");
        fields.needs("until", Values.MOMENT, FeedbackReport::until, "The first moment behind it");
        fields.needs("decided", Values.count(), report -> (long) report.decided(), "How much feedback was given in it");
        fields.needs(
                "unknown",
                Values.count(),
                report -> (long) report.unknown(),
                "Of how much of it the advice is not found any more");
        fields.needs("rules", lines(RULE), FeedbackReport::rules, "Whose advice was decided, the most refused first");
        fields.needs("weeks", lines(WEEK), FeedbackReport::weeks, "In order of time, those in which something was due");
        return fields.shape("", JsonMessage.A_REPORT.text(), FeedbackReport.class, true, ReportShapes::unread);
    }
}
