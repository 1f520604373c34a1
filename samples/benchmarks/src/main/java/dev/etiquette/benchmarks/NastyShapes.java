package dev.etiquette.benchmarks;

import dev.etiquette.Situation;
import dev.etiquette.model.Connection;
import dev.etiquette.model.Contact;
import dev.etiquette.model.Fact;
import dev.etiquette.model.Feedback;
import dev.etiquette.model.Meeting;
import dev.etiquette.model.MeetingId;
import dev.etiquette.model.Message;
import dev.etiquette.model.Owner;
import dev.etiquette.model.PersonId;
import dev.etiquette.model.Platform;
import dev.etiquette.model.Post;
import dev.etiquette.model.RecommendationId;
import dev.etiquette.model.Reply;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Situations of one sort of fact each: much of one person, one thread, one text, one moment. What grows faster than its facts
 * shows here.
 */
public final class NastyShapes {

    private static final Instant NOW = LifelikeOwner.NOW;
    private static final Owner MAYA = Owner.of("maya").named("Maya").livingIn(ZoneId.of("Europe/Berlin"));
    private static final PersonId FIRST = new PersonId("c0");
    private static final int MEGABYTE = 1_000_000;
    private static final int LONG_TEXT = 20_000;

    private final Map<String, Shape> shapes = new LinkedHashMap<>();

    private record Shape(int size, IntFunction<Stream<? extends Fact>> facts) {}

    private NastyShapes() {
        talks();
        posts();
        people();
        feedback();
        texts();
    }

    /** All of them, by name. */
    public static List<String> names() {
        return List.copyOf(new NastyShapes().shapes.keySet());
    }

    /**
     * One of them.
     *
     * @param portion of its usual size: 4 is the size at which large ones are looked at
     */
    public static Situation situation(String name, double portion) {
        Shape shape = new NastyShapes().shapes.get(name);
        if (shape == null) {
            throw new IllegalArgumentException("There is no shape \"" + name + "\".");
        }
        Stream<? extends Fact> facts = shape.facts().apply((int) Math.max(1, shape.size() * portion));
        return new Situation(MAYA, new ArrayList<>(facts.toList()));
    }

    private void shape(String name, int size, IntFunction<Stream<? extends Fact>> facts) {
        shapes.put(name, new Shape(size, facts));
    }

    private void talks() {
        shape("chain of replies, thread not named", 5_000, n -> chain(n, false));
        shape("chain of replies, thread named", 5_000, n -> chain(n, true));
        shape(
                "one open question each of many",
                5_000,
                n -> with(people(n), each(n, i -> said(i, "c" + i, "t" + i, 3_600 + i % 3_000, question(i)))));
        shape(
                "to and fro with one person",
                12_500,
                n -> with(people(1), each(n, i -> {
                    boolean theirs = i % 2 == 0;
                    return message(
                            i,
                            theirs ? "c0" : "maya",
                            theirs ? "maya" : "c0",
                            "t",
                            (n - i) * 600L,
                            "some words of the day " + i + " bread");
                })));
        shape(
                "open questions of one person in one thread",
                2_000,
                n -> with(people(1), each(n, i -> said(i, "c0", "t", (n - i) * 10L, question(i)))));
        shape(
                "open questions of one person in public",
                2_000,
                n -> with(
                        people(1),
                        each(
                                n,
                                i -> Post.of("u" + i, Platform.MASTODON, "c0", before((n - i) * 10L), question(i))
                                        .mentioning("maya"))));
        shape(
                "questions of one person at one moment",
                500,
                n -> with(people(1), each(n, i -> said(i, "c0", "t" + i, 3_600, question(i)))));
        shape(
                "wishes to be left alone of one person",
                2_000,
                n -> with(
                        people(1),
                        each(n, i -> said(i, "c0", "t", (n - i) * 60L, "Please leave me alone, number " + i))));
        shape(
                "offers to one person who asks for prices",
                2_000,
                n -> with(
                        people(1),
                        each(
                                n,
                                i -> i % 2 == 0
                                        ? message(
                                                i,
                                                "maya",
                                                "c0",
                                                "t",
                                                (n - i) * 60L,
                                                "Buy my oven now, 20% off, order today at my shop " + i)
                                        : said(i, "c0", "t", (n - i) * 60L, "What does it cost, number " + i + "?"))));
        shape(
                "messages to a hundred each",
                50,
                n -> with(
                        people(100),
                        each(
                                n,
                                i -> message(i, "maya", "c0", "t", i * 600L, "news number " + i)
                                        .alsoTo(IntStream.range(1, 100)
                                                .mapToObj(person -> "c" + person)
                                                .toArray(String[]::new)))));
    }

    private Stream<Fact> chain(int length, boolean named) {
        Post post = Post.of("p0", Platform.MASTODON, "maya", before(length * 60L + 100), "hello all");
        return with(
                Stream.concat(people(1), Stream.of(post)),
                IntStream.rangeClosed(1, length).mapToObj(i -> {
                    String author = i % 2 == 1 ? "c0" : "maya";
                    Reply reply = Reply.of(
                            "p" + i, Platform.MASTODON, author, before((length - i) * 60L), question(i), "p" + (i - 1));
                    return named ? reply.inThread("th") : reply;
                }));
    }

