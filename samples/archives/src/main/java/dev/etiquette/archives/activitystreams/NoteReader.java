package dev.etiquette.archives.activitystreams;

import dev.etiquette.archives.findings.ArchiveFindings;
import dev.etiquette.archives.findings.IgnoredKind;
import dev.etiquette.archives.findings.SourcePlace;
import dev.etiquette.archives.findings.UtteranceVersion;
import dev.etiquette.archives.people.PlatformAddress;
import dev.etiquette.archives.text.Identifiers;
import dev.etiquette.model.Reactions;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** Reads objects with a text: notes, articles, polls. */
final class NoteReader {

    static final IgnoredKind VOTES = new IgnoredKind("vote in a poll", "votes in polls");

    private static final Set<String> PUBLIC = Set.of(
            "https://www.w3.org/ns/activitystreams#Public",
            "http://www.w3.org/ns/activitystreams#Public",
            "https://www.w3.org/ns/activitystreams#public",
            "as:Public",
            "Public");

    private final ArchiveFindings findings;
    private final PersonReader persons;

    NoteReader(ArchiveFindings findings, PersonReader persons) {
        this.findings = findings;
        this.persons = persons;
    }

    /** Reads a note that is the object of an activity; {@link ActivityObject#EMPTY} for a note without one. */
    void read(ActivityObject note, ActivityObject activity, SourcePlace place) {
        if (isVote(note)) {
            findings.addIgnored(VOTES);
            return;
        }
        String id = id(note, activity);
        if (!Identifiers.isUsable(id)) {
            findings.addSkipped(place.problem(ActivityProblems.unusableId(id)));
            return;
        }
        List<String> actors = persons.all(activity, "actor");
        List<String> authors = persons.all(note, "attributedTo");
        String author = author(actors, authors);
        if (!actors.isEmpty() && !authors.isEmpty() && isForged(actors.get(0), author)) {
            findings.addSkipped(place.problem(ActivityProblems.forgedAuthor(actors.get(0), author)));
            return;
        }
        Timestamps timestamps = Timestamps.of(note, activity, findings);
        if (timestamps.editedAt().isEmpty()) {
            findings.addSkipped(place.problem(timeProblem(note, activity)));
            return;
        }
        List<String> answers = note.references("inReplyTo").stream()
                .filter(Identifiers::isUsable)
                .toList();
        if (answers.isEmpty() && !note.values("inReplyTo").isEmpty()) {
            findings.addSkipped(place.problem(ActivityProblems.ANSWERS_WITHOUT_ID));
            return;
        }
        findings.addUtterance(new UtteranceVersion(
                id,
                note.references("url").stream().filter(url -> !url.equals(id)).toList(),
                author,
                timestamps.publishedAt(),
                timestamps.editedAt().get(),
                NoteText.of(note),
                audience(note, activity),
                threads(note, activity),
                answers,
                answersWhom(note),
                new Reactions(note.total("likes"), note.total("shares"), note.total("replies"), note.has("likes")),
                note.language(),
                place));
    }

    /** Whether a note is a vote in a poll: it has a name, answers the poll, and has no text. */
    static boolean isVote(ActivityObject note) {
        boolean kind = note.types().isEmpty() || note.isOneOf(Set.of("Note"));
        return kind
                && !note.text("name").isBlank()
                && !note.has("content")
                && !note.has("contentMap")
                && !note.values("inReplyTo").isEmpty();
    }

    private static String timeProblem(ActivityObject note, ActivityObject activity) {
        for (ActivityObject object : List.of(note, activity)) {
            for (String property : List.of("published", "updated")) {
                String text = object.text(property);
                if (!text.isBlank()) {
                    return ActivityProblems.unreadableTime(text);
                }
            }
        }
        return ActivityProblems.NO_TIME;
    }

    private static String id(ActivityObject note, ActivityObject activity) {
        String own = note.key();
        // The id of the activity names its object too, as long as there is only one.
        return own.isBlank() && activity.values("object").size() == 1 ? activity.key() : own;
    }

    private static String author(List<String> actors, List<String> authors) {
        for (String actor : actors) {
            if (authors.isEmpty() || authors.contains(actor)) {
                return actor;
            }
        }
        return authors.isEmpty() ? "" : authors.get(0);
    }

    /** Whether an actor publishes a text of an author on another host. */
    private static boolean isForged(String actor, String author) {
        String host = PlatformAddress.host(author);
        return !actor.equals(author) && !host.isEmpty() && !host.equals(PlatformAddress.host(actor));
    }

    private static List<String> threads(ActivityObject note, ActivityObject activity) {
        Set<String> threads = new LinkedHashSet<>();
        for (String property : List.of("context", "conversation", "ostatus:conversation")) {
            threads.addAll(note.references(property));
        }
        if (threads.isEmpty()) {
            threads.addAll(activity.references("context"));
        }
        return threads.stream().filter(Identifiers::isUsable).toList();
    }

    private String answersWhom(ActivityObject note) {
        for (ActivityObject answered : note.objects("inReplyTo")) {
            List<String> authors = persons.all(answered, "attributedTo");
            if (!authors.isEmpty()) {
                return authors.get(0);
            }
        }
        return "";
    }

    private UtteranceVersion.Audience audience(ActivityObject note, ActivityObject activity) {
        List<String> properties = List.of("to", "cc", "bto", "bcc", "audience");
        ActivityObject addressing = properties.stream().anyMatch(note::has) ? note : activity;
        boolean stated = properties.stream().anyMatch(addressing::has);
        boolean toEverybody = false;
        boolean forEverybody = false;
        Set<String> addressed = new LinkedHashSet<>();
        for (String property : properties) {
            for (JsonNode value : addressing.values(property)) {
                if (PUBLIC.contains(ActivityObject.reference(value))) {
                    toEverybody |= property.equals("to");
                    forEverybody = true;
                } else {
                    addressed.add(persons.read(value));
                }
            }
        }
        addressed.remove("");
        return new UtteranceVersion.Audience(
                stated, toEverybody, forEverybody, List.copyOf(addressed), namedPeople(note));
    }

    private List<String> namedPeople(ActivityObject note) {
        List<String> named = new ArrayList<>();
        for (ActivityObject tag : note.objects("tag")) {
            if (!tag.isOneOf(Set.of("Mention")) && !tag.isOneOf(Set.of("Person"))) {
                continue;
            }
            String id = tag.key();
            if (Identifiers.isUsable(id) && !named.contains(id)) {
                named.add(id);
                findings.people().add(id);
                String name = tag.text("name");
                findings.people().addMention(id, name.substring(0, Math.min(name.length(), 200)));
            }
        }
        return List.copyOf(named);
    }
}
