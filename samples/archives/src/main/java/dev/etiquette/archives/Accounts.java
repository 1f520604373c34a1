package dev.etiquette.archives;

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
record Accounts(String owner, SortedMap<Platform, String> known) {

    Accounts {
        known = Collections.unmodifiableSortedMap(new TreeMap<>(known));
    }

    /** The id on a platform; that of the owner where none of its own is known. */
    String on(Platform platform) {
        return known.getOrDefault(platform, owner);
    }

    /** From now on all of them mean the owner, and so does each export that may be the owner's. */
    void introduce(Findings findings) {
        People people = findings.people();
        known.forEach((platform, account) -> {
            people.met(account, platform);
            people.isAlso(account, owner);
        });
        findings.folders().forEach(folder -> people.standsFor(folder.self(), people.whoIs(ownerOf(folder))));
    }

    /** Empty when the export is of somebody who cannot be told. */
    private String ownerOf(Origin.Folder folder) {
        String account = on(folder.platform());
        SortedSet<String> candidates = folder.claim().candidates();
        if (candidates.isEmpty() || candidates.contains(account)) {
            return account;
        }
        return candidates.size() == 1 ? candidates.first() : "";
    }
}
