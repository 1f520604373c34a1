package dev.etiquette.engine;

import dev.etiquette.model.Connection;
import dev.etiquette.model.Contact;
import dev.etiquette.model.DoNotContact;
import dev.etiquette.model.Fact;
import dev.etiquette.model.PersonId;
import dev.etiquette.model.Utterance;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Makes one fact of several that have the same id, of what is said on the same platform: the later one wins, as far as
 * its time has come. Of equal times, and
 * of times that nobody states, the fuller contact wins, with all that any version is to be left alone on; of anything
 * else, that whose content, written down, comes later in the alphabet. The order in which facts were given does not
 * matter.
 */
final class FactDeduplicator {

    private static final Comparator<Contact> FULLER =
            Comparator.comparing(FactDeduplicator::parts).thenComparing(Contact::toString);

    private final SortedMap<String, Fact> byKey = new TreeMap<>();

    /** The same in their order, by what they are asked for; all that is said is one kind. */
    private final Map<Class<?>, List<Fact>> byKind = new HashMap<>();

    private final SortedSet<String> duplicates = new TreeSet<>();

    /** Of whom different contacts of one time were given: what of these is told depends on which time counts. */
    private final Map<PersonId, Set<Instant>> undecided = new HashMap<>();

    private final PlatformNaming naming;
    private final ThresholdClock clock;

    private FactDeduplicator(PlatformNaming naming, ThresholdClock clock) {
        this.naming = naming;
        this.clock = clock;
    }

    /** One fact for each id, as it stands now. */
    static FactDeduplicator of(Collection<? extends Fact> facts, PlatformNaming naming, ThresholdClock clock) {
        FactDeduplicator deduplicator = new FactDeduplicator(naming, clock);
        facts.forEach(deduplicator::add);
        deduplicator.byKey.values().forEach(deduplicator::tellUndecided);
        deduplicator
                .byKey
                .values()
                .forEach(fact -> deduplicator
                        .byKind
                        .computeIfAbsent(kind(fact.getClass()), unknown -> new ArrayList<>())
                        .add(fact));
        return deduplicator;
    }

    private void add(Fact fact) {
        byKey.merge(key(fact), fact, (one, other) -> {
            if (one.equals(other)) {
                return one;
            }
            if (one instanceof Contact first
                    && other instanceof Contact second
                    && first.asOf().equals(second.asOf())) {
                undecided
                        .computeIfAbsent(first.id(), unknown -> new HashSet<>())
                        .add(first.asOf());
                return merged(first, second);
            }
            if (!(fact instanceof Connection || fact instanceof Contact)) {
                // How somebody was, and how two people stood to each other, at different times is no contradiction.
                duplicates.add(twoVersions(fact));
            }
            boolean known = isKnown(one);
            if (known != isKnown(other)) {
                return known ? one : other;
            }
            return FactVersion.order(one, other) >= 0 ? one : other;
        });
    }

    /** Which of two earlier contacts was the later one is no matter once another has come in their place. */
    private void tellUndecided(Fact fact) {
        if (fact instanceof Contact contact
                && undecided.getOrDefault(contact.id(), Set.of()).contains(contact.asOf())) {
            duplicates.add(EngineMessage.TWO_CONTACTS.with(contact.id()));
        }
    }

    /** Whatever else differs: whom one version wants left alone is left alone. */
    private static Contact merged(Contact one, Contact other) {
        Contact freeOne = one.leftAloneAs(List.of());
        Contact freeOther = other.leftAloneAs(List.of());
        TreeMap<String, DoNotContact> bans = new TreeMap<>();
        one.doNotContact().forEach(ban -> bans.put(ban.toString(), ban));
        other.doNotContact().forEach(ban -> bans.put(ban.toString(), ban));
        Contact greater = FULLER.compare(freeOne, freeOther) >= 0 ? freeOne : freeOther;
        return greater.leftAloneAs(List.copyOf(bans.values()));
    }

    /** How many parts of a contact say something, each handle being one. */
    private static long parts(Contact contact) {
        long filled = Stream.of(contact.group(), contact.why(), contact.benefit(), contact.offer())
                .filter(part -> !part.isBlank())
                .count();
        return filled
                + contact.handles().size()
                + contact.offline().size()
                + (contact.zone().isPresent() ? 1 : 0)
                + (contact.hasCadence() ? 1 : 0);
    }

    /** Whether the time of this version has come. */
    private boolean isKnown(Fact fact) {
        return clock.reached(FactVersion.countsFrom(fact));
    }

    private String key(Fact fact) {
        // Of those without an id every different one counts.
        return FactVersion.key(fact, naming::of).orElseGet(fact::toString);
    }

    private String twoVersions(Fact fact) {
        String key = key(fact);
        int space = key.indexOf(' ');
        int platform = key.lastIndexOf(FactVersion.PLATFORM);
        return EngineMessage.TWO_VERSIONS.with(
                key.substring(0, space), key.substring(space + 1, platform < 0 ? key.length() : platform));
    }

    /** All facts of that class, or of the sorts of utterances, ordered by id. */
    <T extends Fact> List<T> all(Class<T> kind) {
        List<T> all = new ArrayList<>();
        for (Fact fact : byKind.getOrDefault(kind(kind), List.of())) {
            if (kind.isInstance(fact)) {
                all.add(kind.cast(fact));
            }
        }
        return all;
    }

    private static Class<?> kind(Class<?> facts) {
        return Utterance.class.isAssignableFrom(facts) ? Utterance.class : facts;
    }

    /** A sentence for each id that came with different contents, sorted. */
    List<String> duplicateFacts() {
        return List.copyOf(duplicates);
    }
}
