package dev.etiquette.tables;

import dev.etiquette.reading.NamedDays;
import dev.etiquette.reading.NamedDays.Words;
import dev.etiquette.report.Edit;
import dev.etiquette.report.Position;
import dev.etiquette.report.Problem;
import dev.etiquette.report.Problem.Code;
import dev.etiquette.report.Suggestion;
import dev.etiquette.tables.CsvRows.Row;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** The words by which texts name days: "tomorrow", "in # weeks", "am Freitag". Immutable. */
public final class DateTable {

    /** A book that knows no such words. */
    public static final DateTable EMPTY = new DateTable(new TreeMap<>());

    private static final List<String> COLUMNS = List.of("language", "words", "day");
    private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2}|any");

    /** By the words as they are compared. */
    private final SortedMap<String, Words> rows;

    private final NamedDays days;

    private DateTable(SortedMap<String, Words> rows) {
        this.rows = rows;
        this.days = new NamedDays(rows.values());
    }

    /** Reads a table; a row that cannot be read is one problem, and nothing else is lost. */
    public static DateTable read(String file, String text, List<Problem> problems) {
        return read(file, text, EMPTY, problems);
    }

    /** The same, laid over a table: a row takes the place of the one with its words. */
    public static DateTable read(String file, String text, DateTable below, List<Problem> problems) {
        SortedMap<String, Words> rows = new TreeMap<>();
        if (CsvRows.isBlank(text)) {
            problems.add(new Problem(
                    Code.EMPTY_TABLE,
                    new Position(file, 1, 1, 2),
                    TableMessage.EMPTY_TABLE.with(String.join(", ", COLUMNS))));
        }
        for (Row row : CsvRows.of(file, text, COLUMNS, problems)) {
            read(row, rows, problems);
        }
        SortedMap<String, Words> all = new TreeMap<>(below.rows);
        all.putAll(rows);
        return new DateTable(all);
    }

    private static void read(Row row, SortedMap<String, Words> rows, List<Problem> problems) {
        String language = row.cell("language").toLowerCase(Locale.ROOT);
        Words words = new Words(language, row.cell("words"), row.cell("day"));
        if (!row.isSeen(COLUMNS, problems)) {
            return;
        }
        if (row.surplus() > 0) {
            problems.add(new Problem(
                    Code.EXTRA_CELL,
                    row.position(),
                    TableMessage.EXTRA_CELLS.with(row.cells().size())));
        } else if (!LANGUAGE.matcher(language).matches()) {
            problems.add(new Problem(
                    Code.UNKNOWN_LANGUAGE,
                    row.position("language"),
                    TableMessage.UNKNOWN_LANGUAGE.with(row.cell("language"), "any")));
        } else if (!words.sound()) {
            problems.add(new Problem(Code.EMPTY_CELL, row.position("words"), TableMessage.NO_WORDS_OF_DATE.text()));
        } else if (!words.known()) {
            problems.add(row.problem(
                    Code.WRONG_DAY,
                    "day",
                    TableMessage.WRONG_DAY_OF_DATE.with(row.cell("day")),
                    TableMessage.KNOWN_DAYS_OF_DATES.with(String.join(", ", Words.examples())),
                    new TreeSet<>(Words.examples())));
        } else if (rows.putIfAbsent(words.compared(), words) != null) {
            problems.add(new Problem(
                            Code.DUPLICATE_ROW, row.position(), TableMessage.DUPLICATE_DATE.with(row.cell("words")))
                    .with(Suggestion.of(TableMessage.MAYBE_REMOVE_ROW.text(), Edit.replace(row.position(), ""))));
        }
    }

    /** Finds the days that texts name by these words. */
    public NamedDays days() {
        return days;
    }

    /** Which day each of the words stand for. */
    SortedMap<String, String> rows() {
        SortedMap<String, String> said = new TreeMap<>();
        rows.forEach((words, row) -> said.put(words, row.day()));
        return said;
    }

    /** Equal for tables that say the same. */
    public String canonical() {
        StringBuilder text = new StringBuilder();
        rows.forEach((words, row) -> text.append(words)
                .append('\n')
                .append(row.language())
                .append('\n')
                .append(row.day().toLowerCase(Locale.ROOT))
                .append('\n'));
        return text.toString();
    }
}
