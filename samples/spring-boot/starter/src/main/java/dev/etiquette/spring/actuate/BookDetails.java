package dev.etiquette.spring.actuate;

import dev.etiquette.RuleBook;
import dev.etiquette.WatchStatus;
import dev.etiquette.report.Severity;
import dev.etiquette.spring.BookInForce;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What is told of the book in force. */
public final class BookDetails {

    /** How many problems are told at most. */
    static final int MOST_PROBLEMS = 20;

    private BookDetails() {}

    /** For a health check: which book, since when, and what is wrong with the folder that is followed. */
    public static Map<String, Object> health(BookInForce book) {
        WatchStatus status = book.status();
        Map<String, Object> details = new LinkedHashMap<>();
        details.put("book", status.fingerprint());
        details.put("since", status.since().toString());
        details.put("followed", book.isFollowed());
        if (book.isFollowed()) {
            details.put("current", status.isCurrent());
            details.put("fallback", status.fallback());
            status.failure().ifPresent(failure -> details.put("failure", failure));
            List<String> problems = status.problems().stream()
                    .limit(MOST_PROBLEMS)
                    .map(Object::toString)
                    .toList();
            details.put("problems", problems);
            if (problems.size() < status.problems().size()) {
                details.put("moreProblems", status.problems().size() - problems.size());
            }
        }
        return details;
    }

    /** For an overview: which book, and how many rules it has. */
    static Map<String, Object> info(BookInForce book) {
        RuleBook inForce = book.current().book();
        Map<String, Object> details = new LinkedHashMap<>();
        details.put("book", inForce.fingerprint());
        details.put(
                "rules",
                inForce.rules().values().stream()
                        .filter(rule -> !rule.retired())
                        .count());
        details.put("extendsStandard", inForce.extendsStandard());
        return details;
    }

    /** What keeps the folder from being in force: errors in it, or one when it cannot be read. */
    static long errors(BookInForce book) {
        WatchStatus status = book.status();
        return (status.failure().isPresent() ? 1 : 0)
                + status.problems().stream()
                        .filter(problem -> problem.severity() == Severity.ERROR)
                        .count();
    }
}
