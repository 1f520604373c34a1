package dev.etiquette.archives.telegram;

import dev.etiquette.archives.findings.ArchiveFindings;
import dev.etiquette.archives.findings.IgnoredKind;
import dev.etiquette.archives.findings.SourceDocument;
import dev.etiquette.archives.findings.SourcePlace;
import dev.etiquette.archives.findings.UtteranceVersion;
import dev.etiquette.archives.findings.WordlessMedia;
import dev.etiquette.archives.json.JsonObject;
import dev.etiquette.archives.people.PersonRegistry;
import dev.etiquette.archives.text.IsoTime;
import dev.etiquette.archives.text.QuotedText;
import dev.etiquette.model.Mark;
import dev.etiquette.model.Platform;
import dev.etiquette.model.Times;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** Reads the messages of one chat: with one person, with several, or with nobody who waits for an answer. */
final class TelegramChat {

    private static final IgnoredKind SERVICE = new IgnoredKind("notice of Telegram", "notices of Telegram");
    private static final IgnoredKind BOTS =
            new IgnoredKind("message from or to a bot of Telegram", "messages from or to bots of Telegram");
    private static final IgnoredKind CHANNELS =
            new IgnoredKind("post in a channel of Telegram", "posts in channels of Telegram");
    private static final IgnoredKind SAVED = new IgnoredKind("message to oneself", "messages to oneself");

    private final SourceDocument source;
    private final ArchiveFindings findings;
    private final PersonRegistry people;
    private final String ownerHandle;
    private final String name;
    private final String type;
    private final String id;
    private final boolean personal;
    private final String room;
    private Instant previous = Instant.MIN;
    private final WordlessMedia messages;
    private final SortedMap<String, String> writers = new TreeMap<>();

    TelegramChat(Map<String, String> head, String ownerHandle, SourceDocument source, ArchiveFindings findings) {
        this.source = source;
        this.findings = findings;
        this.people = findings.people();
        this.ownerHandle = ownerHandle;
        this.name = head.getOrDefault("name", "").strip();
        this.type = head.getOrDefault("type", "");
        this.id = head.getOrDefault("id", "").strip();
        this.personal = type.equals("personal_chat");
        this.room = "\u0001chat " + id + " on " + Platform.TELEGRAM;
        this.messages = new WordlessMedia(findings, !personal);
        if (!personal) {
            people.addCollection(room);
        }
    }

    /** Reads the next message. */
    void read(JsonObject message, SourcePlace place) {
        String from = TelegramPeople.id(message.firstText("from_id", "actor_id"));
        Optional<IgnoredKind> ignored = ignored(from);
        if (ignored.isPresent()) {
            findings.addIgnored(ignored.get());
            return;
        }
        Optional<Instant> at = time(message, "date");
        previous = at.orElse(previous);
        String number = message.text("id").strip();
        String problem = problem(message, number, at);
        if (!problem.isEmpty()) {
            findings.addSkipped(place.problem(problem));
        } else if (!message.text("type").equals("message")) {
            readService(message, from, at.orElseThrow(), place);
        } else if (from.isEmpty()) {
            findings.addSkipped(place.problem("it does not say who wrote it; expected a from_id such as \"user12\""));
        } else {
            say(message, from, at.orElseThrow(), place);
        }
    }

    private Optional<IgnoredKind> ignored(String from) {
        return switch (type) {
            case "bot_chat", "verification_codes", "replies" -> Optional.of(BOTS);
            case "private_channel", "public_channel" -> Optional.of(CHANNELS);
            case "saved_messages" -> Optional.of(SAVED);
            default -> {
                boolean telegram = from.equals(TelegramPeople.TELEGRAM) || (personal && id.equals("777000"));
                yield telegram
                        ? Optional.of(BOTS)
                        : from.startsWith("telegram:channel") ? Optional.of(CHANNELS) : Optional.empty();
            }
        };
    }

    private String problem(JsonObject message, String number, Optional<Instant> at) {
        if (!number.matches("-?\\d{1,19}") || id.length() > 40) {
            return "its id \"" + QuotedText.of(number) + "\" is no number";
        }
        if (at.isEmpty()) {
            return "its time \"" + QuotedText.of(message.firstText("date_unixtime", "date"))
                    + "\" cannot be read; expected one such as 2026-02-27T17:00:00";
        }
        return "";
    }

