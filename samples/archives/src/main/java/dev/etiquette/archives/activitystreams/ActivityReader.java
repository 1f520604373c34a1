package dev.etiquette.archives.activitystreams;

import dev.etiquette.archives.findings.ArchiveFindings;
import dev.etiquette.archives.findings.IgnoredKind;
import dev.etiquette.archives.findings.Interaction;
import dev.etiquette.archives.findings.SourceDocument;
import dev.etiquette.archives.findings.SourcePlace;
import dev.etiquette.archives.text.Identifiers;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Reads activities and objects of one document into findings. */
final class ActivityReader {

    private static final IgnoredKind ADDRESSES = new IgnoredKind(
            "entry with only the address of something elsewhere", "entries with only addresses of things elsewhere");

    private final SourceDocument source;
    private final ArchiveFindings findings;
    private final PersonReader persons;
    private final NoteReader notes;

    ActivityReader(SourceDocument source, ArchiveFindings findings) {
        this.source = source;
        this.findings = findings;
        this.persons = new PersonReader(findings.people());
        this.notes = new NoteReader(findings, persons);
    }

    /** Reads a whole document about one person. */
    void profile(ActivityObject person, String where, boolean likely) {
        String id = persons.read(person.node());
        if (id.isEmpty()) {
            findings.addSkipped(source.at(where).problem(ActivityProblems.NAMELESS_PERSON));
        } else {
            findings.addProfile(id, likely);
        }
    }

    /** Reads one entry of any kind. */
    void read(JsonNode item, String where) {
        SourcePlace place = source.at(where);
        if (item.isString() && item.stringValue().indexOf(':') > 0) {
            findings.addIgnored(ADDRESSES);
        } else if (item instanceof ObjectNode node) {
            ActivityObject object = new ActivityObject(node);
            MastodonDialect.detect(object, source);
            read(object, place);
        } else {
            findings.addSkipped(place.problem(ActivityProblems.NO_OBJECT));
        }
    }

    private void read(ActivityObject object, SourcePlace place) {
        if (object.isOneOf(ActivityTypes.PUBLISHING)) {
            publish(object, place);
        } else if (object.isOneOf(Set.of("Announce"))) {
            boost(object, place);
        } else if (object.isOneOf(ActivityTypes.LIKING)) {
            interactions(Interaction.Kind.LIKE, object, place);
        } else if (object.isOneOf(Set.of("Follow"))) {
            interactions(Interaction.Kind.FOLLOW, object, place);
        } else if (object.isOneOf(Set.of("Block"))) {
            interactions(Interaction.Kind.BLOCK, object, place);
        } else if (object.isOneOf(Set.of("Accept"))) {
            interactions(Interaction.Kind.ACCEPT, object, place);
        } else if (object.isOneOf(Set.of("Reject"))) {
            interactions(Interaction.Kind.REJECT, object, place);
        } else if (object.isOneOf(Set.of("Undo"))) {
            interactions(Interaction.Kind.UNDO, object, place);
        } else if (object.isOneOf(Set.of("Delete"))) {
            interactions(Interaction.Kind.DELETE, object, place);
        } else if (object.isOneOf(Set.of("Move"))) {
            move(object, place);
        } else if (object.isOneOf(Set.of("Tombstone"))) {
            addTombstone(object, place);
        } else if (object.isOneOf(ActivityTypes.ACTORS)) {
            persons.read(object.node());
        } else if (object.isText()) {
            notes.read(object, ActivityObject.EMPTY, place);
        } else {
            ignore(object, place);
        }
    }

    /** Reads that somebody moved to another account. Only the old account itself can say so. */
    private void move(ActivityObject activity, SourcePlace place) {
        List<String> actors = persons.all(activity, "actor");
        List<String> targets = persons.all(activity, "target");
        List<String> moved = persons.all(activity, "object");
        if (actors.size() != 1 || targets.size() != 1 || !moved.isEmpty() && !moved.equals(actors)) {
            findings.addSkipped(place.problem(ActivityProblems.UNCLEAR_MOVE));
            return;
        }
        Optional<Instant> at = Timestamps.time(activity, "published", findings);
        findings.people().moves().add(actors.get(0), targets.get(0), at);
    }

