package dev.etiquette.archives.linkedin;

import dev.etiquette.archives.people.NameIndex;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Finds the owner of an archive. The profile gives a name, and seldom an address. The first of these sources that gives
 * anybody counts: the address in the profile; people with the name in the profile, of whom those on the owner's side of
 * invitations, else those in the most conversations are preferred; the one person on the owner's side of all invitations;
 * the person in all conversations, else in nearly all of them while nobody else is in most of them; everybody on the owner's side of invitations; the name in the profile alone.
 */
final class LinkedInOwnerCandidates {

    /** Far above what any other person reaches, and below what an owner does. */
    private static final int NEARLY_ALL_PERCENT = 95;

    private final LinkedInRows rows;
    private final NameIndex names;
    private final SortedSet<String> inviting = new TreeSet<>();
    private final Map<String, Set<String>> conversations = new HashMap<>();
    private final Set<String> all = new HashSet<>();

    /** People who are known by their names alone, by the ids that they would have as owners. */
    private final SortedMap<String, String> nameless = new TreeMap<>();

    LinkedInOwnerCandidates(LinkedInRows rows, NameIndex names, LinkedInNameResolver resolver) {
        this.rows = rows;
        this.names = names;
        for (LinkedInInvitation invitation : rows.invitations()) {
            if (!invitation.myUrl().isEmpty()) {
                inviting.add(invitation.myUrl());
            }
        }
        for (LinkedInMessage message : rows.messages()) {
            all.add(message.conversation());
            addParticipant(message.sender(), message);
            message.recipients().forEach(recipient -> addParticipant(recipient, message));
            if (message.sender().isEmpty()) {
                addNamed(message.from(), message);
            }
            if (message.recipients().isEmpty()) {
                resolver.splitNames(message.to()).forEach(name -> addNamed(name, message));
            }
        }
    }

    /** A participant of whom the row gives no address; nobody when several people have the name. */
    private void addNamed(String name, LinkedInMessage message) {
        SortedSet<String> called = names.idsOf(name);
        if (called.size() == 1) {
            addParticipant(called.first(), message);
        } else if (called.isEmpty() && !NameIndex.isAnonymous(name)) {
            String id = ownerCalled(name);
            nameless.merge(id, name, (one, other) -> one.compareTo(other) <= 0 ? one : other);
            addParticipant(id, message);
        }
    }

    private static String ownerCalled(String name) {
        return "linkedin:owner:" + NameIndex.key(name);
    }

    /** The names of a candidate: those of profiles, else the one of the messages. */
    SortedSet<String> namesOf(String owner) {
        SortedSet<String> known = new TreeSet<>(rows.ownerNames());
        if (known.isEmpty() && nameless.containsKey(owner)) {
            known.add(nameless.get(owner));
        }
        return known;
    }

    private void addParticipant(String person, LinkedInMessage message) {
        if (!person.isEmpty()) {
            conversations.computeIfAbsent(person, key -> new HashSet<>()).add(message.conversation());
        }
    }

    /** Everybody who may be the owner, sorted: one when it is certain, none when there is no evidence. */
    SortedSet<String> candidates() {
        if (!rows.ownerUrls().isEmpty()) {
            return rows.ownerUrls();
        }
        SortedSet<String> named = new TreeSet<>();
        for (String name : rows.ownerNames()) {
            SortedSet<String> found = names.idsOf(name);
            named.addAll(found.size() > 1 ? likeliest(found) : found);
        }
        if (!named.isEmpty()) {
            return named;
        }
        if (inviting.size() == 1) {
            return inviting;
        }
        SortedSet<String> called = new TreeSet<>();
        rows.ownerNames().forEach(name -> called.add(ownerCalled(name)));
        SortedSet<String> everywhere = everywhere(conversations.keySet());
        if (everywhere.stream().anyMatch(called::contains)) {
            everywhere.retainAll(called);
        }
        if (!everywhere.isEmpty()) {
            return everywhere;
        }
        SortedSet<String> nearly = nearlyEverywhere();
        if (!nearly.isEmpty()) {
            return nearly;
        }
        return inviting.isEmpty() ? called : inviting;
    }

    private SortedSet<String> likeliest(SortedSet<String> named) {
        SortedSet<String> invited = new TreeSet<>(named);
        invited.retainAll(inviting);
        if (!invited.isEmpty()) {
            return invited;
        }
        int most = named.stream().mapToInt(this::conversationCount).max().orElse(0);
        SortedSet<String> members = new TreeSet<>(named);
        members.removeIf(person -> conversationCount(person) < most);
        return members;
    }

    /** In a few conversations of an export the owner may be missing, as in those that others deleted. */
    private SortedSet<String> nearlyEverywhere() {
        SortedSet<String> nearly = new TreeSet<>(conversations.keySet());
        nearly.removeIf(person -> 100L * conversationCount(person) < (long) NEARLY_ALL_PERCENT * all.size());
        long frequent = conversations.values().stream()
                .filter(each -> 2 * each.size() > all.size())
                .count();
        return nearly.size() == 1 && frequent == 1 ? nearly : new TreeSet<>();
    }

    /** In how many conversations a person is, and how many there are, for somebody who is not in all of them. */
    Optional<String> doubt(String person) {
        boolean guessed = rows.ownerUrls().isEmpty()
                && rows.ownerNames().isEmpty()
                && inviting.size() != 1
                && conversationCount(person) < all.size();
        return guessed
                ? Optional.of(LinkedInProblems.nearlyEverywhere(person, conversationCount(person), all.size()))
                : Optional.empty();
    }

    private int conversationCount(String person) {
        return conversations.getOrDefault(person, Set.of()).size();
    }

    private SortedSet<String> everywhere(Collection<String> people) {
        SortedSet<String> everywhere = new TreeSet<>(people);
        everywhere.removeIf(person -> conversationCount(person) < all.size());
        return everywhere;
    }
}
