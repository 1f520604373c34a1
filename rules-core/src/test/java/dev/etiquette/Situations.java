package dev.etiquette;

import dev.etiquette.model.Cadence;
import dev.etiquette.model.Channel;
import dev.etiquette.model.Connection;
import dev.etiquette.model.Contact;
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
import dev.etiquette.model.RecommendationId;
import dev.etiquette.model.Reply;
import dev.etiquette.model.Utterance;
import dev.etiquette.model.UtteranceId;
import dev.etiquette.model.Visibility;
import dev.etiquette.model.WeeklyHours;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/**
 * Makes up situations: equal seeds give equal ones.
 *
 * <p>Few people, few platforms and few moments, so that things coincide: the same time twice, a time exactly at a
 * norm's length before now, nights on which the clock is put forward or back, midnights of the owner's zone.
 */
public final class Situations {

    /** Of these each text has up to two. */
    private static final List<Mark> DRAWN = Arrays.stream(Mark.values())
            .filter(mark -> mark != Mark.KEPT_PROMISE && mark != Mark.TAKES_BACK && mark != Mark.ELSEWHERE)
            .toList();

    /** How long before now things are said: lengths that the norms name, and those beside them. */
    private static final List<Duration> AGO = List.of(
            Duration.ZERO,
            Duration.ofNanos(1),
            Duration.ofMinutes(20),
            Duration.ofMinutes(30),
            Duration.ofMinutes(30),
            Duration.ofHours(1),
            Duration.ofHours(1).plusNanos(1),
            Duration.ofHours(4),
            Duration.ofHours(5),
            Duration.ofHours(8),
            Duration.ofHours(12),
            Duration.ofHours(24),
            Duration.ofHours(24),
            Duration.ofHours(30),
            Duration.ofHours(48),
            Duration.ofHours(72).minusNanos(1),
            Duration.ofDays(7),
            Duration.ofDays(8),
            Duration.ofDays(14),
            Duration.ofDays(29),
            Duration.ofDays(30),
            Duration.ofDays(31),
            Duration.ofDays(45),
            Duration.ofDays(70),
            Duration.ofMinutes(-15),
            Duration.ofHours(-6));

    /** Ordinary moments, and nights on which a zone changes its clocks. */
    private static final List<Instant> MOMENTS = List.of(
            Instant.parse("2026-06-17T10:00:00Z"),
            Instant.parse("2026-02-10T23:30:00Z"),
            Instant.parse("2026-03-29T00:30:00Z"),
            Instant.parse("2026-03-29T01:00:00Z"),
            Instant.parse("2026-10-25T00:30:00Z"),
            Instant.parse("2026-10-25T01:00:00Z"),
            Instant.parse("2026-03-08T06:59:59.999999999Z"),
            Instant.parse("2026-11-01T05:30:00Z"),
            Instant.parse("2026-04-04T14:45:00Z"),
            Instant.parse("2026-09-06T03:59:00Z"),
            Instant.parse("2024-02-29T12:00:00Z"),
            Instant.parse("2026-12-31T22:59:59Z"));

    /** Santiago skips midnight itself, Lord Howe changes by half an hour, Apia once skipped a day. */
    private static final List<String> ZONES = List.of(
            "UTC",
            "Europe/Berlin",
            "America/New_York",
            "Australia/Lord_Howe",
            "Asia/Kathmandu",
            "America/Santiago",
            "Pacific/Apia");

    /** One for which the library has no constant; a book may call it in another way. */
    private static final Platform VINE = new Platform("vine", "vine", Platform.Form.ROOM, false);

    private static final List<Platform> PLATFORMS = List.of(
            Platform.X,
            Platform.MASTODON,
            Platform.LINKEDIN,
            Platform.FACEBOOK,
            Platform.CHAT,
            Platform.GOOGLE_PLUS,
            Platform.EMAIL,
            VINE);

