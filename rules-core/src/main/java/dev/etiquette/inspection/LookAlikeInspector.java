package dev.etiquette.inspection;

import dev.etiquette.inspection.FactWarning.Kind;
import dev.etiquette.model.Contact;
import dev.etiquette.model.Fact;
import dev.etiquette.model.Owner;
import dev.etiquette.model.PersonId;
import dev.etiquette.model.Utterance;
import dev.etiquette.wording.LookAlikes;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Finds people who look like others: by an id or a name in other letters, which an eye does not tell apart. */
final class LookAlikeInspector {

    private final FoundWarnings found;

    /** Whose an id or a name is, the first by id of several. */
    private final SortedMap<String, PersonId> people = new TreeMap<>();

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
            people.merge(name, whose, (one, other) -> one.compareTo(other) <= 0 ? one : other);
        }
    }

    void inspect() {
        SortedMap<String, String> first = new TreeMap<>();
        for (Map.Entry<String, PersonId> entry : people.entrySet()) {
            String name = entry.getKey();
            String earlier = first.putIfAbsent(LookAlikes.alike(name), name);
            if (earlier != null
                    && LookAlikes.differUnseen(earlier, name)
                    && !people.get(earlier).equals(entry.getValue())) {
                told(earlier, name);
            }
        }
    }

    private void told(String one, String other) {
        PersonId whose = people.get(other);
        found.add(
                Kind.LOOKALIKE_PERSON,
                "",
                whose.value(),
                List.of(other, one, people.get(one).value()),
                InspectionMessage.LOOKALIKE_PERSON.with(other, one, whose, people.get(one)),
                InspectionMessage.MAYBE_IMITATION.text());
    }
}
