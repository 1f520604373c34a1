package dev.etiquette.archives.people;

import dev.etiquette.archives.text.PlainText;
import dev.etiquette.model.Channel;
import dev.etiquette.model.Platform;
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

/**
 * People by id, as archives describe them: names, handles, addresses, platforms and channels. An id may also be an
 * account, an address or a placeholder of the same person; {@link #resolve} gives the main id. Not safe for several
 * threads.
 */
public final class PersonRegistry {

    /** Of two profiles of one person the one with more channels wins, in whatever order they are read. */
    private static final Comparator<List<Channel>> MOST_CHANNELS =
            Comparator.<List<Channel>>comparingInt(List::size).thenComparing(List::toString);

    private static final class Card {
        private final SortedSet<String> names = new TreeSet<>();
        private final SortedSet<String> handles = new TreeSet<>();
        private final SortedSet<String> mentions = new TreeSet<>();
        private final SortedSet<Platform> platforms = new TreeSet<>();
        private final SortedSet<String> emails = new TreeSet<>();
        private List<Channel> offline = List.of();
        private boolean open;
        private String nobody = "";
    }

    private final Map<String, Card> cards = new HashMap<>();
    private final Map<String, Set<String>> addresses = new HashMap<>();
    private final Map<String, String> mainIds = new HashMap<>();
    private final Set<String> joinedIds = new HashSet<>();
    private final Set<String> collections = new HashSet<>();
    private final SortedMap<String, String> resolved = new TreeMap<>();
    private final Map<String, String> meanings = new HashMap<>();
    private final AccountMoves moves = new AccountMoves();

    /** Adds a person. */
    public void add(String id) {
        card(id);
    }

    /** Adds a person who is on a platform. */
    public void add(String id, Platform platform) {
        card(id).platforms.add(platform);
    }

    /** The platforms that this id was added with, sorted; may be empty. */
    public SortedSet<Platform> platformsOf(String id) {
        return Collections.unmodifiableSortedSet(cards.getOrDefault(id, new Card()).platforms);
    }

    /** An account belongs to this person. From now on it resolves to the person, who gets its names too. */
    public void mergeAccount(String account, String person) {
        if (account.equals(person)) {
            return;
        }
        Card card = card(person);
        card.names.addAll(namesOf(account));
        card.open |= isOpenToAll(account);
        setMeaning(account, person);
    }

    /** From now on an id resolves to this person; an empty person is unknown. */
    public void setMeaning(String id, String person) {
        meanings.put(id, person);
    }

    /** Adds a name that a profile gives, unless it is blank. */
    public void addName(String id, String name) {
        addUnlessBlank(card(id).names, PlainText.line(name));
    }

    /** Adds a handle that a profile gives, unless it is blank. */
    public void addHandle(String id, String handle) {
        addUnlessBlank(card(id).handles, withoutAt(PlainText.line(handle)));
    }

    /** Adds a name by which others mention this person, as in {@code @ann@host}, unless it is blank. */
    public void addMention(String id, String name) {
        addUnlessBlank(card(id).mentions, withoutAt(PlainText.line(name)));
    }

    /** This person accepts every follower without being asked. */
    public void setOpenToAll(String id) {
        card(id).open = true;
    }

    /** A profile names these offline channels, the preferred one first. */
    public void setOfflineChannels(String id, List<Channel> channels) {
        Card card = card(id);
        card.offline = MOST_CHANNELS.compare(card.offline, channels) >= 0 ? card.offline : List.copyOf(channels);
    }

    /** Adds an email that a profile gives. */
    public void addEmail(String id, String email) {
        card(id).emails.add(email.strip().toLowerCase(Locale.ROOT));
    }

    /** Adds another address of the same person. It is ignored when it is on another host. */
    public void addAddress(String id, String address) {
        if (!address.equals(id)
                && !PlatformAddress.host(id).isEmpty()
                && PlatformAddress.host(id).equals(PlatformAddress.host(address))) {
            addresses.computeIfAbsent(address, key -> new TreeSet<>()).add(id);
        }
    }

    /** An id is that of a collection of people, not of a person. */
    public void addCollection(String id) {
        collections.add(id);
    }

