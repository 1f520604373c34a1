package dev.etiquette.tables;

import dev.etiquette.language.NameSimilarity;
import dev.etiquette.model.DaysOff;
import dev.etiquette.model.InvalidFactException;
import dev.etiquette.model.Times;
import dev.etiquette.model.WrittenDate;
import dev.etiquette.prepared.SpecialDay;
import dev.etiquette.report.Edit;
import dev.etiquette.report.Position;
import dev.etiquette.report.Problem;
import dev.etiquette.report.Problem.Code;
import dev.etiquette.report.Suggestion;
import dev.etiquette.tables.CsvRows.Row;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import java.time.ZoneId;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Days of which an author's rules speak: holidays of regions, and days and times of the author's own. Rows of one kind
 * and name are one special day that comes several times. Immutable.
 */
public final class DayTable {

    /** A book without days. */
    public static final DayTable EMPTY = new DayTable();

    private static final List<String> COLUMNS = List.of("kind", "name", "from", "to");
    private static final String REGION = "region";
    private static final Pattern WORD = Pattern.compile("\\p{L}{3,}");
    private static final List<String> MONTHS = Arrays.stream(Month.values())
            .map(month -> month.getDisplayName(TextStyle.FULL, Locale.ENGLISH))
            .toList();

    private static final Set<String> OFF = Set.of("holiday", "vacation");

    private final SortedMap<String, SortedMap<String, DaySpans>> byKind = new TreeMap<>();

    /** Made twice by two threads, they are the same. */
    private volatile @Nullable DaysOff off;

    private DayTable() {}

    /** Reads a table; a row that cannot be read is one problem, and nothing else is lost. */
    public static DayTable read(String file, String text, List<Problem> problems) {
        return read(file, text, EMPTY, problems);
    }

    /** The same, laid over a table: a day takes the place of that of the same kind and name. */
    public static DayTable read(String file, String text, DayTable below, List<Problem> problems) {
        DayTable table = new DayTable();
        Set<String> rows = new HashSet<>();
        if (CsvRows.isBlank(text)) {
            problems.add(new Problem(
                    Code.EMPTY_TABLE,
                    new Position(file, 1, 1, 2),
                    TableMessage.EMPTY_TABLE.with(String.join(", ", COLUMNS))));
        }
        for (Row row : CsvRows.of(file, text, COLUMNS, problems)) {
            String written = row.cell("kind").toLowerCase(Locale.ROOT) + "," + row.cell("name") + "," + row.cell("from")
                    + "," + row.cell("to") + "," + row.cell(REGION);
            if (row.surplus() > 0) {
                problems.add(new Problem(
                        Code.EXTRA_CELL,
                        row.position(),
                        TableMessage.EXTRA_CELLS.with(row.cells().size())));
            } else if (!rows.add(written)) {
                problems.add(new Problem(Code.DUPLICATE_ROW, row.position(), TableMessage.DUPLICATE_DAY.text())
                        .with(Suggestion.of(TableMessage.MAYBE_REMOVE_ROW.text(), Edit.replace(row.position(), ""))));
            } else if (row.cell("kind").isEmpty()) {
                problems.add(new Problem(Code.EMPTY_CELL, row.position("kind"), TableMessage.NO_KIND_OF_DAY.text()));
            } else if (row.cell(REGION).isEmpty()) {
                table.day(row, problems);
            } else {
                table.region(row, problems);
            }
        }
        below.byKind.forEach((kind, days) -> days.forEach((name, spans) ->
                table.byKind.computeIfAbsent(kind, unknown -> new TreeMap<>()).putIfAbsent(name, spans)));
        return table;
    }

    private void day(Row row, List<Problem> problems) {
        if (row.cell("name").isEmpty()) {
            problems.add(new Problem(Code.EMPTY_CELL, row.position("name"), TableMessage.NO_NAME_OF_DAY.text()));
            return;
        } else if (row.cell("from").isEmpty()) {
            problems.add(new Problem(Code.EMPTY_CELL, row.position("from"), TableMessage.NO_FIRST_DAY.text()));
            return;
        }
        Optional<WrittenDate> from = written(row, "from", problems);
        Optional<WrittenDate> to = row.cell("to").isEmpty() ? from : written(row, "to", problems);
        if (from.isEmpty() || to.isEmpty()) {
            return;
        }
        boolean once = from.get().year().isPresent();
        if (once != to.get().year().isPresent()) {
            problems.add(new Problem(Code.BAD_ROW, row.position("to"), TableMessage.YEAR_ON_ONE_DAY.text()));
        } else if (!once) {
            spans(row, row.cell("name")).addYearly(from.get(), to.get());
        } else {
            LocalDate first = from.get().inYear(0);
            LocalDate last = to.get().inYear(0);
            if (last.isBefore(first)) {
                problems.add(new Problem(
                        Code.BAD_ROW,
                        row.position("to"),
                        TableMessage.DAYS_BACKWARDS.with(row.cell("to"), row.cell("from"))));
            } else {
                spans(row, row.cell("name")).add(new DaySpans.Span(first, last));
            }
        }
    }

