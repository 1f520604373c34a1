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

/** The states of follows, requests and blocks between the owner and everybody else. */
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
    private final SortedMap<Pair, FollowState> states = new TreeMap<>();
    private final Set<Interaction> applied = new HashSet<>();

    FollowStates(String owner, PersonRegistry people) {
        this.owner = owner;
        this.people = people;
    }

    /** Applies all interactions in order of time. */
    void replay(Map<Interaction, Platform> interactions) {
        Map<String, Interaction> byId = new HashMap<>();
        for (Interaction interaction : interactions.keySet()) {
            if (!interaction.id().isEmpty()) {
                // Two interactions with one id are a fault of the archive; the choice must not depend on their order.
                byId.merge(
                        interaction.id(),
                        interaction,
                        (one, other) -> Interaction.SAME_TIME_ORDER.compare(one, other) <= 0 ? one : other);
            }
        }
        record Moment(Instant at, Interaction interaction) {}
        interactions.keySet().stream()
                .map(interaction -> new Moment(time(interaction, byId), interaction))
                .sorted(Comparator.comparing(Moment::at)
                        .thenComparing(Moment::interaction, Interaction.SAME_TIME_ORDER))
                .forEach(moment -> replay(
                        moment.interaction(),
                        moment.at(),
                        byId,
                        interactions.getOrDefault(moment.interaction(), Platform.CHAT)));
    }

    /** The time of an interaction, else that of the one that it answers or undoes. */
    private static Instant time(Interaction interaction, Map<String, Interaction> byId) {
        return interaction.at().or(() -> target(interaction, byId).at()).orElse(Times.ALWAYS);
    }

    private void replay(Interaction interaction, Instant at, Map<String, Interaction> byId, Platform platform) {
        switch (interaction.kind()) {
            case FOLLOW, BLOCK, MUTE -> apply(interaction, interaction, at, platform, false);
            case CONNECT -> connect(interaction, at, platform);
            case UNDO -> {
                Interaction undone = target(interaction, byId);
                if (resolve(undone.actor()).equals(resolve(interaction.actor()))) {
                    apply(interaction, undone, at, platform, true);
                }
            }
            case ACCEPT, REJECT -> {
                Interaction asked = target(interaction, byId);
                boolean answers = asked.kind() == Interaction.Kind.FOLLOW
                        && resolve(asked.object()).equals(resolve(interaction.actor()));
                if (answers && involvesOwner(asked)) {
                    applied.add(interaction);
                    state(asked, platform)
                            .answer(
                                    resolve(asked.actor()).equals(owner),
                                    interaction.kind() == Interaction.Kind.ACCEPT,
                                    at);
                }
            }
            default -> {
                // Other kinds do not change the state.
            }
        }
    }

    /** Two people are connected, and no answer is needed. */
    private void connect(Interaction interaction, Instant at, Platform platform) {
        if (involvesOwner(interaction)) {
            applied.add(interaction);
            state(interaction, platform).connect(at);
        }
    }

    private void apply(Interaction cause, Interaction interaction, Instant at, Platform platform, boolean undone) {
        boolean relates = Set.of(Interaction.Kind.FOLLOW, Interaction.Kind.BLOCK, Interaction.Kind.MUTE)
                .contains(interaction.kind());
        if (!relates || !involvesOwner(interaction)) {
            return;
        }
        boolean byMe = resolve(interaction.actor()).equals(owner);
        if (interaction.kind() == Interaction.Kind.MUTE && !byMe) {
            // A mute of the owner is not visible and changes nothing.
            return;
        }
        applied.add(cause);
        FollowState state = state(interaction, platform);
        if (interaction.kind() == Interaction.Kind.MUTE) {
            if (undone) {
                state.unmute();
            } else {
                state.mute(at);
            }
        } else if (interaction.kind() == Interaction.Kind.BLOCK) {
            if (undone) {
                state.unblock(byMe, at);
            } else {
                state.block(byMe, at);
            }
        } else if (undone) {
            state.unfollow(byMe, at);
        } else {
            state.follow(byMe, people.isOpenToAll(resolve(interaction.object())), at);
        }
    }

    /** The interaction that is answered or undone: the inner one, else the one with its id, else this one. */
    private static Interaction target(Interaction interaction, Map<String, Interaction> byId) {
        return interaction.inner().orElseGet(() -> byId.getOrDefault(interaction.object(), interaction));
    }

    /** Whether an interaction changed a state. */
    boolean isApplied(Interaction interaction) {
        return applied.contains(interaction);
    }

    /** The connections, by contact, then by platform. */
    List<Connection> connections() {
        List<Connection> connections = new ArrayList<>();
        states.forEach((pair, state) ->
                state.connection(pair.person(), pair.platform()).ifPresent(connections::add));
        return connections;
    }

    /** How many requests have no date. */
    long undatedRequests() {
        return states.values().stream().filter(FollowState::isUndatedRequest).count();
    }

    /**
     * Where people must not be contacted, by person, then by platform. A block is between two people, so it applies to all
     * accounts that were joined into that person. A mute applies only to its platform.
     */
    SortedMap<String, List<DoNotContact>> bans() {
        SortedMap<String, List<DoNotContact>> bans = new TreeMap<>();
        states.forEach((pair, state) -> {
            PersonId id = new PersonId(pair.person());
            List<DoNotContact> own = new ArrayList<>();
            state.blockedByMe().ifPresent(at -> own.add(block(pair, "You blocked them", at)));
            state.blockedByThem().ifPresent(at -> own.add(block(pair, "They blocked you", at)));
            state.mutedByMe().ifPresent(at -> own.add(DoNotContact.on(id, pair.platform(), "You muted them.", at)));
            if (!own.isEmpty()) {
                bans.computeIfAbsent(pair.person(), key -> new ArrayList<>()).addAll(own);
            }
        });
        return bans;
    }

    private DoNotContact block(Pair pair, String what, Instant at) {
        PersonId id = new PersonId(pair.person());
        return people.hasSeveralIds(pair.person())
                ? DoNotContact.anywhere(id, what + " on " + pair.platform().name() + ".", at)
                : DoNotContact.on(id, pair.platform(), what + ".", at);
    }

    private boolean involvesOwner(Interaction interaction) {
        String actor = resolve(interaction.actor());
        String object = resolve(interaction.object());
        return !actor.isEmpty() && !object.isEmpty() && actor.equals(owner) != object.equals(owner);
    }

    private FollowState state(Interaction interaction, Platform platform) {
        String actor = resolve(interaction.actor());
        String other = actor.equals(owner) ? resolve(interaction.object()) : actor;
        return states.computeIfAbsent(new Pair(other, platform), key -> new FollowState());
    }

    private String resolve(String reference) {
        return reference.equals(Interaction.OWNER) ? owner : people.resolve(reference);
    }
}
