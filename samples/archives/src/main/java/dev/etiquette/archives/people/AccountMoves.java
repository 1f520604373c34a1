package dev.etiquette.archives.people;

import java.time.Instant;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Accounts that moved to others. The old account says that it moved; the new one names it among its other names. The
 * latter alone is a mere claim, which anybody can make. Not safe for several threads.
 */
public final class AccountMoves {

    private record Move(Instant at, String to) {}

    private final Map<String, Move> moves = new HashMap<>();
    private final Map<String, Set<String>> otherNames = new HashMap<>();

    /** An account says that it moved. Of several moves the last one counts. */
    public void add(String from, String to, Optional<Instant> at) {
        Move move = new Move(at.orElse(Instant.EPOCH), to);
        if (!from.equals(to)) {
            moves.merge(from, move, (one, other) -> isLater(one, other) ? one : other);
        }
    }

    private static boolean isLater(Move one, Move other) {
        return one.at().equals(other.at())
                ? one.to().compareTo(other.to()) > 0
                : one.at().isAfter(other.at());
    }

    /** The profile of an account gives these other names of it; there may be none. */
    public void addOtherNames(String account, Set<String> names) {
        otherNames.computeIfAbsent(account, key -> new TreeSet<>()).addAll(names);
    }

    /** The moves that the new accounts do not deny, by the old accounts. */
    public SortedMap<String, String> agreed() {
        SortedMap<String, String> agreed = new TreeMap<>();
        moves.forEach((from, move) -> {
            if (!otherNames.containsKey(move.to())
                    || otherNames.get(move.to()).stream().anyMatch(name -> isOne(name, from))) {
                agreed.put(from, move.to());
            }
        });
        return agreed;
    }

    private static boolean isOne(String name, String id) {
        Optional<String> key = ProfileAddress.of(name).map(ProfileAddress::key);
        return name.equals(id)
                || key.isPresent() && key.equals(ProfileAddress.of(id).map(ProfileAddress::key));
    }

    /** The moves to accounts whose profiles do not name the old ones, by the old accounts. */
    public SortedMap<String, String> denied() {
        SortedMap<String, String> denied = new TreeMap<>();
        moves.forEach((from, move) -> denied.put(from, move.to()));
        denied.keySet().removeAll(agreed().keySet());
        return denied;
    }

    /** The other names that an account gives itself, without a move of those. */
    public Set<String> claimedBy(String account) {
        Set<String> claimed = new TreeSet<>(otherNames.getOrDefault(account, Set.of()));
        claimed.removeIf(name -> moves.containsKey(name) && moves.get(name).to().equals(account));
        return Collections.unmodifiableSet(claimed);
    }

    /** All accounts that give themselves other names. */
    public Set<String> claiming() {
        return Collections.unmodifiableSet(new TreeSet<>(otherNames.keySet()));
    }
}