    private static final List<String> TEXTS = List.of(
            "Could you tell me how that works?",
            "How do you do it when it rains?",
            "This is broken, I want my money back",
            "Let's leave it at that.",
            "Thanks, bye!",
            "I am out of the office until Monday.",
            "Nice weather in the garden today",
            "Here is what I have learned about bread, if it rises",
            "A guide for beginners: how to bake bread once it is cold",
            "Buy now, 20 % discount, limited offer",
            "My phone number is 555 0100, here is my bank account",
            "Tuesday does not work for me",
            "When would it suit you? Sorry, I can't make it on Monday",
            "",
            "Please stop messaging me here.");

    private static final String NEVER = "never again";

    private static final String WRONG = "I do not like it";

    /** For a no: notes, of which two stand for what else can be chosen. */
    private static final List<String> REASONS = List.of("not now", NEVER, "", WRONG);

    private static final List<String> PEOPLE = List.of("ann", "bob", "cleo", "dan");
    private static final List<String> STRANGERS = List.of("eva", "finn");
    private static final String ME = "me";

    private final Random random;
    private final Instant now;
    private final Owner owner;
    private final List<Fact> facts = new ArrayList<>();
    private final List<Utterance> said = new ArrayList<>();

    private Situations(long seed) {
        // Seeds that stand side by side begin alike in Java's generator.
        random = new Random(seed * 0x9E3779B97F4A7C15L);
        random.nextInt();
        now = one(MOMENTS).plus(Duration.ofMinutes(30L * random.nextInt(48)));
        owner = owner();
    }

    /**
     * A situation and the moment in which it is asked about.
     *
     * @param situation all that is known
     * @param now the moment
     */
    public record Scene(Situation situation, Instant now) {}

    /** One situation for each seed. */
    public static Scene seeded(long seed) {
        return new Situations(seed).scene();
    }

    /** The same situation after the owner has said of some of these recommendations what became of them. */
    public static Scene answered(Scene scene, Collection<RecommendationId> recommendations, long seed) {
        Situations situations = new Situations(seed);
        List<Fact> feedbacks = new ArrayList<>();
        for (RecommendationId id : recommendations) {
            if (situations.random.nextBoolean()) {
                feedbacks.add(situations.feedback(id, scene.now()));
            }
        }
        return new Scene(scene.situation().with(feedbacks), scene.now());
    }

    private Scene scene() {
        for (String person : PEOPLE) {
            if (random.nextInt(4) > 0) {
                facts.add(contact(person));
            }
        }
        int utterances = 2 + random.nextInt(24);
        for (int i = 0; i < utterances; i++) {
            say("u" + i);
        }
        if (random.nextInt(4) == 0) {
            talkLong();
        }
        if (random.nextInt(4) == 0) {
            postMuch();
        }
        if (random.nextInt(3) == 0) {
            befriend();
        }
        if (random.nextInt(4) == 0) {
            insist();
        }
        if (random.nextInt(4) == 0) {
            disclose();
        }
        for (int i = random.nextInt(3); i > 0; i--) {
            facts.add(new Meeting(new MeetingId("m" + i), person(), time(), "lunch"));
        }
        for (int i = random.nextInt(4); i > 0; i--) {
            facts.add(new Connection(person(), one(PLATFORMS), one(List.of(Connection.State.values())), time()));
        }
        if (random.nextInt(4) == 0) {
            facts.add(ban(person()));
        }
        if (random.nextInt(2) == 0) {
            meetStrangers();
        }
        if (random.nextInt(6) == 0) {
            showOften();
        }
        if (random.nextInt(6) == 0) {
            introduceTwice();
        }
        if (random.nextInt(6) == 0) {
            letWait();
        }
        facts.addAll(said);
        return new Scene(new Situation(owner, facts), now);
    }

