package dev.etiquette.archives.x;

import dev.etiquette.archives.activitystreams.ActivityObject;
import dev.etiquette.archives.activitystreams.ActivityReader;
import dev.etiquette.archives.findings.ArchiveFindings;
import dev.etiquette.archives.findings.SourceDocument;
import dev.etiquette.archives.findings.UtteranceVersion;
import dev.etiquette.archives.people.PersonRegistry;
import dev.etiquette.model.Platform;
import dev.etiquette.model.Reactions;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Direct messages of an archive of X, of two people or of a group, with or without their text. Those without text are
 * the same messages in another file, or all that is left of them; they still tell who wrote last.
 */
public final class DirectMessageReader implements XDocument.Talks {

    /** How messages to oneself are called among what was left aside. */
    public static final String TO_ONESELF = "that are messages to oneself";

    private static final Pattern PAIR = Pattern.compile("(\\d{1,20})-(\\d{1,20})");

    private final SourceDocument origin;
    private final ArchiveFindings findings;
    private final PersonRegistry people;
    private final boolean group;

    DirectMessageReader(SourceDocument origin, ArchiveFindings findings, boolean group) {
        this.origin = origin;
        this.findings = findings;
        this.people = findings.people();
        this.group = group;
    }

    @Override
    public void message(String talk, JsonNode item, String where) {
        SourceDocument.Place place = origin.at(where);
        if (!(item instanceof ObjectNode object)) {
            findings.skipped(place.skipped("it is no object"));
            return;
        }
        ActivityObject event = new ActivityObject(object);
        ActivityObject message = XPeopleReader.inside(event, "senderId");
        if (message.has("senderId") && !event.has("reactionCreate")) {
            read(talk, message, place);
        } else if (event.has("messageCreate")) {
            findings.skipped(place.skipped("it does not say who wrote it"));
        } else if (object.size() == 1 && object.iterator().next() instanceof ObjectNode change) {
            // Somebody came, left, or gave the group a name.
            changed(talk, new ActivityObject(change));
        } else {
            findings.skipped(place.skipped("nothing is known of its kind"));
        }
    }

    private void changed(String talk, ActivityObject change) {
        if (group && !talk.isEmpty()) {
            for (String property : List.of("participantsSnapshot", "userIds", "initiatingUserId")) {
                for (JsonNode person : change.values(property)) {
                    if (person.isString()) {
                        join(talk, person.stringValue());
                    }
                }
            }
        }
    }

    private void read(String talk, ActivityObject message, SourceDocument.Place place) {
        String id = message.text("id").strip();
        String sender = message.text("senderId").strip();
        String recipient = group ? "" : recipient(talk, sender, message);
        Optional<Instant> at = XTime.parse(message.text("createdAt"));
        String trouble = trouble(talk, id, sender, recipient);
        if (trouble.isEmpty() && at.isEmpty()) {
            trouble = TweetReader.timeTrouble(message.text("createdAt"));
        }
        if (!trouble.isEmpty()) {
            findings.skipped(place.skipped(trouble));
            return;
        }
        people.met(sender, Platform.X);
        if (group) {
            join(talk, sender);
            findings.rooms().isIn(room(talk), origin.folder().self());
        } else if (recipient.equals(sender)) {
            findings.leftAside(TO_ONESELF);
            return;
        } else {
            people.met(recipient, Platform.X);
            origin.folder().claim().isAmong(List.of(sender, recipient));
        }
        findings.said(new UtteranceVersion(
                id,
                List.of(),
                sender,
                at,
                at.orElseThrow(),
                XText.of(message.text("text"), List.of(message)),
                new UtteranceVersion.Audience(true, false, false, List.of(group ? room(talk) : recipient), List.of()),
                List.of(group ? talk : thread(sender, recipient)),
                List.of(),
                "",
                Reactions.NONE,
                place));
    }

    private String trouble(String talk, String id, String sender, String recipient) {
        if (!XPeopleReader.isId(id)) {
            return XPeopleReader.idTrouble(id);
        }
        if (!XPeopleReader.isId(sender)) {
            return "it does not say who wrote it";
        }
        if (group) {
            return talk.isEmpty() || !ActivityReader.usable(talk) ? "its group has no id" : "";
        }
        return XPeopleReader.isId(recipient) ? "" : "it does not say to whom it was sent";
    }

    /** As the message says, else the other one of those after whom the talk is named. */
    private static String recipient(String talk, String sender, ActivityObject message) {
        String told = message.text("recipientId").strip();
        Matcher pair = PAIR.matcher(talk);
        if (!told.isEmpty() || !pair.matches()) {
            return told;
        }
        return pair.group(1).equals(sender) ? pair.group(2) : pair.group(1);
    }

    /** Named as X does, whatever the talk is called in this file: the smaller number first. */
    private static String thread(String one, String other) {
        int bySize = one.length() - other.length();
        boolean ordered = bySize != 0 ? bySize < 0 : one.compareTo(other) <= 0;
        return ordered ? one + "-" + other : other + "-" + one;
    }

    private void join(String talk, String person) {
        if (XPeopleReader.isId(person)) {
            people.met(person, Platform.X);
            findings.rooms().isIn(room(talk), person);
        }
    }

    /** No id of a person has such a character. */
    private static String room(String talk) {
        return "\u0001group " + talk + " on " + Platform.X;
    }
}
