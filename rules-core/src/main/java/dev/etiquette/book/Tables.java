package dev.etiquette.book;

import dev.etiquette.language.RuleReader.Source;
import dev.etiquette.report.Problem;
import dev.etiquette.report.Severity;
import dev.etiquette.tables.DayTable;
import dev.etiquette.tables.NormTable;
import dev.etiquette.tables.PhraseTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The tables of a book.
 *
 * @param norms what platforms and people expect
 * @param phrases by which texts are marked
 * @param days of which rules speak
 * @param problems in all
 */
record Tables(NormTable norms, PhraseTable phrases, DayTable days, List<Problem> problems) {

    /**
     * Reads the tables of a book; one that is not there is that of the standard book.
     *
     * @param standard the standard book, where it is at hand
     */
    static Tables read(BookFiles files, Optional<BookContent> standard) {
        List<Problem> problems = new ArrayList<>();
        NormTable norms = files.norms()
                .map(table -> norms(table, files.layer() ? standard : Optional.empty(), problems))
                .or(() -> standard.map(BookContent::norms))
                .orElseGet(() -> NormTable.read(FileNames.NORMS, "", problems));
        PhraseTable phrases = files.phrases()
                .map(table -> phrases(table, files.layer() ? standard : Optional.empty(), problems))
                .or(() -> standard.map(BookContent::phrases))
                .orElseGet(() -> PhraseTable.EMPTY);
        DayTable below = standard.map(BookContent::days).orElse(DayTable.EMPTY);
        DayTable days = files.days()
                .map(table ->
                        DayTable.read(table.name(), table.text(), files.layer() ? below : DayTable.EMPTY, problems))
                .orElse(below);
        return new Tables(norms, phrases, days, problems);
    }

    private static NormTable norms(Source table, Optional<BookContent> below, List<Problem> problems) {
        return below.map(book -> NormTable.read(table.name(), table.text(), book.norms(), problems))
                .orElseGet(() -> NormTable.read(table.name(), table.text(), problems));
    }

    private static PhraseTable phrases(Source table, Optional<BookContent> below, List<Problem> problems) {
        return below.map(book -> PhraseTable.read(table.name(), table.text(), book.phrases(), problems))
                .orElseGet(() -> PhraseTable.read(table.name(), table.text(), problems));
    }

    /** Whether the book can be used with them. */
    boolean sound() {
        return problems.stream().noneMatch(problem -> problem.severity() == Severity.ERROR);
    }
}
