package dev.etiquette.language;

import dev.etiquette.report.Edit;
import dev.etiquette.report.Position;
import dev.etiquette.report.Problem;
import dev.etiquette.report.Problem.Code;
import dev.etiquette.report.Suggestion;
import java.util.List;

/**
 * A problem as it was stumbled upon, with guesses at what the author meant.
 *
 * @param problem as it is told when no guess is right
 * @param guesses not yet tried
 */
record UnresolvedProblem(Problem problem, List<FixCandidate> guesses) {

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

        /** One name in place of another one. */
        static FixCandidate of(Code code, Position place, String message, String name, int cost) {
            Suggestion suggestion = Suggestion.of("Maybe write " + name + ".", Edit.replace(place, name));
            return new FixCandidate(new Problem(code, place, message).with(suggestion), cost, true);
        }

        Edit edit() {
            return problem.suggestion().orElseThrow().edit().orElseThrow();
        }
    }
}
