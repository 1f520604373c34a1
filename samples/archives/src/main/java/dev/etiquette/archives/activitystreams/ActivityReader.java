package dev.etiquette.archives.activitystreams;

import dev.etiquette.archives.findings.ArchiveFindings;
import dev.etiquette.archives.findings.Interaction;
import dev.etiquette.archives.findings.SourceDocument;
import dev.etiquette.archives.text.QuotedText;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Activities and objects of one document, put into findings. */
public final class ActivityReader {

    /** How mere addresses are called among what was left aside. */
    public static final String ADDRESSES = "that are only addresses of things elsewhere";

    private static final int LONGEST_ID = 2_000;

    private final SourceDocument origin;
    private final ArchiveFindings findings;
    private final PersonReader persons;
    private final NoteReader notes;

    ActivityReader(SourceDocument origin, ArchiveFindings findings) {
        this.origin = origin;
        this.findings = findings;
        this.persons = new PersonReader(findings.people());
        this.notes = new NoteReader(findings, persons);
    }

    /** A whole document about one person. */
    void profile(ActivityObject person, String where, boolean likely) {
        String id = persons.meet(person.node());
        if (id.isEmpty()) {
            findings.skipped(origin.at(where).skipped("the person in it has neither an id nor a name"));
        } else {
            findings.profile(id, likely);
        }
    }

    /** One entry, whatever it is. */
    void read(JsonNode item, String where) {
        SourceDocument.Place place = origin.at(where);
        if (item.isString() && item.stringValue().indexOf(':') > 0) {
            findings.leftAside(ADDRESSES);
        } else if (item instanceof ObjectNode object) {
            ActivityObject thing = new ActivityObject(object);
            MastodonDialect.look(thing, origin);
            read(thing, place);
        } else {
            findings.skipped(place.skipped("it is no object"));
        }
    }

    private void read(ActivityObject thing, SourceDocument.Place place) {
        if (thing.isOneOf(ActivityTypes.SAYING)) {
            say(thing, place);
        } else if (thing.isOneOf(Set.of("Announce"))) {
            announce(thing, place);
        } else if (thing.isOneOf(ActivityTypes.LIKING)) {
            gestures(Interaction.Kind.LIKE, thing, place);
        } else if (thing.isOneOf(Set.of("Follow"))) {
            gestures(Interaction.Kind.FOLLOW, thing, place);
        } else if (thing.isOneOf(Set.of("Block"))) {
            gestures(Interaction.Kind.BLOCK, thing, place);
        } else if (thing.isOneOf(Set.of("Accept"))) {
            gestures(Interaction.Kind.ACCEPT, thing, place);
        } else if (thing.isOneOf(Set.of("Reject"))) {
            gestures(Interaction.Kind.REJECT, thing, place);
        } else if (thing.isOneOf(Set.of("Undo"))) {
            gestures(Interaction.Kind.UNDO, thing, place);
        } else if (thing.isOneOf(Set.of("Delete"))) {
            gestures(Interaction.Kind.DELETE, thing, place);
        } else if (thing.isOneOf(Set.of("Tombstone"))) {
            bury(thing, place);
        } else if (thing.isOneOf(ActivityTypes.ACTORS)) {
            persons.meet(thing.node());
        } else if (thing.isOneOf(ActivityTypes.WORDS) || thing.types().isEmpty() && thing.has("content")) {
            notes.read(thing, ActivityObject.NOTHING, place);
        } else {
            leaveAside(thing, place);
        }
    }

    private void leaveAside(ActivityObject thing, SourceDocument.Place place) {
        Set<String> types = thing.types();
        if (NoteReader.isVote(thing)) {
            findings.leftAside(NoteReader.VOTES);
        } else if (types.isEmpty()) {
            findings.skipped(place.skipped("it does not say what kind of thing it is"));
        } else if (thing.isOneOf(ActivityTypes.UNHEARD) || thing.isOneOf(ActivityTypes.COLLECTIONS)) {
            findings.leftAside("of kind "
                    + types.stream().filter(ActivityTypes::isKnown).findFirst().orElse(""));
        } else {
            findings.skipped(place.skipped("nothing is known of its kind, \""
                    + QuotedText.of(types.iterator().next()) + "\""));
        }
    }

