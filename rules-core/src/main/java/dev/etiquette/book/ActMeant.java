package dev.etiquette.book;

import dev.etiquette.language.NameSimilarity;
import dev.etiquette.report.Edit;
import dev.etiquette.report.Position;
import dev.etiquette.report.Problem;
import dev.etiquette.report.Problem.Code;
import dev.etiquette.report.Suggestion;
import dev.etiquette.tables.ActTable;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Finds the row of a table of acts that is meant where a rule writes it as an action of the library. */
final class ActMeant {

    private static final String CHOICE = "Action.";

    private final Set<String> acts;

    ActMeant(ActTable table) {
        this.acts = table.acts().keySet();
    }

    /** The problem, with the way to write it when an act of the table stands where a constant must. */
    Problem mended(Problem problem) {
        int start = problem.position().column() - 1;
        int end = problem.position().endColumn() - 1;
        String line = problem.excerpt();
        if (problem.code() != Code.UNKNOWN_ACTION
                || end > line.length()
                || start < CHOICE.length()
                || !line.startsWith(CHOICE, start - CHOICE.length())) {
            return problem;
        }
        String written = line.substring(start, end);
        String plain = written.toLowerCase(Locale.ROOT).replace('_', ' ');
        Optional<String> meant = acts.contains(plain) ? Optional.of(plain) : near(plain, problem);
        if (meant.isEmpty()) {
            return problem;
        }
        String instead = "actionNamed( \"" + meant.get() + "\" )";
        Position place = new Position(
                problem.position().file(),
                problem.position().line(),
                start + 1 - CHOICE.length(),
                problem.position().endColumn());
        return new Problem(
                Code.UNKNOWN_ACTION,
                place,
                BookMessage.ACT_OF_TABLE.with(CHOICE + written, meant.get()),
                Optional.of(Suggestion.of(BookMessage.MAYBE_WRITE.with(instead), Edit.replace(place, instead))),
                line);
    }

    /** A near act, unless an action of the library is near. */
    private Optional<String> near(String plain, Problem problem) {
        List<String> near = NameSimilarity.nearest(plain, acts);
        return problem.suggestion().isPresent()
                ? Optional.empty()
                : near.stream().findFirst();
    }
}