    private void posts() {
        shape(
                "own posts of one text",
                3_000,
                n -> each(
                        n,
                        i -> mine(i, 3_000, "How to keep a sourdough: a guide").asEvergreen()));
        shape(
                "own posts, all different",
                3_000,
                n -> each(
                        n,
                        i -> mine(i, 5_000, "How to keep a sourdough number " + i + ": a guide")
                                .asEvergreen()));
        shape(
                "own posts that sell",
                2_000,
                n -> each(n, i -> mine(i, 200, "Offer number " + i).asPromotion()));
        shape(
                "fresh posts of one other",
                2_000,
                n -> with(Stream.concat(people(1), Stream.of(connected(0))), each(n, i -> theirs(i, "c0", i * 20L))));
        shape(
                "a fresh post of each of many",
                2_000,
                n -> with(
                        Stream.concat(people(n), each(n, NastyShapes::connected)),
                        each(n, i -> theirs(i, "c" + i, i * 5L))));
    }

    private void people() {
        shape(
                "meetings with one person",
                2_000,
                n -> with(
                        people(1),
                        each(n, i -> new Meeting(new MeetingId("m" + i), FIRST, before(i * 600L), "coffee"))));
        shape(
                "people to know",
                2_000,
                n -> each(
                        n,
                        i -> Contact.of("c" + i, "Person" + i)
                                .withPriority(1)
                                .withHandle(Platform.LINKEDIN, "h" + i)
                                .because("learn", "talk", "loaf")));
        shape(
                "friends long unheard",
                2_000,
                n -> with(
                        each(n, i -> Contact.of("c" + i, "Person" + i).inGroup("friend")),
                        each(n, i -> said(i, "c" + i, "t" + i, 86_400L * 100 + i, "Thank you for the cake!"))));
        shape(
                "texts that name others",
                2_000,
                n -> with(
                        people(n),
                        each(
                                n,
                                i -> said(
                                        i,
                                        "c" + i,
                                        "t" + i,
                                        i * 60L,
                                        "Person" + i + " here, Person" + (i + 1) % n + " says hi"))));
    }

    private void feedback() {
        shape(
                "advice that was dismissed",
                5_000,
                n -> with(
                        asked(),
                        each(
                                n,
                                i -> Feedback.dismissed(
                                        new RecommendationId("r" + i % 100),
                                        before(i * 60L),
                                        "not now, please, number " + i))));
        shape(
                "advice that was done",
                5_000,
                n -> with(asked(), each(n, i -> Feedback.done(new RecommendationId("r" + i), before(i * 60L)))));
    }

    private void texts() {
        texts("texts of a megabyte, words", 5, "bread and oven number ", MEGABYTE);
        texts("texts of a megabyte, umlauts", 5, "Brötchen für Öfen ", MEGABYTE);
        texts("texts of 20 kB, digits and links", 50, "12.345,67 https://x.example/a?b=c#d 99% ", LONG_TEXT);
        texts("texts of 20 kB, one long word", 50, "a", LONG_TEXT);
    }

    private void texts(String name, int count, String part, int length) {
        String text = part.repeat(length / part.length());
        shape(name, count, n -> with(people(1), each(n, i -> said(i, "c0", "t", i * 60L, i + " " + text))));
    }

    private static Stream<Fact> with(Stream<? extends Fact> some, Stream<? extends Fact> others) {
        return Stream.concat(some, others);
    }

    private static <T extends Fact> Stream<T> each(int count, IntFunction<T> fact) {
        return IntStream.range(0, count).mapToObj(fact);
    }

    private static Stream<Fact> people(int count) {
        return each(count, i -> Contact.of("c" + i, "Person" + i));
    }

    private static Stream<Fact> asked() {
        return Stream.concat(people(1), Stream.of(said(0, "c0", "t", 3_600, "Maya, which oven?")));
    }

    private static Connection connected(int person) {
        return new Connection(
                new PersonId("c" + person),
                Platform.MASTODON,
                Connection.State.CONNECTED,
                NOW.minus(Duration.ofDays(1)));
    }

    private static Post theirs(int number, String author, long secondsAgo) {
        return Post.of("p" + number, Platform.MASTODON, author, before(secondsAgo), "my bread number " + number);
    }

    private static Post mine(int number, int apart, String text) {
        Platform platform = number % 2 == 0 ? Platform.MASTODON : Platform.X;
        return Post.of("p" + number, platform, "maya", before((long) number * apart), text);
    }

    private static Message said(int number, String author, String thread, long secondsAgo, String text) {
        return message(number, author, "maya", thread, secondsAgo, text);
    }

    private static Message message(int number, String author, String to, String thread, long secondsAgo, String text) {
        return Message.of("u" + number, Platform.LINKEDIN, author, before(secondsAgo), text, to, thread);
    }

    private static String question(int number) {
        return "Maya, which oven do you use, number " + number + "?";
    }

    /** A minute ago at the latest. */
    private static Instant before(long seconds) {
        return NOW.minusSeconds(60 + seconds);
    }
}
