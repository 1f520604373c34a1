package dev.etiquette.archives.whatsapp;

import dev.etiquette.archives.csv.CsvLines;
import dev.etiquette.archives.findings.ArchiveFindings;
import dev.etiquette.archives.findings.DateOrder;
import dev.etiquette.archives.findings.IgnoredKind;
import dev.etiquette.archives.findings.SourceDocument;
import dev.etiquette.archives.findings.SourcePlace;
import dev.etiquette.archives.findings.UtteranceVersion;
import dev.etiquette.archives.findings.WordlessMedia;
import dev.etiquette.archives.people.PersonRegistry;
import dev.etiquette.archives.text.PlainText;
import dev.etiquette.archives.text.QuotedText;
import dev.etiquette.archives.text.TextDigest;
import dev.etiquette.model.Platform;
import dev.etiquette.model.Times;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Year;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the messages of one chat, line by line. */
final class ChatReader {

    private static final IgnoredKind NOTICES = new IgnoredKind("notice of WhatsApp", "notices of WhatsApp");

    /** The app puts the name of whoever is mentioned between marks that nobody sees. */
    private static final Pattern MENTION = Pattern.compile("@\\u2068(?<name>[^\\u2068\\u2069\\n]{1,100})\\u2069");

    private final ChatSurvey survey;
    private final String title;
    private final String other;
    private final SourceDocument source;
    private final ArchiveFindings findings;
    private final PersonRegistry people;
    private final DateOrder order;
    private final boolean group;
    private final String room;
    private final String key;
    private final Map<String, Integer> copies = new HashMap<>();
    private final StringBuilder text = new StringBuilder();
    private @Nullable ChatLine current;
    private long number;
    private boolean whole = true;
    private boolean told;
    private final WordlessMedia messages;
    /** Nobody has written in later years, which other calendars count: 2569 is 2026 in Thailand. */
    private final int lastYear = Year.now(ZoneOffset.UTC).getValue() + 1;

    private Instant previous = Instant.MIN;
    private String lastTime = "";
    private int sameTime;

    ChatReader(ChatSurvey survey, DateOrder order, String title, SourceDocument source, ArchiveFindings findings) {
        this.survey = survey;
        this.title = title;
        this.source = source;
        this.findings = findings;
        this.people = findings.people();
        this.order = order;
        SortedSet<String> senders = survey.senders();
        String named = counterpart(title, senders);
        boolean unnamed = senders.size() == 2 && !title.isEmpty() && !senders.contains(named);
        this.group = senders.size() > 2 || (unnamed && survey.hasGroupNotices());
        this.other = unnamed ? "" : named;
        if (unnamed && !group) {
            findings.addNote("The chat in " + QuotedText.of(source.file())
                    + " was taken for one of two people, as no notice" + " in it is one of a group.");
        }
        this.key = title.isEmpty() && !group ? String.join(" ", senders) : title;
        this.room = "\u0001chat " + (title.isEmpty() ? source.file() : title) + " on " + Platform.WHATSAPP;
        this.messages = new WordlessMedia(findings, group);
        introduce(senders);
    }

    private void introduce(SortedSet<String> senders) {
        source.export().setIdOfSilentOwner(name -> id(PlainText.address(name)));
        senders.forEach(this::add);
        if (group) {
            people.addCollection(room);
            return;
        }
        List<String> ids = new ArrayList<>(senders.stream().map(ChatReader::id).toList());
        if (!other.isEmpty() && !senders.contains(other)) {
            add(other);
            ids.add(id(other));
        }
        ids.forEach(each -> findings.groups().addMember(room, each));
        findings.groups().addMember(room, source.export().ownerPlaceholder());
        if (!other.isEmpty()) {
            source.export().ownerEvidence().exclude(id(other));
        }
        if (ids.size() == 2) {
            source.export().ownerEvidence().restrictTo(ids);
        }
    }

    /** Whom a title names: one of those who speak, who may be called "Ann" there and "Ann Berg" in the chat. */
    private static String counterpart(String title, SortedSet<String> senders) {
        if (title.isEmpty() || senders.contains(title)) {
            return title;
        }
        String wanted = ChatTitle.comparable(title);
        List<String> same = senders.stream()
                .filter(each -> ChatTitle.comparable(each).equals(wanted))
                .toList();
        if (same.size() == 1) {
            return same.get(0);
        }
        List<String> alike = senders.stream()
                .filter(each -> ChatTitle.comparable(each).startsWith(wanted + " ")
                        || wanted.startsWith(ChatTitle.comparable(each) + " "))
                .toList();
        return alike.size() == 1 ? alike.get(0) : title;
    }

