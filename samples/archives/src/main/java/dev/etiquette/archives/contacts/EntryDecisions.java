package dev.etiquette.archives.contacts;

import dev.etiquette.archives.journal.Decision;
import dev.etiquette.archives.journal.JournalEntry;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;

/**
 * What the owner decided in a journal about entries of contacts: which are one person, and which are two.
 *
 * <p>What the contacts themselves say, in "same as" and "not the same as", counts before the journal; of decisions that
 * contradict each other the later one counts. Notes tell what does not count.
 */
final class EntryDecisions {

    /** The most notes of one kind. */
    private static final int MOST_NAMED = 20;

    private final List<ContactEntry> entries;
    private final Groups groups;
    private final Map<String, List<Integer>> byId = new HashMap<>();
    private final Map<String, List<Integer>> byAddress;
    private final BiPredicate<ContactEntry, ContactEntry> apart;
    private final List<OutsideDecision> outside = new ArrayList<>();
    private final Map<Integer, List<OutsideDecision>> ofEntries = new HashMap<>();
    private final List<String> notes = new ArrayList<>();

    /**
     * Nothing is applied yet.
     *
     * @param groups which of the entries are one person, by what the contacts say
     * @param apart whether the contacts say of two entries that they are two people
     */
    EntryDecisions(
            List<ContactEntry> entries,
            List<String> ids,
            Map<String, List<Integer>> byAddress,
            Groups groups,
            BiPredicate<ContactEntry, ContactEntry> apart) {
        this.entries = entries;
        this.byAddress = byAddress;
        this.groups = groups;
        this.apart = apart;
        for (int at = 0; at < ids.size(); at++) {
            byId.computeIfAbsent(ids.get(at), key -> new ArrayList<>()).add(at);
        }
    }

    /** Applies decisions, given in the order in which they were made. */
    void apply(List<JournalEntry> decisions) {
        for (int at = decisions.size() - 1; at >= 0; at--) {
            apply(decisions.get(at));
        }
    }

    private void apply(JournalEntry decision) {
        List<Integer> some = named(decision.about());
        List<Integer> others = named(decision.with());
        if (some.isEmpty() && others.isEmpty()) {
            outside.add(new OutsideDecision(decision, List.of(decision.about(), decision.with())));
        } else if (some.isEmpty() || others.isEmpty()) {
            OutsideDecision half =
                    new OutsideDecision(decision, List.of(some.isEmpty() ? decision.about() : decision.with()));
            outside.add(half);
            ofEntries
                    .computeIfAbsent(some.isEmpty() ? others.get(0) : some.get(0), key -> new ArrayList<>())
                    .add(half);
        } else if (!(decision.decision() == Decision.ONE ? join(some, others) : keepApart(some, others))) {
            notes.add(ContactProblems.contradicted(decision));
        }
    }

    private boolean join(List<Integer> some, List<Integer> others) {
        for (int one : some) {
            for (int other : others) {
                if (apart.test(entries.get(one), entries.get(other))) {
                    return false;
                }
            }
        }
        return groups.join(some.get(0), others.get(0));
    }

    private boolean keepApart(List<Integer> some, List<Integer> others) {
        return groups.keepApart(some.get(0), others.get(0));
    }

    /** The entries of the one person whom a reference names, copies together; none when it names nobody or several. */
    private List<Integer> named(String reference) {
        if (byId.containsKey(reference)) {
            return byId.getOrDefault(reference, List.of());
        }
        List<Integer> found = new ArrayList<>();
        Set<Integer> people = new HashSet<>();
        for (String key : KnownPeople.keysOf(reference.replaceFirst("^mailto:", ""))) {
            for (int each : byAddress.getOrDefault(key, List.of())) {
                found.add(each);
                people.add(groups.root(each));
            }
        }
        return people.size() == 1 ? found : List.of();
    }

    /** Decisions that name somebody who is none of the contacts, the latest first. */
    List<OutsideDecision> outside() {
        return List.copyOf(outside);
    }

    /** Those of them that name an entry too, by the root of its group. */
    Map<Integer, List<OutsideDecision>> byRoot() {
        Map<Integer, List<OutsideDecision>> byRoot = new HashMap<>();
        ofEntries.forEach((at, decisions) -> byRoot.computeIfAbsent(groups.root(at), key -> new ArrayList<>())
                .addAll(decisions));
        return byRoot;
    }

    /** What does not count, and why; sentences. */
    List<String> notes() {
        List<String> told = new ArrayList<>(notes.subList(0, Math.min(notes.size(), MOST_NAMED)));
        if (notes.size() > MOST_NAMED) {
            told.add(ContactProblems.moreContradicted(notes.size()));
        }
        return told;
    }
}
