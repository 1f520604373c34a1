package dev.etiquette.archives.x;

import dev.etiquette.archives.findings.ArchiveFindings;
import dev.etiquette.archives.findings.IgnoredKind;
import dev.etiquette.archives.findings.SourceDocument;
import dev.etiquette.archives.findings.SourcePlace;
import dev.etiquette.archives.findings.UtteranceVersion;
import dev.etiquette.archives.json.JsonObject;
import dev.etiquette.archives.people.PersonRegistry;
import dev.etiquette.archives.text.Identifiers;
import dev.etiquette.model.Platform;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Reads direct messages of an archive of X, between two people or in a group, with or without their text. Messages
 * without a text are copies in another file, or deleted ones; they still show who wrote last.
 */
final class DirectMessageReader implements XDocument.MessageListener {

    private static final IgnoredKind TO_ONESELF = new IgnoredKind("message to oneself", "messages to oneself");

    private static final Pattern PAIR = Pattern.compile("(\\d{1,20})-(\\d{1,20})");

    private final SourceDocument source;
    private final ArchiveFindings findings;
    private final PersonRegistry people;
    private final boolean group;

    DirectMessageReader(SourceDocument source, ArchiveFindings findings, boolean group) {
        this.source = source;
        this.findings = findings;
        this.people = findings.people();
        this.group = group;
    }

    @Override
    public void message(String conversation, JsonNode item, String where) {
        SourcePlace place = source.at(where);
        if (!(item instanceof ObjectNode object)) {
            findings.addSkipped(place.problem(XProblems.NO_OBJECT));
            return;
        }
        JsonObject event = new JsonObject(object);
        JsonObject message = event.holderOf("senderId");
        if (message.has("senderId") && !event.has("reactionCreate")) {
            read(conversation, message, place);
        } else if (event.has("messageCreate")) {
            findings.addSkipped(place.problem(XProblems.NO_SENDER));
        } else if (object.size() == 1 && object.iterator().next() instanceof ObjectNode change) {
            // Somebody joined, left, or renamed the group.
            readChange(conversation, new JsonObject(change));
        } else {
            findings.addSkipped(place.problem(XProblems.UNKNOWN_KIND));
        }
    }

    private void readChange(String conversation, JsonObject change) {
        if (group && !conversation.isEmpty()) {
            for (String property : List.of("participantsSnapshot", "userIds", "initiatingUserId")) {
                for (JsonNode person : change.values(property)) {
                    if (person.isString()) {
                        addMember(conversation, person.stringValue());
                    }
                }
            }
        }
    }

    private void read(String conversation, JsonObject message, SourcePlace place) {
        String id = message.text("id").strip();
        String sender = message.text("senderId").strip();
        String recipient = group ? "" : recipient(conversation, sender, message);
        Optional<Instant> at = XTime.parse(message.text("createdAt"));
        String problem = problem(conversation, id, sender, recipient);
        if (problem.isEmpty() && at.isEmpty()) {
            problem = XProblems.time(message.text("createdAt"));
        }
        if (!problem.isEmpty()) {
            findings.addSkipped(place.problem(problem));
            return;
        }
        people.add(sender, Platform.X);
        if (group) {
            addMember(conversation, sender);
            findings.groups().addMember(groupId(conversation), source.export().ownerPlaceholder());
        } else if (recipient.equals(sender)) {
            findings.addIgnored(TO_ONESELF);
            return;
        } else {
            people.add(recipient, Platform.X);
            source.export().ownerEvidence().restrictTo(List.of(sender, recipient));
        }
        findings.addUtterance(UtteranceVersion.message(
                id,
                sender,
                at.orElseThrow(),
                XText.of(message.text("text"), List.of(message)),
                List.of(group ? groupId(conversation) : recipient),
                group ? conversation : thread(sender, recipient),
                place));
    }

    private String problem(String conversation, String id, String sender, String recipient) {
        if (!XPeopleReader.isId(id)) {
            return XProblems.id(id);
        }
        if (!XPeopleReader.isId(sender)) {
            return XProblems.NO_SENDER;
        }
        if (group) {
            return conversation.isEmpty() || !Identifiers.isUsable(conversation) ? XProblems.NO_GROUP : "";
        }
        return XPeopleReader.isId(recipient) ? "" : XProblems.NO_RECIPIENT;
    }

    /** The recipient that the message states, else the other one of the two whose ids name the conversation. */
    private static String recipient(String conversation, String sender, JsonObject message) {
        String stated = message.text("recipientId").strip();
        Matcher pair = PAIR.matcher(conversation);
        if (!stated.isEmpty() || !pair.matches()) {
            return stated;
        }
        return pair.group(1).equals(sender) ? pair.group(2) : pair.group(1);
    }

    /** The name that X gives a conversation of two, whatever this file calls it: the smaller number first. */
    private static String thread(String one, String other) {
        int bySize = one.length() - other.length();
        boolean ordered = bySize != 0 ? bySize < 0 : one.compareTo(other) <= 0;
        return ordered ? one + "-" + other : other + "-" + one;
    }

    private void addMember(String conversation, String person) {
        if (XPeopleReader.isId(person)) {
            people.add(person, Platform.X);
            findings.groups().addMember(groupId(conversation), person);
        }
    }

    /** An id for a group. No id of a person has its first character. */
    private static String groupId(String conversation) {
        return "\u0001group " + conversation + " on " + Platform.X;
    }
}
