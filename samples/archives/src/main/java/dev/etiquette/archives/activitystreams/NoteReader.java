package dev.etiquette.archives.activitystreams;

import dev.etiquette.archives.findings.ArchiveFindings;
import dev.etiquette.archives.findings.SourceDocument;
import dev.etiquette.archives.findings.UtteranceVersion;
import dev.etiquette.archives.people.PersonRegistry;
import dev.etiquette.archives.text.QuotedText;
import dev.etiquette.model.Reactions;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** Notes, articles, polls: everything with words. */
public final class NoteReader {

    /** How votes in polls are called among what was left aside. */
    public static final String VOTES = "that are votes in polls";

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

    /** Reads a note that an activity brings; {@link ActivityObject#NOTHING} when it stands alone. */
    void read(ActivityObject note, ActivityObject activity, SourceDocument.Place place) {
        if (isVote(note)) {
            findings.leftAside(VOTES);
            return;
        }
        String id = id(note, activity);
        if (!ActivityReader.usable(id)) {
            String reason = id.isBlank() ? "it has no id" : "its id \"" + QuotedText.of(id) + "\" cannot be one";
            findings.skipped(place.skipped(reason + ", so it cannot be told from others"));
            return;
        }
        List<String> actors = persons.all(activity, "actor");
        List<String> authors = persons.all(note, "attributedTo");
        String author = author(actors, authors);
        if (!actors.isEmpty() && !authors.isEmpty() && forged(actors.get(0), author)) {
            findings.skipped(place.skipped("\"" + QuotedText.of(actors.get(0)) + "\" hands in what \""
                    + QuotedText.of(author) + "\" is said to have written"));
            return;
        }
        Timestamps dating = Timestamps.of(note, activity, findings);
        if (dating.edited().isEmpty()) {
            findings.skipped(place.skipped(timeTrouble(note, activity)));
            return;
        }
        List<String> answers = note.references("inReplyTo").stream()
                .filter(ActivityReader::usable)
                .toList();
        if (answers.isEmpty() && !note.values("inReplyTo").isEmpty()) {
            findings.skipped(place.skipped("it answers something that has no id"));
            return;
        }
        findings.said(new UtteranceVersion(
                id,
                note.references("url").stream().filter(url -> !url.equals(id)).toList(),
                author,
                dating.said(),
                dating.edited().get(),
                NoteText.of(note),
                audience(note, activity),
                threads(note, activity),
                answers,
                answersWhom(note),
                new Reactions(note.total("likes"), note.total("shares"), note.total("replies")),
                place));
    }

    /** A vote in a poll looks like a note: it has a name, answers the poll, and says nothing. */
    static boolean isVote(ActivityObject note) {
        boolean kind = note.types().isEmpty() || note.isOneOf(Set.of("Note"));
        return kind
                && !note.text("name").isBlank()
                && !note.has("content")
                && !note.has("contentMap")
                && !note.values("inReplyTo").isEmpty();
    }

    private static String timeTrouble(ActivityObject note, ActivityObject activity) {
        for (ActivityObject thing : List.of(note, activity)) {
            for (String property : List.of("published", "updated")) {
                String text = thing.text(property);
                if (!text.isBlank()) {
                    return "its time \"" + QuotedText.of(text) + "\" is none that is known";
                }
            }
        }
        return "it does not say when it was said";
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

    /** Nobody may put words into the mouth of somebody on another host. */
    private static boolean forged(String actor, String author) {
        String host = PersonRegistry.host(author);
        return !actor.equals(author) && !host.isEmpty() && !host.equals(PersonRegistry.host(actor));
    }

    private static List<String> threads(ActivityObject note, ActivityObject activity) {
        Set<String> threads = new LinkedHashSet<>();
        for (String property : List.of("context", "conversation", "ostatus:conversation")) {
            threads.addAll(note.references(property));
        }
        if (threads.isEmpty()) {
            threads.addAll(activity.references("context"));
        }
        return threads.stream().filter(ActivityReader::usable).toList();
    }

    private String answersWhom(ActivityObject note) {
        for (ActivityObject answered : note.things("inReplyTo")) {
            List<String> authors = persons.all(answered, "attributedTo");
            if (!authors.isEmpty()) {
                return authors.get(0);
            }
        }
        return "";
    }

    private UtteranceVersion.Audience audience(ActivityObject note, ActivityObject activity) {
        List<String> properties = List.of("to", "cc", "bto", "bcc", "audience");
        ActivityObject speaking = properties.stream().anyMatch(note::has) ? note : activity;
        boolean stated = properties.stream().anyMatch(speaking::has);
        boolean toEverybody = false;
        boolean forEverybody = false;
        Set<String> addressed = new LinkedHashSet<>();
        for (String property : properties) {
            for (JsonNode value : speaking.values(property)) {
                if (PUBLIC.contains(ActivityObject.reference(value))) {
                    toEverybody |= property.equals("to");
                    forEverybody = true;
                } else {
                    addressed.add(persons.meet(value));
                }
            }
        }
        addressed.remove("");
        return new UtteranceVersion.Audience(stated, toEverybody, forEverybody, List.copyOf(addressed), named(note));
    }

    private List<String> named(ActivityObject note) {
        List<String> named = new ArrayList<>();
        for (ActivityObject tag : note.things("tag")) {
            if (!tag.isOneOf(Set.of("Mention")) && !tag.isOneOf(Set.of("Person"))) {
                continue;
            }
            String id = tag.key();
            if (ActivityReader.usable(id) && !named.contains(id)) {
                named.add(id);
                findings.people().met(id);
                String name = tag.text("name");
                findings.people().isCalled(id, name.substring(0, Math.min(name.length(), 200)));
            }
        }
        return List.copyOf(named);
    }
}
