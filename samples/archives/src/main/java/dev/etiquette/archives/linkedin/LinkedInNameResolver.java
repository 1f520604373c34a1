package dev.etiquette.archives.linkedin;

import dev.etiquette.archives.people.NameIndex;
import dev.etiquette.archives.people.PersonRegistry;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Who is meant by the rows of LinkedIn that give a name and no address: the only person of that name; where there are
 * none or several, somebody of its own in each conversation, so that two people are never taken for one.
 */
final class LinkedInNameResolver {

    private final PersonRegistry people;
    private final NameIndex names;

    /** Who said what in which conversation and second, of those whose address is known. */
    private final Map<NoteText, String> signed = new HashMap<>();

    private final SortedMap<String, String> byName = new TreeMap<>();
    private SortedSet<String> owners = new TreeSet<>();

    LinkedInNameResolver(PersonRegistry people, NameIndex names) {
        this.people = people;
        this.names = names;
    }

    /** What two rows have in common of which one has lost its author's address. */
    private record NoteText(String conversation, Instant at, String text) {
        static NoteText of(LinkedInMessage message) {
            return new NoteText(message.conversation(), message.at(), message.text());
        }
    }

    /** These are the owner; whoever is taken for one of them by name needs no mention. */
    void ownedBy(SortedSet<String> candidates) {
        owners = candidates;
    }

    /** The words of a message, with its author's address, may stand elsewhere without it. */
    void signs(LinkedInMessage message) {
        signed.put(NoteText.of(message), message.sender());
    }

    /** Whether another archive holds the same words from before their author's account was closed. */
    boolean isSignedElsewhere(LinkedInMessage message) {
        return message.sender().isEmpty() && signed.containsKey(NoteText.of(message));
    }

    /** Who was taken for whom by the name alone. */
    SortedMap<String, String> takenByName() {
        return byName;
    }

    /** Who a connection without an address is: whoever has the same email, or alone has the same name, or is new. */
    String named(LinkedInConnection connection, Map<String, SortedSet<String>> known) {
        for (String sign : connection.signs()) {
            SortedSet<String> same = known.getOrDefault(sign, new TreeSet<>());
            if (same.size() == 1) {
                return same.first();
            }
        }
        return onlyOne(connection.name()).orElse(connection.id());
    }

    /** Who wrote it. */
    String author(LinkedInMessage message) {
        if (!message.sender().isEmpty()) {
            return message.sender();
        }
        String twin = signed.get(NoteText.of(message));
        return twin == null ? somebody(message.from(), message.conversation()) : twin;
    }

    /** Who was to read it. */
    List<String> recipients(LinkedInMessage message) {
        if (!message.recipients().isEmpty()) {
            return message.recipients();
        }
        List<String> recipients = new ArrayList<>();
        for (String name : parted(message.to())) {
            recipients.add(somebody(name, message.conversation()));
        }
        return recipients;
    }

    /** Names in a list whose commas may belong to a name: "Ann Lee, Ben Poe, Ph.D.". */
    private List<String> parted(String list) {
        List<String> parted = new ArrayList<>();
        String[] parts = list.split(", *");
        int from = 0;
        while (from < parts.length) {
            int to = Math.min(parts.length, from + 4);
            while (to > from + 1 && names.called(joined(parts, from, to)).isEmpty()) {
                to--;
            }
            String name = joined(parts, from, to);
            if (!name.isBlank()) {
                parted.add(name);
            }
            from = to;
        }
        return parted;
    }

    private static String joined(String[] parts, int from, int to) {
        return String.join(", ", Arrays.asList(parts).subList(from, to));
    }

    /** The person of that name, or somebody of its own in that conversation. */
    String somebody(String name, String conversation) {
        Optional<String> known = onlyOne(name);
        if (known.isPresent()) {
            return known.get();
        }
        String own = NameIndex.isNobody(name) ? "member" : NameIndex.key(name);
        String id = "linkedin:name:" + conversation + ":" + own.substring(0, Math.min(own.length(), 200));
        people.isNamed(id, name.isBlank() ? "LinkedIn Member" : name.substring(0, Math.min(name.length(), 200)));
        return id;
    }

    private Optional<String> onlyOne(String name) {
        SortedSet<String> called = names.called(name);
        if (called.size() != 1) {
            return Optional.empty();
        }
        if (!owners.contains(called.first()) && called.first().startsWith("https:")) {
            byName.put(name, called.first());
        }
        return Optional.of(called.first());
    }
}
