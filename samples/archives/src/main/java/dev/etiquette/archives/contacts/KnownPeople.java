package dev.etiquette.archives.contacts;

import dev.etiquette.archives.journal.JournalEntry;
import dev.etiquette.archives.people.LinkedInProfileUrl;
import dev.etiquette.archives.people.NameIndex;
import dev.etiquette.archives.people.PersonName;
import dev.etiquette.archives.people.ProfileAddress;
import dev.etiquette.archives.text.QuotedText;
import dev.etiquette.model.Platform;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The people whom entries of contacts describe. Entries are one person when they bear the same name, titles aside, and
 * share an account or an email; and when two files say just the same. Entries of different names are never one person: an
 * address that they share, of a firm, a family or an info@, is nobody's.
 */
public final class KnownPeople {

    private static final int MOST_NAMED = 20;

    /**
     * One person.
     *
     * @param id an account, else an email or the name; no two people have the same
     * @param entries at least one, in the order of the files
     * @param entryId by which a decision names this person: that of one of the entries, the same in any order of them
     * @param decided in the journal about this person and somebody who is none of the contacts
     */
    public record KnownPerson(String id, List<ContactEntry> entries, String entryId, List<OutsideDecision> decided) {

        /** Keeps copies. */
        public KnownPerson {
            entries = List.copyOf(entries);
            decided = List.copyOf(decided);
        }

        /** The name in the first entry. */
        public String name() {
            return entries.get(0).name();
        }

        /** Whether any entry says that this person must be left alone. */
        public boolean isBanned() {
            return entries.stream().anyMatch(entry -> !entry.bans().isEmpty());
        }
    }

    private final List<ContactEntry> entries;
    private final List<String> entryIds;
    private final Map<String, Integer> indices = new HashMap<>();
    private final Groups groups;
    private final EntryDecisions decisions;
    /** Which people have an address, as the numbers of their first entries. */
    private final Map<String, SortedSet<Integer>> byAddress = new HashMap<>();

    private final List<KnownPerson> people = new ArrayList<>();

    private KnownPeople(List<ContactEntry> entries, List<JournalEntry> decided) {
        this.entries = List.copyOf(entries);
        this.entryIds = EntryIds.of(entries);
        for (int at = 0; at < entryIds.size(); at++) {
            indices.putIfAbsent(entryIds.get(at), at);
        }
        this.groups = new Groups(entries.size());
        Map<String, List<Integer>> having = having();
        joinCopies();
        joinAsAsked(having);
        // What the contacts say counts before the journal, and both before mere likeness.
        this.decisions = new EntryDecisions(this.entries, entryIds, having, groups, KnownPeople::areApart);
        decisions.apply(decided);
        joinSameNames();
        having.forEach((address, all) -> all.forEach(
                at -> byAddress.computeIfAbsent(address, key -> new TreeSet<>()).add(groups.root(at))));
        collect();
    }

    private Map<String, List<Integer>> having() {
        Map<String, List<Integer>> having = new HashMap<>();
        for (int at = 0; at < entries.size(); at++) {
            for (String address : keys(entries.get(at))) {
                having.computeIfAbsent(address, key -> new ArrayList<>()).add(at);
            }
        }
        return having;
    }

    private void joinSameNames() {
        Map<String, List<Integer>> byNameAndAddress = new HashMap<>();
        for (int at = 0; at < entries.size(); at++) {
            String name = PersonName.key(entries.get(at).name());
            for (String address : keys(entries.get(at))) {
                // Colleagues of one name have a page in common, and are two people.
                if (!isPage(address)) {
                    byNameAndAddress
                            .computeIfAbsent(name + "\n" + address, key -> new ArrayList<>())
                            .add(at);
                }
            }
        }
        byNameAndAddress
                .values()
                .forEach(same -> same.stream()
                        .filter(each -> !areApart(entries.get(each), entries.get(same.get(0))))
                        .forEach(each -> groups.join(each, same.get(0))));
    }

