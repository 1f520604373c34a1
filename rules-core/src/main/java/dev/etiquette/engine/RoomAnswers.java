package dev.etiquette.engine;

import dev.etiquette.model.Message;
import dev.etiquette.model.PersonId;
import dev.etiquette.model.Platform;
import dev.etiquette.model.Platform.Form;
import dev.etiquette.model.Utterance;
import dev.etiquette.model.UtteranceId;
import dev.etiquette.model.Visibility;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * Tells whom the owner answers in a room with words that name nobody: "Yes, I am on the train" a minute after "Maya, can
 * you come at ten?". Where two have just spoken to the owner, nobody knows which of them is meant. Who has written to the owner
 * in private meanwhile is not in the room.
 */
final class RoomAnswers {

    /** Later than this, words that name nobody are for the room. */
    private static final Duration JUST = Duration.ofMinutes(15);

    /** "Shipping Monday" tells a room what comes; whoever says "I" will do it. */
    private static final Pattern MYSELF = Pattern.compile(
            "\\b(?:i(?:['\u2019]?ll| will|['\u2019]?m|['\u2019]d| can)|we(?:['\u2019]ll| will)|let me|leave it (?:with|to) me|ich|wir|yo|je|nous|eu|ik|io|tendr\u00e9is|tendr\u00e1s)\\b",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private final Map<UtteranceId, PersonId> answered = new HashMap<>();

    /**
     * Looks through what was said in rooms.
     *
     * @param owner who answers
     * @param said all that was said, in any order
     * @param toOwner whether something of another one is said to the owner
     * @param named whom something of the owner names or answers
     * @param toRoom whether something that names none of them may be for any who reads it
     * @param promises whether something promises something: that is owed to whoever has just spoken
     */
    RoomAnswers(
            PersonId owner,
            Collection<Utterance> said,
            Predicate<Utterance> toOwner,
            Function<Utterance, Set<PersonId>> named,
            Predicate<Utterance> toRoom,
            Predicate<Utterance> promises) {
        List<Utterance> inRooms = said.stream()
                .filter(each -> each.platform().form() == Form.ROOM
                        && !(each instanceof Message)
                        && each.visibility() != Visibility.DIRECT)
                .sorted(Comparator.comparing(Utterance::at).thenComparing(Utterance::id))
                .toList();
        Map<Platform, Map<PersonId, Instant>> waiting = new HashMap<>();
        Map<Platform, Utterance> spoken = new HashMap<>();
        for (Utterance each : inRooms) {
            Map<PersonId, Instant> here = waiting.computeIfAbsent(each.platform(), unknown -> new HashMap<>());
            if (!each.author().equals(owner)) {
                spoken.put(each.platform(), each);
                if (toOwner.test(each)) {
                    here.put(each.author(), each.at());
                }
            } else if (here.isEmpty()) {
                Utterance before = spoken.get(each.platform());
                if (before != null
                        && !before.at().plus(JUST).isBefore(each.at())
                        && named.apply(each).isEmpty()
                        && toRoom.test(each)
                        && MYSELF.matcher(each.text()).find()
                        && promises.test(each)) {
                    answered.put(each.id(), before.author());
                }
            } else {
                here.values().removeIf(at -> at.plus(JUST).isBefore(each.at()));
                Set<PersonId> spokenTo = named.apply(each);
                if (!spokenTo.isEmpty()) {
                    // Whatever follows belongs to that talk.
                    here.clear();
                }
                if (here.size() == 1 && toRoom.test(each)) {
                    answered.put(each.id(), here.keySet().iterator().next());
                }
            }
        }
    }

    /** Whom this answers without a name. */
    Optional<PersonId> answeredBy(Utterance said) {
        return Optional.ofNullable(answered.get(said.id()));
    }
}
