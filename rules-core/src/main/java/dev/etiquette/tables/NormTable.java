package dev.etiquette.tables;

import dev.etiquette.language.NameSimilarity;
import dev.etiquette.model.GroupNorm;
import dev.etiquette.model.InvalidFactException;
import dev.etiquette.model.Platform;
import dev.etiquette.model.Platform.Form;
import dev.etiquette.report.Edit;
import dev.etiquette.report.NormChange;
import dev.etiquette.report.Position;
import dev.etiquette.report.Problem;
import dev.etiquette.report.Problem.Code;
import dev.etiquette.report.Suggestion;
import dev.etiquette.tables.CsvRows.Row;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The norms of platforms: rows of platform and figure. What a platform does not say itself, the platform "any" says
 * for it; the value "none" says that there is no such norm on that platform.
 *
 * <p>Figures that begin with "in touch" belong to groups of people instead. Immutable.
 */
public final class NormTable {

    private static final List<String> COLUMNS = List.of("platform", "figure", "value", "hours", "source", "date");
    private static final SortedSet<String> FIGURES = NormBuilder.figures();

    /** How the figures begin that are about posts and connections. */
    private static final List<String> POSTING = List.of("approach ", "repeat ");

    /** How the figures of groups begin; what follows is the group's name. */
    static final String IN_TOUCH = "in touch ";

    /** How the longest time between two signs of life is called, behind the group's name. */
    private static final String AT_MOST = " at most";

    private final SortedMap<String, SortedMap<String, Row>> byPlatform = new TreeMap<>();
    private final PlatformTable platforms;
    private final String file;

    private NormTable(String file, PlatformTable platforms) {
        this.file = file;
        this.platforms = platforms;
    }

    /** Reads a table; problems are added to the list. */
    public static NormTable read(String file, String text, List<Problem> problems) {
        return read(file, text, Optional.empty(), PlatformTable.STANDARD, problems);
    }

    /**
     * Reads a table and lays it over a sound one: a row takes the place of the one with the same platform and figure.
     * Only the rows that were read are told of in problems.
     *
     * @param file as messages show it; the table below must have another name
     * @param below nothing for a table that stands alone
     * @param platforms of the book
     */
    public static NormTable read(
            String file, String text, Optional<NormTable> below, PlatformTable platforms, List<Problem> problems) {
        NormTable table = new NormTable(file, platforms);
        for (Row row : CsvRows.of(file, text, COLUMNS, problems)) {
            String figure = FormerFigures.now(row.cell("figure").toLowerCase(Locale.ROOT));
            String platform = NormRows.id(row.cell("platform"), platforms);
            if (!row.isSeen(COLUMNS.subList(0, 4), problems)) {
                continue;
            }
            if (!isFigure(figure, platform)) {
                problems.add(unknownFigure(row));
            } else if (platform.isEmpty()) {
                problems.add(new Problem(Code.EMPTY_CELL, row.position("platform"), TableMessage.NO_PLATFORM.text()));
            } else if (row.cell("source").isEmpty()) {
                problems.add(new Problem(Code.EMPTY_CELL, row.position("source"), TableMessage.NO_SOURCE.text()));
            } else {
                table.add(platform, figure, row, problems);
            }
        }
        if (table.byPlatform.isEmpty() && problems.isEmpty() && (below.isEmpty() || CsvRows.isBlank(text))) {
            problems.add(new Problem(
                    Code.EMPTY_TABLE,
                    new Position(file, 1, 1, 2),
                    below.isEmpty()
                            ? TableMessage.NO_NORMS.text()
                            : TableMessage.EMPTY_TABLE.with(String.join(", ", COLUMNS))));
        }
        below.ifPresent(standard -> {
            table.idle(standard, problems);
            table.over(standard);
        });
        List<Problem> made = new ArrayList<>();
        table.check(made);
        // What one row says wrongly for all platforms is told once.
        Set<String> told = new HashSet<>();
        made.stream()
                .filter(problem -> told.add(problem.code() + " " + problem.position()))
                .forEach(problems::add);
        return table;
    }

    private void over(NormTable below) {
        below.byPlatform.forEach((platform, figures) -> {
            SortedMap<String, Row> merged = byPlatform.computeIfAbsent(platform, unknown -> new TreeMap<>());
            figures.forEach(merged::putIfAbsent);
        });
    }

    private boolean isOwn(Row row) {
        return row.position().file().equals(file);
    }

    private void add(String platform, String figure, Row row, List<Problem> problems) {
        if (byPlatform.computeIfAbsent(platform, unknown -> new TreeMap<>()).put(figure, row) != null) {
            problems.add(new Problem(
                            Code.DUPLICATE_ROW, row.position(), TableMessage.DUPLICATE_FIGURE.with(figure, platform))
                    .with(Suggestion.of(TableMessage.MAYBE_REMOVE_ROW.text(), Edit.replace(row.position(), ""))));
        } else {
            NormRows.platform(row, platform, platforms, problems);
        }
    }