    private Owner owner() {
        Owner someone = Owner.of(ME).named("Max").withDailyBudget(random.nextInt(4));
        someone = random.nextBoolean() ? someone.withHandle(Platform.CHAT, "maxi") : someone;
        someone = random.nextInt(3) == 0 ? someone.asPageOn(Platform.FACEBOOK) : someone;
        Owner somewhere = someone.livingIn(ZoneId.of(one(ZONES)));
        return switch (random.nextInt(4)) {
            case 0 -> somewhere.awake(WeeklyHours.ALL);
            case 1 -> somewhere.awake(WeeklyHours.daily(LocalTime.of(1, 30), LocalTime.of(4, 30)));
            case 2 ->
                somewhere.awake(
                        WeeklyHours.on(LocalTime.of(20, 0), LocalTime.MIDNIGHT, DayOfWeek.SATURDAY, DayOfWeek.SUNDAY));
            default -> somewhere;
        };
    }

    private Contact contact(String id) {
        Contact contact = Contact.of(id, id.substring(0, 1).toUpperCase() + id.substring(1))
                .withPriority(1 + random.nextInt(5))
                .inGroup(one(List.of("", "customer", "friend")));
        if (random.nextBoolean()) {
            contact = contact.reachableBy(one(List.of(Channel.PHONE, Channel.MEETING)), Channel.EMAIL);
        }
        if (random.nextInt(3) == 0) {
            contact = contact.livingIn(ZoneId.of(one(ZONES)));
        }
        if (random.nextInt(3) == 0) {
            contact = contact.because("good bread", "a loaf", "").withHandle(Platform.FACEBOOK, id);
        }
        if (random.nextInt(4) == 0) {
            contact = contact.every(new Cadence(Duration.ofDays(7), Duration.ofDays(30)));
        }
        return random.nextInt(5) == 0 ? contact.leftAlone(ban(new PersonId(id))) : contact;
    }

    private DoNotContact ban(PersonId person) {
        Platform where = random.nextBoolean() ? Platform.ANY : one(PLATFORMS);
        Channel how = one(List.of(Channel.ANY, Channel.REPLY, Channel.MESSAGE, Channel.PHONE));
        return new DoNotContact(person, where, how, "asked to", time());
    }

    private void say(String id) {
        Utterance utterance = switch (random.nextInt(5)) {
            case 0, 1 -> post(id);
            case 2, 3 -> said.isEmpty() ? post(id) : reply(id);
            default -> message(id);
        };
        said.add(utterance);
        if (random.nextInt(12) == 0) {
            said.add(edited(utterance));
        }
        if (random.nextInt(3) == 0) {
            facts.add(new Marks(utterance.id(), marks()));
        }
    }

    /** So many turns with one person that a call would be better. */
    private void talkLong() {
        PersonId other = person();
        Platform where = one(PLATFORMS);
        Instant begin = now.minus(Duration.ofHours(1 + random.nextInt(60)));
        int turns = 10 + random.nextInt(5);
        for (int i = 0; i < turns; i++) {
            boolean mine = i % 2 == 1;
            said.add(Message.of(
                    "t" + i,
                    where,
                    mine ? ME : other.value(),
                    begin.plus(Duration.ofMinutes(2L * i)),
                    one(TEXTS),
                    mine ? other.value() : ME,
                    "long"));
            if (random.nextInt(4) == 0) {
                facts.add(new Marks(new UtteranceId("t" + i), Set.of(Mark.DECLINES_TIME)));
            }
        }
    }

