package dev.etiquette.archives;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Activities and objects of one document, put into findings. */
final class ActivityReader {

    /** How mere addresses are called among what was left aside. */
    static final String ADDRESSES = "that are only addresses of things elsewhere";

    private static final int LONGEST_ID = 2_000;

    private final Origin origin;
    private final Findings findings;
    private final PersonReader persons;
    private final NoteReader notes;

    ActivityReader(Origin origin, Findings findings) {
        this.origin = origin;
        this.findings = findings;
        this.persons = new PersonReader(findings.people());
        this.notes = new NoteReader(findings, persons);
    }

    /** A whole document about one person. */
    void profile(Thing person, String where, boolean likely) {
        String id = persons.meet(person.node());
        if (id.isEmpty()) {
            findings.skipped(origin.at(where).skipped("the person in it has neither an id nor a name"));
        } else {
            findings.profile(id, likely);
        }
    }

    /** One entry, whatever it is. */
    void read(JsonNode item, String where) {
        Origin.Place place = origin.at(where);
        if (item.isString() && item.stringValue().indexOf(':') > 0) {
            findings.leftAside(ADDRESSES);
        } else if (item instanceof ObjectNode object) {
            Thing thing = new Thing(object);
            MastodonMarks.look(thing, origin);
            read(thing, place);
        } else {
            findings.skipped(place.skipped("it is no object"));
        }
    }

    private void read(Thing thing, Origin.Place place) {
        if (thing.isOneOf(Kinds.SAYING)) {
            say(thing, place);
        } else if (thing.isOneOf(Set.of("Announce"))) {
            announce(thing, place);
        } else if (thing.isOneOf(Kinds.LIKING)) {
            gestures(Gesture.Kind.LIKE, thing, place);
        } else if (thing.isOneOf(Set.of("Follow"))) {
            gestures(Gesture.Kind.FOLLOW, thing, place);
        } else if (thing.isOneOf(Set.of("Block"))) {
            gestures(Gesture.Kind.BLOCK, thing, place);
        } else if (thing.isOneOf(Set.of("Accept"))) {
            gestures(Gesture.Kind.ACCEPT, thing, place);
        } else if (thing.isOneOf(Set.of("Reject"))) {
            gestures(Gesture.Kind.REJECT, thing, place);
        } else if (thing.isOneOf(Set.of("Undo"))) {
            gestures(Gesture.Kind.UNDO, thing, place);
        } else if (thing.isOneOf(Set.of("Delete"))) {
            gestures(Gesture.Kind.DELETE, thing, place);
        } else if (thing.isOneOf(Set.of("Tombstone"))) {
            bury(thing, place);
        } else if (thing.isOneOf(Kinds.ACTORS)) {
            persons.meet(thing.node());
        } else if (thing.isOneOf(Kinds.WORDS) || thing.types().isEmpty() && thing.has("content")) {
            notes.read(thing, Thing.NOTHING, place);
        } else {
            leaveAside(thing, place);
        }
    }

    private void leaveAside(Thing thing, Origin.Place place) {
        Set<String> types = thing.types();
        if (NoteReader.isVote(thing)) {
            findings.leftAside(NoteReader.VOTES);
        } else if (types.isEmpty()) {
            findings.skipped(place.skipped("it does not say what kind of thing it is"));
        } else if (thing.isOneOf(Kinds.UNHEARD) || thing.isOneOf(Kinds.COLLECTIONS)) {
            findings.leftAside("of kind "
                    + types.stream().filter(Kinds::isKnown).findFirst().orElse(""));
        } else {
            findings.skipped(place.skipped("nothing is known of its kind, \""
                    + Quoted.of(types.iterator().next()) + "\""));
        }
    }

