package dev.etiquette.archives.contacts;

import dev.etiquette.archives.people.PersonName;
import dev.etiquette.archives.people.ProfileAddress;
import dev.etiquette.archives.text.TextDigest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Ids by which the owner's decisions name entries, such as {@code card-3f9a0c11d2e4}. An entry keeps its id wherever it
 * stands, as long as its name and addresses stay as they are; so does a copy of it in another file. Entries of one file
 * with the same name and the same addresses are told apart by all that they say, and those that say the same by their order,
 * which makes no difference then.
 */
final class EntryIds {

    /** 48 bits: among the most entries of a file two get the same with a chance of 1 in 50,000, and then say more. */
    private static final int DIGITS = 12;

    private EntryIds() {}

    /** The ids of these entries, in their order. */
    static List<String> of(List<ContactEntry> entries) {
        List<String> brief = new ArrayList<>();
        Map<String, Set<String>> contents = new HashMap<>();
        for (ContactEntry entry : entries) {
            String id = id(entry);
            brief.add(id);
            contents.computeIfAbsent(id, key -> new TreeSet<>()).add(entry.withoutPlace());
        }
        List<String> ids = new ArrayList<>();
        Map<String, Integer> counts = new HashMap<>();
        for (int at = 0; at < entries.size(); at++) {
            ContactEntry entry = entries.get(at);
            boolean alone = contents.getOrDefault(brief.get(at), Set.of()).size() == 1;
            String id = alone ? brief.get(at) : digest(brief.get(at), entry.withoutPlace());
            int number = counts.merge(id + "\n" + entry.place().file(), 1, Integer::sum);
            ids.add(number == 1 ? id : id + "-" + number);
        }
        return ids;
    }

    private static String id(ContactEntry entry) {
        Set<String> addresses = new TreeSet<>();
        entry.addresses().accounts().stream().map(ProfileAddress::key).forEach(addresses::add);
        entry.addresses().urls().forEach(url -> addresses.add("url " + url));
        entry.addresses().emails().forEach(email -> addresses.add("email " + email));
        return digest(PersonName.key(entry.name()), addresses.toString());
    }

    private static String digest(String... texts) {
        return "card-" + TextDigest.of(texts).substring(0, DIGITS);
    }
}