    /** What rows of a layer change nothing, or are about a group that is hardly meant. */
    private void idle(NormTable below, List<Problem> problems) {
        List<Row> idle = new ArrayList<>();
        SortedSet<String> groups = below.groupNames();
        byPlatform.forEach((platform, figures) -> figures.forEach((figure, row) -> {
            if (below.holding(platform, figure)
                    .filter(was -> said(was, COLUMNS.subList(2, COLUMNS.size()))
                            .equals(said(row, COLUMNS.subList(2, COLUMNS.size()))))
                    .isPresent()) {
                idle.add(row);
            } else if (figure.startsWith(IN_TOUCH)) {
                String group = figure.substring(IN_TOUCH.length());
                NormRows.group(
                        row,
                        group.endsWith(AT_MOST) ? group.substring(0, group.length() - AT_MOST.length()) : group,
                        groups,
                        problems);
            }
        }));
        idle.sort(Comparator.comparing(Row::position));
        NormRows.idle(idle, problems);
    }

    private static Problem unknownFigure(Row row) {
        return row.problem(
                Code.UNKNOWN_FIGURE,
                "figure",
                TableMessage.UNKNOWN_FIGURE.with(row.cell("figure")),
                TableMessage.KNOWN_FIGURES.with(NameSimilarity.listed(row.cell("figure"), FIGURES)),
                FIGURES);
    }

    /** Every platform's norms are made once, so that what is wrong comes to light on loading. */
    private void check(List<Problem> problems) {
        for (String id : byPlatform.keySet()) {
            maker(platform(id), problems).norms();
        }
        groups(problems);
    }

    /** All norms of a platform, in a fixed order. */
    public List<Object> norms(Platform platform) {
        return maker(platform, new ArrayList<>()).norms();
    }

    private NormBuilder maker(Platform platform, List<Problem> problems) {
        return new NormBuilder(platform, figure -> holding(platform, figure), this::isOwn, problems);
    }

    private SortedMap<String, Row> figures(String platform) {
        return byPlatform.getOrDefault(platform, new TreeMap<>());
    }

    /** The norms of groups, by name. */
    public List<GroupNorm> groups() {
        return groups(new ArrayList<>());
    }

    /** The names of the groups that have norms, sorted. */
    public SortedSet<String> groupNames() {
        return groups().stream().map(GroupNorm::group).collect(Collectors.toCollection(TreeSet::new));
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
                            (isOwn(last) ? last : row).position("value"),
                            TableMessage.LONGEST_TOO_SHORT.with(
                                    figure + AT_MOST, last.cell("value"), figure, row.cell("value"))));
                } else if (ideal.isPresent() && most.isPresent()) {
                    try {
                        norms.add(new GroupNorm(
                                figure.substring(IN_TOUCH.length()), ideal.get(), most.get(), NormBuilder.source(row)));
                    } catch (InvalidFactException invalid) {
                        problems.add(new Problem(
                                Code.BAD_ROW, (isOwn(last) ? last : row).position("value"), NormBuilder.told(invalid)));
                    }
                }
            }
        });
        return norms;
    }

    private static Optional<Duration> length(Row row, List<Problem> problems) {
        Optional<Duration> length = FigureParser.length(row.cell("value"));
        if (length.isEmpty()) {
            problems.add(UnitMismatch.problem(row, "30 days"));
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

    /** In what this table differs from one before it: sorted by platform and figure. */
    public List<NormChange> changes(NormTable before) {
        List<NormChange> changes = new ArrayList<>();
        SortedSet<String> platforms = new TreeSet<>(byPlatform.keySet());
        platforms.addAll(before.byPlatform.keySet());
        for (String platform : platforms) {
            SortedSet<String> figures = new TreeSet<>(figures(platform).keySet());
            figures.addAll(before.figures(platform).keySet());
            figures.forEach(figure -> change(before, platform, figure).ifPresent(changes::add));
        }
        return changes;
    }

    private Optional<NormChange> change(NormTable before, String platform, String figure) {
        Optional<Row> was = before.holding(platform, figure);
        Optional<Row> is = holding(platform, figure);
        for (List<String> shown : List.of(COLUMNS.subList(2, 4), COLUMNS.subList(2, COLUMNS.size()))) {
            Optional<String> one = was.map(row -> said(row, shown));
            Optional<String> other = is.map(row -> said(row, shown));
            if (!one.equals(other)) {
                return Optional.of(new NormChange(platform, figure, one, other));
            }
        }
        return Optional.empty();
    }

    /** The row that holds for a platform: its own, or else that for any, which is about platforms with posts. */
    private Optional<Row> holding(Platform platform, String figure) {
        return Optional.ofNullable(figures(platform.id()).get(figure))
                .or(() -> isForeign(platform, figure)
                        ? Optional.empty()
                        : Optional.ofNullable(figures(Platform.ANY.id()).get(figure)));
    }

    /**
     * Whether a figure has no sense on a platform of that form unless that says so itself: in rooms and letters nobody asks
     * to be connected, and no post comes round.
     */
    private boolean isForeign(Platform platform, String figure) {
        return (platform.form() == Form.ROOM || platform.form() == Form.LETTERS)
                && POSTING.stream()
                        .anyMatch(topic -> figure.startsWith(topic)
                                && figures(platform.id()).keySet().stream().noneMatch(own -> own.startsWith(topic)));
    }

    private Optional<Row> holding(String platform, String figure) {
        return holding(platform(platform), figure);
    }

    private Platform platform(String id) {
        return platforms.named(id).orElseGet(() -> new Platform(id, id, Form.THREADS, false));
    }

    private static String said(Row row, List<String> columns) {
        return columns.stream().map(row::cell).filter(cell -> !cell.isEmpty()).collect(Collectors.joining(", "));
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
