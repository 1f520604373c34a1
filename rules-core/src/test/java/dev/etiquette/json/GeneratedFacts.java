package dev.etiquette.json;

import dev.etiquette.Situation;
import dev.etiquette.model.Cadence;
import dev.etiquette.model.Channel;
import dev.etiquette.model.Connection;
import dev.etiquette.model.Contact;
import dev.etiquette.model.DaysOff;
import dev.etiquette.model.Detail;
import dev.etiquette.model.DoNotContact;
import dev.etiquette.model.Draft;
import dev.etiquette.model.Fact;
import dev.etiquette.model.Feedback;
import dev.etiquette.model.GivenFact;
import dev.etiquette.model.Kind;
import dev.etiquette.model.Mark;
import dev.etiquette.model.Marks;
import dev.etiquette.model.Meeting;
import dev.etiquette.model.MeetingId;
import dev.etiquette.model.Message;
import dev.etiquette.model.Owner;
import dev.etiquette.model.PersonId;
import dev.etiquette.model.PersonalDate;
import dev.etiquette.model.Platform;
import dev.etiquette.model.Post;
import dev.etiquette.model.Reactions;
import dev.etiquette.model.RecommendationId;
import dev.etiquette.model.Reply;
import dev.etiquette.model.Switch;
import dev.etiquette.model.Tag;
import dev.etiquette.model.ThreadId;
import dev.etiquette.model.Times;
import dev.etiquette.model.Utterance;
import dev.etiquette.model.UtteranceId;
import dev.etiquette.model.Visibility;
import dev.etiquette.model.WeeklyHours;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** Makes up facts of every kind with values at the edges of what they may have; equal seeds give equal ones. */
final class GeneratedFacts {

    /** How many kinds there are. */
    static final int KINDS = 15;

    /** What a book would declare for the facts of a host's own that are made up here. */
    static final SortedMap<String, SortedMap<String, Class<?>>> DECLARED = new TreeMap<>(Map.of(
            "Donation",
            new TreeMap<>(Map.of(
                    "contact", PersonId.class,
                    "cents", Long.class,
                    "at", Instant.class,
                    "lasting", Duration.class,
                    "yearly", Boolean.class,
                    "where", Platform.class,
                    "how", Channel.class,
                    "sort", Kind.class,
                    "topics", Set.class,
                    "note", String.class))));

    private static final Platform VINE = new Platform("vine", "Vine", Platform.Form.ROOM, false);
    private static final Platform PATH = new Platform("path", "the Path", Platform.Form.THREADS, true);
    private static final Channel FAX = new Channel("fax", "fax");

    private static final List<Instant> MOMENTS = List.of(
            Times.ALWAYS,
            Times.NEVER,
            Times.ALWAYS.plusNanos(1),
            Times.NEVER.minusNanos(1),
            Instant.EPOCH,
            Instant.parse("-0044-03-15T11:00:00Z"),
            Instant.parse("+12026-01-01T00:00:00.000000001Z"),
            Instant.parse("2026-03-02T09:00:00Z"),
            Instant.parse("2026-03-29T01:59:59.999999999Z"),
            Instant.parse("2026-10-25T00:30:00.120Z"),
            Instant.parse("2026-10-25T00:00:00.000456Z"));

    private static final List<String> TEXTS = List.of(
            "",
            " ",
            "Are you there?",
            "\"quoted\" and \\ and / and </script>",
            "two\nlines\r\nand a\ttab\b\f",
            "\u0000\u0001\u001f\u007f\u0085",
            "steering \u202eback\u202c \u2028 \u2029 \ufeff \u200d",
            "Zażółć gęślą jaźń, 你好, \ud83d\ude00\ud83d\udc69\u200d\ud83d\ude80",
            "\ud834\udd1e",
            "{\"kind\": \"post\"}",
            "x".repeat(3000));

    private static final List<String> IDS = List.of(
            "ann", "bob", "https://letters.example/users/tomas", "@eva~1/2", "\ud83d\ude00", "a\"b\\c", "null", "0");

    private final Random random;

