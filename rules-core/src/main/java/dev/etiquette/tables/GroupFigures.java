package dev.etiquette.tables;

import dev.etiquette.model.GroupNorm;
import dev.etiquette.model.InvalidFactException;
import dev.etiquette.report.Problem;
import dev.etiquette.report.Problem.Code;
import dev.etiquette.tables.CsvRows.Row;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.function.Predicate;

/** Figures of groups: how often to be in touch with their people. */
final class GroupFigures {

    /** How the figures of groups begin; what follows is the group's name. */
    static final String IN_TOUCH = "in touch ";

    /** How the longest time between two signs of life is called, behind the group's name. */
    private static final String AT_MOST = " at most";

    private GroupFigures() {}

    /** Whether it begins as such figures do. */
    static boolean begins(String figure) {
        return (figure + " ").startsWith(IN_TOUCH);
    }

    /** Whether it leaves to the column for people whom it is about. */
    static boolean isBare(String figure) {
        return (figure + " ").equals(IN_TOUCH) || (figure + " ").equals(IN_TOUCH.strip() + AT_MOST + " ");
    }

    /**
     * The figure that says by itself whom it is about: a group by its name alone, a tag as "tag vip".
     *
     * @param bare without anybody
     * @param people "group" or "tag" with its name
     */
    static String about(String people, String bare) {
        String name = PeopleCell.isTag(people)
                ? people
                : PeopleCell.groups(List.of(people)).get(0);
        return IN_TOUCH + name + (bare.endsWith(AT_MOST) ? AT_MOST : "");
    }

    /** The group of such a figure, or "tag" with a tag. */
    static String group(String figure) {
        String group = figure.substring(IN_TOUCH.length());
        return group.endsWith(AT_MOST) ? group.substring(0, group.length() - AT_MOST.length()) : group;
    }

    /**
     * The norms of groups and tags, in the order of the table; those of a table come before those of the one below.
     *
     * @param rows for any platform, by figure
     * @param own whether a row is one of those that are checked
     */
    static List<GroupNorm> norms(SortedMap<String, Row> rows, Predicate<Row> own, List<Problem> problems) {
        List<GroupNorm> norms = new ArrayList<>();
        rows.forEach((figure, row) -> {
            if (figure.startsWith(IN_TOUCH) && !figure.endsWith(AT_MOST)) {
                Optional<Duration> ideal = length(row, problems);
                Row last = rows.getOrDefault(figure + AT_MOST, row);
                Optional<Duration> most = last == row ? ideal : length(last, problems);
                if (ideal.isPresent() && most.isPresent() && most.get().compareTo(ideal.get()) < 0) {
                    problems.add(new Problem(
                            Code.BAD_ROW,
                            (own.test(last) ? last : row).position("value"),
                            TableMessage.LONGEST_TOO_SHORT.with(
                                    figure + AT_MOST, last.cell("value"), figure, row.cell("value"))));
                } else if (ideal.isPresent() && most.isPresent()) {
                    try {
                        norms.add(new GroupNorm(group(figure), ideal.get(), most.get(), NormBuilder.source(row)));
                    } catch (InvalidFactException invalid) {
                        problems.add(new Problem(
                                Code.BAD_ROW,
                                (own.test(last) ? last : row).position("value"),
                                NormBuilder.told(invalid)));
                    }
                }
            }
        });
        norms.sort(Comparator.comparing(norm -> row(norm, rows), first(own)));
        return norms;
    }

    private static Row row(GroupNorm norm, SortedMap<String, Row> rows) {
        return Objects.requireNonNull(rows.get(IN_TOUCH + norm.group()));
    }

    private static Comparator<Row> first(Predicate<Row> own) {
        return Comparator.<Row, Boolean>comparing(row -> !own.test(row)).thenComparing(row -> row.position());
    }

    private static Optional<Duration> length(Row row, List<Problem> problems) {
        Optional<Duration> length = FigureParser.length(row.cell("value"));
        if (length.isEmpty()) {
            problems.add(UnitMismatch.problem(row, "30 days"));
        }
        return length;
    }
}
