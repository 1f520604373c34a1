package dev.etiquette.engine;

import dev.etiquette.advice.JudgedDraft;
import dev.etiquette.advice.Proposal;
import dev.etiquette.advice.Reason;
import dev.etiquette.advice.RunawayRulesException;
import dev.etiquette.advice.SuggestedAction;
import dev.etiquette.model.Contact;
import dev.etiquette.model.Fact;
import dev.etiquette.model.PersonId;
import dev.etiquette.model.Reply;
import dev.etiquette.model.Utterance;
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
 * @param people of whom nothing is said: whose facts are set aside, and whoever spoke, was named or was answered in a
 *     conversation that is set aside
 * @param names how they are called: what is to be done without a word to them bears a name alone
 * @param said what was set aside, and what else they said
 * @param notes a sentence or two for each share
 * @param rules the ids of those that did most of the work that was stopped
 * @param changes the earliest moment at which a stopped evaluation could have come out differently
 */
record SetAside(
        Collection<? extends Fact> rest,
        Set<PersonId> people,
        Set<String> names,
        Set<String> said,
        List<String> notes,
        Set<String> rules,
        Optional<Instant> changes) {

    /** Nothing is set aside. */
    static SetAside nothing(Collection<? extends Fact> facts) {
        return new SetAside(facts, Set.of(), Set.of(), Set.of(), List.of(), Set.of(), Optional.empty());
    }

    /**
     * This and one share more.
     *
     * @param stopped what happened with it
     * @param changed the earliest moment at which that would have come out differently
     */
    SetAside with(FactShare share, RunawayRulesException stopped, Optional<Instant> changed) {
        String why = stopped.getMessage().lines().findFirst().orElse("");
        Set<String> busy = new HashSet<>(rules);
        busy.addAll(stopped.rules());
        Set<PersonId> silent = new HashSet<>(people);
        silent.addAll(share.people());
        Set<String> called = new HashSet<>(names);
        share.people().forEach(person -> called.add(person.value()));
        Set<String> theirs = new HashSet<>(said);
        List<Fact> left = new ArrayList<>();
        for (Fact fact : rest) {
            boolean gone = share.facts().contains(fact);
            if (!gone) {
                left.add(fact);
            }
            if (fact instanceof Contact contact && silent.contains(contact.id())) {
                called.add(contact.name());
            } else if (fact instanceof Utterance utterance && (gone || silent.contains(utterance.author()))) {
                theirs.add(utterance.id().value());
            }
        }
        // Whoever has no name is called by none.
        called.remove("");
        List<String> told = new ArrayList<>(notes);
        int count = rest.size() - left.size();
        told.add(
                share.person().isNone()
                        ? EngineMessage.SET_ASIDE_CONVERSATION.with(why, count, share.conversation())
                        : EngineMessage.SET_ASIDE_PERSON.with(why, count, name(share.person())));
        return new SetAside(left, silent, called, theirs, told, busy, earlier(changes, changed));
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

    /** All of them; those that reach somebody of whom nothing is said are held back, and are not judged. */
    List<JudgedDraft> knownDrafts(List<JudgedDraft> all) {
        return isAnything()
                ? all.stream()
                        .map(each -> isKnown(each) ? each : unjudged(each))
                        .toList()
                : all;
    }

    private boolean isKnown(JudgedDraft judged) {
        boolean answers = judged.draft().utterance() instanceof Reply reply
                && said.contains(reply.answers().value());
        return !people.contains(judged.recipient()) && !(judged.recipient().isNone() && answers);
    }

    /** What they may have asked for is gone, and whoever sends what nothing holds back must not send this. */
    private static JudgedDraft unjudged(JudgedDraft draft) {
        Reason unknown = new Reason(
                JudgedDraft.SET_ASIDE,
                EngineMessage.UNJUDGED_RULE.text(),
                EngineMessage.UNJUDGED_SOURCE.text(),
                EngineMessage.UNJUDGED.text(),
                List.of());
        return new JudgedDraft(
                draft.draft(), draft.recipient(), draft.name(), List.of(unknown), Optional.empty(), List.of());
    }

    private boolean isKnown(SuggestedAction act) {
        return act.contact().isNone() ? !isAboutThem(act) : !people.contains(act.contact());
    }

    /** Whether something to be done without a word to anybody is about one of them, or about what one of them said. */
    private boolean isAboutThem(SuggestedAction act) {
        return switch (act.subject().type()) {
            case UTTERANCE -> said.contains(act.subject().id()) || names.contains(act.name());
            case PERSON -> people.contains(new PersonId(act.subject().id())) || names.contains(act.name());
            default -> names.contains(act.name());
        };
    }
}