    /** People of whom the owner has heard little or nothing, and who stand to the owner in all ways. */
    private void meetStrangers() {
        for (String stranger : STRANGERS) {
            Contact contact = Contact.of(stranger, stranger).withPriority(1 + random.nextInt(3));
            for (int i = random.nextInt(3); i > 0; i--) {
                contact = contact.withHandle(one(PLATFORMS), stranger);
            }
            contact = random.nextInt(4) > 0 ? contact.because("a talk", "bread", "a recipe") : contact;
            facts.add(contact);
            for (int i = random.nextInt(3); i > 0; i--) {
                Connection.State state = one(List.of(Connection.State.values()));
                facts.add(new Connection(contact.id(), one(PLATFORMS), state, time()));
            }
            if (random.nextInt(2) == 0) {
                Post post = Post.of("by " + stranger, one(PLATFORMS), stranger, time(), one(TEXTS));
                said.add(post);
                if (random.nextInt(2) == 0) {
                    said.add(Reply.of(
                            "to " + stranger,
                            post.platform(),
                            ME,
                            time(),
                            one(TEXTS),
                            post.id().value()));
                }
            }
        }
        facts.add(Contact.of("gia", "Gia").withPriority(1).because("a talk", "", "bread"));
        said.add(Post.of("by gia", Platform.LINKEDIN, "gia", time(), one(TEXTS)));
        facts.add(new Connection(
                new PersonId("hal"), Platform.LINKEDIN, Connection.State.REQUESTED_BY_ME, now.minus(one(AGO).abs())));
        facts.add(new Connection(
                new PersonId("hal"), Platform.MASTODON, Connection.State.CONNECTED, now.minus(Duration.ofDays(400))));
        said.add(Post.of("by ivo", Platform.MASTODON, "ivo", now.minus(Duration.ofDays(9)), "I am Ivo")
                .mentioning(ME));
        facts.add(new Marks(new UtteranceId("by ivo"), Set.of(Mark.INTRODUCTION)));
        talkIdly(one(PEOPLE));
        beIgnored(one(PEOPLE));
    }

    /** Some private words of the owner without a point, to somebody of whom the owner wants something. */
    private void talkIdly(String person) {
        facts.add(contact(person).because("a recipe", "", ""));
        Platform where = one(PLATFORMS);
        for (int i = random.nextInt(6); i > 0; i--) {
            said.add(Message.of("i" + i, where, ME, time(), "Nice weather", person, "idle"));
        }
    }

    /** Words of the owner, days apart, of which few are answered. */
    private void beIgnored(String person) {
        facts.add(contact(person).every(new Cadence(Duration.ofDays(3), Duration.ofDays(9))));
        for (int i = 5; i > 0; i--) {
            Instant at = now.minus(Duration.ofDays(60 + i));
            said.add(Message.of("d" + i, Platform.MASTODON, ME, at, "Hello", person, "ignored"));
        }
        said.add(Message.of(
                "d0", Platform.MASTODON, person, now.minus(Duration.ofDays(60)), "Thanks, bye!", ME, "ignored"));
    }

    /** So many words with one person that the two are on good terms, and perhaps a question of theirs behind it. */
    private void befriend() {
        PersonId other = person();
        Platform where = one(PLATFORMS);
        Instant begin = now.minus(Duration.ofDays(random.nextInt(9)));
        for (int i = 0; i < 9; i++) {
            boolean mine = i % 2 == 1;
            said.add(Message.of(
                    "w" + i,
                    where,
                    mine ? ME : other.value(),
                    begin.minus(Duration.ofHours(9L - i)),
                    "bread ".repeat(1 + random.nextInt(mine ? 300 : 90)),
                    mine ? other.value() : ME,
                    "warm"));
        }
        switch (random.nextInt(3)) {
            case 0 -> facts.add(new Marks(new UtteranceId("w8"), Set.of(Mark.QUESTION, Mark.PRICE_INTEREST)));
            case 1 -> facts.add(new Marks(new UtteranceId("w8"), Set.of(Mark.CLOSING)));
            default -> said.removeIf(each -> each.id().equals(new UtteranceId("w8")));
        }
    }

    /** Words to somebody who does not answer them, the last one selling at times. */
    private void insist() {
        PersonId other = person();
        Platform where = one(PLATFORMS);
        for (int i = 0; i < 2; i++) {
            said.add(Message.of(
                    "n" + i,
                    where,
                    ME,
                    now.minus(Duration.ofHours(5L - 2 * i)),
                    random.nextBoolean() ? "Buy now, 20 % discount" : "Are you there",
                    other.value(),
                    "silent"));
        }
    }

