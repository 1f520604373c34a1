package dev.etiquette.archives.joining;

import dev.etiquette.archives.contacts.ContactEntry;
import dev.etiquette.archives.findings.ArchiveFindings;
import dev.etiquette.archives.people.NameIndex;
import dev.etiquette.archives.people.PersonRegistry;
import dev.etiquette.archives.people.PlatformAddress;
import dev.etiquette.archives.text.QuotedText;
import dev.etiquette.model.Contact;
import dev.etiquette.model.Fact;
import dev.etiquette.model.PersonId;
import dev.etiquette.model.Platform;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Joins the owner's own contacts with the people in archives: by handle, by the address of a profile, by email; by the
 * name alone only if one person in all archives, and one entry of the contacts, has it.
 */
final class ContactMatcher {

    private final ArchiveFindings findings;
    private final PersonRegistry people;
    private final List<ContactEntry> entries;
    private final Map<String, SortedSet<String>> byHandle;
    private final Map<String, SortedSet<String>> byBareHandle = new HashMap<>();
    private final Map<String, SortedSet<String>> byUrl = new HashMap<>();
    private final Map<String, SortedSet<String>> byEmail = new HashMap<>();
    private final NameIndex byName = new NameIndex();
    private final SortedMap<String, List<ContactEntry>> joined = new TreeMap<>();

    ContactMatcher(ArchiveFindings findings, List<ContactEntry> entries) {
        this.findings = findings;
        this.people = findings.people();
        this.entries = entries;
        this.byHandle = entries.isEmpty() ? Map.of() : people.byAddress();
        if (entries.isEmpty()) {
            return;
        }
        for (String id : people.ids()) {
            for (String handle : people.handlesOf(id)) {
                byBareHandle
                        .computeIfAbsent(handle.toLowerCase(Locale.ROOT), key -> new TreeSet<>())
                        .add(id);
            }
            byUrl.computeIfAbsent(urlKey(id), key -> new TreeSet<>()).add(id);
            people.emailsOf(id)
                    .forEach(email -> byEmail.computeIfAbsent(email, key -> new TreeSet<>())
                            .add(id));
            people.profileNamesOf(id).forEach(name -> byName.add(id, name));
        }
    }

    /** Finds the people of all entries. People whom one entry names are one person from now on. */
    void join(String owner) {
        Map<String, Integer> names = new HashMap<>();
        entries.forEach(each -> names.merge(NameIndex.key(each.name()), 1, Integer::sum));
        for (ContactEntry contact : entries) {
            Map<String, String> ids = idsOf(contact);
            if (ids.keySet().stream().anyMatch(id -> people.resolve(id).equals(owner))) {
                // Address books contain their owners too.
                continue;
            }
            if (ids.isEmpty() && names.getOrDefault(NameIndex.key(contact.name()), 0) == 1) {
                byName(contact, owner).ifPresent(id -> ids.put(id, "by the name alone, which nobody else there has"));
            }
            ids.forEach((id, why) -> findings.addJoin(joined(contact, id, why)));
            String main = ids.isEmpty() ? contact.ownId() : new TreeSet<>(ids.keySet()).first();
            ids.keySet().forEach(id -> people.join(id, main));
            joined.computeIfAbsent(main, key -> new ArrayList<>()).add(contact);
        }
    }

    private static String joined(ContactEntry contact, String id, String reason) {
        return QuotedText.of(contact.name()) + " of your contacts is \"" + QuotedText.of(id) + "\", " + reason + ".";
    }

    /** The ids of the people whom an entry names, each with the reason. */
    private Map<String, String> idsOf(ContactEntry contact) {
        Map<String, String> ids = new LinkedHashMap<>();
        contact.handles().forEach((platform, handle) -> {
            for (String id : idsByHandle(platform, handle)) {
                ids.putIfAbsent(id, "by the handle @" + QuotedText.of(handle) + " on " + platform.name());
            }
        });
        for (String url : contact.urls()) {
            SortedSet<String> same = new TreeSet<>(byUrl.getOrDefault(urlKey(url), new TreeSet<>()));
            if (people.contains(people.resolve(url))) {
                same.add(people.resolve(url));
            }
            PlatformAddress.numberOnX(url)
                    .filter(id -> people.platformsOf(id).contains(Platform.X))
                    .ifPresent(same::add);
            same.forEach(id -> ids.putIfAbsent(id, "by the address " + QuotedText.of(url)));
        }
        for (String email : contact.emails()) {
            byEmail.getOrDefault(email, new TreeSet<>())
                    .forEach(id -> ids.putIfAbsent(id, "by the email " + QuotedText.of(email)));
        }
        return ids;
    }

    private Set<String> idsByHandle(Platform platform, String handle) {
        Set<String> ids = new TreeSet<>();
        String wanted = handle.toLowerCase(Locale.ROOT);
        if (wanted.indexOf('@') > 0) {
            ids.addAll(byHandle.getOrDefault(wanted, new TreeSet<>()));
            return ids;
        }
        for (String id : byBareHandle.getOrDefault(wanted, new TreeSet<>())) {
            boolean certain = people.platformsOf(id).contains(platform)
                    || PlatformAddress.platform(id).filter(platform::equals).isPresent();
            boolean possible = platform.equals(Platform.CHAT)
                    && PlatformAddress.platform(id).isEmpty();
            if (certain || possible) {
                ids.add(id);
            }
        }
        return ids;
    }

    private Optional<String> byName(ContactEntry contact, String owner) {
        SortedSet<String> found = new TreeSet<>(byName.idsOf(contact.name()));
        found.removeIf(id -> people.resolve(id).equals(owner));
        return found.size() == 1 ? Optional.of(found.first()) : Optional.empty();
    }

    /** Merges the entries into the contacts of the archives, and adds those in no archive. Sorted by id. */
    List<Contact> merge(List<Contact> contacts) {
        SortedMap<String, Contact> all = new TreeMap<>();
        contacts.forEach(contact -> all.put(contact.id().value(), contact));
        joined.forEach((id, found) -> {
            for (ContactEntry entry : found) {
                Contact known = all.getOrDefault(id, Contact.of(id, entry.name()));
                all.put(id, entry.mergeInto(known));
            }
        });
        return List.copyOf(all.values());
    }

    /**
     * What the entries know of these people beside that, by id.
     *
     * @param zone in which days begin
     */
    List<Fact> knownAbout(ZoneId zone) {
        List<Fact> facts = new ArrayList<>();
        joined.forEach((id, found) ->
                found.forEach(entry -> facts.addAll(entry.known().facts(new PersonId(id), zone))));
        return facts;
    }

    /** The form in which addresses are compared: without scheme, www, and slash at the end, host in lower case. */
    private static String urlKey(String url) {
        String key = url.replaceFirst("(?i)^https?://(www\\.)?", "").replaceAll("/+$", "");
        int path = key.indexOf('/');
        String host = path < 0 ? key : key.substring(0, path);
        return host.toLowerCase(Locale.ROOT) + (path < 0 ? "" : key.substring(path));
    }
}
