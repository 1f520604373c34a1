package dev.etiquette.scenario;

import dev.etiquette.language.NameSimilarity;
import dev.etiquette.model.PersonId;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Collects the people of a scenario. Whoever does something is added, unless the name looks like a misspelling of a known
 * one.
 */
final class PeopleBuilder {

    private final OwnerSketch me;
    private final Map<PersonId, PersonBuilder> byId = new LinkedHashMap<>();

    PeopleBuilder(OwnerSketch me) {
        this.me = me;
    }

    Collection<PersonBuilder> all() {
        return byId.values();
    }

    /** Whether the scenario has a person of that name. */
    boolean isKnown(String name) {
        return byId.containsKey(PersonBuilder.id(name));
    }

    /** The person of that name, added if new. */
    PersonBuilder introduced(String name) {
        notMe(name);
        return byId.computeIfAbsent(PersonBuilder.id(name), unknown -> new PersonBuilder(name));
    }

    /** The same, but a name that is similar to a known one is refused. */
    PersonBuilder person(String name) {
        notMe(name);
        if (!byId.containsKey(PersonBuilder.id(name))) {
            like(name).ifPresent(known -> {
                throw new InvalidStepException(
                        ScenarioMessage.SIMILAR_PERSON.with(name, known),
                        ScenarioMessage.MAYBE_INTRODUCE.with(known, ActionPhrase.quoted(name)));
            });
        }
        return introduced(name);
    }

    /** The person of that name, who must be known. */
    PersonBuilder known(String name) {
        notMe(name);
        PersonBuilder known = byId.get(PersonBuilder.id(name));
        if (known == null) {
            throw new InvalidStepException(
                    ScenarioMessage.UNKNOWN_PERSON.with(
                            name, byId.isEmpty() ? ScenarioMessage.NO_PERSON.text() : KnownNames.listed(name, names())),
                    KnownNames.maybe(name, names()));
        }
        return known;
    }

    private void notMe(String name) {
        if (me.isCalled(name)) {
            throw new InvalidStepException(ScenarioMessage.OWNER_BY_NAME.with(name), ScenarioMessage.MAYBE_ME.text());
        }
    }

    private Optional<String> like(String name) {
        return NameSimilarity.nearest(name, names()).stream().findFirst();
    }

    private List<String> names() {
        return byId.values().stream().map(PersonBuilder::name).toList();
    }
}
