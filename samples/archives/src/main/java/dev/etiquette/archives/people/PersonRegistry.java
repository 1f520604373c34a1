package dev.etiquette.archives.people;

import dev.etiquette.archives.text.PlainText;
import dev.etiquette.model.Channel;
import dev.etiquette.model.Platform;
import java.net.URI;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** What archives tell of people: how they are called, and under which addresses. */
public final class PersonRegistry {

    /** Of two profiles of one person that which names more channels wins, whichever was read first. */
    private static final Comparator<List<Channel>> MOST_WAYS =
            Comparator.<List<Channel>>comparingInt(List::size).thenComparing(List::toString);

    private static final class Card {
        private final SortedSet<String> names = new TreeSet<>();
        private final SortedSet<String> handles = new TreeSet<>();
        private final SortedSet<String> calledBy = new TreeSet<>();
        private final SortedSet<Platform> places = new TreeSet<>();
        private final SortedSet<String> emails = new TreeSet<>();
        private List<Channel> offline = List.of();
        private boolean open;
    }

    private final Map<String, Card> cards = new HashMap<>();
    private final Map<String, Set<String>> addresses = new HashMap<>();
    private final Map<String, String> same = new HashMap<>();
    private final Set<String> several = new HashSet<>();
    private final Set<String> collections = new HashSet<>();
    private final SortedMap<String, String> joined = new TreeMap<>();
    private final Map<String, String> meanings = new HashMap<>();

    /** Somebody of that id exists. */
    public void met(String id) {
        card(id);
    }

    /** Somebody of that id exists on that platform. */
    public void met(String id, Platform platform) {
        card(id).places.add(platform);
    }

    /** On which platforms somebody of that id was met, where that was said. */
    public SortedSet<Platform> placesOf(String id) {
        return Collections.unmodifiableSortedSet(cards.getOrDefault(id, new Card()).places);
    }

    /** That account belongs to this person: from now on it is not told apart, and its names are the person's too. */
    public void isAlso(String account, String person) {
        if (account.equals(person)) {
            return;
        }
        Card card = card(person);
        card.names.addAll(namesOf(account));
        card.open |= isOpenToAll(account);
        standsFor(account, person);
    }

    /** From now on that id means this person; an empty one is nobody who is known. */
    public void standsFor(String id, String person) {
        meanings.put(id, person);
    }

    /** A profile gives this name; a blank one says nothing. */
    public void isNamed(String id, String name) {
        add(card(id).names, PlainText.line(name));
    }

    /** A profile gives this handle; a blank one says nothing. */
    public void hasHandle(String id, String handle) {
        add(card(id).handles, withoutAt(PlainText.line(handle)));
    }

    /** Somebody calls this person so, as in {@code @ann@host}; a blank says nothing. */
    public void isCalled(String id, String name) {
        add(card(id).calledBy, withoutAt(PlainText.line(name)));
    }

    /** This person accepts every follower without being asked. */
    public void acceptsEverybody(String id) {
        card(id).open = true;
    }

    /** A profile names these channels off the screen, the preferred one first. */
    public void isReachableBy(String id, List<Channel> channels) {
        Card card = card(id);
        card.offline = MOST_WAYS.compare(card.offline, channels) >= 0 ? card.offline : List.copyOf(channels);
    }

    /** A profile gives this email. */
    public void hasEmail(String id, String email) {
        card(id).emails.add(email.strip().toLowerCase(Locale.ROOT));
    }

    /** The same person answers to this address; believed when it is on the same host. */
    public void hasAddress(String id, String address) {
        if (!address.equals(id) && !host(id).isEmpty() && host(id).equals(host(address))) {
            addresses.computeIfAbsent(address, key -> new TreeSet<>()).add(id);
        }
    }

    /** That id means a collection of people, not a person. */
    public void isCollection(String id) {
        collections.add(id);
    }

