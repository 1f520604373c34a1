package dev.etiquette.archives.slack;

import dev.etiquette.archives.findings.ArchiveFindings;
import dev.etiquette.archives.findings.IgnoredKind;
import dev.etiquette.archives.findings.SourceDocument;
import dev.etiquette.archives.findings.SourceExport;
import dev.etiquette.archives.findings.SourcePlace;
import dev.etiquette.archives.findings.UtteranceVersion;
import dev.etiquette.archives.json.JsonObject;
import dev.etiquette.archives.people.PersonRegistry;
import dev.etiquette.archives.text.QuotedText;
import dev.etiquette.model.Platform;
import dev.etiquette.model.Times;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/** Collects people, talks and messages. Texts name people by id, and the table of people may come last. */
final class SlackWorkspace {

    private static final IgnoredKind BOTS = new IgnoredKind("message of a bot of Slack", "messages of bots of Slack");
    private static final IgnoredKind NOTICES = new IgnoredKind("notice of Slack", "notices of Slack");

    private static final Set<String> WORDS = Set.of("", "thread_broadcast", "me_message", "file_share", "file_comment");
    private static final Pattern PERSON = Pattern.compile("[UW][A-Z0-9]{0,20}");
    private static final Pattern TALK_OF_TWO = Pattern.compile("D[A-Z0-9]{1,20}");
    private static final Pattern TIME = Pattern.compile("\\d{9,11}(?:\\.\\d{1,9})?");

    /** A message whose text is not yet read. */
    private record Pending(
            String channel,
            String user,
            String text,
            Instant at,
            Instant edited,
            String id,
            String thread,
            SourceExport export,
            SourcePlace place) {}

    private final ArchiveFindings findings;
    private final PersonRegistry people;
    private final Map<String, String> names = new HashMap<>();
    private final Map<String, String> handles = new HashMap<>();
    private final Set<String> bots = new HashSet<>(Set.of("USLACKBOT"));
    private final Set<String> known = new HashSet<>();
    private final List<Pending> messages = new ArrayList<>();

    SlackWorkspace(ArchiveFindings findings) {
        this.findings = findings;
        this.people = findings.people();
    }

    /** The id of a person by that of Slack, or by a name. */
    static String id(String user) {
        return "slack:" + user.strip();
    }

    /** Adds a person. */
    void addUser(JsonObject user) {
        String id = user.text("id").strip();
        if (!PERSON.matcher(id).matches()) {
            return;
        }
        JsonObject profile = user.objects("profile").stream().findFirst().orElse(user);
        String name = profile.firstText("real_name", "display_name");
        name = name.isEmpty() ? user.firstText("real_name", "name") : name;
        names.put(id, name);
        handles.put(id, user.text("name").strip());
        people.add(id(id), Platform.SLACK);
        people.addName(id(id), name);
        people.addHandle(id(id), user.text("name"));
        if (profile.text("email").contains("@")) {
            people.addEmail(id(id), profile.text("email"));
        }
        if (isTrue(user, "is_bot")) {
            bots.add(id);
        } else if (isTrue(user, "deleted")) {
            people.setNobody(id(id), "Their account on Slack was deactivated.");
        }
    }

    private static boolean isTrue(JsonObject object, String property) {
        return object.values(property).stream().anyMatch(each -> each.isBoolean() && each.booleanValue());
    }

    /** Adds a talk of two. */
    void addTalk(JsonObject talk, SourceDocument source) {
        String id = talk.text("id").strip();
        Set<String> members = new HashSet<>();
        for (JsonNode member : talk.values("members")) {
            if (member.isString() && PERSON.matcher(member.stringValue()).matches()) {
                members.add(id(member.stringValue()));
            }
        }
        if (TALK_OF_TWO.matcher(id).matches() && !members.isEmpty() && members.size() <= 2) {
            known.add(id);
            members.forEach(member -> findings.groups().addMember(room(id), member));
            if (!members.contains(id("USLACKBOT")) && members.size() == 2) {
                source.export().ownerEvidence().restrictTo(members);
            }
        }
    }

