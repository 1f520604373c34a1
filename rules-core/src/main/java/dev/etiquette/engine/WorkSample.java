package dev.etiquette.engine;

import dev.etiquette.advice.Proposal;
import dev.etiquette.model.Contact;
import dev.etiquette.model.Meeting;
import dev.etiquette.model.PersonId;
import dev.etiquette.prepared.DeclaredFact;
import dev.etiquette.prepared.Turn;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** About whom an evaluation works most: a sample of the facts that it tries to combine. Not for use by several threads. */
final class WorkSample {

    private final Map<PersonId, Integer> people = new HashMap<>();
    private int facts;

    /** Counts one fact for the person whom it is about. */
    void add(Object fact) {
        facts++;
        PersonId person = person(fact);
        if (!person.isNone()) {
            people.merge(person, 1, Integer::sum);
        }
    }

    /** The person whom half of them or more are about, the first by id of two; none when there is no such person. */
    Optional<PersonId> most() {
        return people.entrySet().stream()
                .filter(counted -> counted.getValue() >= facts - counted.getValue())
                .max(Map.Entry.<PersonId, Integer>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .map(Map.Entry::getKey);
    }

    /** A fact about two people has the one first with whom the owner has to do. */
    private static PersonId person(Object fact) {
        if (fact instanceof Turn turn) {
            return turn.contact();
        } else if (fact instanceof Meeting meeting) {
            return meeting.contact();
        } else if (fact instanceof Contact contact) {
            return contact.id();
        } else if (fact instanceof Proposal proposal) {
            return proposal.contact();
        } else if (fact instanceof DeclaredFact declared) {
            for (int i = 0; i < declared.fields().size(); i++) {
                if (declared.value(i) instanceof PersonId person) {
                    return person;
                }
            }
        }
        return PersonId.NONE;
    }
}
