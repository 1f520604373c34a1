package dev.etiquette.tables;

import dev.etiquette.language.NameSimilarity;
import dev.etiquette.model.GroupNorm;
import dev.etiquette.model.Platform;
import dev.etiquette.report.Edit;
import dev.etiquette.report.NormChange;
import dev.etiquette.report.Position;
import dev.etiquette.report.Problem;
import dev.etiquette.report.Problem.Code;
import dev.etiquette.report.RuleFigure;
import dev.etiquette.report.Suggestion;
import dev.etiquette.tables.CsvRows.Row;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The norms of platforms: rows of platform and figure. What a platform does not say itself, the platform "any" says
 * for it; the value "none" says that there is no such norm on that platform.
 *
 * <p>A row may hold for people of one group, or with one tag, alone: then it goes before what is said for everybody, on
 * whatever platform. Figures that begin with "in touch" belong to groups of people. Immutable.
 */
public final class NormTable {

    private static final List<String> COLUMNS = List.of("platform", "figure", "value", "hours", "source", "date");

    /** What a row says beside what it is about. */
    private static final List<String> SAID = COLUMNS.subList(2, COLUMNS.size());

    private static final SortedSet<String> FIGURES = NormBuilder.figures();

    /** So many sets of norms are kept; a host may make up platforms without end. */
    private static final int MOST_KEPT = 1_000;

    /**
     * Who is protected by a sort of norms.
     *
     * @param rules that protect by it, as a sentence names them
     * @param whom as these rules say it
     */
    public record Protection(String rules, String whom) {}

    /** For which platform, as it is called, and for whom norms were made: making them takes longer than most rules. */
    private record Asked(String id, String name, Platform.Form form, boolean closed, NormPeople people) {}

    private final Map<Asked, List<Object>> made = new ConcurrentHashMap<>();
    private volatile @Nullable List<GroupNorm> groups;

    private final FigureRows rows = new FigureRows();
    private final PlatformTable platforms;
    private final PeopleRows peopleRows = new PeopleRows();
    private final String file;
    private OwnFigures ownFigures = new OwnFigures(new TreeMap<>(), row -> false, new ArrayList<>());

    private NormTable(String file, PlatformTable platforms) {
        this.file = file;
        this.platforms = platforms;
    }

    /** Reads a table; problems are added to the list. */
    public static NormTable read(String file, String text, List<Problem> problems) {
        return read(file, text, Optional.empty(), PlatformTable.STANDARD, problems);
    }

