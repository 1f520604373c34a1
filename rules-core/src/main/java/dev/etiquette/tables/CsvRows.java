package dev.etiquette.tables;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import dev.etiquette.language.NameSimilarity;
import dev.etiquette.language.UnseenCharacters;
import dev.etiquette.report.Edit;
import dev.etiquette.report.Position;
import dev.etiquette.report.Problem;
import dev.etiquette.report.Problem.Code;
import dev.etiquette.report.Suggestion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The rows of a table by the names of their columns; the order of columns does not matter. */
final class CsvRows {

    /** So few names are listed even when one of them is suggested. */
    private static final int FEW = 4;

    /** Many times what the standard book has; every text is looked through for all phrases. */
    private static final int MOST_ROWS = 20_000;

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private CsvRows() {}

    /**
     * One row.
     *
     * @param position its whole line
     * @param cells by the names of the columns
     * @param places of its cells, so far as they stand on that line
     * @param surplus how many cells it has beyond the columns, empty ones not counted
     */
    record Row(Position position, Map<String, String> cells, Map<String, Position> places, int surplus) {

        String cell(String column) {
            return cells.getOrDefault(column, "");
        }

        /** The place of a cell; that of the row, when the row is too short for it. */
        Position position(String column) {
            return places.getOrDefault(column, position);
        }

        /** Says in a sentence what is wrong with a cell, and in another one what was likely meant, or what there is. */
        Problem problem(Code code, String column, String said, String listed, Collection<String> valid) {
            List<String> nearest = NameSimilarity.nearest(cell(column), valid);
            String message = nearest.isEmpty() || valid.size() <= FEW ? said + " " + listed : said;
            Problem problem = new Problem(code, position(column), message);
            return nearest.isEmpty() || !places.containsKey(column) ? problem : problem.with(meant(column, nearest));
        }

        /** Tells of a cell in which something cannot be seen; such a row is about nothing that anybody types. */
        boolean isSeen(Collection<String> columns, List<Problem> problems) {
            boolean seen = true;
            for (String column : columns) {
                Optional<UnseenCharacters.Unseen> unseen = UnseenCharacters.in(cell(column));
                if (unseen.isPresent()) {
                    // More is known of it now.
                    problems.removeIf(each -> each.code() == Code.HIDDEN_CHARACTER
                            && each.position().equals(position(column)));
                    problems.add(unseen(column, unseen.get()));
                    seen = false;
                }
            }
            return seen;
        }

        /** Tells of what nobody sees in any cell: all of them are shown somewhere. */
        private void hidden(List<Problem> problems) {
            cells.keySet().stream()
                    .sorted()
                    .forEach(column -> UnseenCharacters.unseen(cell(column))
                            .ifPresent(found -> problems.add(new Problem(
                                    Code.HIDDEN_CHARACTER,
                                    position(column),
                                    TableMessage.HIDDEN_IN_CELL.with(found)))));
        }

        private Problem unseen(String column, UnseenCharacters.Unseen found) {
            String plain = cell(column).substring(0, found.start())
                    + found.instead()
                    + cell(column).substring(found.end());
            Problem problem = switch (found.kind()) {
                case INVISIBLE ->
                    new Problem(
                            Code.HIDDEN_CHARACTER, position(column), TableMessage.UNSEEN_IN_CELL.with(found.shown()));
                case BLANK ->
                    new Problem(Code.NO_BREAK_SPACE, position(column), TableMessage.BLANK_IN_CELL.with(found.shown()));
                case LOOKALIKE ->
                    new Problem(
                            Code.STRAY_CHARACTER, position(column), TableMessage.LOOKALIKE_IN_CELL.with(found.shown()));
            };
            return places.containsKey(column)
                    ? problem.with(
                            Suggestion.of(TableMessage.MAYBE_WRITE.with(plain), Edit.replace(position(column), plain)))
                    : problem;
        }

        private Suggestion meant(String column, List<String> nearest) {
            boolean clear = nearest.size() == 1
                    || !NameSimilarity.slip(cell(column), nearest.get(0))
                            .equals(NameSimilarity.slip(cell(column), nearest.get(1)));
            return clear
                    ? Suggestion.of(
                            TableMessage.MAYBE_WRITE.with(nearest.get(0)),
                            Edit.replace(position(column), nearest.get(0)))
                    : Suggestion.of(TableMessage.MAYBE_WRITE_EITHER.with(nearest.get(0), nearest.get(1)));
        }
    }

    /** A carriage return that no line feed follows. */
    private static final Pattern LONE_RETURN = Pattern.compile("\r(?!\n)");

    /** Whether there is nothing in a table, not even the names of its columns. */
    static boolean isBlank(String text) {
        return text.lines().allMatch(line -> line.isBlank() || line.startsWith("#"));
    }

    /** All rows, with blanks around cells taken off; a table that lacks a column has no rows and a problem. */
    static List<Row> of(String file, String text, List<String> columns, List<Problem> problems) {
        return of(file, text, columns, CommentStrategy.SKIP, problems);
    }

