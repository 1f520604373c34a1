package dev.etiquette.table;

import dev.etiquette.language.Edit;
import dev.etiquette.language.Likeness;
import dev.etiquette.language.Position;
import dev.etiquette.language.Problem;
import dev.etiquette.language.Problem.Code;
import dev.etiquette.language.Suggestion;
import dev.etiquette.model.GroupNorm;
import dev.etiquette.model.InvalidFactException;
import dev.etiquette.model.Platform;
import dev.etiquette.table.Rows.Row;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The norms of platforms: rows of platform and figure. What a platform does not say itself, the platform "any" says
 * for it; the value "none" says that there is no such norm on that platform.
 *
 * <p>Figures that begin with "in touch" belong to groups of people instead. Immutable.
 */
public final class NormTable {

    private static final List<String> COLUMNS = List.of("platform", "figure", "value", "hours", "source", "date");
    private static final SortedSet<String> FIGURES = NormMaker.figures();

    /** How the figures of groups begin; what follows is the group's name. */
    private static final String IN_TOUCH = "in touch ";

    /** How the longest time between two signs of life is called, behind the group's name. */
    private static final String AT_MOST = " at most";

    private final SortedMap<String, SortedMap<String, Row>> byPlatform = new TreeMap<>();

    private NormTable() {}

    /** Reads a table; problems are added to the list. */
    public static NormTable read(String file, String text, List<Problem> problems) {
        NormTable table = new NormTable();
        for (Row row : Rows.of(file, text, COLUMNS, problems)) {
            String figure = row.cell("figure").toLowerCase(Locale.ROOT);
            String platform = row.cell("platform").toLowerCase(Locale.ROOT);
            if (!isFigure(figure, platform)) {
                problems.add(unknownFigure(row));
            } else if (platform.isEmpty()) {
                problems.add(new Problem(
                        Code.EMPTY_CELL,
                        row.position("platform"),
                        "The row names no platform; it must name one, or \"any\"."));
            } else if (row.cell("source").isEmpty()) {
                problems.add(new Problem(
                        Code.EMPTY_CELL,
                        row.position("source"),
                        "The figure has no source; every figure must name one."));
            } else {
                table.add(platform, figure, row, problems);
            }
        }
        List<Problem> made = new ArrayList<>();
        table.check(file, problems.isEmpty(), made);
        // What one row says wrongly for all platforms is told once.
        Set<String> told = new HashSet<>();
        made.stream()
                .filter(problem -> told.add(problem.code() + " " + problem.position()))
                .forEach(problems::add);
        return table;
    }

    private void add(String platform, String figure, Row row, List<Problem> problems) {
        if (byPlatform.computeIfAbsent(platform, unknown -> new TreeMap<>()).put(figure, row) != null) {
            problems.add(new Problem(
                            Code.DUPLICATE_ROW,
                            row.position(),
                            "The figure \"" + figure + "\" stands twice for \"" + platform + "\"; once is enough.")
                    .with(Suggestion.of("Maybe leave this row out.", Edit.replace(row.position(), ""))));
        } else if (Platform.known(platform).isEmpty()) {
            List<String> known = Platform.known().stream().map(Platform::id).toList();
            if (!Likeness.nearest(platform, known).isEmpty()) {
                problems.add(row.problem(
                        Code.UNKNOWN_PLATFORM,
                        "platform",
                        "There is no platform \"" + row.cell("platform") + "\" unless a host brings it",
                        "it may be misspelt",
                        known));
            }
        }
    }

    private static Problem unknownFigure(Row row) {
        return row.problem(
                Code.UNKNOWN_FIGURE,
                "figure",
                "There is no figure \"" + row.cell("figure") + "\"",
                Likeness.listed(row.cell("figure"), FIGURES) + ", and \"in touch\" with the name of a group",
                FIGURES);
    }

