package dev.etiquette.archives.contacts;

import dev.etiquette.archives.people.ProfileAddress;
import dev.etiquette.model.Platform;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Where an entry says that its person is found.
 *
 * @param accounts on platforms, in the order of the entry; there may be several on one platform
 * @param urls of profiles, in their normal form where there is one, and of other pages; none of firms on platforms
 * @param emails in lower case
 * @param same ids, handles or addresses of whom the owner says that they are this person
 * @param others ids, handles or addresses of whom the owner says that they are not this person
 */
public record Addresses(
        List<ProfileAddress> accounts, List<String> urls, List<String> emails, List<String> same, List<String> others) {

    /** Keeps copies. */
    public Addresses {
        accounts = List.copyOf(accounts);
        urls = List.copyOf(urls);
        emails = List.copyOf(emails);
        same = List.copyOf(same);
        others = List.copyOf(others);
    }

    /** The first handle on each platform, without the leading {@code @}. */
    public SortedMap<Platform, String> handles() {
        SortedMap<Platform, String> handles = new TreeMap<>();
        accounts.forEach(account -> handles.putIfAbsent(account.platform(), account.handle()));
        return Collections.unmodifiableSortedMap(handles);
    }
}
