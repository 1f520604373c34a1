package dev.etiquette.archives.joining;

import dev.etiquette.archives.contacts.ContactEntry;
import dev.etiquette.archives.contacts.KnownPeople;
import dev.etiquette.archives.contacts.KnownPeople.KnownPerson;
import dev.etiquette.archives.contacts.OutsideDecision;
import dev.etiquette.archives.people.NameIndex;
import dev.etiquette.archives.people.PersonRegistry;
import dev.etiquette.archives.people.PlatformAddress;
import dev.etiquette.archives.people.ProfileAddress;
import dev.etiquette.archives.text.QuotedText;
import dev.etiquette.model.Platform;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;

/** The people of the archives by all the addresses that contacts may give. An address of several of them shows nobody. */
final class PeopleByAddress {

    /** How somebody was found; the better one comes first. */
    record Evidence(int rank, String reason) implements Comparable<Evidence> {

        static Evidence ofName() {
            return new Evidence(5, "by the name alone, which nobody else there has");
        }

        @Override
        public int compareTo(Evidence other) {
            return rank == other.rank ? reason.compareTo(other.reason) : Integer.compare(rank, other.rank);
        }
    }

    private final PersonRegistry people;
    private final KnownPeople contacts;
    private final Map<String, SortedSet<String>> byHandle;
    private final Map<String, SortedSet<String>> byBareHandle = new HashMap<>();
    private final Map<String, SortedSet<String>> byUrl = new HashMap<>();
    private final Map<String, SortedSet<String>> byEmail = new HashMap<>();
    private final NameIndex byName = new NameIndex();

    PeopleByAddress(PersonRegistry people, KnownPeople contacts) {
        this.people = people;
        this.contacts = contacts;
        boolean unasked = contacts.all().isEmpty() && contacts.outside().isEmpty();
        this.byHandle = unasked ? Map.of() : people.byAddress();
        if (unasked) {
            return;
        }
        for (String id : people.ids()) {
            for (String handle : people.handlesOf(id)) {
                add(byBareHandle, handle.toLowerCase(Locale.ROOT), id);
            }
            add(byUrl, urlKey(id), id);
            people.emailsOf(id).forEach(email -> add(byEmail, email, id));
            people.profileNamesOf(id).forEach(name -> byName.add(id, name));
        }
    }

    private static void add(Map<String, SortedSet<String>> index, String key, String id) {
        index.computeIfAbsent(key, each -> new TreeSet<>()).add(id);
    }

    /** The people whom a contact names by addresses of nobody else, each with how; sentences tell what shows several. */
    SortedMap<String, Evidence> find(KnownPerson person, Consumer<String> notes) {
        SortedMap<String, Evidence> found = new TreeMap<>();
        for (ContactEntry entry : person.entries()) {
            for (String same : entry.addresses().same()) {
                any(same).forEach(id -> put(found, id, new Evidence(0, "as you say")));
            }
            for (ProfileAddress account : entry.addresses().accounts()) {
                if (!contacts.isShared(account)) {
                    one(person, byAccount(account), "@" + account.handle(), notes)
                            .ifPresent(id -> put(
                                    found,
                                    id,
                                    new Evidence(
                                            1,
                                            "by the handle @" + QuotedText.of(account.handle()) + " on "
                                                    + account.platform().name())));
                }
            }
            for (String url : entry.addresses().urls()) {
                if (!contacts.isShared(url)) {
                    one(person, byUrl(url), url, notes)
                            .ifPresent(id -> put(found, id, new Evidence(2, "by the address " + QuotedText.of(url))));
                }
            }
            for (String email : entry.addresses().emails()) {
                if (!contacts.isShared(email)) {
                    one(person, resolved(byEmail.getOrDefault(email, new TreeSet<>())), email, notes)
                            .ifPresent(id -> put(found, id, new Evidence(3, "by the email " + QuotedText.of(email))));
                }
            }
        }
        for (OutsideDecision each : person.decided()) {
            if (each.isOne()) {
                any(each.references().get(0)).forEach(id -> put(found, id, new Evidence(0, "as you decided")));
            }
        }
        found.keySet().removeAll(others(person));
        return found;
    }

    private static void put(SortedMap<String, Evidence> found, String id, Evidence evidence) {
        found.merge(id, evidence, (one, other) -> one.rank() <= other.rank() ? one : other);
    }

