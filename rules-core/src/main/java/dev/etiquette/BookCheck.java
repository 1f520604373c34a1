package dev.etiquette;

import dev.etiquette.language.FirstProblems;
import dev.etiquette.language.Problem;
import dev.etiquette.language.Problem.Code;
import dev.etiquette.language.Rule;
import dev.etiquette.language.RuleReader;
import dev.etiquette.sense.Sense;
import dev.etiquette.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** Gathers all that is wrong with a book. */
final class BookCheck {

    private BookCheck() {}

    /**
     * All problems, sorted by place, or the first of each file where there are many.
     *
     * @param standard over which the book may be laid, and from which it has tables that it lacks; where it is at hand
     */
    static List<Problem> problems(BookFiles files, Optional<BookContent> standard) {
        List<Rule> rules = standard.map(BookContent::rules).orElse(List.of());
        RuleReader.Result read = RuleReader.explain(
                files.rules(),
                files.layer() ? standard.orElseThrow().vocabulary() : Vocabulary.standard(),
                files.layer() ? rules : List.of(),
                standard.map(BookContent::vocabulary).orElseGet(Vocabulary::standard));
        List<Problem> problems = new ArrayList<>(files.problems());
        boolean allRead = files.allRead();
        read.problems().stream()
                .filter(problem -> allRead || problem.code() != Code.NO_RULES)
                .forEach(problems::add);
        problems.addAll(read.warnings());
        if (allRead && read.problems().isEmpty()) {
            // What a broken rule would say or read is not known: nothing is told that may follow from that.
            problems.addAll(Sense.problems(read, read.vocabulary(), rules));
        }
        problems.addAll(Tables.read(files, standard).problems());
        Collections.sort(problems);
        return files.withLines(FirstProblems.of(problems)).stream()
                .map(Idle::mended)
                .toList();
    }

    /** What keeps sound rules from being a sound book. */
    static List<Problem> errors(List<Rule> rules) {
        return Sense.errors(rules);
    }
}
