package dev.etiquette.commandline;

import dev.etiquette.Advice;
import dev.etiquette.Explanation;
import dev.etiquette.RuleBook;
import dev.etiquette.advice.DraftReview;
import dev.etiquette.advice.JudgedDraft;
import dev.etiquette.advice.Reason;
import dev.etiquette.advice.Recommendation;
import dev.etiquette.advice.TrialAdvice;
import dev.etiquette.advice.Withheld;
import dev.etiquette.archives.problem.SkippedEntry;
import dev.etiquette.comparison.AdviceDifference;
import dev.etiquette.comparison.BookComparison;
import dev.etiquette.forecast.Forecast;
import dev.etiquette.review.AdviceSpan;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the program tells in its documents beside what the format has: what was read, and where rules stand. */
final class About {

    private About() {}

    /** Of a situation. */
    static Map<String, Object> of(SituationInput input) {
        Map<String, Object> about = new LinkedHashMap<>();
        about.put("skipped", input.skipped().stream().map(About::row).toList());
        about.put("notes", input.notes());
        return about;
    }

    /** Of advice. */
    static Map<String, Object> of(Report report) {
        Map<String, Object> about = new LinkedHashMap<>();
        about.put("contacts", (long) report.contacts());
        about.put("posts", report.posts());
        about.put("replies", report.replies());
        about.put("messages", report.messages());
        about.put("skipped", report.input().skipped().stream().map(About::row).toList());
        about.put("notes", report.notesOfReading());
        about.put("activeRules", report.activeRules());
        about.put("rules", places(report.book(), reasons(report)));
        return about;
    }

    /**
     * Of an explanation: which advice it is about.
     *
     * @param held whether it is held back
     * @param onTrial whether only rules on trial say so, and nothing of it is advised
     */
    static Map<String, Object> of(
            AdviceOptions.Read read,
            Recommendation recommendation,
            boolean held,
            boolean onTrial,
            Explanation explanation) {
        Map<String, Object> about = new LinkedHashMap<>();
        about.put("id", recommendation.id().value());
        about.put("deed", ActionText.withoutQuotes(recommendation.act()));
        about.put("text", recommendation.text());
        about.put("heldBack", held);
        about.put("onTrial", onTrial);
        about.putAll(of(explanation));
        about.putAll(of(read.input()));
        return about;
    }

    /**
     * Of an explanation why something is not advised.
     *
     * @param retired whether the rule that is asked about is switched off, so that nothing comes of it
     */
    static Map<String, Object> of(AdviceOptions.Read read, String question, boolean retired, Explanation explanation) {
        Map<String, Object> about = new LinkedHashMap<>();
        about.put("question", question);
        about.put("retired", retired);
        about.putAll(of(explanation));
        about.putAll(of(read.input()));
        return about;
    }

    /** Of what an explanation goes without. */
    private static Map<String, Object> of(Explanation explanation) {
        Map<String, Object> about = new LinkedHashMap<>();
        about.put("complete", explanation.isComplete());
        about.put("setAside", explanation.setAside());
        return about;
    }

    /** Of a forecast. */
    static Map<String, Object> of(AdviceOptions.Read read, Forecast forecast) {
        Map<String, Object> about = of(read.input());
        about.put(
                "rules",
                places(
                        read.book(),
                        forecast.entries().stream()
                                .flatMap(each -> Stream.concat(
                                        each.recommendation().reasons().stream(), reasons(each.spans())))));
        return about;
    }

    /** Of a comparison: the totals, and where the rules of the book stand that is in use. */
    static Map<String, Object> of(AdviceOptions.Read read, BookComparison comparison) {
        Map<String, Object> totals = new LinkedHashMap<>();
        for (AdviceDifference.Kind kind : AdviceDifference.Kind.values()) {
            totals.put(kind.name().toLowerCase(Locale.ROOT), comparison.count(kind));
        }
        Map<String, Object> about = new LinkedHashMap<>();
        about.put("totals", totals);
        about.putAll(of(read.input()));
        about.put(
                "rules",
                places(
                        read.book(),
                        comparison.differences().stream()
                                .flatMap(each -> Stream.concat(reasons(each.before()), reasons(each.after())))));
        return about;
    }

    /** Of the review of a draft. */
    static Map<String, Object> of(AdviceOptions.Read read, DraftReview review) {
        Map<String, Object> about = of(read.input());
        about.put(
                "rules",
                places(
                        read.book(),
                        review.recipients().stream()
                                .flatMap(each -> Stream.concat(
                                        each.objections().stream(),
                                        Stream.concat(each.settles().stream(), each.leavesOpen().stream())
                                                .flatMap(advice -> advice.reasons().stream())))));
        return about;
    }

    private static Stream<Reason> reasons(List<AdviceSpan> spans) {
        return spans.stream()
                .flatMap(each -> Stream.concat(each.recommendation().reasons().stream(), each.heldBackBy().stream()));
    }

    private static Map<String, Object> row(SkippedEntry entry) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("file", entry.file());
        row.put("where", entry.where());
        row.put("reason", entry.reason());
        return row;
    }

    private static Stream<Reason> reasons(Report report) {
        Advice advice = report.advice();
        TrialAdvice trial = advice.trial();
        return Stream.concat(
                reasons(advice.recommendations(), advice.withheld(), advice.planned()),
                reasons(trial.recommendations(), trial.withheld(), trial.planned()));
    }

    private static Stream<Reason> reasons(
            List<Recommendation> recommendations, List<Withheld> withheld, List<JudgedDraft> planned) {
        return Stream.of(
                        recommendations.stream().map(Recommendation::reasons),
                        withheld.stream()
                                .flatMap(each -> Stream.of(each.recommendation().reasons(), each.by())),
                        planned.stream().map(JudgedDraft::by))
                .flatMap(each -> each)
                .flatMap(List::stream);
    }

    /** File and line of each rule that is named. */
    private static Map<String, Object> places(RuleBook book, Stream<Reason> reasons) {
        Map<String, Object> places = new TreeMap<>();
        for (String rule : reasons.map(Reason::rule).collect(Collectors.toSet())) {
            book.rule(rule).ifPresent(entry -> places.put(rule, place(entry)));
        }
        return places;
    }

    private static Map<String, Object> place(RuleBook.Entry entry) {
        Map<String, Object> place = new LinkedHashMap<>();
        place.put("file", entry.file());
        place.put("line", (long) entry.line());
        return place;
    }
}
