package dev.etiquette.tables;

import de.siegmar.fastcsv.reader.CommentStrategy;
import dev.etiquette.model.Fact;
import dev.etiquette.model.InvalidFactException;
import dev.etiquette.model.WrittenValues;
import dev.etiquette.report.Edit;
import dev.etiquette.report.Position;
import dev.etiquette.report.Problem;
import dev.etiquette.report.Problem.Code;
import dev.etiquette.report.Suggestion;
import dev.etiquette.tables.CsvRows.Row;
import dev.etiquette.vocabulary.FactType;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Reads facts of one kind from texts: one fact a row. Immutable. */
public final class FactTable {

    /** Makes a fact of the cells of a row. */
    @FunctionalInterface
    interface Maker {

        /**
         * The fact.
         *
         * @throws InvalidFactException when a cell is none of its column; the one that was asked for last
         */
        Fact of(Cells cells, WrittenValues written);
    }

    private final String name;
    private final List<String> needed;
    private final List<String> others;
    private final Maker maker;
    private final PlatformTable platforms;

    /**
     * A table.
     *
     * @param needed columns that it must have
     * @param others columns that it may have
     */
    FactTable(String name, List<String> needed, List<String> others, Maker maker) {
        this(name, needed, others, maker, PlatformTable.STANDARD);
    }

    private FactTable(String name, List<String> needed, List<String> others, Maker maker, PlatformTable platforms) {
        this.name = name;
        this.needed = needed;
        this.others = others;
        this.maker = maker;
        this.platforms = platforms;
    }

    /**
     * All that tables can give, by name: what the library knows of people, and what a book declares.
     *
     * @param platforms that cells may name
     */
    public static SortedMap<String, FactTable> all(Collection<FactType> declared, PlatformTable platforms) {
        SortedMap<String, FactTable> tables = new TreeMap<>();
        Stream.concat(LibraryFactTables.all().stream(), declared.stream().map(DeclaredFactTable::of))
                .forEach(table -> tables.put(
                        table.name, new FactTable(table.name, table.needed, table.others, table.maker, platforms)));
        return tables;
    }

    /** What to throw where there is no such table, but these. */
    public static InvalidFactException unknown(String type, Collection<String> tables) {
        return new InvalidFactException(TableMessage.UNKNOWN_GIVEN_FACT.with(type, String.join(", ", tables)));
    }

    /** The cells of a row, which remember what was asked for. Not for use by several threads. */
    static final class Cells {

        private final Map<String, String> byColumn;
        private final PlatformTable platforms;
        private String last = "";

        private Cells(Map<String, String> byColumn, PlatformTable platforms) {
            this.byColumn = byColumn;
            this.platforms = platforms;
        }

        /** The platforms that the book knows. */
        PlatformTable platforms() {
            return platforms;
        }

        /** A cell without blanks around it; empty when there is none. */
        String text(String column) {
            last = column.toLowerCase(Locale.ROOT);
            return Optional.ofNullable(byColumn.get(column))
                    .orElseGet(() -> byColumn.getOrDefault(last, ""))
                    .strip();
        }

        /** The same, which must not be empty. */
        String filled(String column, String expected) {
            String text = text(column);
            if (text.isEmpty()) {
                throw new InvalidFactException(TableMessage.EMPTY_FIELD.with(column, expected));
            }
            return text;
        }
    }

    /** The columns that the table may have, in order. */
    public List<String> columns() {
        List<String> all = new ArrayList<>(needed);
        all.addAll(others);
        return all;
    }

    /** Those that it must have. */
    public List<String> needed() {
        return needed;
    }

    /**
     * One fact from texts.
     *
     * @param cells by column; one that is left out is empty
     * @throws InvalidFactException when one of them is none of its column
     */
    public Fact fact(Map<String, String> cells, WrittenValues written) {
        return maker.of(new Cells(cells, platforms), written);
    }

    /**
     * Reads a table in CSV. A row that cannot be read is one problem at its cell, and nothing else is lost.
     *
     * @param file as messages show it
     * @param problems are added to the list
     */
    public List<Fact> read(String file, String text, WrittenValues written, List<Problem> problems) {
        List<String> columns =
                needed.stream().map(column -> column.toLowerCase(Locale.ROOT)).toList();
        List<Fact> facts = new ArrayList<>();
        for (Row row : CsvRows.of(file, text, columns, CommentStrategy.NONE, problems)) {
            fact(row, written, problems).ifPresent(facts::add);
        }
        return facts;
    }

    /**
     * The rows of a table in CSV whose facts can be made. One that cannot is a problem at its cell, and nothing else is
     * lost; so is one that is there twice.
     *
     * @param trial values by which each row is tried
     */
    List<FactRow> rows(String file, String text, WrittenValues trial, List<Problem> problems) {
        List<String> columns =
                needed.stream().map(column -> column.toLowerCase(Locale.ROOT)).toList();
        if (CsvRows.isBlank(text)) {
            problems.add(new Problem(
                    Code.EMPTY_TABLE,
                    new Position(file, 1, 1, 2),
                    TableMessage.EMPTY_TABLE.with(String.join(", ", needed))));
            return List.of();
        }
        List<FactRow> rows = new ArrayList<>();
        Set<Map<String, String>> seen = new HashSet<>();
        for (Row row : CsvRows.of(file, text, columns, CommentStrategy.SKIP, problems)) {
            if (!row.isSeen(columns, problems) || fact(row, trial, problems).isEmpty()) {
                continue;
            } else if (seen.add(row.cells())) {
                rows.add(new FactRow(this, row.position(), row.cells()));
            } else {
                problems.add(new Problem(Code.DUPLICATE_ROW, row.position(), TableMessage.DUPLICATE_FACT.text())
                        .with(Suggestion.of(TableMessage.MAYBE_REMOVE_ROW.text(), Edit.replace(row.position(), ""))));
            }
        }
        return rows;
    }

    /** How rules and files call it. */
    String name() {
        return name;
    }

    private Optional<Fact> fact(Row row, WrittenValues written, List<Problem> problems) {
        if (row.surplus() > 0) {
            problems.add(new Problem(
                    Code.EXTRA_CELL,
                    row.position(),
                    TableMessage.EXTRA_CELLS.with(row.cells().size())));
            return Optional.empty();
        }
        Cells cells = new Cells(row.cells(), platforms);
        try {
            return Optional.of(maker.of(cells, written));
        } catch (InvalidFactException invalid) {
            problems.add(new Problem(
                    row.cell(cells.last).isEmpty() ? Code.EMPTY_CELL : Code.BAD_ROW,
                    row.position(cells.last),
                    String.valueOf(invalid.getMessage()).replace('\n', ' ')));
            return Optional.empty();
        }
    }
}
