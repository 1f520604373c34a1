package dev.etiquette.flink.owners;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The owners of one task who were asked about last, as many as have so many facts among them. Nothing is lost with them: the state
 * has all that they know. Not for use by several threads.
 */
final class WarmOwners {

    private final long room;
    private final Map<String, Kept> byId = new LinkedHashMap<>(16, 0.75f, true);
    private long taken;

    /**
     * One of them.
     *
     * @param weight as it was counted; the owner may have grown since
     */
    private record Kept(WarmOwner owner, int weight) {}

    /**
     * Nobody yet.
     *
     * @param room how many facts they may have among them, 0 to keep nobody; whoever has more alone is not kept
     */
    WarmOwners(long room) {
        this.room = room;
    }

    Optional<WarmOwner> get(String owner) {
        return Optional.ofNullable(byId.get(owner)).map(Kept::owner);
    }

    /** Keeps this one as the latest, as large as it is now, and gives up the earliest that there is no more room for. */
    void put(String owner, WarmOwner warm) {
        remove(owner);
        int weight = warm.weight();
        if (weight > room) {
            return;
        }
        byId.put(owner, new Kept(warm, weight));
        taken += weight;
        Iterator<Kept> earliest = byId.values().iterator();
        while (taken > room) {
            taken -= earliest.next().weight();
            earliest.remove();
        }
    }

    /** Whatever was kept of this one does not hold any more. */
    void remove(String owner) {
        Kept known = byId.remove(owner);
        if (known != null) {
            taken -= known.weight();
        }
    }

    int size() {
        return byId.size();
    }
}