    GeneratedFacts(long seed) {
        random = new Random(seed * 0x9E3779B97F4A7C15L);
        random.nextInt();
    }

    /** An owner and a number of facts. */
    Situation situation() {
        List<Fact> facts = new ArrayList<>();
        for (int i = random.nextInt(12); i > 0; i--) {
            facts.add(fact(random.nextInt(KINDS)));
        }
        return new Situation(owner(), facts);
    }

    Owner owner() {
        Owner owner = Owner.of(id()).withDailyBudget(one(List.of(0, 5, 7, Integer.MAX_VALUE)));
        owner = maybe() ? owner.named("Max", "Maxi") : owner;
        owner = maybe() ? owner.withHandle(platform(), id()) : owner;
        owner = maybe() ? owner.asPageOn(platform()) : owner;
        owner = maybe() ? owner.livingIn(zone()) : owner;
        owner = maybe() ? owner.awake(hours()) : owner;
        return maybe() ? owner.atWork(hours()) : owner;
    }

    private WeeklyHours hours() {
        Map<DayOfWeek, WeeklyHours.Span> spans = new EnumMap<>(DayOfWeek.class);
        for (DayOfWeek day : DayOfWeek.values()) {
            if (maybe() || day == DayOfWeek.SUNDAY) {
                spans.put(day, new WeeklyHours.Span(LocalTime.of(random.nextInt(12), 30), end()));
            }
        }
        DaysOff off = maybe()
                ? DaysOff.NONE
                : DaysOff.of(List.of(LocalDate.of(2026, 12, 25), LocalDate.of(-5, 1, 1), LocalDate.of(12026, 1, 1)));
        return one(List.of(WeeklyHours.ALL, WeeklyHours.WAKING, WeeklyHours.WORKING, new WeeklyHours(spans, off)));
    }

    private LocalTime end() {
        return one(List.of(LocalTime.MIDNIGHT, LocalTime.of(13, 0), LocalTime.of(23, 59, 59, 999_999_999)));
    }

    /** A fact of a kind, which is a number from 0. */
    Fact fact(int kind) {
        return switch (kind) {
            case 0 -> contact();
            case 1 -> new Connection(person(), platform(), one(List.of(Connection.State.values())), moment());
            case 2 -> new Tag(person(), filled());
            case 3 -> new Detail(person(), filled(), filled(), moment());
            case 4 -> personalDate();
            case 5 -> ban(person());
            case 6 -> switched();
            case 7 -> post();
            case 8 -> reply();
            case 9 -> message();
            case 10 -> new Draft(one(List.<Utterance>of(post(), reply(), message())), maybe());
            case 11 -> marks();
            case 12 -> new Meeting(new MeetingId(id()), person(), moment(), text());
            case 13 -> feedback();
            default -> given();
        };
    }

    private Fact contact() {
        PersonId id = person();
        SortedMap<Platform, String> handles = new TreeMap<>();
        List<DoNotContact> bans = new ArrayList<>();
        while (maybe()) {
            handles.put(platform(), text());
            bans.add(ban(id));
        }
        return new Contact(
                id,
                filled(),
                handles,
                one(List.of("", "friend; customer")),
                1 + random.nextInt(5),
                text(),
                text(),
                text(),
                maybe()
                        ? Cadence.NONE
                        : new Cadence(Duration.ofDays(7), Duration.ofDays(30).plusNanos(1)),
                maybe() ? Optional.empty() : Optional.of(zone()),
                maybe() ? List.of() : List.of(channel(), channel()),
                bans,
                moment());
    }

    private DoNotContact ban(PersonId person) {
        return new DoNotContact(person, platform(), channel(), text(), moment());
    }

    private Fact personalDate() {
        boolean yearly = maybe();
        Optional<Integer> year = yearly && maybe() ? Optional.empty() : Optional.of(one(List.of(-9999, 0, 1990, 9999)));
        return new PersonalDate(person(), filled(), one(List.of(MonthDay.of(2, 29), MonthDay.of(12, 1))), year, yearly);
    }

