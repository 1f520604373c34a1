package dev.etiquette.archives.joining;

import dev.etiquette.archives.findings.ArchiveFindings;
import dev.etiquette.archives.findings.SourceExport;
import dev.etiquette.archives.people.PersonRegistry;
import dev.etiquette.model.Platform;
import java.util.Collections;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;

/**
 * The main id of the owner, and the accounts of the same person on the platforms.
 *
 * @param owner the main id, which all facts use
 * @param known the account on each platform, where it is certain
 */
record OwnerAccounts(String owner, SortedMap<Platform, String> byPlatform) {

    OwnerAccounts {
        byPlatform = Collections.unmodifiableSortedMap(new TreeMap<>(byPlatform));
    }

    /** The account on a platform; the main id where no account is known. */
    String on(Platform platform) {
        return byPlatform.getOrDefault(platform, owner);
    }

    /** From now on all accounts resolve to the owner, and so do the placeholders of the owner's exports. */
    void merge(ArchiveFindings findings) {
        PersonRegistry people = findings.people();
        byPlatform.forEach((platform, account) -> {
            people.add(account, platform);
            people.mergeAccount(account, owner);
        });
        findings.exports()
                .forEach(export -> people.setMeaning(export.ownerPlaceholder(), people.resolve(ownerOf(export))));
    }

    /** The owner of an export; empty when it is not certain. */
    private String ownerOf(SourceExport export) {
        String account = on(export.platform());
        SortedSet<String> candidates = export.ownerEvidence().candidates();
        if (candidates.isEmpty() || candidates.contains(account)) {
            return account;
        }
        return candidates.size() == 1 ? candidates.first() : "";
    }
}
