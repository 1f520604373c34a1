package dev.etiquette;

import dev.etiquette.language.Problem;
import dev.etiquette.language.Rule;
import dev.etiquette.language.RuleReader;
import dev.etiquette.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** Gathers all that is wrong with a book. */
final class BookCheck {

    private BookCheck() {}

    /** All problems, sorted by place. */
    static List<Problem> problems(BookFiles files, Optional<BookFiles> standard) {
        RuleReader.Result read = RuleReader.explain(files.rules(), Vocabulary.standard());
        List<Problem> problems = new ArrayList<>(files.problems());
        problems.addAll(read.problems());
        problems.addAll(read.warnings());
        problems.addAll(Tables.read(files).problems());
        Collections.sort(problems);
        return files.withLines(problems);
    }

    /** What keeps sound rules from being a sound book. */
    static List<Problem> errors(List<Rule> rules) {
        return List.of();
    }
}