    private static Optional<String> one(
            KnownPerson person, SortedSet<String> found, String address, Consumer<String> notes) {
        if (found.size() > 1) {
            notes.accept(JoiningProblems.addressOfSeveral(person.name(), address, found));
        }
        return found.size() == 1 ? Optional.of(found.first()) : Optional.empty();
    }

    /** The people whom the owner says a contact not to be; the contacts count before the journal. */
    Set<String> others(KnownPerson person) {
        Set<String> others = new TreeSet<>();
        for (OutsideDecision each : person.decided()) {
            if (!each.isOne()) {
                others.addAll(any(each.references().get(0)));
            }
        }
        others.removeAll(same(person));
        person.entries().forEach(entry -> entry.addresses().others().forEach(each -> others.addAll(any(each))));
        return others;
    }

    /** Whether the contacts themselves say the contrary of a decision about one of them and somebody here. */
    boolean isContradicted(KnownPerson person, OutsideDecision decision) {
        Set<String> contrary = new TreeSet<>();
        if (decision.isOne()) {
            person.entries().forEach(entry -> entry.addresses().others().forEach(each -> contrary.addAll(any(each))));
        } else {
            contrary.addAll(same(person));
        }
        contrary.retainAll(any(decision.references().get(0)));
        return !contrary.isEmpty();
    }

    private Set<String> same(KnownPerson person) {
        Set<String> same = new TreeSet<>();
        person.entries().forEach(entry -> entry.addresses().same().forEach(each -> same.addAll(any(each))));
        return same;
    }

    /** The people of the archives with accounts that a contact shares with others, each with the account. */
    SortedMap<String, String> sharedAccounts(KnownPerson person) {
        SortedMap<String, String> shared = new TreeMap<>();
        for (ContactEntry entry : person.entries()) {
            for (ProfileAddress account : entry.addresses().accounts()) {
                if (contacts.isShared(account)) {
                    byAccount(account).forEach(id -> shared.put(id, "@" + account.handle()));
                }
            }
        }
        return shared;
    }

    /** The people with this name. */
    Set<String> named(String name) {
        return byName.idsOf(name);
    }

    /** An account that shows that a contact of the same name is not this person: another one on the same platform. */
    String conflict(KnownPerson person, String id) {
        for (ContactEntry entry : person.entries()) {
            for (ProfileAddress account : entry.addresses().accounts()) {
                Platform platform = account.platform();
                boolean here = people.platformsOf(id).contains(platform)
                        || PlatformAddress.platform(id).filter(platform::equals).isPresent()
                        || platform.equals(Platform.MASTODON)
                                && PlatformAddress.platform(id).isEmpty()
                                && people.handleOf(id, true).indexOf('@') > 0;
                boolean numbered = people.handleOf(id, false).isEmpty();
                if (here && !numbered && !byAccount(account).contains(id)) {
                    return "@" + account.handle();
                }
            }
        }
        return "";
    }

    /** How many people on X are known by number only. */
    long numbersOnX() {
        return people.ids().stream()
                .filter(id -> people.platformsOf(id).contains(Platform.X) && people.isNumberOnly(id))
                .count();
    }

    /** Whether the archives know an account. */
    boolean isKnown(ProfileAddress account) {
        return !byAccount(account).isEmpty();
    }

    /** Accounts with a host that differ from one in a letter or two, on the same host; sorted. */
    SortedSet<String> near(ProfileAddress account) {
        SortedSet<String> near = new TreeSet<>();
        String wanted = account.handle().toLowerCase(Locale.ROOT);
        int at = wanted.indexOf('@');
        if (at > 0) {
            byHandle.keySet().stream()
                    .filter(handle -> isNear(handle, wanted))
                    .limit(3)
                    .forEach(handle -> near.add("@" + handle));
        } else {
            byBareHandle.forEach((handle, ids) -> {
                boolean here = ids.stream()
                        .anyMatch(id -> people.platformsOf(id).contains(account.platform())
                                || PlatformAddress.platform(id)
                                        .filter(account.platform()::equals)
                                        .isPresent());
                if (here && near.size() < 3 && isNear(handle, wanted)) {
                    near.add("@" + handle);
                }
            });
        }
        return near;
    }