    /** A private matter, a question or a complaint before others, and an answer to it at times. */
    private void disclose() {
        PersonId other = person();
        Platform where = one(PLATFORMS);
        Instant at = now.minus(Duration.ofHours(random.nextInt(40)));
        said.add(Post.of("s0", where, other.value(), at, "Could you help me?").mentioning(ME));
        facts.add(new Marks(
                new UtteranceId("s0"),
                EnumSet.of(one(List.of(Mark.PRIVATE_MATTER, Mark.COMPLAINT, Mark.QUESTION)), Mark.QUESTION)));
        if (random.nextBoolean()) {
            said.add(Reply.of("s1", where, ME, at.plus(Duration.ofMinutes(9)), one(TEXTS), "s0")
                    .inThread("s0"));
            if (random.nextBoolean()) {
                facts.add(new Marks(new UtteranceId("s1"), Set.of(Mark.PROMOTIONAL)));
            }
        }
    }

    /** So many posts on one platform that their share counts. */
    private void postMuch() {
        Platform where = one(PLATFORMS);
        for (int i = 0; i < 6; i++) {
            Post post = Post.of("p" + i, where, ME, now.minus(one(AGO).abs()), "Number " + i);
            said.add(random.nextInt(3) == 0 ? post.asPromotion() : post);
        }
    }

    /** A post that was shown as often as it may be, beside one that people took notice of. */
    private void showOften() {
        Platform where = one(PLATFORMS);
        Instant last = now.minus(Duration.ofDays(40 + random.nextInt(60)));
        for (int i = 0; i < 4; i++) {
            Post post = Post.of("s" + i, where, ME, last.minus(Duration.ofDays(40L * (3 - i))), "How to bake");
            said.add(i == 0 ? post.asEvergreen() : post.repeating("s0"));
        }
        said.add(Post.of("seen", where, ME, last, "Seen").with(new Reactions(3, 1, 0)));
    }

    /** The owner says twice in private who he is, and perhaps a public post names that person, who answers it. */
    private void introduceTwice() {
        PersonId other = person();
        Platform where = one(PLATFORMS);
        for (int i = 0; i < 2; i++) {
            Instant at = now.minus(Duration.ofHours(30L - 24L * i));
            said.add(Message.of("i" + i, where, ME, at, "I am Max", other.value(), "with " + other));
            facts.add(new Marks(new UtteranceId("i" + i), Set.of(Mark.INTRODUCTION)));
        }
        Instant then = now.minus(Duration.ofDays(50));
        said.add(Post.of("named", where, ME, then, "How to bake bread")
                .mentioning(other.value())
                .asEvergreen());
        said.add(Reply.of("read", where, other.value(), then.plusSeconds(60), "Thanks!", "named"));
    }

    /** A post that has rested, while somebody waits for an answer on its platform. */
    private void letWait() {
        Platform where = one(PLATFORMS);
        said.add(Post.of("rested", where, ME, now.minus(Duration.ofDays(60)), "How to bake bread")
                .asEvergreen());
        said.add(Post.of("asked", where, person().value(), now.minus(Duration.ofDays(6)), "Could you tell me?")
                .mentioning(ME));
    }

    private Post post(String id) {
        Post post = Post.of(id, one(PLATFORMS), random.nextInt(3) > 0 ? ME : person().value(), time(), one(TEXTS));
        post = random.nextInt(3) == 0 ? post.asEvergreen() : post;
        post = random.nextInt(4) == 0 ? post.asPromotion() : post;
        if (!said.isEmpty() && random.nextInt(4) == 0) {
            post = post.repeating(one(said).id().value());
        }
        return random.nextInt(3) == 0 ? post.mentioning(ME, person().value()) : post;
    }

