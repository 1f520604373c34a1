package dev.etiquette.engine;

import dev.etiquette.model.Feedback;
import dev.etiquette.model.Owner;
import dev.etiquette.model.PersonId;
import dev.etiquette.model.Utterance;
import dev.etiquette.vocabulary.FactType;
import dev.etiquette.vocabulary.Field;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Tells by which field facts of a type are about one person each, so that they can be looked at person by person. */
final class PersonKey {

    private static final String USUAL = "contact";

    /** About the owner or by the owner, or few and about whatever was advised: everybody's facts are looked at beside these. */
    private static final Set<Class<?>> FOR_ALL = Set.of(Owner.class, Feedback.class, Utterance.class);

    private PersonKey() {}

    /** The field; empty where a fact is about nobody, or about several people of whom none is the one in question. */
    static Optional<Field> of(FactType type) {
        if (FOR_ALL.stream().anyMatch(each -> each.isAssignableFrom(type.type()))) {
            return Optional.empty();
        }
        List<Field> people = type.fields().values().stream()
                .filter(field -> field.type().raw() == PersonId.class)
                .toList();
        return people.stream()
                .filter(field -> field.name().equals(USUAL))
                .findFirst()
                .or(() -> people.size() == 1 ? Optional.of(people.get(0)) : Optional.empty());
    }
}
