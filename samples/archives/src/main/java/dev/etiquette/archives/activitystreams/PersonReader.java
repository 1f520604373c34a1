package dev.etiquette.archives.activitystreams;

import dev.etiquette.archives.people.PersonRegistry;
import dev.etiquette.archives.text.Identifiers;
import dev.etiquette.archives.text.PlainText;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Reads people, whom a document names by id or describes in place. */
final class PersonReader {

    private final PersonRegistry people;

    PersonReader(PersonRegistry people) {
        this.people = people;
    }

    /** The ids of the people in a property, in its order; those of type Person come first. */
    List<String> all(ActivityObject object, String property) {
        Set<String> first = new LinkedHashSet<>();
        Set<String> rest = new LinkedHashSet<>();
        for (JsonNode value : object.values(property)) {
            String id = read(value);
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

    /** Reads a person and returns the id; empty when there is neither an id nor a name. */
    String read(JsonNode value) {
        if (!(value instanceof ObjectNode node)) {
            String id = ActivityObject.reference(value);
            return add(id);
        }
        ActivityObject person = new ActivityObject(node);
        String handle = person.localizedText("preferredUsername");
        String name = person.localizedText("name");
        String id = person.key();
        if (id.isEmpty()) {
            // Some documents give people a name and no id; then the name is the id.
            id = PlainText.line(handle.isBlank() ? name : handle);
        }
        if (add(id).isEmpty() || person.isOneOf(ActivityTypes.COLLECTIONS)) {
            return id.isEmpty() || !Identifiers.isUsable(id) ? "" : collection(id);
        }
        people.addName(id, shortened(name));
        people.addHandle(id, shortened(handle));
        for (String address : person.references("url")) {
            people.addAddress(id, address);
        }
        people.setOfflineChannels(id, ProfileFields.offline(person));
        if (person.isOneOf(ActivityTypes.PROGRAMS) && !person.isOneOf(Set.of("Person"))) {
            people.setNobody(id, "This account is run by a program (" + program(person) + "): nobody waits there.");
        }
        addMoves(id, person);
        for (String property : List.of("followers", "following")) {
            String collection = person.reference(property);
            if (!collection.isEmpty()) {
                people.addCollection(collection);
            }
        }
        if (person.has("manuallyApprovesFollowers")
                && !person.node().get("manuallyApprovesFollowers").asBoolean(true)) {
            people.setOpenToAll(id);
        }
        return id;
    }

    private static String program(ActivityObject person) {
        return ActivityTypes.PROGRAMS.stream()
                .sorted()
                .filter(type -> person.isOneOf(Set.of(type)))
                .findFirst()
                .orElse("");
    }

    /** Mastodon gives the account to which somebody moved, and other names that somebody claims. */
    private void addMoves(String id, ActivityObject person) {
        String target = person.reference("movedTo");
        if (Identifiers.isUsable(target)) {
            people.add(target);
            people.moves().add(id, target, Optional.empty());
        }
        if (person.has("alsoKnownAs")) {
            people.moves().addOtherNames(id, Set.copyOf(person.references("alsoKnownAs")));
        }
    }

    private String collection(String id) {
        people.addCollection(id);
        return id;
    }

    private String add(String id) {
        if (!Identifiers.isUsable(id)) {
            return "";
        }
        people.add(id);
        return id;
    }

    private static String shortened(String name) {
        return name.substring(0, Math.min(name.length(), 200));
    }
}