    /** Whether an id is that of a collection of people, such as the followers of somebody. */
    public boolean isCollectionOfPeople(String id) {
        if (collections.contains(id)) {
            return true;
        }
        String last = lastSegment(id);
        return Set.of("followers", "following", "subscribers", "members", "friends")
                        .contains(last)
                && id.indexOf('/') >= 0;
    }

    /** Two ids are one person. From now on both, and all that were joined into the first, resolve to the second. */
    public void join(String id, String main) {
        String from = mainIds.getOrDefault(id, id);
        String root = mainIds.getOrDefault(main, main);
        if (from.equals(root)) {
            return;
        }
        if (joinedIds.remove(from)) {
            mainIds.replaceAll((each, joined) -> joined.equals(from) ? root : joined);
        }
        mainIds.put(from, root);
        joinedIds.add(root);
        setOfflineChannels(root, offlineChannelsOf(from));
    }

    /** Which accounts moved to which. */
    public AccountMoves moves() {
        return moves;
    }

    /** Nobody waits behind this id for an answer, for a reason in a sentence. */
    public void setNobody(String id, String reason) {
        card(id).nobody = reason;
    }

    /** Why nobody waits behind this id; empty when somebody may. */
    public String nobodyBecause(String id) {
        return cards.getOrDefault(id, new Card()).nobody;
    }

    /** Whether several ids were joined into this person. */
    public boolean hasSeveralIds(String person) {
        return joinedIds.contains(person);
    }

    /** The id of a person on a platform; the given one when no other id belongs to it. */
    public String idOn(String person, Platform platform) {
        if (mainIds.isEmpty() || mayBeOn(person, platform)) {
            return person;
        }
        return mainIds.entrySet().stream()
                .filter(entry -> entry.getValue().equals(person))
                .map(Map.Entry::getKey)
                .filter(id -> mayBeOn(id, platform))
                .min(Comparator.naturalOrder())
                .orElse(person);
    }

    /** A number does not show its platform; the platforms that it was added with do. */
    private boolean mayBeOn(String id, Platform platform) {
        SortedSet<Platform> platforms = platformsOf(id);
        return platforms.isEmpty() ? PlatformAddress.fits(id, platform) : platforms.contains(platform);
    }

    /** The ids of all people. */
    public Set<String> ids() {
        return Collections.unmodifiableSet(cards.keySet());
    }

    /** The emails that profiles give. */
    public Set<String> emailsOf(String id) {
        return cards.getOrDefault(id, new Card()).emails;
    }

    /** The names that profiles give, without handles. */
    public Set<String> profileNamesOf(String id) {
        return cards.getOrDefault(id, new Card()).names;
    }

    /** The main id of the person with this id or address; empty for a person who is unknown. */
    public String resolve(String reference) {
        String id = withoutAddress(reference);
        return meanings.getOrDefault(id, id);
    }

    private String withoutAddress(String reference) {
        Set<String> ids = addresses.getOrDefault(reference, Set.of());
        // An address of two people, or one that is the id of a described person, is not resolved.
        boolean unclear = ids.size() != 1 || (cards.containsKey(reference) && isDescribed(reference));
        if (unclear) {
            return mainIds.getOrDefault(reference, reference);
        }
        String id = ids.iterator().next();
        resolved.put(reference, id);
        return mainIds.getOrDefault(id, id);
    }

    /** The addresses that were resolved so far, with the id of the person. */
    public SortedMap<String, String> resolvedAddresses() {
        return resolved;
    }

    /** Whether this person accepts every follower without being asked. */
    public boolean isOpenToAll(String id) {
        Card card = cards.get(id);
        return card != null && card.open;
    }

    /** Whether there is a person with this id. */
    public boolean contains(String id) {
        return cards.containsKey(id);
    }

    /**
     * The name of a person: that of the profile, else the handle, else a name by which others mention the person, else
     * the end of the id. A number is nobody's name; of one on X the address is given, under which the profile is found.
     */
    public String nameOf(String id) {
        Card card = cards.getOrDefault(id, new Card());
        for (SortedSet<String> choice : List.of(card.names, card.handles, card.mentions)) {
            if (!choice.isEmpty()) {
                return choice == card.mentions ? withoutHost(choice.first()) : choice.first();
            }
        }
        if (isNumber(id, card)) {
            Platform platform = card.platforms.first();
            return platform.equals(Platform.X) ? "x.com/i/user/" + id : platform.name() + " user " + id;
        }
        String last = withoutAt(lastSegment(id));
        return last.isBlank() ? id : last;
    }

