package dev.etiquette.commandline;

import dev.etiquette.RuleBook;
import dev.etiquette.advice.JudgedDraft;
import dev.etiquette.advice.Reason;
import dev.etiquette.advice.Recommendation;
import dev.etiquette.archives.problem.SkippedEntry;
import java.util.LinkedHashMap;
import java.util.List;
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
        about.put("rules", places(report));
        return about;
    }

    private static Map<String, Object> row(SkippedEntry entry) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("file", entry.file());
        row.put("where", entry.where());
        row.put("reason", entry.reason());
        return row;
    }

    /** File and line of each rule that the advice names. */
    private static Map<String, Object> places(Report report) {
        Stream<Reason> reasons = Stream.of(
                        report.advice().recommendations().stream().map(Recommendation::reasons),
                        report.advice().withheld().stream()
                                .flatMap(each -> Stream.of(each.recommendation().reasons(), each.by())),
                        report.advice().planned().stream().map(JudgedDraft::by))
                .flatMap(each -> each)
                .flatMap(List::stream);
        Map<String, Object> places = new TreeMap<>();
        for (String rule : reasons.map(Reason::rule).collect(Collectors.toSet())) {
            report.book().rule(rule).ifPresent(entry -> places.put(rule, place(entry)));
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