    /** Whether two words differ in one letter that is added, left out, changed, or changes places with the next. */
    static boolean isNear(String one, String other) {
        if (one.equals(other) || Math.abs(one.length() - other.length()) > 1) {
            return false;
        }
        int start = 0;
        while (start < one.length() && start < other.length() && one.charAt(start) == other.charAt(start)) {
            start++;
        }
        String rest = one.substring(start);
        String rest2 = other.substring(start);
        if (rest.length() > rest2.length()) {
            return rest.substring(1).equals(rest2);
        } else if (rest.length() < rest2.length()) {
            return rest2.substring(1).equals(rest);
        }
        boolean swapped = rest.length() > 1
                && rest.charAt(0) == rest2.charAt(1)
                && rest.charAt(1) == rest2.charAt(0)
                && rest.substring(2).equals(rest2.substring(2));
        return swapped || rest.substring(1).equals(rest2.substring(1));
    }

    /** Whom any reference means: an id, an account, an address or an email. */
    SortedSet<String> any(String reference) {
        SortedSet<String> found = new TreeSet<>();
        if (people.contains(people.resolve(reference))) {
            found.add(people.resolve(reference));
        }
        ProfileAddress.of(reference)
                .or(() -> ProfileAddress.federated(reference))
                .ifPresent(account -> found.addAll(byAccount(account)));
        if (reference.contains("://")) {
            found.addAll(byUrl(reference));
        }
        found.addAll(resolved(byEmail.getOrDefault(reference.toLowerCase(Locale.ROOT), new TreeSet<>())));
        int colon = reference.indexOf(':');
        if (colon > 0 && !reference.contains("://")) {
            Platform.known(reference.substring(0, colon).strip())
                    .ifPresent(platform -> found.addAll(
                            on(platform, reference.substring(colon + 1).strip().replaceFirst("^@", ""))));
        }
        return found;
    }

    /** Whom a handle means, or on X a number, as in {@code id:308}. */
    private SortedSet<String> on(Platform platform, String handle) {
        boolean number = platform.equals(Platform.X) && handle.regionMatches(true, 0, "id:", 0, 3);
        return number
                ? byUrl("https://x.com/i/user/" + handle.substring(3).strip())
                : byAccount(new ProfileAddress(platform, handle));
    }

    private SortedSet<String> resolved(Set<String> ids) {
        SortedSet<String> resolved = new TreeSet<>();
        ids.forEach(id -> resolved.add(people.resolve(id)));
        resolved.remove("");
        return resolved;
    }

    private SortedSet<String> byUrl(String url) {
        SortedSet<String> same = new TreeSet<>(byUrl.getOrDefault(urlKey(url), new TreeSet<>()));
        if (people.contains(people.resolve(url))) {
            same.add(people.resolve(url));
        }
        PlatformAddress.numberOnX(url)
                .filter(id -> people.platformsOf(id).contains(Platform.X))
                .ifPresent(same::add);
        return resolved(same);
    }

    private SortedSet<String> byAccount(ProfileAddress account) {
        Set<String> ids = new TreeSet<>();
        Platform platform = account.platform();
        String wanted = account.handle().toLowerCase(Locale.ROOT);
        if (wanted.indexOf('@') > 0) {
            return resolved(byHandle.getOrDefault(wanted, new TreeSet<>()));
        }
        for (String id : byBareHandle.getOrDefault(wanted, new TreeSet<>())) {
            boolean certain = people.platformsOf(id).contains(platform)
                    || PlatformAddress.platform(id).filter(platform::equals).isPresent();
            boolean possible = (platform.equals(Platform.CHAT) || platform.equals(Platform.MASTODON))
                    && people.platformsOf(id).isEmpty()
                    && PlatformAddress.platform(id).isEmpty();
            if (certain || possible) {
                ids.add(id);
            }
        }
        return resolved(ids);
    }

    /** The form in which addresses are compared: without scheme, www, and slash at the end, host in lower case. */
    private static String urlKey(String url) {
        String key = url.replaceFirst("(?i)^https?://(www\\.)?", "").replaceAll("/+$", "");
        int path = key.indexOf('/');
        String host = path < 0 ? key : key.substring(0, path);
        return host.toLowerCase(Locale.ROOT) + (path < 0 ? "" : key.substring(path));
    }
}
