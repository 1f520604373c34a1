package dev.etiquette.scenario;

import dev.etiquette.language.NameSimilarity;
import dev.etiquette.model.PersonId;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Everybody in a scenario. Whoever does something is introduced by that, unless the name looks like a slip for one that
 * is known.
 */
final class PeopleBuilder {

    private final OwnerBuilder me;
    private final Map<PersonId, PersonBuilder> byId = new LinkedHashMap<>();

    PeopleBuilder(OwnerBuilder me) {
        this.me = me;
    }

    Collection<PersonBuilder> all() {
        return byId.values();
    }

    /** Whether somebody of that name was introduced. */
    boolean isKnown(String name) {
        return byId.containsKey(PersonBuilder.id(name));
    }

    /** Introduces somebody, or finds who was introduced so before. */
    PersonBuilder introduced(String name) {
        notMe(name);
        return byId.computeIfAbsent(PersonBuilder.id(name), unknown -> new PersonBuilder(name));
    }

    /** Somebody who does something. */
    PersonBuilder person(String name) {
        notMe(name);
        if (!byId.containsKey(PersonBuilder.id(name))) {
            like(name).ifPresent(known -> {
                throw new InvalidStepException(
                        "There is " + known + " in this scenario, and nobody called " + name + " before.",
                        "Maybe write \"" + known + "\", or introduce the other one: Given I know " + name + ".");
            });
        }
        return introduced(name);
    }

    /** Somebody who must have been introduced. */
    PersonBuilder known(String name) {
        notMe(name);
        PersonBuilder known = byId.get(PersonBuilder.id(name));
        if (known == null) {
            throw new InvalidStepException(
                    "Nobody called " + name + " was introduced in this scenario"
                            + (byId.isEmpty() ? "." : "; " + NameSimilarity.listed(name, names()) + "."),
                    like(name).map(each -> "Maybe write \"" + each + "\".").orElse(""));
        }
        return known;
    }

    private void notMe(String name) {
        if (me.isCalled(name)) {
            throw new InvalidStepException(name + " is you in this scenario.", "Maybe write \"I\" or \"me\".");
        }
    }

    private Optional<String> like(String name) {
        return NameSimilarity.nearest(name, names()).stream().findFirst();
    }

    private List<String> names() {
        return byId.values().stream().map(PersonBuilder::name).toList();
    }
}