    private static Optional<WrittenDate> written(Row row, String column, List<Problem> problems) {
        String cell = row.cell(column);
        Optional<WrittenDate> day = day(cell);
        if (day.isEmpty()) {
            Problem problem = new Problem(Code.WRONG_DAY, row.position(column), TableMessage.WRONG_DAY.with(cell));
            problems.add(meant(cell)
                    .map(meant -> problem.with(Suggestion.of(
                            TableMessage.MAYBE_WRITE.with(meant), Edit.replace(row.position(column), meant))))
                    .orElse(problem));
        }
        return day;
    }

    private static Optional<WrittenDate> day(String cell) {
        try {
            return Optional.of(WrittenDate.of(cell));
        } catch (InvalidFactException none) {
            return Optional.empty();
        }
    }

    /** The same text with a month that may be meant; nothing when none is near. */
    private static Optional<String> meant(String cell) {
        Matcher word = WORD.matcher(cell);
        return word.find()
                ? NameSimilarity.nearest(word.group(), MONTHS).stream()
                        .map(month -> cell.substring(0, word.start()) + month + cell.substring(word.end()))
                        .filter(better -> day(better).isPresent())
                        .findFirst()
                : Optional.empty();
    }

    private void region(Row row, List<Problem> problems) {
        for (String column : List.of("name", "from", "to")) {
            if (!row.cell(column).isEmpty()) {
                problems.add(new Problem(
                        Code.BAD_ROW, row.position(column), TableMessage.REGION_WITH_DAY.with(row.cell(REGION))));
                return;
            }
        }
        if (!RegionHolidays.present()) {
            problems.add(new Problem(Code.UNKNOWN_REGION, row.position(REGION), TableMessage.NO_HOLIDAYS.text())
                    .maybe(TableMessage.MAYBE_ADD_HOLIDAYS.text()));
            return;
        }
        SortedSet<String> regions = RegionHolidays.regions(row.cell(REGION));
        String region = row.cell(REGION).toUpperCase(Locale.ROOT);
        if (!regions.contains(region)) {
            problems.add(row.problem(
                    Code.UNKNOWN_REGION,
                    REGION,
                    TableMessage.UNKNOWN_REGION.with(row.cell(REGION)),
                    TableMessage.KNOWN_REGIONS.text(),
                    regions));
            return;
        }
        RegionHolidays.of(region).forEach((name, spans) -> spans.forEach(spans(row, name)::add));
    }

    private DaySpans spans(Row row, String name) {
        return byKind.computeIfAbsent(row.cell("kind"), unknown -> new TreeMap<>())
                .computeIfAbsent(name, unknown -> new DaySpans());
    }

    /** The kinds of all days, and the names of their days. */
    public SortedMap<String, SortedSet<String>> names() {
        SortedMap<String, SortedSet<String>> names = new TreeMap<>();
        byKind.forEach((kind, days) -> names.put(kind, new TreeSet<>(days.keySet())));
        return names;
    }

    /**
     * Each special day, sorted by kind and name: the present one, or else the next, or else the last.
     *
     * @param now a moment on the calendar
     * @param reader is told when a day ends whose beginning or end is read
     */
    public List<SpecialDay> days(Instant now, ZoneId zone, Consumer<Instant> reader) {
        List<SpecialDay> days = new ArrayList<>();
        if (byKind.isEmpty()) {
            return days;
        }
        LocalDate today = Times.dayOf(now, zone);
        byKind.forEach((kind, named) -> named.forEach((name, spans) -> {
            DaySpans.Span span = spans.on(today);
            days.add(new SpecialDay(
                    kind,
                    name,
                    Times.startOf(span.from(), zone),
                    Times.startOf(span.to().plusDays(1), zone),
                    reader));
        }));
        return days;
    }

    /** All days of the kinds holiday and vacation: there is no work on them. */
    public DaysOff off() {
        DaysOff known = off;
        if (known == null) {
            List<DaySpans> free = byKind.entrySet().stream()
                    .filter(kind -> OFF.contains(kind.getKey().toLowerCase(Locale.ROOT)))
                    .flatMap(kind -> kind.getValue().values().stream())
                    .toList();
            known = free.isEmpty() ? DaysOff.NONE : new FreeDays(free);
            off = known;
        }
        return known;
    }

    /** When each day is, by kind and name. */
    SortedMap<String, String> rows() {
        SortedMap<String, String> rows = new TreeMap<>();
        byKind.forEach((kind, days) -> days.forEach(
                (name, spans) -> rows.merge(kind + ", " + name, spans.toString(), (one, other) -> one + "; " + other)));
        return rows;
    }

    /** Equal for tables that say the same. */
    public String canonical() {
        StringBuilder text = new StringBuilder();
        byKind.forEach((kind, days) -> days.forEach((name, spans) -> text.append(kind)
                .append('\n')
                .append(name)
                .append('\n')
                .append(spans)
                .append('\n')));
        return text.toString();
    }
}
