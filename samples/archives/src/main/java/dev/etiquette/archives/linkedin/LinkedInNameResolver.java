package dev.etiquette.archives.linkedin;

import dev.etiquette.archives.people.NameIndex;
import dev.etiquette.archives.people.PersonName;
import dev.etiquette.archives.people.PersonRegistry;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * Finds the people of rows that give a name and no address: the only person with that name. When there is none, or there
 * are several, a new person is made for each conversation, so that two people are never joined by mistake.
 */
final class LinkedInNameResolver {

    /** In how many parts commas divide a name with its titles at most. */
    private static final int MOST_PARTS = 6;

    /** What LinkedIn calls somebody who closed the account or hides it, in any of its languages, and what it calls itself. */
    private static final Pattern GONE = Pattern.compile(
            "linkedin|linkedin[ -]\\p{L}+|\\p{L}+ (?:de |do |di |da |of |von |på )?linkedin(?:[ -]?\\p{L}+)?");

    private final PersonRegistry people;
    private final NameIndex names;

    /** The senders of messages, where an address is given. */
    private final Map<NoteText, String> signed = new HashMap<>();

    private final SortedMap<String, String> byName = new TreeMap<>();
    private final Set<String> gone = new HashSet<>();
    private SortedSet<String> owners = new TreeSet<>();

    LinkedInNameResolver(PersonRegistry people, NameIndex names) {
        this.people = people;
        this.names = names;
    }

    /** Identifies a message, also a copy that has lost the address of its author. */
    private record NoteText(String conversation, Instant at, String text) {
        static NoteText of(LinkedInMessage message) {
            return new NoteText(message.conversation(), message.at(), message.text());
        }
    }

    /** Sets the candidates for the owner, whose matches by name are not reported. */
    void setOwners(SortedSet<String> candidates) {
        owners = candidates;
    }

    /** Adds a message with the address of its sender. Another archive may have a copy without it. */
    void addSigned(LinkedInMessage message) {
        signed.put(NoteText.of(message), message.sender());
    }

    /** Whether another archive has a copy from before the account of the sender was closed. */
    boolean isSignedElsewhere(LinkedInMessage message) {
        return message.sender().isEmpty() && signed.containsKey(NoteText.of(message));
    }

    /** The names that were resolved, with the id of the person. */
    SortedMap<String, String> matchedByName() {
        return byName;
    }

    /** The id of a connection without an address: of a person with the same name and email or day, else a new one. */
    String idOf(LinkedInConnection connection, Map<String, SortedSet<String>> known, boolean sharedEmail) {
        for (String matchKey : connection.matchKeys()) {
            SortedSet<String> same = known.getOrDefault(matchKey, new TreeSet<>());
            if (same.size() == 1) {
                return same.first();
            }
        }
        return onlyOne(connection.name()).orElse(connection.id(sharedEmail));
    }

    /** The id of the sender. */
    String author(LinkedInMessage message) {
        if (!message.sender().isEmpty()) {
            return message.sender();
        }
        String twin = signed.get(NoteText.of(message));
        return twin == null ? resolve(message.from(), message.conversation()) : twin;
    }

    /** The ids of the recipients. */
    List<String> recipients(LinkedInMessage message) {
        if (!message.recipients().isEmpty()) {
            return message.recipients();
        }
        List<String> recipients = new ArrayList<>();
        for (String name : splitNames(message.to())) {
            recipients.add(resolve(name, message.conversation()));
        }
        return recipients;
    }

    /** Splits a list of names, whose commas may also be part of a name: "Ann Lee, Ben Poe, Ph.D.". */
    List<String> splitNames(String list) {
        List<String> split = new ArrayList<>();
        String[] parts = list.split(", *");
        int from = 0;
        while (from < parts.length) {
            int to = Math.min(parts.length, from + MOST_PARTS);
            while (to > from + 1 && names.idsOf(joined(parts, from, to)).isEmpty()) {
                to--;
            }
            while (to < parts.length && PersonName.isTitle(parts[to])) {
                to++;
            }
            String name = joined(parts, from, to);
            if (!name.isBlank()) {
                split.add(name);
            }
            from = to;
        }
        return split;
    }

    private static String joined(String[] parts, int from, int to) {
        return String.join(", ", Arrays.asList(parts).subList(from, to));
    }

    /** The person with this name, else a new person in this conversation. */
    String resolve(String name, String conversation) {
        Optional<String> known = onlyOne(name);
        if (known.isPresent()) {
            return known.get();
        }
        String own = NameIndex.isAnonymous(name) ? "member" : NameIndex.key(name);
        String id = "linkedin:name:" + conversation + ":" + own.substring(0, Math.min(own.length(), 200));
        if (isGone(name)) {
            people.setNobody(id, LinkedInProblems.GONE);
            gone.add(id);
        }
        people.addName(id, name.isBlank() ? "LinkedIn Member" : name.substring(0, Math.min(name.length(), 200)));
        return id;
    }

    /** Whether a name without an address stands for somebody who left, or for LinkedIn itself. */
    static boolean isGone(String name) {
        return name.isBlank() || GONE.matcher(NameIndex.key(name)).matches();
    }

    /** How many people left, or hide. */
    int goneCount() {
        return gone.size();
    }

    private Optional<String> onlyOne(String name) {
        SortedSet<String> called = names.idsOf(name);
        if (called.size() != 1) {
            return Optional.empty();
        }
        if (!owners.contains(called.first()) && called.first().startsWith("https:")) {
            byName.put(name, called.first());
        }
        return Optional.of(called.first());
    }
}
