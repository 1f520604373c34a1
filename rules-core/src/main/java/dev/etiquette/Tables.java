package dev.etiquette;

import dev.etiquette.language.Problem;
import dev.etiquette.language.Severity;
import dev.etiquette.table.NormTable;
import dev.etiquette.table.PhraseTable;
import java.util.ArrayList;
import java.util.List;

/**
 * The two tables of a book.
 *
 * @param norms what platforms and people expect
 * @param phrases by which texts are marked
 * @param problems in both
 */
record Tables(NormTable norms, PhraseTable phrases, List<Problem> problems) {

    static Tables read(BookFiles files) {
        List<Problem> problems = new ArrayList<>();
        NormTable norms = NormTable.read(files.norms().name(), files.norms().text(), problems);
        PhraseTable phrases =
                PhraseTable.read(files.phrases().name(), files.phrases().text(), problems);
        return new Tables(norms, phrases, problems);
    }

    /** Whether the book can be used with them. */
    boolean sound() {
        return problems.stream().noneMatch(problem -> problem.severity() == Severity.ERROR);
    }
}
