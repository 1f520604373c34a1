package dev.etiquette.year;

import dev.etiquette.advice.Action;
import dev.etiquette.model.Channel;
import dev.etiquette.model.Connection;
import dev.etiquette.model.Connection.State;
import dev.etiquette.model.DoNotContact;
import dev.etiquette.model.Fact;
import dev.etiquette.model.Feedback;
import dev.etiquette.model.Mark;
import dev.etiquette.model.Marks;
import dev.etiquette.model.Meeting;
import dev.etiquette.model.MeetingId;
import dev.etiquette.model.Message;
import dev.etiquette.model.Owner;
import dev.etiquette.model.PersonId;
import dev.etiquette.model.Platform;
import dev.etiquette.model.Post;
import dev.etiquette.model.Reactions;
import dev.etiquette.model.Reply;
import dev.etiquette.model.Times;
import dev.etiquette.model.Utterance;
import dev.etiquette.model.UtteranceId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads the diary, row by row; a row may speak of earlier ones. The table itself says what stands where. */
final class DiaryRows {

    private static final String ME = "me";

    private final Owner owner;
    private final Set<String> names = new HashSet<>();
    private final Map<String, String> threads = new HashMap<>();

    private DiaryRows(Owner owner) {
        this.owner = owner;
    }

    /** All rows of a diary of that owner. */
    static ParsedTable<DiaryEntry> of(String file, String table, Owner owner) {
        DiaryRows diary = new DiaryRows(owner);
        return ParsedTable.of(file, table, diary::entry);
    }

    private DiaryEntry entry(ParsedRow row) {
        String id = row.needed("id");
        Instant at = row.moment(row.needed("when"), owner.zone());
        Optional<DiaryEntry.Verdict> verdict = Optional.empty();
        List<Fact> facts = new ArrayList<>();
        switch (row.needed("what")) {
            case "post" -> facts.add(post(row, at));
            case "reply" -> facts.add(reply(row, at));
            case "message" -> facts.add(message(row, at));
            case "meeting" -> facts.add(new Meeting(new MeetingId(id), other(row), at, row.text("text")));
            case "invited" ->
                facts.add(
                        stand(row, at, who(row).equals(owner.id()) ? State.REQUESTED_BY_ME : State.REQUESTED_BY_THEM));
            case "connected" -> facts.add(stand(row, at, State.CONNECTED));
            case "declined" -> facts.add(stand(row, at, State.DECLINED));
            case "blocked" -> facts.add(stand(row, at, State.BLOCKED));
            case "leave alone" -> facts.add(ban(row, at));
            case "done" -> verdict = Optional.of(verdict(row, Feedback.Verdict.DONE, Times.NEVER));
            case "dismissed" -> verdict = Optional.of(verdict(row, Feedback.Verdict.DISMISSED, Times.NEVER));
            case "never" -> verdict = Optional.of(verdict(row, Feedback.Verdict.NEVER, Times.NEVER));
            case "wrong" -> verdict = Optional.of(verdict(row, Feedback.Verdict.WRONG, Times.NEVER));
            case "snoozed" -> verdict = Optional.of(verdict(row, Feedback.Verdict.SNOOZED, backAt(row)));
            default -> throw row.refusal("is of no kind that is known: \"" + row.text("what") + "\"");
        }
        marks(row).ifPresent(facts::add);
        facts.stream()
                .filter(Utterance.class::isInstance)
                .map(Utterance.class::cast)
                .forEach(said -> threads.put(id, said.thread().value()));
        if (!names.add(id)) {
            throw row.refusal("has the id \"" + id + "\", as an earlier one has");
        }
        return new DiaryEntry(id, at, facts, verdict);
    }

    private Post post(ParsedRow row, Instant at) {
        Post post = Post.of(row.text("id"), row.platform("where"), author(row), at, row.needed("text"))
                .mentioning(people(row))
                .with(new Reactions(count(row, "likes"), count(row, "shares"), 0));
        if (row.has("under")) {
            post = post.repeating(earlier(row));
        }
        if (flags(row).contains("evergreen")) {
            post = post.asEvergreen();
        }
        return flags(row).contains("promotional") ? post.asPromotion() : post;
    }

    private Reply reply(ParsedRow row, Instant at) {
        row.needed("under");
        return Reply.of(row.text("id"), row.platform("where"), author(row), at, row.needed("text"), earlier(row))
                .inThread(threads.getOrDefault(row.text("under"), row.text("under")))
                .mentioning(people(row));
    }

