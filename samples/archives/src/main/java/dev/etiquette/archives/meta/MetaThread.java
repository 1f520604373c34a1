package dev.etiquette.archives.meta;

import dev.etiquette.archives.findings.ArchiveFindings;
import dev.etiquette.archives.findings.IgnoredKind;
import dev.etiquette.archives.findings.SourceDocument;
import dev.etiquette.archives.findings.SourcePlace;
import dev.etiquette.archives.findings.UtteranceVersion;
import dev.etiquette.archives.findings.WordlessMedia;
import dev.etiquette.archives.json.JsonObject;
import dev.etiquette.archives.json.NestedLists;
import dev.etiquette.archives.text.QuotedText;
import dev.etiquette.archives.text.TextDigest;
import dev.etiquette.model.Mark;
import dev.etiquette.model.Platform;
import dev.etiquette.model.Times;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * One file of a conversation. Its messages come before its title, so that the file is read twice; they begin with the
 * newest, and are put in order.
 */
final class MetaThread {

    private static final IgnoredKind UNSENT =
            new IgnoredKind("message that was taken back", "messages that were taken back");
    private static final IgnoredKind NOTICES =
            new IgnoredKind("notice of a call or a group", "notices of calls or groups");
    private static final IgnoredKind FILTERED =
            new IgnoredKind("message that was filtered out", "messages that were filtered out");

    private static final IgnoredKind REACTIONS = new IgnoredKind("reaction to a message", "reactions to messages");

    /** What the platforms write in the place of a message when somebody reacts, in the language of the owner. */
    private static final Pattern REACTION = Pattern.compile(
            "(?iu)(?:reacted .{1,20} to your message|liked a message|hat (?:mit )?.{1,20} auf deine nachricht reagiert"
                    + "|hat eine nachricht mit .gefällt mir. markiert|gefällt eine nachricht"
                    + "|reaccion[oó] .{1,25} a tu mensaje|le gust[oó] un mensaje|a réagi .{1,25} à (?:votre|ton) message|a aimé un message"
                    + "|ha reagito .{0,25}al tuo messaggio.{0,25}|ha messo .{1,3}mi piace.{1,3} a un messaggio"
                    + "|reagiu .{1,25} à sua mensagem|curtiu uma mensagem|heeft .{1,25} gereageerd op je bericht"
                    + "|vindt een bericht leuk)\\s*\\.?");

    private final SourceDocument source;
    private final ArchiveFindings findings;
    private final MetaPeople people;
    private final Platform platform;
    private final boolean filtered;
    private final SortedSet<String> participants = new TreeSet<>();
    private final List<UtteranceVersion> said = new ArrayList<>();
    private final Map<String, Integer> copies = new HashMap<>();
    private String title = "";
    private String key;
    private boolean regularGroup;
    private boolean group;
    private String room = "";

    MetaThread(String file, SourceDocument source, ArchiveFindings findings, MetaPeople people) {
        this.source = source;
        this.findings = findings;
        this.people = people;
        this.platform = source.export().platform();
        this.filtered = file.contains("/filtered_threads/");
        String[] names = file.split("/");
        this.key = names.length > 1 && names[names.length - 1].matches("message_\\d+\\.json")
                ? names[names.length - 2]
                : names[names.length - 1];
    }

    /** Receives what is known of the whole conversation. */
    NestedLists.Listener head() {
        return new NestedLists.Listener() {
            @Override
            public void value(String path, JsonNode value, String where) {
                readHead(path, value);
            }

            @Override
            public void problem(String where, String reason) {
                // The messages themselves are too long to be kept at once; faults are told when they are read.
            }
        };
    }

    private void readHead(String path, JsonNode value) {
        switch (path) {
            case "participants" -> {
                for (JsonNode each : value) {
                    String name = each instanceof ObjectNode object
                            ? new JsonObject(object).text("name")
                            : each.isString() ? each.stringValue() : "";
                    if (!name.isBlank() && participants.size() <= 1_000) {
                        participants.add(MetaText.line(name));
                    }
                }
            }
            case "title" -> title = value.isString() ? MetaText.line(value.stringValue()) : "";
            case "thread_path", "threadName" -> {
                if (value.isString() && !value.stringValue().isBlank()) {
                    String[] parts = value.stringValue().split("/");
                    key = parts[parts.length - 1];
                }
            }
            case "thread_type" ->
                regularGroup = value.isString() && value.stringValue().equals("RegularGroup");
            default -> {
                // Pictures, links to join, magic words.
            }
        }
    }

    /** Now the head is known. */
    void introduce() {
        group = participants.size() > 2 || regularGroup;
        room = "\u0001thread " + key + " on " + platform;
        List<String> ids = participants.stream().map(people::addWriter).toList();
        ids.forEach(id -> findings.groups().addMember(room, id));
        findings.groups().addMember(room, source.export().ownerPlaceholder());
        if (group) {
            return;
        }
        if (ids.size() == 2) {
            source.export().ownerEvidence().restrictTo(ids);
        }
        if (ids.size() == 2 && participants.contains(title)) {
            source.export().ownerEvidence().exclude(platform + ":" + title);
        }
    }

