package dev.etiquette.archives.joining;

import dev.etiquette.archives.findings.Interaction;
import dev.etiquette.archives.people.PersonRegistry;
import dev.etiquette.model.Connection;
import dev.etiquette.model.DoNotContact;
import dev.etiquette.model.PersonId;
import dev.etiquette.model.Platform;
import dev.etiquette.model.Times;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** How the owner stands to everybody else: follows, requests and blocks in which the owner is one of the two. */
final class FollowStates {

    private record Pair(String person, Platform platform) implements Comparable<Pair> {
        @Override
        public int compareTo(Pair other) {
            int byPerson = person.compareTo(other.person);
            return byPerson != 0 ? byPerson : platform.compareTo(other.platform);
        }
    }

    private final String owner;
    private final PersonRegistry people;
    private final SortedMap<Pair, FollowState> standings = new TreeMap<>();
    private final Set<Interaction> heard = new HashSet<>();

    FollowStates(String owner, PersonRegistry people) {
        this.owner = owner;
        this.people = people;
    }

    /** Follows the gestures from the first to the last. */
    void replay(Map<Interaction, Platform> gestures) {
        Map<String, Interaction> byId = new HashMap<>();
        for (Interaction gesture : gestures.keySet()) {
            if (!gesture.id().isEmpty()) {
                // Two gestures of one id are a fault of the archive; the choice must not depend on its order.
                byId.merge(
                        gesture.id(),
                        gesture,
                        (one, other) -> Interaction.IN_A_MOMENT.compare(one, other) <= 0 ? one : other);
            }
        }
        record Moment(Instant at, Interaction gesture) {}
        gestures.keySet().stream()
                .map(gesture -> new Moment(time(gesture, byId), gesture))
                .sorted(Comparator.comparing(Moment::at).thenComparing(Moment::gesture, Interaction.IN_A_MOMENT))
                .forEach(moment -> replay(
                        moment.gesture(), moment.at(), byId, gestures.getOrDefault(moment.gesture(), Platform.CHAT)));
    }

    /** Its own time; what answers or takes back something came no earlier than that. */
    private static Instant time(Interaction gesture, Map<String, Interaction> byId) {
        return gesture.at().or(() -> meant(gesture, byId).at()).orElse(Times.ALWAYS);
    }

    private void replay(Interaction gesture, Instant at, Map<String, Interaction> byId, Platform platform) {
        switch (gesture.kind()) {
            case FOLLOW, BLOCK, MUTE -> act(gesture, gesture, at, platform, false);
            case CONNECT -> agree(gesture, at, platform);
            case UNDO -> {
                Interaction undone = meant(gesture, byId);
                if (who(undone.actor()).equals(who(gesture.actor()))) {
                    act(gesture, undone, at, platform, true);
                }
            }
            case ACCEPT, REJECT -> {
                Interaction asked = meant(gesture, byId);
                boolean answers = asked.kind() == Interaction.Kind.FOLLOW
                        && who(asked.object()).equals(who(gesture.actor()));
                if (answers && isMine(asked)) {
                    heard.add(gesture);
                    standing(asked, platform)
                            .answered(who(asked.actor()).equals(owner), gesture.kind() == Interaction.Kind.ACCEPT, at);
                }
            }
            default -> {
                // Says nothing of how two people stand to each other.
            }
        }
    }

    /** What needs no answer: two are connected. */
    private void agree(Interaction gesture, Instant at, Platform platform) {
        if (isMine(gesture)) {
            heard.add(gesture);
            standing(gesture, platform).connects(at);
        }
    }

    private void act(Interaction cause, Interaction gesture, Instant at, Platform platform, boolean undone) {
        boolean relates = Set.of(Interaction.Kind.FOLLOW, Interaction.Kind.BLOCK, Interaction.Kind.MUTE)
                .contains(gesture.kind());
        if (!relates || !isMine(gesture)) {
            return;
        }
        boolean byMe = who(gesture.actor()).equals(owner);
        if (gesture.kind() == Interaction.Kind.MUTE && !byMe) {
            // Who mutes the owner does not tell, and can be answered as before.
            return;
        }
        heard.add(cause);
        FollowState standing = standing(gesture, platform);
        if (gesture.kind() == Interaction.Kind.MUTE) {
            if (undone) {
                standing.unmuted();
            } else {
                standing.muted(at);
            }
        } else if (gesture.kind() == Interaction.Kind.BLOCK) {
            if (undone) {
                standing.unblocks(byMe, at);
            } else {
                standing.blocks(byMe, at);
            }
        } else if (undone) {
            standing.unfollows(byMe, at);
        } else {
            standing.follows(byMe, people.isOpenToAll(who(gesture.object())), at);
        }
    }

    /** The gesture that is answered or taken back: as it is told on the spot, else by its id, else itself. */
    private static Interaction meant(Interaction gesture, Map<String, Interaction> byId) {
        return gesture.inner().orElseGet(() -> byId.getOrDefault(gesture.object(), gesture));
    }

    /** Whether it changed how the owner stands to somebody. */
    boolean heard(Interaction gesture) {
        return heard.contains(gesture);
    }

    /** The connections, by contact, then by platform. */
    List<Connection> connections() {
        List<Connection> connections = new ArrayList<>();
        standings.forEach((pair, standing) ->
                standing.connection(pair.person(), pair.platform()).ifPresent(connections::add));
        return connections;
    }

    /** How many requests are waiting of which nobody can say since when. */
    long undated() {
        return standings.values().stream().filter(FollowState::isUndatedRequest).count();
    }

    /**
     * What people must be left alone on: by person, then by platform. A block is between two people: where the owner's
     * contacts say that somebody has other accounts too, it holds on all of them. A mute holds where it was made.
     */
    SortedMap<String, List<DoNotContact>> bans() {
        SortedMap<String, List<DoNotContact>> bans = new TreeMap<>();
        standings.forEach((pair, standing) -> {
            PersonId id = new PersonId(pair.person());
            List<DoNotContact> own = new ArrayList<>();
            standing.blockedByMe().ifPresent(at -> own.add(block(pair, "You blocked them", at)));
            standing.blockedByThem().ifPresent(at -> own.add(block(pair, "They blocked you", at)));
            standing.mutedByMe().ifPresent(at -> own.add(DoNotContact.on(id, pair.platform(), "You muted them.", at)));
            if (!own.isEmpty()) {
                bans.computeIfAbsent(pair.person(), key -> new ArrayList<>()).addAll(own);
            }
        });
        return bans;
    }

    private DoNotContact block(Pair pair, String what, Instant at) {
        PersonId id = new PersonId(pair.person());
        return people.isSeveral(pair.person())
                ? DoNotContact.anywhere(id, what + " on " + pair.platform().name() + ".", at)
                : DoNotContact.on(id, pair.platform(), what + ".", at);
    }

    private boolean isMine(Interaction gesture) {
        String actor = who(gesture.actor());
        String object = who(gesture.object());
        return !actor.isEmpty() && !object.isEmpty() && actor.equals(owner) != object.equals(owner);
    }

    private FollowState standing(Interaction gesture, Platform platform) {
        String actor = who(gesture.actor());
        String other = actor.equals(owner) ? who(gesture.object()) : actor;
        return standings.computeIfAbsent(new Pair(other, platform), key -> new FollowState());
    }

    private String who(String reference) {
        return reference.equals(Interaction.OWNER) ? owner : people.whoIs(reference);
    }
}