    private void say(Thing activity, Origin.Place place) {
        List<JsonNode> objects = activity.values("object");
        if (objects.isEmpty()) {
            findings.skipped(place.skipped("it names nothing that was said"));
        }
        for (JsonNode object : objects) {
            if (!(object instanceof ObjectNode inner)) {
                findings.skipped(place.skipped(
                        "it only points to \"" + Quoted.of(Thing.reference(object)) + "\", whose words are not there"));
                continue;
            }
            Thing said = new Thing(inner);
            if (said.isOneOf(Kinds.ACTORS)) {
                persons.meet(inner);
            } else if (said.isOneOf(Kinds.WORDS) || said.types().isEmpty() && said.has("content")) {
                notes.read(said, activity, place);
            } else {
                leaveAside(said, place);
            }
        }
    }

    /** A boost. Its words are another's, unless people boost themselves; a group passes on what members do. */
    private void announce(Thing activity, Origin.Place place) {
        List<String> actors = persons.all(activity, "actor");
        for (Thing object : activity.things("object")) {
            if (object.isOneOf(Kinds.SAYING)) {
                say(object, place);
                return;
            }
            if (object.isOneOf(Kinds.WORDS)
                    && persons.all(object, "attributedTo").stream().anyMatch(actors::contains)) {
                notes.read(object, Thing.NOTHING, place);
            }
        }
        gestures(Gesture.Kind.BOOST, activity, place);
    }

    private void gestures(Gesture.Kind kind, Thing activity, Origin.Place place) {
        List<Gesture> found = gestures(kind, activity, true);
        if (found.isEmpty()) {
            findings.skipped(place.skipped("it names nobody and nothing that it is about"));
        }
        if (found.stream().anyMatch(gesture -> gesture.actor().isEmpty())) {
            findings.skipped(place.skipped("it does not say who did it"));
            return;
        }
        found.forEach(gesture -> findings.did(gesture, place));
    }

    private List<Gesture> gestures(Gesture.Kind kind, Thing activity, boolean outer) {
        List<String> actors = persons.all(activity, "actor");
        String actor = actors.isEmpty() ? "" : actors.get(0);
        Optional<Instant> at = Dating.time(activity, "published", findings);
        boolean onGesture = kind == Gesture.Kind.ACCEPT || kind == Gesture.Kind.REJECT || kind == Gesture.Kind.UNDO;
        boolean onPerson = kind == Gesture.Kind.FOLLOW || kind == Gesture.Kind.BLOCK;
        List<Gesture> found = new ArrayList<>();
        for (JsonNode value : activity.values("object")) {
            String object = onPerson ? persons.meet(value) : Thing.reference(value);
            Optional<Gesture> inner = Optional.empty();
            if (onGesture && outer && value instanceof ObjectNode node) {
                inner = inner(new Thing(node));
            }
            if (usable(object) || inner.isPresent()) {
                found.add(new Gesture(kind, activity.text("id"), actor, usable(object) ? object : "", at, inner));
            }
        }
        return found;
    }

    private Optional<Gesture> inner(Thing activity) {
        for (Gesture.Kind kind :
                List.of(Gesture.Kind.FOLLOW, Gesture.Kind.BLOCK, Gesture.Kind.LIKE, Gesture.Kind.BOOST)) {
            Set<String> types = switch (kind) {
                case FOLLOW -> Set.of("Follow");
                case BLOCK -> Set.of("Block");
                case LIKE -> Kinds.LIKING;
                default -> Set.of("Announce");
            };
            if (activity.isOneOf(types)) {
                return gestures(kind, activity, false).stream().findFirst();
            }
        }
        return Optional.empty();
    }

    private void bury(Thing tombstone, Origin.Place place) {
        if (usable(tombstone.key())) {
            findings.did(
                    new Gesture(Gesture.Kind.DELETE, "", "", tombstone.key(), Optional.empty(), Optional.empty()),
                    place);
        } else {
            findings.skipped(place.skipped("something was deleted, but it does not say what"));
        }
    }

    /** Whether an id can be kept: not blank, of a sane length, and without characters that cannot be seen. */
    static boolean usable(String id) {
        return !id.isBlank() && id.length() <= LONGEST_ID && id.chars().noneMatch(Character::isISOControl);
    }
}
