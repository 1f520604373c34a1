package dev.etiquette.language;

import dev.etiquette.report.Edit;
import dev.etiquette.report.Position;
import dev.etiquette.report.Problem;
import dev.etiquette.report.Problem.Code;
import dev.etiquette.report.Suggestion;
import java.util.List;

/**
 * A problem as it was found, with guesses at what the author meant.
 *
 * @param problem as it is told when no guess is right
 * @param guesses not yet tried
 * @param settled whether it is told as it is
 */
record UnresolvedProblem(Problem problem, List<FixCandidate> guesses, boolean settled) {

    /** A problem that may be another one than it seems. */
    UnresolvedProblem(Problem problem, List<FixCandidate> guesses) {
        this(problem, guesses, false);
    }

    /** A problem that is what it seems: nothing else is tried, and what it suggests has been made sure of. */
    static UnresolvedProblem settled(Problem problem) {
        return new UnresolvedProblem(problem, List.of(), true);
    }

    /**
     * What the author may have meant.
     *
     * @param problem as it is told when the guess is right; has a suggestion with an edit
     * @param cost how far it is from what was written; of several right ones the nearest is told
     * @param name whether it is one of several names, any of which may be meant
     */
    record FixCandidate(Problem problem, int cost, boolean name) {

        static FixCandidate of(Code code, Position place, String message, String suggestion, Edit edit, int cost) {
            return new FixCandidate(
                    new Problem(code, place, message).with(Suggestion.of(suggestion, edit)), cost, false);
        }

        /** The same for what takes several changes of one passage. */
        static FixCandidate of(Code code, Position place, String message, Suggestion suggestion, int cost) {
            return new FixCandidate(new Problem(code, place, message).with(suggestion), cost, false);
        }

        /** One name in place of another one. */
        static FixCandidate of(Code code, Position place, String message, String name, int cost) {
            Suggestion suggestion = Suggestion.of(LanguageMessage.MAYBE_WRITE.with(name), Edit.replace(place, name));
            return new FixCandidate(new Problem(code, place, message).with(suggestion), cost, true);
        }

        List<Edit> edits() {
            return problem.suggestion().orElseThrow().edits();
        }
    }
}
