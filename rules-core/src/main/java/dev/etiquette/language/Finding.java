package dev.etiquette.language;

import dev.etiquette.language.Problem.Code;
import java.util.List;

/**
 * A problem as it was stumbled upon, with guesses at what the author meant.
 *
 * @param problem as it is told when no guess is right
 * @param guesses not yet tried
 */
record Finding(Problem problem, List<Guess> guesses) {

    /**
     * What the author may have meant.
     *
     * @param problem as it is told when the guess is right; has a suggestion with an edit
     * @param cost how far it is from what was written; of several right ones the nearest is told
     */
    record Guess(Problem problem, int cost) {

        static Guess of(Code code, Position place, String message, String suggestion, Edit edit, int cost) {
            return new Guess(new Problem(code, place, message).with(Suggestion.of(suggestion, edit)), cost);
        }

        Edit edit() {
            return problem.suggestion().orElseThrow().edit().orElseThrow();
        }
    }
}
