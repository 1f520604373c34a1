package dev.etiquette.archives.linkedin;

import dev.etiquette.archives.people.NameIndex;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Whose archive it is. The profile gives a name, and seldom an address. So the owner is, whichever says it first:
 * the one whom the profile gives by address; the one of the profile's name who is on the owner's side of invitations
 * or in the most conversations; the one on the owner's side of all invitations; the one who takes part in every
 * conversation; the profile's name alone.
 */
final class LinkedInOwnerCandidates {

    private final LinkedInRows found;
    private final NameIndex names;
    private final SortedSet<String> inviting = new TreeSet<>();
    private final Map<String, Set<String>> conversations = new HashMap<>();
    private final Set<String> all = new HashSet<>();

    LinkedInOwnerCandidates(LinkedInRows found, NameIndex names) {
        this.found = found;
        this.names = names;
        for (LinkedInInvitation invitation : found.invitations()) {
            if (!invitation.myUrl().isEmpty()) {
                inviting.add(invitation.myUrl());
            }
        }
        for (LinkedInMessage message : found.messages()) {
            all.add(message.conversation());
            takesPart(message.sender(), message);
            message.recipients().forEach(recipient -> takesPart(recipient, message));
        }
    }

    private void takesPart(String person, LinkedInMessage message) {
        if (!person.isEmpty()) {
            conversations.computeIfAbsent(person, key -> new HashSet<>()).add(message.conversation());
        }
    }

    /** Everybody who may be the owner; one when it is clear, none when nothing says anything. */
    SortedSet<String> candidates() {
        if (!found.ownerUrls().isEmpty()) {
            return found.ownerUrls();
        }
        SortedSet<String> named = new TreeSet<>();
        for (String name : found.ownerNames()) {
            SortedSet<String> bearers = names.called(name);
            named.addAll(bearers.size() > 1 ? likeliest(bearers) : bearers);
        }
        if (!named.isEmpty()) {
            return named;
        }
        if (inviting.size() == 1) {
            return inviting;
        }
        SortedSet<String> everywhere = everywhere(conversations.keySet());
        if (!everywhere.isEmpty()) {
            return everywhere;
        }
        if (!inviting.isEmpty()) {
            return inviting;
        }
        SortedSet<String> nameless = new TreeSet<>();
        found.ownerNames().forEach(name -> nameless.add("linkedin:owner:" + NameIndex.key(name)));
        return nameless;
    }

    private SortedSet<String> likeliest(SortedSet<String> bearers) {
        SortedSet<String> invited = new TreeSet<>(bearers);
        invited.retainAll(inviting);
        if (!invited.isEmpty()) {
            return invited;
        }
        int most = bearers.stream().mapToInt(this::talks).max().orElse(0);
        SortedSet<String> talking = new TreeSet<>(bearers);
        talking.removeIf(person -> talks(person) < most);
        return talking;
    }

    private int talks(String person) {
        return conversations.getOrDefault(person, Set.of()).size();
    }

    private SortedSet<String> everywhere(Collection<String> people) {
        SortedSet<String> everywhere = new TreeSet<>(people);
        everywhere.removeIf(person -> talks(person) < all.size());
        return everywhere;
    }
}