    private Reply reply(String id) {
        Utterance answered = one(said);
        String author = answered.author().value().equals(ME) ? person().value() : ME;
        author = random.nextInt(5) == 0 ? person().value() : author;
        Reply reply = Reply.of(
                        id,
                        answered.platform(),
                        author,
                        time(),
                        one(TEXTS),
                        answered.id().value())
                .inThread(answered.thread().value());
        reply = random.nextInt(4) == 0 ? reply.mentioning(person().value(), ME) : reply;
        return random.nextInt(6) == 0 ? reply.seenBy(Visibility.DIRECT) : reply;
    }

    private Message message(String id) {
        PersonId other = person();
        boolean mine = random.nextInt(3) == 0;
        Message message = Message.of(
                id,
                one(PLATFORMS),
                mine ? ME : other.value(),
                time(),
                one(TEXTS),
                mine ? other.value() : ME,
                "with " + other);
        return random.nextInt(6) == 0 ? message.alsoTo(person().value()) : message;
    }

    /** The same said again in other words, at times without a later date. */
    private Utterance edited(Utterance utterance) {
        String id = utterance.id().value();
        String author = utterance.author().value();
        Instant later = utterance.at().plus(Duration.ofMinutes(random.nextInt(3)));
        if (utterance instanceof Reply reply) {
            return Reply.of(
                            id,
                            reply.platform(),
                            author,
                            reply.at(),
                            one(TEXTS),
                            reply.answers().value())
                    .editedAt(later);
        } else if (utterance instanceof Message message) {
            String to = message.mentions().first().value();
            return Message.of(id, message.platform(), author, message.at(), one(TEXTS), to, "with " + to)
                    .editedAt(later);
        }
        return Post.of(id, utterance.platform(), author, utterance.at(), one(TEXTS))
                .editedAt(later);
    }

    private Set<Mark> marks() {
        Set<Mark> marks = EnumSet.noneOf(Mark.class);
        for (int i = random.nextInt(3); i > 0; i--) {
            marks.add(one(DRAWN));
        }
        // Reasons of the owner's mark nothing that is said; two other marks are as likely.
        if (marks.remove(Mark.NEVER_AGAIN)) {
            marks.add(Mark.KEPT_PROMISE);
        }
        if (marks.remove(Mark.NOT_NOW)) {
            marks.add(Mark.TAKES_BACK);
        }
        if (marks.removeIf(Mark::isAside)) {
            // These mark nothing that is said; stops in one place are seldom of any consequence otherwise.
            marks.add(Mark.STOP_HERE);
        }
        return marks;
    }

    private Feedback feedback(RecommendationId id, Instant asked) {
        Instant at = asked.minus(one(AGO).abs());
        return switch (random.nextInt(4)) {
            case 0 -> Feedback.done(id, at);
            case 1 -> refusal(id, at, one(REASONS));
            case 2 -> Feedback.snoozedUntilReply(id, at);
            default -> Feedback.snoozed(id, at, at.plus(one(AGO).abs()).plus(Duration.ofHours(3)));
        };
    }

    /** Whom never is about is not drawn, so that other scenes stay as they are. */
    private static Feedback refusal(RecommendationId id, Instant at, String note) {
        String whom = PEOPLE.get(Math.floorMod(id.value().hashCode(), PEOPLE.size()));
        return switch (note) {
            case NEVER -> Feedback.never(id, at, new PersonId(whom), note);
            case WRONG -> Feedback.wrong(id, at, note);
            default -> Feedback.dismissed(id, at, note);
        };
    }

    private PersonId person() {
        return new PersonId(one(PEOPLE));
    }

    /** Often a round length before now, sometimes the owner's midnight, seldom just anything. */
    private Instant time() {
        Instant time = now.minus(one(AGO));
        return switch (random.nextInt(8)) {
            case 0 ->
                time.atZone(owner.zone())
                        .toLocalDate()
                        .atStartOfDay(owner.zone())
                        .toInstant();
            case 1 -> time.minusSeconds(random.nextInt(100_000));
            default -> time;
        };
    }

    private <T> T one(List<T> several) {
        return several.get(random.nextInt(several.size()));
    }
}
