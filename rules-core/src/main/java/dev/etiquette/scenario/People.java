package dev.etiquette.scenario;

import dev.etiquette.language.Likeness;
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
final class People {

    private final Me me;
    private final Map<PersonId, Person> byId = new LinkedHashMap<>();

    People(Me me) {
        this.me = me;
    }

    Collection<Person> all() {
        return byId.values();
    }

    /** Whether somebody of that name was introduced. */
    boolean isKnown(String name) {
        return byId.containsKey(Person.id(name));
    }

    /** Introduces somebody, or finds who was introduced so before. */
    Person introduced(String name) {
        notMe(name);
        return byId.computeIfAbsent(Person.id(name), unknown -> new Person(name));
    }

    /** Somebody who does something. */
    Person person(String name) {
        notMe(name);
        if (!byId.containsKey(Person.id(name))) {
            like(name).ifPresent(known -> {
                throw new PuzzledException(
                        "There is " + known + " in this scenario, and nobody called " + name + " before.",
                        "Maybe write \"" + known + "\", or introduce the other one: Given I know " + name + ".");
            });
        }
        return introduced(name);
    }

    /** Somebody who must have been introduced. */
    Person known(String name) {
        notMe(name);
        Person known = byId.get(Person.id(name));
        if (known == null) {
            throw new PuzzledException(
                    "Nobody called " + name + " was introduced in this scenario"
                            + (byId.isEmpty() ? "." : "; " + Likeness.listed(name, names()) + "."),
                    like(name).map(each -> "Maybe write \"" + each + "\".").orElse(""));
        }
        return known;
    }

    private void notMe(String name) {
        if (me.isCalled(name)) {
            throw new PuzzledException(name + " is you in this scenario.", "Maybe write \"I\" or \"me\".");
        }
    }

    private Optional<String> like(String name) {
        return Likeness.nearest(name, names()).stream().findFirst();
    }

    private List<String> names() {
        return byId.values().stream().map(Person::name).toList();
    }
}