    private void ignore(ActivityObject object, SourcePlace place) {
        Set<String> types = object.types();
        if (NoteReader.isVote(object)) {
            findings.addIgnored(NoteReader.VOTES);
        } else if (types.isEmpty()) {
            findings.addSkipped(place.problem(ActivityProblems.NO_KIND));
        } else if (object.isOneOf(ActivityTypes.UNUSED) || object.isOneOf(ActivityTypes.COLLECTIONS)) {
            findings.addIgnored(IgnoredKind.entries("of kind "
                    + types.stream().filter(ActivityTypes::isKnown).findFirst().orElse("")));
        } else {
            findings.addSkipped(
                    place.problem(ActivityProblems.unknownKind(types.iterator().next())));
        }
    }

    private void publish(ActivityObject activity, SourcePlace place) {
        List<JsonNode> objects = activity.values("object");
        if (objects.isEmpty()) {
            findings.addSkipped(place.problem(ActivityProblems.NO_TEXT));
        }
        for (JsonNode object : objects) {
            if (!(object instanceof ObjectNode inner)) {
                findings.addSkipped(place.problem(ActivityProblems.missingText(ActivityObject.reference(object))));
                continue;
            }
            ActivityObject published = new ActivityObject(inner);
            if (published.isOneOf(ActivityTypes.ACTORS)) {
                persons.read(inner);
            } else if (published.isText()) {
                notes.read(published, activity, place);
            } else {
                ignore(published, place);
            }
        }
    }

    /** Reads a boost. Its text is new only when people boost themselves; a group forwards activities of its members. */
    private void boost(ActivityObject activity, SourcePlace place) {
        List<String> actors = persons.all(activity, "actor");
        for (ActivityObject object : activity.objects("object")) {
            if (object.isOneOf(ActivityTypes.PUBLISHING)) {
                publish(object, place);
                return;
            }
            if (object.isOneOf(ActivityTypes.TEXTS)
                    && persons.all(object, "attributedTo").stream().anyMatch(actors::contains)) {
                notes.read(object, ActivityObject.EMPTY, place);
            }
        }
        interactions(Interaction.Kind.BOOST, activity, place);
    }

    private void interactions(Interaction.Kind kind, ActivityObject activity, SourcePlace place) {
        List<Interaction> found = interactions(kind, activity, true);
        if (found.isEmpty()) {
            findings.addSkipped(place.problem(ActivityProblems.NO_TARGET));
        }
        if (found.stream().anyMatch(interaction -> interaction.actor().isEmpty())) {
            findings.addSkipped(place.problem(ActivityProblems.NO_ACTOR));
            return;
        }
        found.forEach(interaction -> findings.addInteraction(interaction, place));
    }

    private List<Interaction> interactions(Interaction.Kind kind, ActivityObject activity, boolean outer) {
        List<String> actors = persons.all(activity, "actor");
        String actor = actors.isEmpty() ? "" : actors.get(0);
        Optional<Instant> at = Timestamps.time(activity, "published", findings);
        boolean onInteraction =
                kind == Interaction.Kind.ACCEPT || kind == Interaction.Kind.REJECT || kind == Interaction.Kind.UNDO;
        boolean onPerson = kind == Interaction.Kind.FOLLOW || kind == Interaction.Kind.BLOCK;
        List<Interaction> found = new ArrayList<>();
        for (JsonNode value : activity.values("object")) {
            String object = onPerson ? persons.read(value) : ActivityObject.reference(value);
            Optional<Interaction> inner = Optional.empty();
            if (onInteraction && outer && value instanceof ObjectNode node) {
                inner = inner(new ActivityObject(node));
            }
            if (Identifiers.isUsable(object) || inner.isPresent()) {
                found.add(new Interaction(
                        kind, activity.text("id"), actor, Identifiers.isUsable(object) ? object : "", at, inner));
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
                return interactions(kind, activity, false).stream().findFirst();
            }
        }
        return Optional.empty();
    }

    private void addTombstone(ActivityObject tombstone, SourcePlace place) {
        if (Identifiers.isUsable(tombstone.key())) {
            findings.addInteraction(Interaction.of(Interaction.Kind.DELETE, "", tombstone.key()), place);
        } else {
            findings.addSkipped(place.problem(ActivityProblems.UNKNOWN_DELETION));
        }
    }
}