    private void say(ActivityObject activity, SourceDocument.Place place) {
        List<JsonNode> objects = activity.values("object");
        if (objects.isEmpty()) {
            findings.skipped(place.skipped("it names nothing that was said"));
        }
        for (JsonNode object : objects) {
            if (!(object instanceof ObjectNode inner)) {
                findings.skipped(place.skipped("it only points to \"" + QuotedText.of(ActivityObject.reference(object))
                        + "\", whose words are not there"));
                continue;
            }
            ActivityObject said = new ActivityObject(inner);
            if (said.isOneOf(ActivityTypes.ACTORS)) {
                persons.meet(inner);
            } else if (said.isOneOf(ActivityTypes.WORDS) || said.types().isEmpty() && said.has("content")) {
                notes.read(said, activity, place);
            } else {
                leaveAside(said, place);
            }
        }
    }

    /** A boost. Its words are another's, unless people boost themselves; a group passes on what members do. */
    private void announce(ActivityObject activity, SourceDocument.Place place) {
        List<String> actors = persons.all(activity, "actor");
        for (ActivityObject object : activity.things("object")) {
            if (object.isOneOf(ActivityTypes.SAYING)) {
                say(object, place);
                return;
            }
            if (object.isOneOf(ActivityTypes.WORDS)
                    && persons.all(object, "attributedTo").stream().anyMatch(actors::contains)) {
                notes.read(object, ActivityObject.NOTHING, place);
            }
        }
        gestures(Interaction.Kind.BOOST, activity, place);
    }

    private void gestures(Interaction.Kind kind, ActivityObject activity, SourceDocument.Place place) {
        List<Interaction> found = gestures(kind, activity, true);
        if (found.isEmpty()) {
            findings.skipped(place.skipped("it names nobody and nothing that it is about"));
        }
        if (found.stream().anyMatch(gesture -> gesture.actor().isEmpty())) {
            findings.skipped(place.skipped("it does not say who did it"));
            return;
        }
        found.forEach(gesture -> findings.did(gesture, place));
    }

    private List<Interaction> gestures(Interaction.Kind kind, ActivityObject activity, boolean outer) {
        List<String> actors = persons.all(activity, "actor");
        String actor = actors.isEmpty() ? "" : actors.get(0);
        Optional<Instant> at = Timestamps.time(activity, "published", findings);
        boolean onGesture =
                kind == Interaction.Kind.ACCEPT || kind == Interaction.Kind.REJECT || kind == Interaction.Kind.UNDO;
        boolean onPerson = kind == Interaction.Kind.FOLLOW || kind == Interaction.Kind.BLOCK;
        List<Interaction> found = new ArrayList<>();
        for (JsonNode value : activity.values("object")) {
            String object = onPerson ? persons.meet(value) : ActivityObject.reference(value);
            Optional<Interaction> inner = Optional.empty();
            if (onGesture && outer && value instanceof ObjectNode node) {
                inner = inner(new ActivityObject(node));
            }
            if (usable(object) || inner.isPresent()) {
                found.add(new Interaction(kind, activity.text("id"), actor, usable(object) ? object : "", at, inner));
            }
        }
        return found;
    }

    private Optional<Interaction> inner(ActivityObject activity) {
        for (Interaction.Kind kind : List.of(
                Interaction.Kind.FOLLOW, Interaction.Kind.BLOCK, Interaction.Kind.LIKE, Interaction.Kind.BOOST)) {
            Set<String> types = switch (kind) {
                case FOLLOW -> Set.of("Follow");
                case BLOCK -> Set.of("Block");
                case LIKE -> ActivityTypes.LIKING;
                default -> Set.of("Announce");
            };
            if (activity.isOneOf(types)) {
                return gestures(kind, activity, false).stream().findFirst();
            }
        }
        return Optional.empty();
    }

    private void bury(ActivityObject tombstone, SourceDocument.Place place) {
        if (usable(tombstone.key())) {
            findings.did(
                    new Interaction(
                            Interaction.Kind.DELETE, "", "", tombstone.key(), Optional.empty(), Optional.empty()),
                    place);
        } else {
            findings.skipped(place.skipped("something was deleted, but it does not say what"));
        }
    }

    /** Whether an id can be kept: not blank, of a sane length, and without characters that cannot be seen. */
    public static boolean usable(String id) {
        return !id.isBlank() && id.length() <= LONGEST_ID && id.chars().noneMatch(Character::isISOControl);
    }
}