    /** Whether an id means people in a collection, such as the followers of somebody. */
    public boolean isCollectionOfPeople(String id) {
        if (collections.contains(id)) {
            return true;
        }
        String last = lastSegment(id);
        return Set.of("followers", "following", "subscribers", "members", "friends")
                        .contains(last)
                && id.indexOf('/') >= 0;
    }

    /** Two ids are one person, who is known by the second from now on. */
    public void isSame(String id, String main) {
        if (!id.equals(main)) {
            same.put(id, main);
            several.add(main);
            isReachableBy(main, offlineWaysTo(id));
        }
    }

    /** Whether several ids are this person. */
    public boolean isSeveral(String person) {
        return several.contains(person);
    }

    /** Of the ids of a person that which belongs to a platform. */
    public String idOn(String person, Platform platform) {
        if (same.isEmpty() || mayBeOn(person, platform)) {
            return person;
        }
        return same.entrySet().stream()
                .filter(entry -> entry.getValue().equals(person))
                .map(Map.Entry::getKey)
                .filter(id -> mayBeOn(id, platform))
                .min(Comparator.naturalOrder())
                .orElse(person);
    }

    /** A number tells no platform; where it was met does. */
    private boolean mayBeOn(String id, Platform platform) {
        SortedSet<Platform> places = placesOf(id);
        return places.isEmpty() ? PlatformAddress.fits(id, platform) : places.contains(platform);
    }

    /** Everybody of whom something is known. */
    public Set<String> ids() {
        return Collections.unmodifiableSet(cards.keySet());
    }

    public Set<String> emailsOf(String id) {
        return cards.getOrDefault(id, new Card()).emails;
    }

    /** The names that a profile gives, without handles. */
    public Set<String> profileNamesOf(String id) {
        return cards.getOrDefault(id, new Card()).names;
    }

    /** The id of the person whom this id or address means; empty for one who is not known. */
    public String whoIs(String reference) {
        String id = withoutAddress(reference);
        return meanings.getOrDefault(id, id);
    }

    private String withoutAddress(String reference) {
        Set<String> ids = addresses.getOrDefault(reference, Set.of());
        // An address that two people claim, or that is a person's own id, stays what it is.
        boolean unclear = ids.size() != 1 || (cards.containsKey(reference) && isDescribed(reference));
        if (unclear) {
            return same.getOrDefault(reference, reference);
        }
        String id = ids.iterator().next();
        joined.put(reference, id);
        return same.getOrDefault(id, id);
    }

    /** Which addresses were taken for which id so far. */
    public SortedMap<String, String> joined() {
        return joined;
    }

    public boolean isOpenToAll(String id) {
        Card card = cards.get(id);
        return card != null && card.open;
    }

    /** Whether anything is known of that id. */
    public boolean knows(String id) {
        return cards.containsKey(id);
    }

    /**
     * How to call this person: the name of the profile, the handle, what others say, the end of the id; a number with
     * its platform, as it is nobody's name.
     */
    public String nameOf(String id) {
        Card card = cards.getOrDefault(id, new Card());
        for (SortedSet<String> choice : List.of(card.names, card.handles, card.calledBy)) {
            if (!choice.isEmpty()) {
                return choice == card.calledBy ? withoutHost(choice.first()) : choice.first();
            }
        }
        if (isNumber(id, card)) {
            return card.places.first().name() + " user " + id;
        }
        String last = withoutAt(lastSegment(id));
        return last.isBlank() ? id : last;
    }

    /** The channels off the screen on which a profile says that this person can be reached, the preferred one first. */
    public List<Channel> offlineWaysTo(String id) {
        return cards.getOrDefault(id, new Card()).offline;
    }

    /** The names that a profile gives this person, handles among them. */
    public Set<String> namesOf(String id) {
        Card card = cards.getOrDefault(id, new Card());
        SortedSet<String> names = new TreeSet<>(card.names);
        names.addAll(card.handles);
        return names;
    }

