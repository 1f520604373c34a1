package dev.etiquette.language;

import dev.etiquette.report.Problem;
import dev.etiquette.report.Problem.Code;
import dev.etiquette.report.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The first problems of each file and how many more there are: nobody reads a thousand at once. */
public final class ProblemSummary {

    /** So many of one file are told. */
    public static final int MOST = 50;

    private ProblemSummary() {}

    /**
     * Those that are told.
     *
     * @param problems sorted by place
     * @return sorted by place, errors and warnings of a file counted apart, for a warning must not hide behind an error
     */
    public static List<Problem> of(List<Problem> problems) {
        List<Problem> told = new ArrayList<>();
        Map<String, List<Problem>> untold = new TreeMap<>();
        Map<String, Integer> counts = new TreeMap<>();
        for (Problem problem : problems) {
            String kind = problem.severity() + problem.position().file();
            if (counts.merge(kind, 1, Integer::sum) <= MOST) {
                told.add(problem);
            } else {
                untold.computeIfAbsent(kind, first -> new ArrayList<>()).add(problem);
            }
        }
        untold.values().forEach(more -> told.add(more(more)));
        return told.stream().sorted().toList();
    }

    private static Problem more(List<Problem> untold) {
        Problem first = untold.get(0);
        boolean errors = first.severity() == Severity.ERROR;
        String kind = errors ? "problem" : "warning";
        String said = untold.size() == 1
                ? LanguageMessage.ONE_MORE_PROBLEM.with(kind)
                : LanguageMessage.MORE_PROBLEMS.with(untold.size(), kind);
        return new Problem(
                        errors ? Code.MORE_PROBLEMS : Code.MORE_WARNINGS,
                        first.position(),
                        LanguageMessage.NOT_ALL_LISTED.with(said, MOST))
                .maybe(LanguageMessage.MAYBE_FIX_ABOVE_FIRST.text());
    }
}
