package dev.etiquette.archives.discord;

import dev.etiquette.archives.findings.ArchiveFindings;
import dev.etiquette.archives.findings.IgnoredKind;
import dev.etiquette.archives.findings.SourceDocument;
import dev.etiquette.archives.findings.SourcePlace;
import dev.etiquette.archives.findings.UtteranceVersion;
import dev.etiquette.archives.findings.WordlessMedia;
import dev.etiquette.archives.json.JsonObject;
import dev.etiquette.archives.json.NestedLists;
import dev.etiquette.archives.people.PersonRegistry;
import dev.etiquette.archives.text.IsoTime;
import dev.etiquette.archives.text.PlainText;
import dev.etiquette.archives.text.QuotedText;
import dev.etiquette.model.Platform;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Reads the messages of one channel, which the head before them describes. */
final class DiscordChannel implements NestedLists.Listener {

    private static final IgnoredKind BOTS =
            new IgnoredKind("message of a bot of Discord", "messages of bots of Discord");
    private static final IgnoredKind NOTICES = new IgnoredKind("notice of Discord", "notices of Discord");

    private final SourceDocument source;
    private final ArchiveFindings findings;
    private final PersonRegistry people;
    private final SortedMap<String, String> writers = new TreeMap<>();
    private String channel = "";
    private String name = "";
    private boolean ofTwo;
    private @Nullable WordlessMedia messages;
    private int number;

    DiscordChannel(SourceDocument source, ArchiveFindings findings) {
        this.source = source;
        this.findings = findings;
        this.people = findings.people();
    }

    /** The id of a person by that of Discord, or by a name. */
    static String id(String user) {
        return "discord:" + user.strip();
    }

    @Override
    public void value(String path, JsonNode value, String where) {
        if (path.equals("channel") && value instanceof ObjectNode object) {
            JsonObject head = new JsonObject(object);
            channel = head.text("id").strip();
            name = PlainText.line(head.text("name"));
            ofTwo = head.text("type").equals("DirectTextChat");
        } else if (path.equals("messages[]")) {
            number++;
            SourcePlace place = source.at("message " + number + " (" + where + ")");
            if (value instanceof ObjectNode message) {
                read(new JsonObject(message), place);
            } else {
                findings.addSkipped(place.problem("it is no object; expected a message"));
            }
        }
    }

    private String room() {
        return "\u0001channel " + channel + " on " + Platform.DISCORD;
    }

    private void read(JsonObject message, SourcePlace place) {
        JsonObject author = message.objects("author").stream().findFirst().orElse(message);
        String user = author.text("id").strip();
        String own = message.text("id").strip();
        Optional<Instant> at = IsoTime.parse(message.text("timestamp")).map(IsoTime.Moment::at);
        boolean bot = author.values("isBot").stream().anyMatch(each -> each.isBoolean() && each.booleanValue());
        if (!message.text("type").equals("Default") && !message.text("type").equals("Reply")) {
            findings.addIgnored(NOTICES);
        } else if (bot) {
            findings.addIgnored(BOTS);
        } else if (!own.matches("\\d{1,20}") || !user.matches("\\d{1,20}") || author == message) {
            findings.addSkipped(
                    place.problem("it does not say who wrote it, or has no id; expected an author with a number"));
        } else if (at.isEmpty()) {
            findings.addSkipped(place.problem("its time \"" + QuotedText.of(message.text("timestamp"))
                    + "\" cannot be read; expected one such as 2026-02-27T17:00:00+00:00"));
        } else {
            say(message, note(author), at.get(), place);
        }
    }

    private String note(JsonObject author) {
        String id = id(author.text("id"));
        String called = author.firstText("nickname", "name");
        writers.putIfAbsent(id, author.text("name").strip() + "\n" + called);
        people.add(id, Platform.DISCORD);
        people.addName(id, called);
        people.addHandle(id, author.text("name"));
        return id;
    }

    private void say(JsonObject message, String author, Instant at, SourcePlace place) {
        String own = id(message.text("id"));
        Instant edited = IsoTime.parse(message.text("timestampEdited"))
                .map(IsoTime.Moment::at)
                .filter(later -> later.isAfter(at))
                .orElse(at);
        String text = PlainText.block(message.text("content"));
        if (messages == null) {
            messages = new WordlessMedia(findings, !ofTwo);
        }
        if (ofTwo) {
            findings.groups().addMember(room(), author);
            messages.add(UtteranceVersion.message(own, author, at, text, List.of(room()), room(), place)
                    .withEdit(edited));
            return;
        }
        people.addCollection(room());
        List<String> named = new ArrayList<>();
        for (JsonObject mention : message.objects("mentions")) {
            if (mention.text("id").strip().matches("\\d{1,20}")) {
                named.add(id(mention.text("id")));
                people.add(id(mention.text("id")), Platform.DISCORD);
                people.addName(id(mention.text("id")), mention.firstText("nickname", "name"));
            }
        }
        List<String> answers = message.objects("reference").stream()
                .map(reference -> reference.text("messageId").strip())
                .filter(answered -> answered.matches("\\d{1,20}"))
                .map(DiscordChannel::id)
                .toList();
        messages.add(UtteranceVersion.inRoom(own, author, at, edited, text, room(), named, answers, place));
    }

    /** Now it is known who took part. */
    void end() {
        if (messages != null) {
            messages.end();
        }
        if (!ofTwo) {
            return;
        }
        findings.groups().addMember(room(), source.export().ownerPlaceholder());
        List<String> others = writers.keySet().stream()
                .filter(each -> List.of(writers.get(each).split("\n")).contains(name))
                .toList();
        others.forEach(each -> source.export().ownerEvidence().exclude(each));
        if (others.isEmpty() && writers.size() == 1 && !name.isEmpty()) {
            // The other one never wrote, and only the name is known.
            people.add(id(name), Platform.DISCORD);
            people.addName(id(name), name);
            findings.groups().addMember(room(), id(name));
        }
        if (writers.size() == 2 || others.isEmpty() && writers.size() == 1) {
            source.export().ownerEvidence().restrictTo(writers.keySet());
        }
    }

    @Override
    public void problem(String where, String reason) {
        findings.addSkipped(source.at(where).problem(reason));
    }
}