    /** The owner may say that entries of different names are one person. */
    private void joinAsAsked(Map<String, List<Integer>> having) {
        for (int at = 0; at < entries.size(); at++) {
            for (String reference : entries.get(at).addresses().same()) {
                for (String key : keysOf(reference)) {
                    int asking = at;
                    having.getOrDefault(key, List.of()).forEach(other -> groups.join(asking, other));
                }
            }
        }
    }

    /** The people among these entries. */
    public static KnownPeople among(List<ContactEntry> entries) {
        return among(entries, List.of());
    }

    /**
     * The people among these entries, as the owner has decided.
     *
     * @param decided which entries are one person and which are two, in the order in which that was decided. An entry is
     *     named by its id, or by an account, address or email that nobody else there has
     */
    public static KnownPeople among(List<ContactEntry> entries, List<JournalEntry> decided) {
        return new KnownPeople(entries, decided);
    }

    /** Decisions that name somebody who is none of the contacts, the latest first. */
    public List<OutsideDecision> outside() {
        return decisions.outside();
    }

    /** Whether the owner has decided that two of the people are two. */
    public boolean areDecidedTwo(KnownPerson one, KnownPerson other) {
        return groups.areApart(indexOf(one), indexOf(other));
    }

    private int indexOf(KnownPerson person) {
        return indices.getOrDefault(person.entryId(), 0);
    }

    /** All people, in the order of their first entries. */
    public List<KnownPerson> all() {
        return List.copyOf(people);
    }

    /** Whether several people have this account. */
    public boolean isShared(ProfileAddress account) {
        return byAddress.getOrDefault(account.key(), new TreeSet<>()).size() > 1;
    }

    /** Whether several people have this address of a page, or this email. */
    public boolean isShared(String address) {
        return byAddress.getOrDefault(key(address), new TreeSet<>()).size() > 1;
    }

    /** Sentences about entries that were taken for one person, that may be one, and about addresses of several. */
    public List<String> notes() {
        List<String> notes = new ArrayList<>();
        people.stream()
                .filter(person -> person.entries().size() > 1)
                .filter(person -> person.entries().stream()
                        .skip(1)
                        .anyMatch(entry -> !entry.saysTheSame(person.entries().get(0))))
                .limit(MOST_NAMED)
                .forEach(person -> notes.add(ContactProblems.sameEntries(person, placesOf(person))));
        byAddress.entrySet().stream()
                .filter(entry -> entry.getValue().size() > 1 && !isPage(entry.getKey()))
                .sorted(Map.Entry.comparingByKey())
                .limit(MOST_NAMED)
                .forEach(entry -> notes.add(ContactProblems.shared(shown(entry.getKey()), names(entry.getValue()))));
        notes.addAll(alike());
        notes.addAll(decisions.notes());
        return notes;
    }

    /** What looks like one person, and is not taken for one unless the owner says so; nothing that was decided. */
    private List<String> alike() {
        SortedSet<String> notes = new TreeSet<>();
        Map<String, List<KnownPerson>> byName = new HashMap<>();
        Map<Integer, KnownPerson> byRoot = new HashMap<>();
        people.forEach(person -> {
            byName.computeIfAbsent(PersonName.key(person.name()), key -> new ArrayList<>())
                    .add(person);
            byRoot.put(groups.root(indexOf(person)), person);
        });
        byName.values().stream()
                .map(this::undecided)
                .filter(same -> same.size() > 1)
                .forEach(same -> notes.add(ContactProblems.sameName(same.get(0).name(), places(same))));
        byAddress.forEach((address, sharing) -> {
            List<KnownPerson> few = sharing.stream()
                    .limit(10)
                    .flatMap(at -> Optional.ofNullable(byRoot.get(at)).stream())
                    .toList();
            for (int one = 0; one < few.size(); one++) {
                for (int other = one + 1; other < few.size(); other++) {
                    if (PersonName.areAlike(few.get(one).name(), few.get(other).name())
                            && !areDecidedTwo(few.get(one), few.get(other))) {
                        notes.add(ContactProblems.maybeSame(few.get(one), few.get(other), shown(address)));
                    }
                }
            }
        });
        return notes.stream().limit(MOST_NAMED).toList();
    }

