package dev.etiquette.inspection;

import dev.etiquette.inspection.FactWarning.Kind;
import dev.etiquette.model.Contact;
import dev.etiquette.model.Fact;
import dev.etiquette.model.Owner;
import dev.etiquette.model.PersonId;
import dev.etiquette.model.Utterance;
import dev.etiquette.wording.LookAlikes;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** Finds people who look like others: by an id or a name in other letters, which an eye does not tell apart. */
final class LookAlikeInspector {

    private static final int MOST_COMPARED = 16;

    private final FoundWarnings found;

    /** Whose an id or a name is. */
    private final SortedMap<String, SortedSet<PersonId>> people = new TreeMap<>();

    LookAlikeInspector(Owner owner, Collection<Fact> facts, FoundWarnings found) {
        this.found = found;
        known(owner.id().value(), owner.id());
        owner.names().forEach(name -> known(name, owner.id()));
        for (Fact fact : facts) {
            if (fact instanceof Contact contact) {
                known(contact.id().value(), contact.id());
                known(contact.name(), contact.id());
            } else if (fact instanceof Utterance utterance) {
                known(utterance.author().value(), utterance.author());
            }
        }
    }

    private void known(String name, PersonId whose) {
        if (!name.isEmpty()) {
            people.computeIfAbsent(name, unknown -> new TreeSet<>()).add(whose);
        }
    }

    void inspect() {
        Map<String, List<String>> byLook = new HashMap<>();
        for (String name : people.keySet()) {
            List<String> earlier = byLook.computeIfAbsent(LookAlikes.alike(name), unknown -> new ArrayList<>());
            earlier.stream()
                    .filter(other -> LookAlikes.differUnseen(other, name))
                    .filter(other -> Collections.disjoint(people.get(other), people.get(name)))
                    .findFirst()
                    .ifPresent(other -> told(other, name));
            // Names that many facts bring in one look are compared with the first few alone.
            if (earlier.size() < MOST_COMPARED) {
                earlier.add(name);
            }
        }
    }

    private void told(String one, String other) {
        PersonId whose = people.get(other).first();
        PersonId like = people.get(one).first();
        found.add(
                Kind.LOOKALIKE_PERSON,
                "",
                whose.value(),
                List.of(other, one, like.value()),
                InspectionMessage.LOOKALIKE_PERSON.with(other, one, whose, like),
                InspectionMessage.MAYBE_IMITATION.text());
    }
}