    /** Receives the messages. */
    NestedLists.Listener messages() {
        return new NestedLists.Listener() {
            private int number;

            @Override
            public void value(String path, JsonNode value, String where) {
                if (!path.equals("messages[]")) {
                    return;
                }
                number++;
                SourcePlace place = source.at("message " + number + " (" + where + ")");
                if (value instanceof ObjectNode message) {
                    read(new JsonObject(message), place);
                } else {
                    findings.addSkipped(place.problem("it is no object; expected a message"));
                }
            }

            @Override
            public void problem(String where, String reason) {
                findings.addSkipped(source.at(where).problem(reason));
            }
        };
    }

    private void read(JsonObject message, SourcePlace place) {
        String sender = MetaText.line(message.firstText("sender_name", "senderName"));
        String millis = message.firstText("timestamp_ms", "timestamp").strip();
        if (filtered) {
            findings.addIgnored(FILTERED);
            return;
        }
        Optional<Instant> at = millis.matches("\\d{10,14}")
                ? Optional.of(Instant.ofEpochMilli(Long.parseLong(millis))).filter(Times::isOnCalendar)
                : Optional.empty();
        if (sender.isEmpty() || sender.length() > 300) {
            findings.addSkipped(place.problem("it does not say who wrote it; expected a sender_name"));
        } else if (at.isEmpty()) {
            findings.addSkipped(place.problem(
                    "its time \"" + QuotedText.of(millis) + "\" cannot be read; expected milliseconds since 1970"));
        } else if (isTrue(message, "is_unsent") || isTrue(message, "isUnsent") || isTrue(message, "is_taken_down")) {
            findings.addIgnored(UNSENT);
        } else if (message.has("call_duration") || message.text("type").equals("Call")) {
            readCall(message, sender, at.get(), place);
        } else if (message.text("type").equals("Subscribe")
                || message.text("type").equals("Unsubscribe")) {
            findings.addIgnored(NOTICES);
        } else if (REACTION.matcher(MetaText.line(message.text("content"))).matches()) {
            findings.addIgnored(REACTIONS);
        } else {
            say(message, sender, at.get(), place);
        }
    }

    private static boolean isTrue(JsonObject message, String property) {
        return message.values(property).stream().anyMatch(each -> each.isBoolean() && each.booleanValue());
    }

    private void readCall(JsonObject message, String sender, Instant at, SourcePlace place) {
        boolean talked = message.text("call_duration").strip().matches("[1-9]\\d{0,6}");
        if (talked && !group) {
            // In a call the owner has spoken to them, whoever called.
            String id = platform + ":call:" + TextDigest.of(key, sender, at.toString());
            findings.addMarks(id, Set.of(Mark.CLOSING));
            said.add(UtteranceVersion.message(
                    id, source.export().ownerPlaceholder(), at, "", List.of(room), room, place));
        } else {
            findings.addIgnored(NOTICES);
        }
    }

    private void say(JsonObject message, String sender, Instant at, SourcePlace place) {
        String id = people.addWriter(sender);
        String text = text(message, sender);
        findings.groups().addMember(room, id);
        String digest = TextDigest.of(platform.id(), key, sender, at.toString(), text);
        int copy = copies.merge(digest, 1, Integer::sum);
        String own = platform + ":" + digest + (copy == 1 ? "" : "-" + copy);
        if (text.isEmpty() && (message.has("sticker") || message.has("gifs"))) {
            // A laughing cat says as much as a smile.
            findings.addMarks(own, Set.of(Mark.CLOSING));
        }
        said.add(UtteranceVersion.message(own, id, at, text, List.of(room), room, place));
    }

    /** Of something that is shared the platform says "Ann sent an attachment.", in the language of the owner. */
    private static String text(JsonObject message, String sender) {
        String content = MetaText.block(message.firstText("content", "text"));
        List<JsonObject> shared = message.objects("share");
        if (!shared.isEmpty() && (content.isEmpty() || content.startsWith(sender + " "))) {
            return MetaText.block(shared.get(0).firstText("share_text", "link"));
        }
        boolean media = message.has("photos")
                || message.has("videos")
                || message.has("audio_files")
                || message.has("files")
                || message.has("gifs")
                || message.has("sticker");
        return media && content.startsWith(sender + " ") ? "" : content;
    }

    /** All was read. */
    void end() {
        said.sort(Comparator.comparing(UtteranceVersion::editedAt));
        WordlessMedia messages = new WordlessMedia(findings, group);
        said.forEach(messages::add);
        messages.end();
    }
}