    private Fact switched() {
        Instant since = moment();
        Instant ends = moment();
        return new Switch(filled(), ends.isBefore(since) ? ends : since, ends.isBefore(since) ? since : ends);
    }

    private Post post() {
        UtteranceId id = new UtteranceId(id());
        Instant at = moment();
        return new Post(
                id,
                platform(),
                person(),
                at,
                edited(at),
                text(),
                one(List.of(Visibility.values())),
                people(),
                one(List.of(ThreadId.NONE, new ThreadId(id.value()), new ThreadId("t"))),
                maybe(),
                maybe(),
                maybe() ? UtteranceId.NONE : new UtteranceId(id()),
                one(List.of(Reactions.NONE, new Reactions(0, 0, 0), new Reactions(1, 0, Integer.MAX_VALUE))),
                language());
    }

    private Reply reply() {
        Instant at = moment();
        return new Reply(
                new UtteranceId(id()),
                platform(),
                person(),
                at,
                edited(at),
                text(),
                one(List.of(Visibility.values())),
                people(),
                one(List.of(ThreadId.NONE, new ThreadId("t"))),
                new UtteranceId(id()),
                maybe() ? PersonId.NONE : person(),
                language());
    }

    private Message message() {
        Instant at = moment();
        SortedSet<PersonId> to = people();
        to.add(person());
        return new Message(
                new UtteranceId(id()),
                platform(),
                person(),
                at,
                edited(at),
                text(),
                to,
                new ThreadId(id()),
                language());
    }

    private Fact marks() {
        Set<Mark> marks = EnumSet.noneOf(Mark.class);
        while (maybe()) {
            marks.add(one(List.of(Mark.values())));
        }
        return new Marks(
                new UtteranceId(id()), marks, new TreeSet<>(maybe() ? Set.of() : Set.of("in hospital", "żal")));
    }

    private Fact feedback() {
        Instant at = moment();
        Feedback.Verdict verdict = one(List.of(Feedback.Verdict.values()));
        boolean never = verdict == Feedback.Verdict.NEVER;
        return new Feedback(
                new RecommendationId("respond-0123456789abcdef0123"),
                verdict,
                at,
                text(),
                edited(at),
                never && maybe() ? new PersonId(id()) : PersonId.NONE);
    }

    private Fact given() {
        return GivenFact.of(
                "Donation",
                Map.of(
                        "contact", person(),
                        "cents", one(List.of(0L, -1L, Long.MAX_VALUE, Long.MIN_VALUE)),
                        "at", moment(),
                        "lasting", one(List.of(Duration.ZERO, Duration.ofNanos(-1), Duration.ofDays(400))),
                        "yearly", maybe(),
                        "where", platform(),
                        "how", channel(),
                        "sort", one(List.of(Kind.values())),
                        "topics", new TreeSet<>(maybe() ? Set.of() : Set.of("bread", "salt, pepper")),
                        "note", text()));
    }

    private SortedSet<PersonId> people() {
        SortedSet<PersonId> people = new TreeSet<>();
        while (maybe()) {
            people.add(person());
        }
        return people;
    }

    private Instant edited(Instant at) {
        Instant other = moment();
        return other.isBefore(at) ? at : other;
    }

    private String language() {
        return one(List.of("", "en", "pl"));
    }

    private Platform platform() {
        return one(List.of(Platform.X, Platform.GOOGLE_PLUS, Platform.EMAIL, Platform.ANY, VINE, PATH));
    }

    private Channel channel() {
        return one(List.of(Channel.ANY, Channel.PHONE, Channel.MESSAGE, FAX));
    }

    private ZoneId zone() {
        return ZoneId.of(one(List.of("Z", "UTC", "Europe/Berlin", "+02:00", "GMT+5", "Australia/Lord_Howe")));
    }

    private PersonId person() {
        return new PersonId(id());
    }

    private String id() {
        return one(IDS);
    }

    private String text() {
        return one(TEXTS);
    }

    private String filled() {
        return one(IDS);
    }

    private Instant moment() {
        return one(MOMENTS);
    }

    private boolean maybe() {
        return random.nextBoolean();
    }

    private <T> T one(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }
}