    private Optional<Instant> time(JsonObject message, String property) {
        String seconds = message.text(property + "_unixtime").strip();
        if (seconds.matches("\\d{1,12}")) {
            return Optional.of(Instant.ofEpochSecond(Long.parseLong(seconds))).filter(Times::isOnCalendar);
        }
        try {
            // A clock of the owner shows it, in no zone.
            return IsoTime.parse(message.text(property))
                    .map(shown -> shown.local()
                            ? findings.momentOf(LocalDateTime.ofInstant(shown.at(), ZoneOffset.UTC), previous)
                            : shown.at())
                    .filter(Times::isOnCalendar);
        } catch (DateTimeException outOfRange) {
            return Optional.empty();
        }
    }

    /** In a call the owner has spoken to them, whoever called; everything else that Telegram notes is nobody's word. */
    private void readService(JsonObject message, String from, Instant at, SourcePlace place) {
        boolean talked = message.text("action").equals("phone_call")
                && message.text("duration_seconds").strip().matches("[1-9]\\d{0,6}");
        if (personal && talked) {
            note(from, message.text("actor"));
            String call = idOf(message.text("id"));
            findings.addMarks(call, Set.of(Mark.CLOSING));
            findings.addUtterance(UtteranceVersion.message(
                    call, source.export().ownerPlaceholder(), at, "", List.of(room), room, place));
        } else {
            findings.addIgnored(SERVICE);
        }
    }

    private void say(JsonObject message, String from, Instant at, SourcePlace place) {
        note(from, message.text("from"));
        String said = idOf(message.text("id"));
        Instant edited =
                time(message, "edited").filter(later -> later.isAfter(at)).orElse(at);
        String text = TelegramText.of(message);
        if (message.has("forwarded_from") || message.has("forwarded_from_id")) {
            // The words are those of somebody else, who asks nobody here.
            findings.addMarks(said, Set.of());
        }
        if (personal) {
            messages.add(UtteranceVersion.message(said, from, at, text, List.of(room), room, place)
                    .withEdit(edited));
            return;
        }
        String answered = message.text("reply_to_message_id").strip();
        boolean here = answered.matches("-?\\d{1,19}") && !message.has("reply_to_peer_id");
        messages.add(UtteranceVersion.inRoom(
                said, from, at, edited, text, room, named(message), here ? List.of(idOf(answered)) : List.of(), place));
    }

    private List<String> named(JsonObject message) {
        List<String> named = new ArrayList<>();
        for (String each : TelegramText.named(message)) {
            if (each.startsWith("telegram:")) {
                named.add(each);
            } else if (!ownerHandle.isEmpty() && each.replace("@", "").equalsIgnoreCase(ownerHandle.replace("@", ""))) {
                named.add(source.export().ownerPlaceholder());
            }
        }
        return named;
    }

    private String idOf(String number) {
        return "telegram:" + id + ":" + number.strip();
    }

    private void note(String person, String called) {
        if (!person.isEmpty() && writers.put(person, called) == null) {
            people.add(person, Platform.TELEGRAM);
            people.addName(person, called);
        }
    }

    /** Now it is known who took part. */
    void end() {
        messages.end();
        if (!personal) {
            return;
        }
        String other = counterpart();
        if (!other.isEmpty()) {
            note(other, name);
            source.export().ownerEvidence().exclude(other);
        }
        writers.keySet().forEach(writer -> findings.groups().addMember(room, writer));
        findings.groups().addMember(room, source.export().ownerPlaceholder());
        if (writers.size() == 2) {
            source.export().ownerEvidence().restrictTo(writers.keySet());
        }
        if (name.isEmpty() && !other.isEmpty()) {
            people.setNobody(other, "Their account on Telegram was deleted.");
        }
    }

    /** The other one: who has the id or the name of the chat; one who never wrote has that id. */
    private String counterpart() {
        String byId = TelegramPeople.id(id);
        if (writers.containsKey(byId)) {
            return byId;
        }
        List<String> named = writers.keySet().stream()
                .filter(writer -> !name.isEmpty() && writers.get(writer).strip().equals(name))
                .toList();
        if (named.size() == 1) {
            return named.get(0);
        }
        return writers.size() < 2 ? byId : "";
    }
}