    /** Those of some people of whom it is not decided that they are another person than each of the others. */
    private List<KnownPerson> undecided(List<KnownPerson> people) {
        if (people.size() > 100) {
            return people;
        }
        return people.stream()
                .filter(person ->
                        people.stream().anyMatch(other -> !other.equals(person) && !areDecidedTwo(person, other)))
                .toList();
    }

    private static List<String> places(List<KnownPerson> people) {
        return people.stream()
                .map(person -> place(person.entries().get(0)) + ": " + person.entryId())
                .limit(5)
                .toList();
    }

    /** The places of all entries of one person, each with its id. */
    private List<String> placesOf(KnownPerson person) {
        int root = groups.root(indexOf(person));
        List<String> places = new ArrayList<>();
        for (int at = root; at < entries.size() && places.size() < 5; at++) {
            if (groups.root(at) == root) {
                places.add(place(entries.get(at)) + ": " + entryIds.get(at));
            }
        }
        return places;
    }

    private static String place(ContactEntry entry) {
        return entry.place().file() + ", " + entry.place().where();
    }

    private List<String> names(SortedSet<Integer> sharing) {
        return sharing.stream()
                .map(at -> QuotedText.of(entries.get(at).name()))
                .sorted()
                .limit(5)
                .toList();
    }

    private static String shown(String key) {
        String email = "email:";
        return key.startsWith(email) ? key.substring(email.length()) : key;
    }

    /** Reading a file twice, or a copy of it, makes nobody two people. */
    private void joinCopies() {
        Map<String, List<Integer>> byName = new HashMap<>();
        for (int at = 0; at < entries.size(); at++) {
            byName.computeIfAbsent(NameIndex.key(entries.get(at).name()), key -> new ArrayList<>())
                    .add(at);
        }
        for (List<Integer> same : byName.values()) {
            Set<Integer> taken = new HashSet<>();
            for (int later = 1; later < same.size() && same.size() < 100; later++) {
                for (int earlier = 0; earlier < later; earlier++) {
                    ContactEntry one = entries.get(same.get(earlier));
                    ContactEntry other = entries.get(same.get(later));
                    String pair = other.place().file();
                    if (!one.place().file().equals(pair)
                            && one.saysTheSame(other)
                            && taken.add(31 * same.get(earlier) + pair.hashCode())) {
                        groups.join(same.get(later), same.get(earlier));
                        break;
                    }
                }
            }
        }
    }

    private void collect() {
        Map<Integer, List<ContactEntry>> byRoot = new LinkedHashMap<>();
        for (int at = 0; at < entries.size(); at++) {
            byRoot.computeIfAbsent(groups.root(at), key -> new ArrayList<>()).add(entries.get(at));
        }
        Map<String, List<List<ContactEntry>>> byId = new LinkedHashMap<>();
        for (List<ContactEntry> group : byRoot.values()) {
            byId.computeIfAbsent(id(group), key -> new ArrayList<>()).add(group);
        }
        Map<List<ContactEntry>, String> ids = new IdentityHashMap<>();
        byId.forEach((id, same) -> {
            if (same.size() == 1) {
                ids.put(same.get(0), id);
                return;
            }
            // Only names can be the same: those of several people get what else is known, in an order of its own.
            same.sort(Comparator.comparing(KnownPeople::digest));
            for (int number = 1; number <= same.size(); number++) {
                ids.put(same.get(number - 1), number == 1 ? id : id + ":" + number);
            }
        });
        Map<Integer, String> firstIds = new HashMap<>();
        for (int at = 0; at < entries.size(); at++) {
            firstIds.merge(groups.root(at), entryIds.get(at), (one, other) -> one.compareTo(other) <= 0 ? one : other);
        }
        Map<Integer, List<OutsideDecision>> decided = decisions.byRoot();
        byRoot.forEach((root, group) -> people.add(new KnownPerson(
                ids.getOrDefault(group, ""),
                group,
                firstIds.getOrDefault(root, ""),
                decided.getOrDefault(root, List.of()))));
    }

