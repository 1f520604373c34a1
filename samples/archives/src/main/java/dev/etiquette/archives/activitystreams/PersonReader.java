package dev.etiquette.archives.activitystreams;

import dev.etiquette.archives.people.PersonRegistry;
import dev.etiquette.archives.text.PlainText;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** People, whether a document names them by id or describes them on the spot. */
final class PersonReader {

    private final PersonRegistry people;

    PersonReader(PersonRegistry people) {
        this.people = people;
    }

    /** The ids of the people in a property, in its order; a person among other actors comes first. */
    List<String> all(ActivityObject thing, String property) {
        Set<String> first = new LinkedHashSet<>();
        Set<String> rest = new LinkedHashSet<>();
        for (JsonNode value : thing.values(property)) {
            String id = meet(value);
            boolean person = value instanceof ObjectNode node && new ActivityObject(node).isOneOf(Set.of("Person"));
            if (!id.isEmpty()) {
                (person ? first : rest).add(id);
            }
        }
        List<String> all = new ArrayList<>(first);
        rest.removeAll(first);
        all.addAll(rest);
        return all;
    }

    /** The id of a person, whose description is remembered; empty when there is neither an id nor a name. */
    String meet(JsonNode value) {
        if (!(value instanceof ObjectNode node)) {
            String id = ActivityObject.reference(value);
            return known(id);
        }
        ActivityObject person = new ActivityObject(node);
        String handle = person.worded("preferredUsername");
        String name = person.worded("name");
        String id = person.key();
        if (id.isEmpty()) {
            // Some documents name people by nothing but their names; then the name has to do.
            id = PlainText.line(handle.isBlank() ? name : handle);
        }
        if (known(id).isEmpty() || person.isOneOf(ActivityTypes.COLLECTIONS)) {
            return id.isEmpty() || !ActivityReader.usable(id) ? "" : collection(id);
        }
        people.isNamed(id, shortened(name));
        people.hasHandle(id, shortened(handle));
        for (String address : person.references("url")) {
            people.hasAddress(id, address);
        }
        people.isReachableBy(id, ProfileFields.offline(person));
        for (String property : List.of("followers", "following")) {
            String collection = person.reference(property);
            if (!collection.isEmpty()) {
                people.isCollection(collection);
            }
        }
        if (person.has("manuallyApprovesFollowers")
                && !person.node().get("manuallyApprovesFollowers").asBoolean(true)) {
            people.acceptsEverybody(id);
        }
        return id;
    }

    private String collection(String id) {
        people.isCollection(id);
        return id;
    }

    private String known(String id) {
        if (!ActivityReader.usable(id)) {
            return "";
        }
        people.met(id);
        return id;
    }

    private static String shortened(String name) {
        return name.substring(0, Math.min(name.length(), 200));
    }
}
