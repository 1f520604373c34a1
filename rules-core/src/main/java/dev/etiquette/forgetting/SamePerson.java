package dev.etiquette.forgetting;

import dev.etiquette.model.Contact;
import dev.etiquette.model.Fact;
import dev.etiquette.model.GivenFact;
import dev.etiquette.model.HostFact;
import dev.etiquette.model.Owner;
import dev.etiquette.model.PersonId;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Tells whether a value of a host's own fact is a person: the id, or a text that is the id or a handle and nothing else.
 *
 * <p>Unlike a name within a longer text such a value leaves no doubt, however short it is.
 */
final class SamePerson {

    private final PersonId person;

    /** Without those that somebody else has too. */
    private final Set<String> handles = new HashSet<>();

    SamePerson(PersonId person, Owner owner, Collection<Fact> facts) {
        this.person = person;
        Set<String> others = new HashSet<>(Set.of(plain(owner.id().value())));
        owner.handles().values().forEach(handle -> others.add(plain(handle)));
        for (Fact fact : facts) {
            if (fact instanceof Contact contact) {
                boolean leaves = contact.id().equals(person);
                contact.handles().values().forEach(handle -> (leaves ? handles : others).add(plain(handle)));
                if (!leaves) {
                    others.add(plain(contact.id().value()));
                }
            }
        }
        handles.removeAll(others);
    }

    private static String plain(String handle) {
        return PersonNames.bare(handle).toLowerCase(Locale.ROOT);
    }

    /** Whether a value of the fact is the person. */
    boolean isIn(HostFact fact) {
        return values(fact).anyMatch(this::isThem);
    }

    private boolean isThem(@Nullable Object value) {
        if (value instanceof Collection<?> several) {
            return several.stream().anyMatch(this::isThem);
        } else if (value instanceof Map<?, ?> table) {
            return isThem(table.keySet()) || isThem(table.values());
        } else if (value instanceof Optional<?> maybe) {
            return maybe.filter(this::isThem).isPresent();
        }
        return person.equals(value)
                || (value instanceof String text && (text.equals(person.value()) || handles.contains(plain(text))));
    }

    private static Stream<? extends @Nullable Object> values(HostFact fact) {
        if (fact instanceof GivenFact given) {
            return given.values().values().stream();
        }
        RecordComponent[] components = fact.getClass().getRecordComponents();
        return components == null ? Stream.empty() : Arrays.stream(components).map(component -> value(component, fact));
    }

    private static @Nullable Object value(RecordComponent component, HostFact fact) {
        try {
            return component.getAccessor().invoke(fact);
        } catch (ReflectiveOperationException hidden) {
            // No rule can read it either; what the fact shows of itself is looked at all the same.
            return null;
        }
    }
}
