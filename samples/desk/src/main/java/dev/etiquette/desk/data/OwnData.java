package dev.etiquette.desk.data;

import dev.etiquette.Situation;
import dev.etiquette.model.Contact;
import dev.etiquette.model.Owner;
import dev.etiquette.model.PersonId;
import dev.etiquette.model.Utterance;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The data on which rules are tried: those of whoever sits at the desk.
 *
 * @param situation all that is known
 * @param notes what there is to say of how it was read
 * @param given whether there are data at all
 */
public record OwnData(Situation situation, List<String> notes, boolean given) {

    /** Data that end longer ago than that are shown as of their end: today nobody in them is waiting any more. */
    private static final Duration STILL_FRESH = Duration.ofDays(14);

    /** Where none were given. */
    public static final OwnData NONE =
            new OwnData(Situation.of(Owner.builder("me", ZoneOffset.UTC).build()), List.of(), false);

    /** Everything that was said, the latest first. */
    public List<Utterance> said() {
        return situation.facts().stream()
                .filter(Utterance.class::isInstance)
                .map(Utterance.class::cast)
                .sorted(Comparator.comparing(Utterance::at)
                        .reversed()
                        .thenComparing(each -> each.id().value()))
                .toList();
    }

    /** How people are called, by id. */
    public Map<PersonId, String> names() {
        Map<PersonId, String> names = new TreeMap<>();
        for (var fact : situation.facts()) {
            if (fact instanceof Contact contact) {
                names.put(contact.id(), contact.name().isEmpty() ? contact.id().value() : contact.name());
            }
        }
        return names;
    }

    /** The moment that is shown first: now, or an hour after the last thing that was said where that is long ago. */
    public Instant moment(Instant now) {
        Instant last = said().stream()
                .map(Utterance::at)
                .filter(at -> !at.isAfter(now))
                .findFirst()
                .orElse(now);
        return Duration.between(last, now).compareTo(STILL_FRESH) > 0 ? last.plus(Duration.ofHours(1)) : now;
    }
}