    /** Every platform's norms are made once, so that what is wrong comes to light on loading. */
    private void check(String file, boolean sound, List<Problem> problems) {
        if (byPlatform.isEmpty()) {
            if (sound) {
                problems.add(new Problem(
                        Code.EMPTY_TABLE, new Position(file, 1, 1, 2), "The table has no rows; rules need the norms."));
            }
            return;
        }
        for (String id : byPlatform.keySet()) {
            Platform platform = Platform.known(id).orElseGet(() -> new Platform(id, id, Platform.Form.THREADS, false));
            maker(platform, problems).norms();
        }
        groups(problems);
    }

    /** All norms of a platform, in a fixed order. */
    public List<Object> norms(Platform platform) {
        return maker(platform, new ArrayList<>()).norms();
    }

    private NormMaker maker(Platform platform, List<Problem> problems) {
        return new NormMaker(
                platform,
                figure -> Optional.ofNullable(figures(platform.id()).get(figure))
                        .or(() -> Optional.ofNullable(figures(Platform.ANY.id()).get(figure))),
                problems);
    }

    private SortedMap<String, Row> figures(String platform) {
        return byPlatform.getOrDefault(platform, new TreeMap<>());
    }

    /** The norms of groups, by name. */
    public List<GroupNorm> groups() {
        return groups(new ArrayList<>());
    }

    private List<GroupNorm> groups(List<Problem> problems) {
        List<GroupNorm> norms = new ArrayList<>();
        figures(Platform.ANY.id()).forEach((figure, row) -> {
            if (figure.startsWith(IN_TOUCH) && !figure.endsWith(AT_MOST)) {
                Optional<Duration> ideal = length(row, problems);
                Row last = figures(Platform.ANY.id()).getOrDefault(figure + AT_MOST, row);
                Optional<Duration> most = last == row ? ideal : length(last, problems);
                if (ideal.isPresent() && most.isPresent() && most.get().compareTo(ideal.get()) < 0) {
                    problems.add(new Problem(
                            Code.BAD_ROW,
                            last.position("value"),
                            "The figure \"" + figure + AT_MOST + "\" is " + last.cell("value") + " and \"" + figure
                                    + "\" is " + row.cell("value")
                                    + "; the longest time must not be shorter than the usual one."));
                } else if (ideal.isPresent() && most.isPresent()) {
                    try {
                        norms.add(new GroupNorm(
                                figure.substring(IN_TOUCH.length()), ideal.get(), most.get(), NormMaker.source(row)));
                    } catch (InvalidFactException invalid) {
                        problems.add(new Problem(Code.BAD_ROW, last.position("value"), NormMaker.told(invalid)));
                    }
                }
            }
        });
        return norms;
    }

    private static Optional<Duration> length(Row row, List<Problem> problems) {
        Optional<Duration> length = FigureValue.length(row.cell("value"));
        if (length.isEmpty()) {
            problems.add(WrongValue.problem(row, "30 days"));
        }
        return length;
    }

    private static boolean isFigure(String figure, String platform) {
        return FIGURES.contains(figure)
                || (platform.equals(Platform.ANY.id())
                        && figure.startsWith(IN_TOUCH)
                        && !figure.substring(IN_TOUCH.length()).isBlank());
    }

    /** The ids of all platforms for which a row says something, sorted. */
    public SortedSet<String> platforms() {
        SortedSet<String> ids = new TreeSet<>(byPlatform.keySet());
        ids.remove(Platform.ANY.id());
        return ids;
    }

    /** The rows in one order, one line each: equal for tables that say the same. */
    public String canonical() {
        StringBuilder lines = new StringBuilder();
        byPlatform.forEach((platform, figures) -> figures.forEach((figure, row) -> {
            lines.append(platform).append('|').append(figure);
            COLUMNS.subList(2, COLUMNS.size())
                    .forEach(column -> lines.append('|').append(row.cell(column)));
            lines.append('\n');
        }));
        return lines.toString();
    }
}