    /** The offline channels that a profile names, the preferred one first. */
    public List<Channel> offlineChannelsOf(String id) {
        return cards.getOrDefault(id, new Card()).offline;
    }

    /** The names and handles that profiles give, sorted. */
    public Set<String> namesOf(String id) {
        Card card = cards.getOrDefault(id, new Card());
        SortedSet<String> names = new TreeSet<>(card.names);
        names.addAll(card.handles);
        return names;
    }

    /**
     * The handle without {@code @}; empty when the id is a number and nobody gives a handle.
     *
     * @param withHost whether the host follows the handle, as in {@code ann@social.example}
     */
    public String handleOf(String id, boolean withHost) {
        Card card = cards.getOrDefault(id, new Card());
        String handle;
        if (card.handles.isEmpty() && card.mentions.isEmpty() && isNumber(id, card)) {
            return "";
        }
        if (!card.handles.isEmpty()) {
            handle = card.handles.first();
        } else if (!card.mentions.isEmpty()) {
            handle = card.mentions.last();
        } else {
            handle = withoutAt(lastSegment(id));
        }
        String bare = withoutHost(handle);
        if (!withHost) {
            return bare.isBlank() ? id : bare;
        }
        String host = PlatformAddress.host(id);
        return handle.contains("@") || host.isEmpty() || bare.isBlank() ? handle : bare + "@" + host;
    }

    /** Whether nobody gives a name or a handle of this person, so that a number is all that is known. */
    public boolean isNumberOnly(String id) {
        Card card = cards.getOrDefault(id, new Card());
        return card.names.isEmpty() && card.handles.isEmpty() && card.mentions.isEmpty() && isNumber(id, card);
    }

    /** All handles without {@code @} and without a host: those of profiles, and that of {@link #handleOf}. */
    public Set<String> handlesOf(String id) {
        Set<String> handles = new TreeSet<>(Set.of(handleOf(id, false)));
        cards.getOrDefault(id, new Card()).handles.forEach(handle -> handles.add(withoutHost(handle)));
        return handles;
    }

    /** The people with this id; else with this handle and host, else with this handle, else with this name. */
    public SortedSet<String> find(String wanted) {
        SortedSet<String> found = new TreeSet<>();
        if (cards.containsKey(resolve(wanted))) {
            found.add(resolve(wanted));
            return found;
        }
        String handle = withoutAt(wanted.strip());
        for (boolean withHost : new boolean[] {true, false}) {
            for (String id : cards.keySet()) {
                if (handleOf(id, withHost).equalsIgnoreCase(handle)) {
                    found.add(resolve(id));
                }
            }
            if (!found.isEmpty()) {
                return found;
            }
        }
        cards.forEach((id, card) -> {
            if (card.names.stream().anyMatch(name -> name.equalsIgnoreCase(wanted.strip()))) {
                found.add(resolve(id));
            }
        });
        return found;
    }

    /** The people by handle with host, in lower case, as in {@code ann@social.example}. */
    public Map<String, SortedSet<String>> byAddress() {
        Map<String, SortedSet<String>> all = new HashMap<>();
        for (String id : cards.keySet()) {
            String handle = handleOf(id, true).toLowerCase(Locale.ROOT);
            if (handle.indexOf('@') > 0 && PlatformAddress.platform(id).isEmpty()) {
                all.computeIfAbsent(handle, key -> new TreeSet<>()).add(resolve(id));
            }
        }
        return all;
    }

    private static boolean isNumber(String id, Card card) {
        return !card.platforms.isEmpty() && id.chars().allMatch(Character::isDigit);
    }

    private boolean isDescribed(String id) {
        Card card = cards.get(id);
        return card != null && !(card.names.isEmpty() && card.handles.isEmpty());
    }

    private Card card(String id) {
        return cards.computeIfAbsent(id, key -> new Card());
    }

    private static void addUnlessBlank(Set<String> names, String name) {
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

    /** The part after the last slash or colon: "ann" of {@code https://host/users/ann} and {@code acct:ann@host}. */
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