    /**
     * Reads a table and lays it over a sound one: a row takes the place of the one with the same platform, figure and people.
     * Only the rows that were read are told of in problems.
     *
     * @param file as messages show it; the table below must have another name
     * @param below nothing for a table that stands alone
     * @param platforms of the book
     */
    public static NormTable read(
            String file, String text, Optional<NormTable> below, PlatformTable platforms, List<Problem> problems) {
        NormTable table = new NormTable(file, platforms);
        List<Row> read = CsvRows.of(file, text, COLUMNS, problems);
        NormRows.columns(read, COLUMNS, problems);
        for (Row row : read) {
            table.take(row, problems);
        }
        if (table.rows.isEmpty()
                && table.peopleRows.isEmpty()
                && problems.isEmpty()
                && (below.isEmpty() || CsvRows.isBlank(text))) {
            problems.add(new Problem(
                    Code.EMPTY_TABLE,
                    new Position(file, 1, 1, 2),
                    below.isEmpty()
                            ? TableMessage.NO_NORMS.text()
                            : TableMessage.EMPTY_TABLE.with(String.join(", ", COLUMNS))));
        }
        below.ifPresent(standard -> {
            table.idle(standard, problems);
            table.rows.over(standard.rows);
            table.peopleRows.over(standard.peopleRows);
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

    private void take(Row row, List<Problem> problems) {
        String written = row.cell("figure").toLowerCase(Locale.ROOT);
        String now = FormerFigures.now(written);
        String figure = FIGURES.contains(now) ? now : written;
        String platform = NormRows.id(row.cell("platform"), platforms);
        if (!row.isSeen(COLUMNS.subList(0, 4), problems) || !row.isSeen(List.of(PeopleCell.COLUMN), problems)) {
            return;
        }
        if (GroupFigures.isBare(figure)
                && platform.equals(Platform.ANY.id())
                && !row.cell("source").isEmpty()
                && !row.cell(PeopleCell.COLUMN).isEmpty()) {
            PeopleCell.named(row, problems)
                    .ifPresent(people -> add("", platform, GroupFigures.about(people, figure), row, problems));
        } else if (!isFigure(figure, platform) && !isOwnFigure(figure)) {
            problems.add(
                    GroupFigures.begins(figure) || OwnFigures.isName(figure)
                            ? unknownFigure(row)
                            : OwnFigures.wrongName(row, FIGURES));
        } else if (platform.isEmpty()) {
            problems.add(new Problem(Code.EMPTY_CELL, row.position("platform"), TableMessage.NO_PLATFORM.text()));
        } else if (row.cell("source").isEmpty()) {
            problems.add(new Problem(Code.EMPTY_CELL, row.position("source"), TableMessage.NO_SOURCE.text()));
        } else {
            PeopleCell.read(row, figure, problems).ifPresent(people -> add(people, platform, figure, row, problems));
        }
    }

    private boolean isOwn(Row row) {
        return row.position().file().equals(file);
    }

    /** Adds a row for everybody, or for some people alone. */
    private void add(String people, String platform, String figure, Row row, List<Problem> problems) {
        boolean added =
                people.isEmpty() ? rows.add(platform, figure, row) : peopleRows.add(people, platform, figure, row);
        if (!added) {
            problems.add(new Problem(
                            Code.DUPLICATE_ROW,
                            row.position(),
                            people.isEmpty()
                                    ? TableMessage.DUPLICATE_FIGURE.with(figure, platform)
                                    : TableMessage.DUPLICATE_FIGURE_OF_PEOPLE.with(figure, platform, people))
                    .with(Suggestion.of(TableMessage.MAYBE_REMOVE_ROW.text(), Edit.replace(row.position(), ""))));
        } else {
            NormRows.platform(row, platform, platforms, problems);
        }
    }

    /** What rows of a layer change nothing, or are about a group that is hardly meant. */
    private void idle(NormTable below, List<Problem> problems) {
        List<Row> idle = new ArrayList<>();
        SortedSet<String> groups = below.groupNames();
        rows.forEach((platform, figure, row) -> {
            if (isSame(row, below.rows.holding(platform(platform), figure))) {
                idle.add(row);
            } else if (figure.startsWith(GroupFigures.IN_TOUCH)) {
                String group = GroupFigures.group(figure);
                if (!row.cell(PeopleCell.COLUMN).isEmpty()) {
                    PeopleCell.named(row, problems)
                            .ifPresent(people -> PeopleCell.group(row, people, groups, problems));
                } else if (!PeopleCell.isTag(group)) {
                    NormRows.group(row, group, groups, problems);
                }
            }
        });
        peopleRows.forEach((people, own) -> own.forEach((platform, figure, row) -> {
            if (isSame(row, below.peopleRows.rows(people).holding(platform(platform), figure))) {
                idle.add(row);
            } else {
                PeopleCell.group(row, people, groups, problems);
            }
        }));
        idle.sort(Comparator.comparing(Row::position));
        NormRows.idle(idle, problems);
    }

    private static boolean isSame(Row row, Optional<Row> other) {
        return other.filter(was -> said(was, SAID).equals(said(row, SAID))).isPresent();
    }

    /** Says that there is no such figure, and which one was likely meant. */
    static Problem unknownFigure(Row row) {
        return row.problem(
                Code.UNKNOWN_FIGURE,
                "figure",
                TableMessage.UNKNOWN_FIGURE.with(row.cell("figure")),
                TableMessage.KNOWN_FIGURES.with(NameSimilarity.listed(row.cell("figure"), FIGURES)),
                FIGURES);
    }

    /** Every platform's norms are made once, so that what is wrong comes to light on loading. */
    private void check(List<Problem> problems) {
        rows.platforms()
                .forEach(id -> maker(platform(id), NormPeople.EVERYBODY, this::isOwn, problems)
                        .norms());
        peopleRows.forEach((people, own) -> {
            Set<String> ids = rows.platforms();
            ids.addAll(own.platforms());
            Predicate<Row> told =
                    row -> isOwn(row) && !row.cell(PeopleCell.COLUMN).isEmpty();
            ids.forEach(id -> maker(platform(id), NormPeople.of(List.of(people)), told, problems)
                    .norms());
        });
        GroupFigures.norms(rows.on(Platform.ANY.id()), this::isOwn, problems);
        SortedMap<String, SortedMap<String, Row>> own = new TreeMap<>();
        rows.forEach((platform, figure, row) -> {
            if (isOwnFigure(figure)) {
                own.computeIfAbsent(figure, unknown -> new TreeMap<>()).put(platform, row);
            }
        });
        ownFigures = new OwnFigures(own, this::isOwn, problems);
    }

    private Platform platform(String id) {
        return platforms.named(id).orElseGet(() -> new Platform(id, id, Platform.Form.THREADS, false));
    }

    /** All figures that the library itself knows, sorted. */
    public static SortedSet<String> knownFigures() {
        return Collections.unmodifiableSortedSet(FIGURES);
    }

    /** The figures of one's own with all that the table says of them, by name and platform. */
    public List<Object> ownFigures() {
        return ownFigures.all();
    }

    /** The figures of one's own that this table adds to the one below, each with its first row. */
    public SortedMap<String, Position> ownFigureRows() {
        SortedMap<String, Position> first = new TreeMap<>();
        rows.forEach((platform, figure, row) -> {
            if (isOwnFigure(figure) && isOwn(row)) {
                first.merge(figure, row.position("figure"), (one, other) -> one.compareTo(other) <= 0 ? one : other);
            }
        });
        return first;
    }

    /**
     * The figures of one's own as rules see them.
     *
     * @param platforms that occur
     */
    public List<Object> ownFigures(Collection<Platform> platforms) {
        return ownFigures.on(platforms);
    }

    /** All norms of a platform that hold for everybody, in a fixed order. */
    public List<Object> norms(Platform platform) {
        return norms(platform, NormPeople.EVERYBODY);
    }

    /** The norms of a platform for some people, in a fixed order; for others than everybody those about people alone. */
    public List<Object> norms(Platform platform, NormPeople people) {
        Asked asked = new Asked(platform.id(), platform.name(), platform.form(), platform.closed(), people);
        List<Object> norms = made.get(asked);
        if (norms == null) {
            norms = List.copyOf(
                    maker(platform, people, this::isOwn, new ArrayList<>()).norms());
            if (made.size() < MOST_KEPT) {
                made.put(asked, norms);
            }
        }
        return norms;
    }

    private NormBuilder maker(Platform platform, NormPeople people, Predicate<Row> own, List<Problem> problems) {
        return new NormBuilder(platform, people, figure -> holding(people, platform, figure), own, problems);
    }

    /** Whether rows hold for some people alone. */
    public boolean isByPeople() {
        return !peopleRows.isEmpty();
    }

    /** Whether rows hold for people with some tag alone. */
    public boolean isByTag() {
        return Stream.concat(peopleRows.names().stream(), groups().stream().map(GroupNorm::group))
                .anyMatch(PeopleCell::isTag);
    }

    /** The tags that this table names itself, each with its first row. */
    public SortedMap<String, Position> tagRows() {
        SortedMap<String, Position> first = new TreeMap<>();
        peopleRows.forEach((people, own) -> own.forEach((platform, figure, row) -> {
            if (PeopleCell.isTag(people) && isOwn(row)) {
                first.merge(
                        PeopleCell.tag(people),
                        row.position(PeopleCell.COLUMN),
                        (one, other) -> one.compareTo(other) <= 0 ? one : other);
            }
        }));
        return first;
    }

    /** The sorts of norms of which rows for some people alone say anything. */
    public Set<Class<?>> normsByPeople() {
        return NormBuilder.ofTopics(peopleRows.topics());
    }

    /** For which people those norms hold that hold for somebody in these groups, who has these tags. */
    public NormPeople people(Collection<String> groups, Collection<String> tags) {
        return peopleRows.of(PeopleCell.names(groups, tags));
    }

    /**
     * The first group or tag in the table that says how often to be in touch with somebody in these groups, who has these
     * tags: as its norm names it, and empty without one.
     */
    public String circle(Collection<String> groups, Collection<String> tags) {
        return groups().stream()
                .map(GroupNorm::group)
                .filter(name -> PeopleCell.isTag(name)
                        ? PeopleCell.names(List.of(), tags).contains(name)
                        : groups.contains(name))
                .findFirst()
                .orElse("");
    }

    /** The norms of groups and tags, in the order of the table; those of the standard table are the last. */
    public List<GroupNorm> groups() {
        List<GroupNorm> norms = groups;
        if (norms == null) {
            norms = List.copyOf(GroupFigures.norms(rows.on(Platform.ANY.id()), this::isOwn, new ArrayList<>()));
            groups = norms;
        }
        return norms;
    }

    /** The names of the groups that have norms, sorted. */
    public SortedSet<String> groupNames() {
        SortedSet<String> names = groups().stream()
                .map(GroupNorm::group)
                .filter(name -> !PeopleCell.isTag(name))
                .collect(Collectors.toCollection(TreeSet::new));
        names.addAll(PeopleCell.groups(peopleRows.names()));
        return names;
    }

    private static boolean isFigure(String figure, String platform) {
        return FIGURES.contains(figure)
                || (platform.equals(Platform.ANY.id())
                        && figure.startsWith(GroupFigures.IN_TOUCH)
                        && !GroupFigures.group(figure).isBlank());
    }

    /** Whether rules of one's own may read it: it is a name, and none that the library reads itself. */
    private static boolean isOwnFigure(String figure) {
        return !FIGURES.contains(figure) && !GroupFigures.begins(figure) && OwnFigures.isName(figure);
    }

    /** The ids of all platforms for which a row says something, sorted. */
    public SortedSet<String> platforms() {
        SortedSet<String> ids = rows.platforms();
        peopleRows.forEach((people, own) -> ids.addAll(own.platforms()));
        ids.remove(Platform.ANY.id());
        return ids;
    }

    /** Where these figures stand: by place, for all platforms that have rows of them. */
    public List<RuleFigure> places(Set<String> figures) {
        List<RuleFigure> places = new ArrayList<>();
        rows.forEach((platform, figure, row) -> {
            if (figures.contains(figure)) {
                places.add(new RuleFigure(platform, figure, row.cell("value"), row.position("value")));
            }
        });
        places.sort(Comparator.comparing(RuleFigure::position));
        return places;
    }

    /** In what this table differs from one before it: sorted by platform and figure, what holds for some people last. */
    public List<NormChange> changes(NormTable before) {
        List<NormChange> changes = new ArrayList<>();
        changes("", rows, before.rows, changes);
        SortedSet<String> all = new TreeSet<>(peopleRows.names());
        all.addAll(before.peopleRows.names());
        all.forEach(people -> changes(people, peopleRows.rows(people), before.peopleRows.rows(people), changes));
        return changes;
    }

    /**
     * The rows of this table by which rules that protect others hold back less than by the one below.
     *
     * @param protection which rules protect by a sort of norms, and whom; nothing of one by which none does
     */
    public List<Problem> loosened(NormTable below, Function<Class<?>, Optional<Protection>> protection) {
        LooserFigures looser = new LooserFigures(protection);
        List<Problem> problems = new ArrayList<>();
        rows.forEach((platform, figure, row) -> {
            if (isOwn(row)) {
                looser.problem(figure, row, below.rows.holding(platform(platform), figure))
                        .ifPresent(problems::add);
            }
        });
        peopleRows.forEach((people, own) -> own.forEach((platform, figure, row) -> {
            if (isOwn(row)) {
                looser.problem(figure, row, below.holding(NormPeople.of(List.of(people)), platform(platform), figure))
                        .ifPresent(problems::add);
            }
        }));
        return problems;
    }

    private void changes(String people, FigureRows is, FigureRows was, List<NormChange> changes) {
        SortedSet<String> platforms = is.platforms();
        platforms.addAll(was.platforms());
        for (String platform : platforms) {
            SortedSet<String> figures = new TreeSet<>(is.on(platform).keySet());
            figures.addAll(was.on(platform).keySet());
            for (String figure : figures) {
                change(was.holding(platform(platform), figure), is.holding(platform(platform), figure))
                        .map(said -> new NormChange(platform, figure, people, said.before(), said.after()))
                        .ifPresent(changes::add);
            }
        }
    }

    /** What two rows say, where that differs. */
    private record Said(Optional<String> before, Optional<String> after) {}

    private static Optional<Said> change(Optional<Row> was, Optional<Row> is) {
        for (List<String> shown : List.of(COLUMNS.subList(2, 4), SAID)) {
            Said said = new Said(was.map(row -> said(row, shown)), is.map(row -> said(row, shown)));
            if (!said.before().equals(said.after())) {
                return Optional.of(said);
            }
        }
        return Optional.empty();
    }

    /** The groups and tags of which another table has rows as well, in the order of this one. */
    List<String> order(NormTable other) {
        return peopleRows.names().stream()
                .filter(other.peopleRows.names()::contains)
                .toList();
    }

    /** The row that holds for people on a platform. */
    private Optional<Row> holding(NormPeople people, Platform platform, String figure) {
        return peopleRows.holding(people, platform, figure).or(() -> rows.holding(platform, figure));
    }

    private static String said(Row row, List<String> columns) {
        return columns.stream().map(row::cell).filter(cell -> !cell.isEmpty()).collect(Collectors.joining(", "));
    }

    /** The rows in one order, one line each: equal for tables that say the same. */
    public String canonical() {
        StringBuilder lines = new StringBuilder();
        rows.forEach((platform, figure, row) -> line("", platform, figure, row, lines));
        groups().forEach(norm -> lines.append("in touch|").append(norm.group()).append('\n'));
        // Which group or tag comes first tells which one counts.
        peopleRows.forEach((people, own) ->
                own.forEach((platform, figure, row) -> line(people + '|', platform, figure, row, lines)));
        return lines.toString();
    }

    private static void line(String begins, String platform, String figure, Row row, StringBuilder lines) {
        lines.append(begins).append(platform).append('|').append(figure);
        SAID.forEach(column -> lines.append('|').append(row.cell(column)));
        lines.append('\n');
    }
}
