package dev.etiquette.json;

import dev.etiquette.advice.Action;
import dev.etiquette.language.NameSimilarity;
import dev.etiquette.model.Channel;
import dev.etiquette.model.Platform;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** What reading one document knows by name, and what it found wrong so far. Not for use by several threads. */
final class Reading {

    private final SortedMap<String, Platform> platforms = new TreeMap<>();
    private final SortedMap<String, Channel> channels = new TreeMap<>();
    private final SortedMap<String, Action> actions = new TreeMap<>();
    private final SortedMap<String, SortedMap<String, Class<?>>> given;

    /** By the place, so that what is told twice is told once. */
    private final Map<Integer, JsonFault> faults = new LinkedHashMap<>();

    /**
     * Reading that knows the well-known platforms, channels and actions, and these.
     *
     * @param given what facts of a host's own are made of, by type
     */
    Reading(
            Collection<Platform> platforms,
            Collection<Action> actions,
            SortedMap<String, SortedMap<String, Class<?>>> given) {
        Platform.known().forEach(this::know);
        platforms.forEach(this::know);
        Channel.known().forEach(this::know);
        Action.known().forEach(this::know);
        actions.forEach(this::know);
        this.given = given;
    }

    void know(Platform platform) {
        platforms.put(platform.id(), platform);
    }

    void know(Channel channel) {
        channels.put(channel.id(), channel);
    }

    void know(Action action) {
        actions.put(action.id(), action);
    }

    Platform platform(JsonNode.Text id) {
        return named(id, platforms, "platform", "platforms");
    }

    Channel channel(JsonNode.Text id) {
        return named(id, channels, "channel", "channels");
    }

    Action action(JsonNode.Text id) {
        return named(id, actions, "action", "actions");
    }

    private static <T> T named(JsonNode.Text id, Map<String, T> known, String what, String list) {
        T found = known.get(id.value());
        if (found == null) {
            throw new JsonFault(
                    id.at(),
                    JsonMessage.UNKNOWN_NAME.with(
                                    what,
                                    Shortened.of(id.value()),
                                    NameSimilarity.listed(id.value(), known.keySet()),
                                    list)
                            + maybe(id.value(), known.keySet()));
        }
        return found;
    }

    /** A line that proposes the nearest of some names; nothing when none is near. */
    static String maybe(String written, Collection<String> names) {
        return NameSimilarity.nearest(Shortened.of(written), names).stream()
                .findFirst()
                .map(name -> "\n" + JsonMessage.MAYBE_WRITE.with(name))
                .orElse("");
    }

    /** The classes of the values of a fact of a host's own; empty where no book declares it. */
    Optional<SortedMap<String, Class<?>>> given(String type) {
        return Optional.ofNullable(given.get(type));
    }

    /** The types of facts of a host's own that are known. */
    Collection<String> givenTypes() {
        return given.keySet();
    }

    /** Keeps what is wrong, so that the rest can be looked at as well. */
    void note(JsonFault fault) {
        faults.putIfAbsent(fault.at(), fault);
        if (faults.size() == JsonFormat.MOST_PROBLEMS) {
            throw new EnoughProblems();
        }
    }

    /** Ends reading. */
    static final class EnoughProblems extends RuntimeException {

        private static final long serialVersionUID = 1L;

        EnoughProblems() {
            super("", null, false, false);
        }
    }

    /** What was found wrong, in the order of the text. */
    List<JsonFault> faults() {
        List<JsonFault> sorted = new ArrayList<>(faults.values());
        sorted.sort((one, other) -> Integer.compare(one.at(), other.at()));
        return sorted;
    }
}