    /** The same with or without comments: lines that begin with "#". */
    static List<Row> of(
            String file, String text, List<String> columns, CommentStrategy comments, List<Problem> problems) {
        List<Row> rows = new ArrayList<>();
        String plain = text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
        Matcher lone = LONE_RETURN.matcher(plain);
        if (lone.find()) {
            // Some programs end a line there and others do not: nobody could say which line is meant.
            int start = plain.lastIndexOf('\n', lone.start()) + 1;
            int line = 1
                    + (int) plain.substring(0, start)
                            .chars()
                            .filter(sign -> sign == '\n')
                            .count();
            int column = lone.start() - start + 1;
            problems.add(new Problem(
                            Code.STRAY_CHARACTER,
                            new Position(file, line, column, column + 1),
                            TableMessage.OLD_LINE_END.text())
                    .maybe(TableMessage.MAYBE_SAVE_AS_CSV.text()));
            return rows;
        }
        CellLocator places = new CellLocator(file, plain);
        Optional<Position> open = places.openQuote();
        if (open.isPresent()) {
            // Everything behind it would be one cell.
            problems.add(broken(open.get()));
            return rows;
        }
        try (CsvReader<CsvRecord> reader = CsvReader.builder()
                .commentStrategy(comments)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(plain)) {
            List<String> header = List.of();
            for (CsvRecord each : reader) {
                List<String> cells =
                        each.getFields().stream().map(String::strip).toList();
                if (header.isEmpty()) {
                    header = cells.stream()
                            .map(name -> name.toLowerCase(Locale.ROOT))
                            .toList();
                    if (!header.containsAll(columns)) {
                        problems.add(header(places, each.getStartingLineNumber(), header, columns));
                        return List.of();
                    }
                    Optional<Problem> twice = twice(places, each.getStartingLineNumber(), header);
                    if (twice.isPresent()) {
                        problems.add(twice.get());
                        return List.of();
                    }
                    continue;
                }
                if (rows.size() == MOST_ROWS) {
                    problems.add(new Problem(
                            Code.TOO_LARGE,
                            places.line(each.getStartingLineNumber()),
                            TableMessage.TOO_MANY_ROWS.with(MOST_ROWS + 1, MOST_ROWS)));
                    break;
                }
                Row row = row(places, each.getStartingLineNumber(), header, cells);
                if (row.surplus() > 0 || !row.cells().values().stream().allMatch(String::isEmpty)) {
                    rows.add(row);
                    row.hidden(problems);
                }
            }
        } catch (CsvParseException endless) {
            problems.add(new Problem(Code.TOO_LARGE, places.line(1), TableMessage.ROW_TOO_LONG.text()));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return rows;
    }

    private static Problem broken(Position place) {
        return new Problem(Code.BROKEN_TABLE, place, TableMessage.OPEN_QUOTE.text());
    }

    private static Row row(CellLocator places, long line, List<String> header, List<String> cells) {
        List<Position> found = places.places(line);
        Map<String, String> byColumn = new HashMap<>();
        Map<String, Position> positions = new HashMap<>();
        for (int i = 0; i < Math.min(header.size(), cells.size()); i++) {
            byColumn.put(header.get(i), cells.get(i));
            if (i < found.size()) {
                positions.put(header.get(i), found.get(i));
            }
        }
        int surplus = (int) cells.stream()
                .skip(header.size())
                .filter(cell -> !cell.isEmpty())
                .count();
        return new Row(places.line(line), byColumn, positions, surplus);
    }

    /** A column that is there twice: nobody could say which of the two is meant. */
    private static Optional<Problem> twice(CellLocator places, long line, List<String> header) {
        List<Position> found = places.places(line);
        for (int i = 0; i < header.size(); i++) {
            String name = header.get(i);
            if (!name.isEmpty() && header.indexOf(name) < i) {
                return Optional.of(new Problem(
                                Code.DUPLICATE_COLUMN,
                                i < found.size() ? found.get(i) : places.line(line),
                                TableMessage.DUPLICATE_COLUMN.with(name))
                        .maybe(TableMessage.MAYBE_REMOVE_COLUMN.text()));
            }
        }
        return Optional.empty();
    }

    private static Problem header(CellLocator places, long line, List<String> header, List<String> columns) {
        Position whole = places.line(line);
        String only = header.size() == 1 ? header.get(0) : "";
        String message = TableMessage.WRONG_COLUMNS.with(String.join(", ", header), String.join(", ", columns));
        if (only.contains(";") || only.contains("\t")) {
            TableMessage signs = only.contains(";") ? TableMessage.SEMICOLONS : TableMessage.TABS;
            return new Problem(Code.SEMICOLON_TABLE, whole, signs.text())
                    .maybe(TableMessage.MAYBE_SAVE_WITH_COMMAS.text());
        }
        List<String> missing =
                columns.stream().filter(column -> !header.contains(column)).toList();
        Problem problem = new Problem(Code.MISSING_COLUMN, whole, message);
        List<Position> found = places.places(line);
        for (int i = 0; i < Math.min(header.size(), found.size()); i++) {
            if (missing.size() == 1
                    && !columns.contains(header.get(i))
                    && NameSimilarity.slip(header.get(i), missing.get(0)).isPresent()) {
                return problem.with(Suggestion.of(
                        TableMessage.MAYBE_WRITE.with(missing.get(0)), Edit.replace(found.get(i), missing.get(0))));
            }
        }
        return problem;
    }
}
