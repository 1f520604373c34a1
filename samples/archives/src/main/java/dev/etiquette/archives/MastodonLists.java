package dev.etiquette.archives;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Whom the owner follows, mutes and blocks by the lists of Mastodon. They give addresses such as
 * {@code ann@social.example}; who is known in the archive by that handle is meant, else {@code acct:} and the address
 * (RFC 7565) is the id.
 */
final class MastodonLists {

    /**
     * One line of a list.
     *
     * @param kind what the owner does
     * @param address to whom, in lower case
     * @param place where it stands
     */
    record Item(Gesture.Kind kind, String address, Origin.Place place) {}

    /** So many of those who were found are named. */
    private static final int MOST_NAMED = 5;

    private final Findings findings;
    private final SortedSet<String> found = new TreeSet<>();

    MastodonLists(Findings findings) {
        this.findings = findings;
    }

    void settle() {
        List<Item> items = findings.listed();
        if (items.isEmpty()) {
            return;
        }
        People people = findings.people();
        Map<String, SortedSet<String>> known = people.byAddress();
        for (Item item : items) {
            String id = person(item.address(), known);
            findings.did(
                    new Gesture(item.kind(), "", Gesture.OWNER, id, Optional.empty(), Optional.empty()), item.place());
        }
        if (!found.isEmpty()) {
            long unnamed = Math.max(0, found.size() - MOST_NAMED);
            findings.joined("Accounts of your lists were found among the people of the archive, by their handles: "
                    + found.stream().limit(MOST_NAMED).collect(Collectors.joining(", "))
                    + (unnamed > 0 ? ", and " + unnamed + " more." : "."));
        }
    }

    private String person(String address, Map<String, SortedSet<String>> known) {
        SortedSet<String> same = known.getOrDefault(address, new TreeSet<>());
        if (same.size() == 1) {
            found.add(Quoted.of(address));
            return same.first();
        }
        String id = "acct:" + address;
        findings.people().hasHandle(id, address);
        return id;
    }
}