    /**
     * The handle without {@code @}; with the host behind it where that belongs to it. Empty when a platform knows this
     * person by number and nobody gave a handle.
     */
    public String handleOf(String id, boolean withHost) {
        Card card = cards.getOrDefault(id, new Card());
        String handle;
        if (card.handles.isEmpty() && card.calledBy.isEmpty() && isNumber(id, card)) {
            return "";
        }
        if (!card.handles.isEmpty()) {
            handle = card.handles.first();
        } else if (!card.calledBy.isEmpty()) {
            handle = card.calledBy.last();
        } else {
            handle = withoutAt(lastSegment(id));
        }
        String bare = withoutHost(handle);
        if (!withHost) {
            return bare.isBlank() ? id : bare;
        }
        String host = host(id);
        return handle.contains("@") || host.isEmpty() || bare.isBlank() ? handle : bare + "@" + host;
    }

    /** All handles without {@code @} and without a host: those of the profile, and the one that is shown. */
    public Set<String> handlesOf(String id) {
        Set<String> handles = new TreeSet<>(Set.of(handleOf(id, false)));
        cards.getOrDefault(id, new Card()).handles.forEach(handle -> handles.add(withoutHost(handle)));
        return handles;
    }

    /** Everybody of whom something is known and who is called so, by id, by handle or by name; the first that fits. */
    public SortedSet<String> called(String wanted) {
        SortedSet<String> found = new TreeSet<>();
        if (cards.containsKey(whoIs(wanted))) {
            found.add(whoIs(wanted));
            return found;
        }
        String handle = withoutAt(wanted.strip());
        for (boolean withHost : new boolean[] {true, false}) {
            for (String id : cards.keySet()) {
                if (handleOf(id, withHost).equalsIgnoreCase(handle)) {
                    found.add(whoIs(id));
                }
            }
            if (!found.isEmpty()) {
                return found;
            }
        }
        cards.forEach((id, card) -> {
            if (card.names.stream().anyMatch(name -> name.equalsIgnoreCase(wanted.strip()))) {
                found.add(whoIs(id));
            }
        });
        return found;
    }

    /** Everybody by handle with host, in lower case, as in {@code ann@social.example}. */
    public Map<String, SortedSet<String>> byAddress() {
        Map<String, SortedSet<String>> all = new HashMap<>();
        for (String id : cards.keySet()) {
            String handle = handleOf(id, true).toLowerCase(Locale.ROOT);
            if (handle.indexOf('@') > 0 && PlatformAddress.platform(id).isEmpty()) {
                all.computeIfAbsent(handle, key -> new TreeSet<>()).add(whoIs(id));
            }
        }
        return all;
    }

    /** The host of an address; empty when it has none. */
    public static String host(String id) {
        try {
            String host = URI.create(id).getHost();
            return host == null ? "" : host;
        } catch (IllegalArgumentException noAddress) {
            return "";
        }
    }

    private static boolean isNumber(String id, Card card) {
        return !card.places.isEmpty() && id.chars().allMatch(Character::isDigit);
    }

    private boolean isDescribed(String id) {
        Card card = cards.get(id);
        return card != null && !(card.names.isEmpty() && card.handles.isEmpty());
    }

    private Card card(String id) {
        return cards.computeIfAbsent(id, key -> new Card());
    }

    private static void add(Set<String> names, String name) {
        if (!name.isBlank()) {
            names.add(name);
        }
    }

    private static String withoutAt(String name) {
        int start = 0;
        while (start < name.length() && name.charAt(start) == '@') {
            start++;
        }
        return name.substring(start);
    }

    private static String withoutHost(String handle) {
        int at = handle.indexOf('@');
        return at > 0 ? handle.substring(0, at) : handle;
    }

    /** What stands after the last slash or colon: "ann" of {@code https://host/users/ann} and {@code acct:ann@host}. */
    private static String lastSegment(String id) {
        String whole = id;
        while (whole.endsWith("/")) {
            whole = whole.substring(0, whole.length() - 1);
        }
        int slash = Math.max(whole.lastIndexOf('/'), whole.lastIndexOf(':'));
        String last = whole.substring(slash + 1);
        return slash < 0 || last.startsWith("@") ? last : withoutHost(last);
    }
}