    private void add(String name) {
        people.add(id(name), Platform.WHATSAPP);
        people.addName(id(name), name);
    }

    private static String id(String name) {
        return "whatsapp:" + name;
    }

    /** Reads the next line. */
    void read(CsvLines.Line line) {
        Optional<ChatLine> start = ChatLine.of(line.text());
        if (start.isPresent()) {
            endMessage();
            current = start.get();
            number = line.number();
            whole = line.whole();
            text.setLength(0);
            text.append(current.rest().replace("\r\n", "\n").replace('\r', '\n'));
        } else if (current == null) {
            if (!line.isBlank() && !told) {
                told = true;
                findings.addSkipped(source.at("line " + line.number())
                        .problem("it stands before the first message, which begins with a date and a time"));
            }
        } else if (text.length() + line.text().length() > findings.limits().itemCharacters()) {
            whole = false;
        } else {
            text.append(line.text().replace("\r\n", "\n").replace('\r', '\n'));
        }
    }

    /** Reads the last message. */
    void end() {
        endMessage();
        messages.end();
    }

    private void endMessage() {
        if (current == null) {
            return;
        }
        SourcePlace place = source.at("line " + number);
        Optional<LocalDate> day = ChatDates.day(current, order);
        if (!whole) {
            findings.addSkipped(
                    place.problem("it is longer than " + findings.limits().itemCharacters() + " characters"));
        } else if (day.isEmpty()) {
            findings.addSkipped(place.problem("its date " + current.first() + ", " + current.second() + ", "
                    + current.third() + " is none; expected " + words(order)));
        } else {
            say(current, day.get(), place);
        }
        current = null;
    }

    private static String words(DateOrder order) {
        return switch (order) {
            case DAY_MONTH_YEAR -> "a day, a month and a year, as in most lines of the file";
            case MONTH_DAY_YEAR -> "a month, a day and a year, as in most lines of the file";
            case YEAR_MONTH_DAY -> "a year, a month and a day, as in most lines of the file";
        };
    }

    private void say(ChatLine line, LocalDate day, SourcePlace place) {
        Optional<ChatSurvey.Said> said = survey.said(text.toString());
        ChatText written = said.map(ChatSurvey.Said::text).map(ChatText::of).orElse(new ChatText("", true));
        if (written.notice()) {
            findings.addIgnored(NOTICES);
            return;
        }
        String sender = said.orElseThrow().sender();
        if (sender.length() > 100 || PlainText.line(sender).isEmpty()) {
            findings.addSkipped(place.problem("\"" + QuotedText.of(sender) + "\" is nobody's name"));
            return;
        }
        Instant shown = findings.momentOf(day.atStartOfDay().plusSeconds(line.time()), previous);
        if (!Times.isOnCalendar(shown) || day.getYear() > lastYear) {
            findings.addSkipped(place.problem("its year " + day.getYear() + " is out of range"));
            return;
        }
        previous = shown;
        Instant at = inOrder(shown);
        String id = idOf(sender, day, line.time(), written.words());
        List<String> named = new ArrayList<>();
        Matcher mention = MENTION.matcher(text);
        while (mention.find()) {
            named.add(id(PlainText.address(mention.group("name"))));
        }
        messages.add(
                group
                        ? UtteranceVersion.inRoom(
                                id, id(sender), at, at, written.words(), room, named, List.of(), place)
                        : UtteranceVersion.message(id, id(sender), at, written.words(), List.of(room), room, place));
    }

    /** What stands below in the file was said later, also in the same second or, where there are none, minute. */
    private Instant inOrder(Instant shown) {
        String time = shown.toString();
        sameTime = time.equals(lastTime) ? sameTime + 1 : 0;
        lastTime = time;
        return shown.plusMillis(Math.min(sameTime, 59_999));
    }

    /** The same message has the same id in every export of the chat, however its time is written there. */
    private String idOf(String sender, LocalDate day, int time, String words) {
        String digest = TextDigest.of(key, sender, day.toString(), String.valueOf(time), words);
        int copy = copies.merge(digest, 1, Integer::sum);
        return "whatsapp:" + digest + (copy == 1 ? "" : "-" + copy);
    }
}
