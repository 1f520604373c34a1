package dev.etiquette.explain;

import dev.etiquette.advice.Proposal;
import dev.etiquette.model.PersonId;
import java.util.Collection;
import java.util.Optional;

/**
 * What an explanation is asked about.
 *
 * @param person whom it must be about; {@link PersonId#NONE} for anybody or nobody
 * @param proposal the only one that counts, where it is about something that is planned
 */
record Sought(PersonId person, Optional<Proposal> proposal) {

    static Sought of(PersonId person) {
        return new Sought(person, Optional.empty());
    }

    static Sought of(Proposal proposal) {
        return new Sought(proposal.contact(), Optional.of(proposal));
    }

    /** Whether it is about anything. */
    boolean anything() {
        return person.isNone() && proposal.isEmpty();
    }

    /** Whether a fact is about what is sought; of proposals none but the one that counts. */
    boolean isAbout(Object fact) {
        return proposal.isPresent() && fact instanceof Proposal
                ? fact.equals(proposal.get())
                : !person.isNone() && FactFormatter.isAbout(fact, person);
    }

    /** Whether a fact may be part of what is sought though nothing before it is: it is about that, or about nobody. */
    boolean mayGoWith(Object fact) {
        if (proposal.isPresent() && fact instanceof Proposal) {
            return isAbout(fact);
        }
        return person.isNone() || isAbout(fact) || !FactFormatter.isAboutSomebody(fact);
    }

    /** Whether nothing speaks against a fact, looked at alone. */
    boolean suits(Object fact) {
        return isAbout(fact) || (person.isNone() && (proposal.isEmpty() || !(fact instanceof Proposal)));
    }

    /** Whether a rule that held for these facts held for what is sought. */
    boolean held(Collection<Object> facts) {
        return anything()
                || (proposal.isPresent()
                        ? facts.contains(proposal.get())
                        : facts.stream().anyMatch(this::isAbout));
    }

    /** Whether these facts of an unfinished match may be part of one about what is sought, or are about nobody. */
    boolean fits(Collection<Object> facts) {
        if (facts.stream().anyMatch(fact -> proposal.isPresent() && fact instanceof Proposal && !isAbout(fact))) {
            return false;
        }
        return person.isNone()
                || facts.stream().anyMatch(this::isAbout)
                || facts.stream().noneMatch(FactFormatter::isAboutSomebody);
    }
}