    private static String room(String channel) {
        return "\u0001channel " + channel + " on " + Platform.SLACK;
    }

    /** Adds a message of a channel or talk. */
    void addMessage(String channel, JsonObject message, SourceExport export, SourcePlace place) {
        String user = message.text("user").strip();
        if (!message.text("type").equals("message") || !WORDS.contains(message.text("subtype"))) {
            boolean bot = message.text("subtype").equals("bot_message");
            findings.addIgnored(bot ? BOTS : NOTICES);
            return;
        } else if (message.has("bot_id") || user.equals("USLACKBOT")) {
            // A bot may speak in the name of a person, whose own messages count all the same.
            findings.addIgnored(BOTS);
            return;
        }
        Optional<Instant> at = time(message.text("ts"));
        if (!PERSON.matcher(user).matches()) {
            findings.addSkipped(place.problem("it does not say who wrote it; expected a user such as \"U012ABC\""));
        } else if (at.isEmpty()) {
            findings.addSkipped(place.problem("its time \"" + QuotedText.of(message.text("ts"))
                    + "\" cannot be read; expected seconds such as 1700000000.000100"));
        } else if (messages.size() >= findings.limits().utterances()) {
            findings.addOverflow(place);
        } else {
            Instant edited = message.objects("edited").stream()
                    .flatMap(edit -> time(edit.text("ts")).stream())
                    .filter(later -> later.isAfter(at.get()))
                    .findFirst()
                    .orElse(at.get());
            String thread = message.text("thread_ts").strip();
            messages.add(new Pending(
                    channel,
                    user,
                    message.text("text"),
                    at.get(),
                    edited,
                    idOf(channel, message.text("ts")),
                    TIME.matcher(thread).matches()
                                    && !thread.equals(message.text("ts").strip())
                            ? idOf(channel, thread)
                            : "",
                    export,
                    place));
            message.objects("user_profile").forEach(profile -> {
                String name = profile.firstText("real_name", "display_name", "name");
                if (!name.isEmpty()) {
                    names.putIfAbsent(user, name);
                }
            });
        }
    }

    private static String idOf(String channel, String time) {
        return "slack:" + channel + ":" + time.strip();
    }

    private static Optional<Instant> time(String seconds) {
        if (!TIME.matcher(seconds.strip()).matches()) {
            return Optional.empty();
        }
        BigDecimal exact = new BigDecimal(seconds.strip());
        return Optional.of(Instant.ofEpochSecond(
                        exact.longValue(),
                        exact.subtract(BigDecimal.valueOf(exact.longValue()))
                                .movePointRight(9)
                                .longValue()))
                .filter(Times::isOnCalendar);
    }

    /** Now all people are known. */
    void conclude() {
        for (Pending message : messages) {
            if (bots.contains(message.user())) {
                findings.addIgnored(BOTS);
            } else {
                say(message);
            }
        }
        messages.clear();
    }

    private void say(Pending message) {
        String author = id(message.user());
        String room = room(message.channel());
        String text = SlackText.of(message.text(), user -> handles.getOrDefault(user, names.getOrDefault(user, "")));
        Collection<String> answers = message.thread().isEmpty() ? List.of() : List.of(message.thread());
        people.add(author, Platform.SLACK);
        people.addName(author, names.getOrDefault(message.user(), ""));
        if (TALK_OF_TWO.matcher(message.channel()).matches()) {
            findings.groups().addMember(room, author);
            if (!known.contains(message.channel())) {
                // Without the table of talks, the other one can only be the owner.
                findings.groups().addMember(room, message.export().ownerPlaceholder());
            }
            findings.addUtterance(UtteranceVersion.message(
                            message.id(), author, message.at(), text, List.of(room), room, message.place())
                    .withEdit(message.edited()));
            return;
        }
        people.addCollection(room);
        List<String> named =
                SlackText.named(message.text()).stream().map(SlackWorkspace::id).toList();
        findings.addUtterance(UtteranceVersion.inRoom(
                message.id(),
                author,
                message.at(),
                message.edited(),
                text,
                room,
                named,
                List.copyOf(answers),
                message.place()));
    }
}
