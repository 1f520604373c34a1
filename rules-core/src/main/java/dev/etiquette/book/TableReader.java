package dev.etiquette.book;

import dev.etiquette.language.RuleReader.Source;
import dev.etiquette.report.Problem;
import dev.etiquette.report.Problem.Code;
import dev.etiquette.report.Severity;
import dev.etiquette.tables.ActTable;
import dev.etiquette.tables.BookFacts;
import dev.etiquette.tables.BookTables;
import dev.etiquette.tables.DateTable;
import dev.etiquette.tables.DayTable;
import dev.etiquette.tables.NormTable;
import dev.etiquette.tables.PhraseTable;
import dev.etiquette.tables.PlatformTable;
import dev.etiquette.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Reads the tables of a book. */
final class TableReader {

    /** The table of the standard book, where it is at hand. */
    private final Optional<BookTables> standard;

    /** The tables over which those of the book are laid; empty for a book that stands alone. */
    private final Optional<BookTables> below;

    private final BookFiles files;
    private final List<Problem> problems = new ArrayList<>();

    /**
     * What was read.
     *
     * @param problems in all tables
     */
    record Result(BookTables tables, List<Problem> problems) {

        /** Whether the book can be used with them. */
        boolean sound() {
            return problems.stream().noneMatch(problem -> problem.severity() == Severity.ERROR);
        }

        /** The same with the tables of facts, which are read by what the rules declare. */
        Result with(List<Source> facts, Vocabulary vocabulary) {
            List<Problem> all = new ArrayList<>(problems);
            BookFacts read = BookFacts.read(facts, vocabulary.given(), tables.platforms(), all);
            return new Result(tables.with(read), all);
        }
    }

    private TableReader(BookFiles files, Optional<BookTables> standard) {
        this.files = files;
        this.standard = standard;
        this.below = files.layer() ? standard : Optional.empty();
    }

    /**
     * Reads the tables of a book; one that is not there is that of the standard book.
     *
     * @param standard the standard book, where it is at hand
     */
    static Result read(BookFiles files, Optional<BookContent> standard) {
        TableReader reader = new TableReader(files, standard.map(BookContent::tables));
        PlatformTable platforms = reader.platforms();
        boolean known = reader.problems.isEmpty();
        BookTables tables = new BookTables(
                reader.norms(platforms),
                reader.phrases(),
                reader.dates(),
                reader.days(),
                platforms,
                reader.acts(),
                BookFacts.EMPTY);
        // What is wrong in one table is not told of another that names it.
        reader.problems.removeIf(problem -> !known && problem.code() == Code.UNKNOWN_PLATFORM);
        return new Result(tables, reader.problems);
    }

    private PlatformTable platforms() {
        PlatformTable lower = below.map(BookTables::platforms).orElse(PlatformTable.STANDARD);
        return table(
                        FileNames.PLATFORMS,
                        BookTables::platforms,
                        file -> PlatformTable.read(file.name(), file.text(), lower, problems))
                .orElse(PlatformTable.STANDARD);
    }

    private NormTable norms(PlatformTable platforms) {
        Optional<NormTable> lower = below.map(BookTables::norms);
        return table(
                        FileNames.NORMS,
                        BookTables::norms,
                        file -> NormTable.read(file.name(), file.text(), lower, platforms, problems))
                .orElseGet(() -> NormTable.read(FileNames.NORMS, "", problems));
    }

    private PhraseTable phrases() {
        Optional<PhraseTable> lower = below.map(BookTables::phrases);
        return table(
                        FileNames.PHRASES,
                        BookTables::phrases,
                        file -> lower.map(table -> PhraseTable.read(file.name(), file.text(), table, problems))
                                .orElseGet(() -> phrases(file)))
                .orElse(PhraseTable.EMPTY);
    }

    private PhraseTable phrases(Source file) {
        return files.prepared()
                .map(prepared -> prepared.phrases(file))
                .orElseGet(() -> PhraseTable.read(file.name(), file.text(), problems));
    }

    private DateTable dates() {
        DateTable lower = below.map(BookTables::dates).orElse(DateTable.EMPTY);
        return table(
                        FileNames.DATES,
                        BookTables::dates,
                        file -> DateTable.read(file.name(), file.text(), lower, problems))
                .orElse(DateTable.EMPTY);
    }

    private DayTable days() {
        DayTable lower = below.map(BookTables::days).orElse(DayTable.EMPTY);
        return table(FileNames.DAYS, BookTables::days, file -> DayTable.read(file.name(), file.text(), lower, problems))
                .orElse(DayTable.EMPTY);
    }

    private ActTable acts() {
        ActTable lower = below.map(BookTables::acts).orElse(ActTable.EMPTY);
        return table(FileNames.ACTS, BookTables::acts, file -> ActTable.read(file.name(), file.text(), lower, problems))
                .orElse(ActTable.EMPTY);
    }

    /** The table in the book's own file, or else that of the standard book. */
    private <T> Optional<T> table(String name, Function<BookTables, T> part, Function<Source, T> read) {
        return files.table(name).map(read).or(() -> standard.map(part));
    }
}
