package dev.etiquette.archives.mastodon;

import dev.etiquette.archives.findings.ArchiveFindings;
import dev.etiquette.archives.findings.Interaction;
import dev.etiquette.archives.findings.SourceDocument;
import dev.etiquette.archives.people.PersonRegistry;
import dev.etiquette.archives.text.QuotedText;
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
public final class MastodonLists {

    /**
     * One line of a list.
     *
     * @param kind what the owner does
     * @param address to whom, in lower case
     * @param place where it stands
     */
    public record Item(Interaction.Kind kind, String address, SourceDocument.Place place) {}

    /** So many of those who were found are named. */
    private static final int MOST_NAMED = 5;

    private final ArchiveFindings findings;
    private final SortedSet<String> found = new TreeSet<>();

    MastodonLists(ArchiveFindings findings) {
        this.findings = findings;
    }

    void settle() {
        List<Item> items = findings.listed();
        if (items.isEmpty()) {
            return;
        }
        PersonRegistry people = findings.people();
        Map<String, SortedSet<String>> known = people.byAddress();
        for (Item item : items) {
            String id = person(item.address(), known);
            findings.did(
                    new Interaction(item.kind(), "", Interaction.OWNER, id, Optional.empty(), Optional.empty()),
                    item.place());
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
            found.add(QuotedText.of(address));
            return same.first();
        }
        String id = "acct:" + address;
        findings.people().hasHandle(id, address);
        return id;
    }
}
