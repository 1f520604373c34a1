package dev.etiquette.archives.mastodon;

import dev.etiquette.archives.findings.ArchiveFindings;
import dev.etiquette.archives.findings.Interaction;
import dev.etiquette.archives.findings.SourcePlace;
import dev.etiquette.archives.people.PersonRegistry;
import dev.etiquette.archives.text.QuotedText;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Joins the lists of follows, mutes and blocks of Mastodon with the people of the archives. The lists give addresses such
 * as {@code ann@social.example}. The person with that handle is meant; without one, {@code acct:} and the address
 * (RFC 7565) is the id.
 */
final class MastodonLists {

    /**
     * One line of a list.
     *
     * @param kind of the interaction by the owner
     * @param address of the other person, in lower case
     * @param place where it was found
     */
    record Item(Interaction.Kind kind, String address, SourcePlace place) {}

    /** How many people a note names at most. */
    private static final int MOST_NAMED = 5;

    private final ArchiveFindings findings;
    private final SortedSet<String> found = new TreeSet<>();

    MastodonLists(ArchiveFindings findings) {
        this.findings = findings;
    }

    /** Adds an interaction for each item. */
    void join(List<Item> items) {
        if (items.isEmpty()) {
            return;
        }
        PersonRegistry people = findings.people();
        Map<String, SortedSet<String>> known = people.byAddress();
        for (Item item : items) {
            String id = person(item.address(), known);
            findings.addInteraction(Interaction.of(item.kind(), Interaction.OWNER, id), item.place());
        }
        if (!found.isEmpty()) {
            long unnamed = Math.max(0, found.size() - MOST_NAMED);
            findings.addJoin("Accounts of your lists were found among the people of the archive, by their handles: "
                    + found.stream().limit(MOST_NAMED).collect(Collectors.joining(", "))
                    + (unnamed > 0 ? ", and " + unnamed + " more." : "."));
        }
    }

    private String person(String address, Map<String, SortedSet<String>> known) {
        SortedSet<String> same = known.getOrDefault(address, new TreeSet<>());
        if (same.size() == 1) {
            found.add(QuotedText.of(address));
            return same.first();
        }
        String id = "acct:" + address;
        findings.people().addHandle(id, address);
        return id;
    }
}
