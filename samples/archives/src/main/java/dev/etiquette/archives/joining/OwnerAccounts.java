package dev.etiquette.archives.joining;

import dev.etiquette.archives.findings.ArchiveFindings;
import dev.etiquette.archives.findings.SourceDocument;
import dev.etiquette.archives.people.PersonRegistry;
import dev.etiquette.model.Platform;
import java.util.Collections;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;

/**
 * The owner, who has one id here, and the ids that the same person has on the platforms.
 *
 * @param owner the id under which the owner is known everywhere in the table
 * @param known the id on each platform on which it could be told
 */
record OwnerAccounts(String owner, SortedMap<Platform, String> known) {

    OwnerAccounts {
        known = Collections.unmodifiableSortedMap(new TreeMap<>(known));
    }

    /** The id on a platform; that of the owner where none of its own is known. */
    String on(Platform platform) {
        return known.getOrDefault(platform, owner);
    }

    /** From now on all of them mean the owner, and so does each export that may be the owner's. */
    void introduce(ArchiveFindings findings) {
        PersonRegistry people = findings.people();
        known.forEach((platform, account) -> {
            people.met(account, platform);
            people.isAlso(account, owner);
        });
        findings.folders().forEach(folder -> people.standsFor(folder.self(), people.whoIs(ownerOf(folder))));
    }

    /** Empty when the export is of somebody who cannot be told. */
    private String ownerOf(SourceDocument.Folder folder) {
        String account = on(folder.platform());
        SortedSet<String> candidates = folder.claim().candidates();
        if (candidates.isEmpty() || candidates.contains(account)) {
            return account;
        }
        return candidates.size() == 1 ? candidates.first() : "";
    }
}
