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

/**
 * Tells whom the owner answers in a room with words that name nobody: "Yes, I am on the train" a minute after "Maya, can
 * you come at ten?". Where two have just spoken to the owner, nobody knows which of them is meant. Who has written to the owner
 * in private meanwhile is not in the room.
 */
final class RoomAnswers {

    /** Later than this, words that name nobody are for the room. */
    private static final Duration JUST = Duration.ofMinutes(15);

    private final Map<UtteranceId, PersonId> answered = new HashMap<>();

    /**
     * Looks through what was said in rooms.
     *
     * @param owner who answers
     * @param said all that was said, in any order
     * @param toOwner whether something of another one is said to the owner
     * @param named whom something of the owner names or answers
     * @param toRoom whether something that names none of them may be for any who reads it
     */
    RoomAnswers(
            PersonId owner,
            Collection<Utterance> said,
            Predicate<Utterance> toOwner,
            Function<Utterance, Set<PersonId>> named,
            Predicate<Utterance> toRoom) {
        List<Utterance> inRooms = said.stream()
                .filter(each -> each.platform().form() == Form.ROOM
                        && !(each instanceof Message)
                        && each.visibility() != Visibility.DIRECT)
                .sorted(Comparator.comparing(Utterance::at).thenComparing(Utterance::id))
                .toList();
        Map<Platform, Map<PersonId, Instant>> waiting = new HashMap<>();
        for (Utterance each : inRooms) {
            Map<PersonId, Instant> here = waiting.computeIfAbsent(each.platform(), unknown -> new HashMap<>());
            if (!each.author().equals(owner)) {
                if (toOwner.test(each)) {
                    here.put(each.author(), each.at());
                }
            } else if (!here.isEmpty()) {
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