    private static String digest(List<ContactEntry> group) {
        ContactEntry first = group.get(0);
        return first.addresses() + first.known().toString() + first.group() + first.why() + first.place();
    }

    /** An account of nobody else, else such an email, else the name. */
    private String id(List<ContactEntry> group) {
        List<ProfileAddress> accounts = group.stream()
                .flatMap(entry -> entry.addresses().accounts().stream())
                .filter(account -> !isShared(account))
                .sorted(Comparator.comparing(ProfileAddress::platform))
                .toList();
        Optional<String> account = accounts.stream()
                .filter(each -> each.platform().equals(Platform.LINKEDIN))
                .map(each -> LinkedInProfileUrl.named(each.handle()))
                .findFirst()
                .or(() -> accounts.stream()
                        .filter(each -> each.platform().equals(Platform.MASTODON))
                        .map(each -> "acct:" + each.handle().toLowerCase(Locale.ROOT))
                        .findFirst());
        return account.or(() -> group.stream()
                        .flatMap(entry -> entry.addresses().urls().stream())
                        .filter(url -> LinkedInProfileUrl.ofPerson(url).isPresent())
                        .filter(url -> !isShared(url))
                        .findFirst())
                .or(() -> group.stream()
                        .flatMap(entry -> entry.addresses().emails().stream())
                        .filter(email -> !isShared(email))
                        .map(email -> "mailto:" + email)
                        .findFirst())
                .or(() -> accounts.stream()
                        .map(each -> each.platform() + ":" + each.handle())
                        .findFirst())
                .orElseGet(() -> "contact:" + NameIndex.key(group.get(0).name()));
    }

    /** Whether the owner says of one that it is not the other. */
    private static boolean areApart(ContactEntry one, ContactEntry other) {
        return namesOther(one, other) || namesOther(other, one);
    }

    private static boolean namesOther(ContactEntry one, ContactEntry other) {
        return one.addresses().others().stream()
                .flatMap(reference -> keysOf(reference).stream())
                .anyMatch(keys(other)::contains);
    }

    /** What a reference may mean: "ann@host" is an account as well as an email. */
    static Set<String> keysOf(String reference) {
        Set<String> keys = new TreeSet<>(Set.of(key(reference)));
        ProfileAddress.of(reference)
                .or(() -> ProfileAddress.federated(reference))
                .map(ProfileAddress::key)
                .ifPresent(keys::add);
        return keys;
    }

    private static boolean isPage(String key) {
        return key.indexOf(':') < 0;
    }

    private static Set<String> keys(ContactEntry entry) {
        Set<String> keys = entry.addresses().accounts().stream()
                .map(ProfileAddress::key)
                .collect(Collectors.toCollection(TreeSet::new));
        entry.addresses().urls().stream()
                .filter(url -> LinkedInProfileUrl.ofPerson(url).isEmpty()
                        || entry.addresses().accounts().isEmpty())
                .filter(url -> ProfileAddress.of(url).isEmpty())
                .forEach(url -> keys.add(key(url)));
        entry.addresses().emails().forEach(email -> keys.add(key(email)));
        return keys;
    }

    /** Accounts and emails have a colon in their keys, pages have none. */
    private static String key(String address) {
        if (address.indexOf("://") > 0) {
            Optional<ProfileAddress> account = ProfileAddress.of(address);
            return account.map(ProfileAddress::key)
                    .orElseGet(() -> address.replaceFirst("(?i)^https?://(www\\.)?", "")
                            .replaceAll("/+$", "")
                            .replace(':', ' ')
                            .toLowerCase(Locale.ROOT));
        }
        return address.indexOf('@') > 0 && address.indexOf(':') < 0
                ? "email:" + address.toLowerCase(Locale.ROOT)
                : address;
    }
}