    /** What two people write to each other on a platform is one conversation. */
    private Message message(ParsedRow row, Instant at) {
        row.needed("to");
        String[] to = people(row);
        String other = who(row).equals(owner.id()) ? String.join(" ", to) : author(row);
        return Message.of(
                        row.text("id"),
                        row.platform("where"),
                        author(row),
                        at,
                        row.needed("text"),
                        to[0],
                        row.text("where") + " " + other)
                .alsoTo(to);
    }

    private Connection stand(ParsedRow row, Instant at, State state) {
        return new Connection(other(row), row.platform("where"), state, at);
    }

    private DoNotContact ban(ParsedRow row, Instant at) {
        Platform platform = row.has("where") ? row.platform("where") : Platform.ANY;
        return new DoNotContact(other(row), platform, Channel.ANY, row.text("text"), at);
    }

    private DiaryEntry.Verdict verdict(ParsedRow row, Feedback.Verdict what, Instant backAt) {
        String name = flags(row).stream()
                .filter(flag -> !flag.startsWith("until "))
                .findFirst()
                .orElseThrow(() -> row.refusal("does not say which advice is meant, such as \"keep in touch\""));
        Action action = Action.known(name.toUpperCase(Locale.ROOT).replace(' ', '_'))
                .orElseThrow(() -> row.refusal("speaks of the advice \"" + name + "\", which is none"));
        return new DiaryEntry.Verdict(
                what,
                action,
                row.has("to") ? person(row.text("to")) : PersonId.NONE,
                row.has("where") ? row.platform("where").id() : "",
                row.has("under") ? earlier(row) : "",
                row.text("text"),
                backAt);
    }

    /** When a snooze ends; when the other one speaks again, where nothing is said of it. */
    private Instant backAt(ParsedRow row) {
        return flags(row).stream()
                .filter(flag -> flag.startsWith("until "))
                .findFirst()
                .map(flag -> row.moment(flag.substring("until ".length()), owner.zone()))
                .orElse(Times.NEVER);
    }

    /** How a text is to be read, where the row says so. */
    private Optional<Marks> marks(ParsedRow row) {
        if (!List.of("post", "reply", "message").contains(row.text("what"))) {
            return Optional.empty();
        }
        Set<Mark> marks = EnumSet.noneOf(Mark.class);
        for (String flag : flags(row)) {
            if (!flag.matches("evergreen|promotional|(likes|shares) \\d{1,6}")) {
                marks.add(constant(Mark.class, flag)
                        .orElseThrow(() -> row.refusal("has the flag \"" + flag + "\", which is none")));
            }
        }
        return marks.isEmpty() ? Optional.empty() : Optional.of(new Marks(new UtteranceId(row.text("id")), marks));
    }

    private static <E extends Enum<E>> Optional<E> constant(Class<E> kind, String words) {
        String name = words.toUpperCase(Locale.ROOT).replace(' ', '_');
        return EnumSet.allOf(kind).stream()
                .filter(each -> each.name().equals(name))
                .findFirst();
    }

    private static int count(ParsedRow row, String what) {
        return flags(row).stream()
                .filter(flag -> flag.matches(what + " \\d{1,6}"))
                .mapToInt(flag -> Integer.parseInt(flag.substring(what.length() + 1)))
                .sum();
    }

    private static List<String> flags(ParsedRow row) {
        return row.parts("flags", ";");
    }

    private String earlier(ParsedRow row) {
        if (!names.contains(row.text("under"))) {
            throw row.refusal("stands under \"" + row.text("under") + "\", which no earlier row is called");
        }
        return row.text("under");
    }

    private PersonId who(ParsedRow row) {
        return person(row.needed("who"));
    }

    private String author(ParsedRow row) {
        return who(row).value();
    }

    /** The one who is not Lene. */
    private PersonId other(ParsedRow row) {
        PersonId who = who(row);
        return who.equals(owner.id()) ? person(row.needed("to")) : who;
    }

    private String[] people(ParsedRow row) {
        return row.parts("to", " ").stream().map(name -> person(name).value()).toArray(String[]::new);
    }

    private PersonId person(String name) {
        return name.equals(ME) ? owner.id() : new PersonId(name);
    }
}
