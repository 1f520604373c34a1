package dev.etiquette.engine;

import dev.etiquette.model.Kind;
import dev.etiquette.model.PersonId;
import dev.etiquette.model.UtteranceId;
import dev.etiquette.prepared.Turn;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Lets an answer to what somebody said answer too what they added to it elsewhere: who asks in public and writes "I mean the
 * blue one" in private a few minutes later has asked one thing.
 */
final class AddedWords {

    /** What is said later than this is no addition. */
    private static final Duration SOON = Duration.ofMinutes(15);

    private AddedWords() {}

    /**
     * The same turns; replies of the owner's answer what was added to that which they answer.
     *
     * @param turns in order of time
     */
    static List<Turn> answered(List<Turn> turns) {
        Map<PersonId, List<Turn>> theirs = new HashMap<>();
        List<Turn> told = new ArrayList<>(turns.size());
        for (Turn turn : turns) {
            if (!turn.mine()) {
                theirs.computeIfAbsent(turn.contact(), unknown -> new ArrayList<>())
                        .add(turn);
                told.add(turn);
            } else if (turn.replies() && turn.listeners() == 1 && !turn.automatic()) {
                told.add(turn.answering(upTo(turn, theirs.getOrDefault(turn.contact(), List.of()))));
            } else {
                told.add(turn);
            }
        }
        return told;
    }

    private static Instant upTo(Turn answer, List<Turn> theirs) {
        int first = place(answer.answers(), theirs);
        if (first < 0) {
            return answer.answersUntil();
        }
        Turn answered = theirs.get(first);
        Instant upTo = answer.answersUntil();
        for (int at = first + 1; at < theirs.size(); at++) {
            Turn next = theirs.get(at);
            if (!isAddition(next, answered)) {
                break;
            }
            // Only what was said before that moment is answered.
            Instant behind = next.at().plusMillis(1);
            upTo = behind.isAfter(answer.at()) ? answer.at() : behind;
        }
        return upTo;
    }

    private static boolean isAddition(Turn next, Turn answered) {
        boolean same = next.said().wording().equals(answered.said().wording());
        return next.privately() != answered.privately()
                && next.at().isBefore(answered.at().plus(SOON))
                && (same || !next.asks() && !next.complains() && next.kind() != Kind.INTRODUCTION);
    }

    /** Looked for from the end: most answers come soon. */
    private static int place(UtteranceId id, List<Turn> theirs) {
        for (int at = theirs.size() - 1; at >= 0 && at >= theirs.size() - 50; at--) {
            if (theirs.get(at).id().equals(id)) {
                return at;
            }
        }
        return -1;
    }
}
