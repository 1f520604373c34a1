package dev.etiquette.engine;

import dev.etiquette.advice.JudgedDraft;
import dev.etiquette.advice.Proposal;
import dev.etiquette.advice.Subject;
import dev.etiquette.advice.SuggestedAction;
import dev.etiquette.model.Contact;
import dev.etiquette.model.Fact;
import dev.etiquette.model.PersonId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What an evaluation does without, and what cannot be said then. Immutable.
 *
 * <p>Of whose facts some are missing nothing is said: who has asked to be left alone may have done so in them.
 *
 * @param rest the facts that are left
 * @param people of whom nothing is said
 * @param speakers who has spoken in a conversation that is set aside: of them only what was said elsewhere is spoken of, as
 *     their silence may be none
 * @param notes a sentence or two for each share
 * @param changes the earliest moment at which a stopped evaluation could have come out differently
 */
record SetAside(
        Collection<? extends Fact> rest,
        Set<PersonId> people,
        Set<PersonId> speakers,
        List<String> notes,
        Optional<Instant> changes) {

    /** Nothing is set aside. */
    static SetAside nothing(Collection<? extends Fact> facts) {
        return new SetAside(facts, Set.of(), Set.of(), List.of(), Optional.empty());
    }

    /**
     * This and one share more.
     *
     * @param why in a sentence
     * @param changed the earliest moment at which that would have come out differently
     */
    SetAside with(FactShare share, String why, Optional<Instant> changed) {
        List<Fact> left = new ArrayList<>();
        for (Fact fact : rest) {
            if (!share.facts().contains(fact)) {
                left.add(fact);
            }
        }
        Set<PersonId> silent = new HashSet<>(people);
        List<String> said = new ArrayList<>(notes);
        int count = rest.size() - left.size();
        if (share.person().isNone()) {
            said.add(EngineMessage.SET_ASIDE_CONVERSATION.with(why, count, share.conversation()));
        } else {
            silent.add(share.person());
            said.add(EngineMessage.SET_ASIDE_PERSON.with(why, count, name(share.person())));
        }
        Set<PersonId> heard = new HashSet<>(speakers);
        heard.addAll(share.speakers());
        return new SetAside(left, silent, heard, said, earlier(changes, changed));
    }

    private String name(PersonId person) {
        return rest.stream()
                .filter(fact -> fact instanceof Contact contact && contact.id().equals(person))
                .map(fact -> ((Contact) fact).name())
                .filter(name -> !name.isEmpty())
                .min(Comparator.naturalOrder())
                .orElse(person.value());
    }

    /** The earlier of two moments, either of which may be missing. */
    static Optional<Instant> earlier(Optional<Instant> one, Optional<Instant> other) {
        return one.isPresent() && (other.isEmpty() || one.get().isBefore(other.get())) ? one : other;
    }

    /** Whether anything is. */
    boolean isAnything() {
        return !notes.isEmpty();
    }

    /** Those of which something can be said. */
    List<Proposal> knownProposals(List<Proposal> all) {
        return isAnything() ? all.stream().filter(each -> isKnown(each.act())).toList() : all;
    }

    /** Likewise. */
    List<JudgedDraft> knownDrafts(List<JudgedDraft> all) {
        return all.stream()
                .filter(each -> !people.contains(each.recipient()) && !speakers.contains(each.recipient()))
                .toList();
    }

    private boolean isKnown(SuggestedAction act) {
        return !people.contains(act.contact())
                && (!speakers.contains(act.contact()) || act.subject().type() == Subject.Type.UTTERANCE);
    }
}
