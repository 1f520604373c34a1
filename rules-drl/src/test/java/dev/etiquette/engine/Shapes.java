package dev.etiquette.engine;

import dev.etiquette.model.Cadence;
import dev.etiquette.model.Channel;
import dev.etiquette.model.Connection;
import dev.etiquette.model.Contact;
import dev.etiquette.model.DoNotContact;
import dev.etiquette.model.Draft;
import dev.etiquette.model.Fact;
import dev.etiquette.model.Meeting;
import dev.etiquette.model.MeetingId;
import dev.etiquette.model.Message;
import dev.etiquette.model.PersonId;
import dev.etiquette.model.Platform;
import dev.etiquette.model.Post;
import dev.etiquette.model.Reply;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;

/** Facts that are alike in one way or another: of one moment, one author, one thread, one text. */
final class Shapes {

    private static final String ME = "maya";
    private static final PersonId ANN = new PersonId("ann");
    private static final List<Platform> PLACES =
            List.of(Platform.LINKEDIN, Platform.X, Platform.MASTODON, Platform.BLUESKY);

    /** What people say, of every sort that rules ask for. */
    private static final List<String> TEXTS = List.of(
            "Could you help me with the bread?",
            "What does the oven cost?",
            "Please stop messaging me.",
            "Please do not write to me on this platform any more.",
            "I am not sure that I want to hear of it any more.",
            "I will send you the file tomorrow.",
            "I will send you the list.",
            "Thanks, bye!",
            "This does not work and I am angry.",
            "Tuesday does not suit me, another day maybe?",
            "Order now, 20% off in my shop today!",
            "How to keep a sourdough: a guide",
            "My account number is wrong and my diagnosis came.",
            "Good morning, nice weather");

    private final Map<String, IntFunction<List<Fact>>> all = new LinkedHashMap<>();
    private final Instant now;

    Shapes(Instant now) {
        this.now = now;
        for (boolean one : new boolean[] {true, false}) {
            for (int text = 0; text < TEXTS.size(); text++) {
                said(text, Spacing.ONE_HOUR_AGO, one);
                if (one) {
                    said(text, Spacing.ONE_MINUTE_APART, true);
                }
            }
        }
        people();
    }

    private enum Spacing {
        ONE_HOUR_AGO,
        ONE_MINUTE_APART;

        Instant of(Instant now, int i) {
            return switch (this) {
                case ONE_HOUR_AGO -> now.minusSeconds(3_600);
                case ONE_MINUTE_APART -> now.minusSeconds(60L * i + 60);
            };
        }
    }

    /** All of them, by what they are. */
    Map<String, IntFunction<List<Fact>>> all() {
        return all;
    }

    private void shape(String name, IntFunction<Fact> fact, Fact... beside) {
        all.put(name, n -> {
            List<Fact> facts = new ArrayList<>(List.of(beside));
            for (int i = 0; i < n; i++) {
                facts.add(fact.apply(i));
            }
            return facts;
        });
    }

    private void said(int number, Spacing spacing, boolean one) {
        String text = TEXTS.get(number);
        Contact ann = Contact.of("ann", "Ann")
                .withPriority(1)
                .because("bread", "recipes", "time")
                .every(new Cadence(Duration.ofDays(7), Duration.ofDays(30)));
        IntFunction<String> who = i -> one ? "ann" : "p" + i;
        String name = "\"" + text + "\", " + (one ? "one person, " : "many people, ") + spacing + ", ";
        IntFunction<Instant> at = i -> spacing.of(now, i);
        shape(
                name + "messages in one thread",
                i -> Message.of("m" + i, Platform.LINKEDIN, who.apply(i), at.apply(i), text, ME, "t"),
                ann);
        shape(
                name + "messages in many threads",
                i -> Message.of("m" + i, Platform.LINKEDIN, who.apply(i), at.apply(i), text, ME, "t" + i),
                ann);
        shape(
                name + "my messages in one thread",
                i -> Message.of("m" + i, Platform.LINKEDIN, ME, at.apply(i), text, who.apply(i), "t"),
                ann);
        shape(
                name + "my messages in many threads",
                i -> Message.of("m" + i, Platform.LINKEDIN, ME, at.apply(i), text, who.apply(i), "t" + i),
                ann);
        shape(
                name + "to and fro",
                i -> Message.of(
                        "m" + i,
                        Platform.FACEBOOK,
                        i % 2 == 0 ? ME : who.apply(i),
                        at.apply(i),
                        text,
                        i % 2 == 0 ? who.apply(i) : ME,
                        "t"),
                ann);
        shape(
                name + "posts that name me",
                i -> Post.of("p" + i, Platform.MASTODON, who.apply(i), at.apply(i), text)
                        .mentioning(ME),
                ann);
        shape(name + "posts", i -> Post.of("p" + i, Platform.MASTODON, who.apply(i), at.apply(i), text), ann);
        shape(
                name + "my posts",
                i -> Post.of("p" + i, Platform.MASTODON, ME, at.apply(i), text).mentioning(who.apply(i)),
                ann);
        shape(
                name + "replies to my post",
                i -> Reply.of("r" + i, Platform.MASTODON, who.apply(i), at.apply(i), text, "p")
                        .toWhom(ME),
                ann,
                Post.of("p", Platform.MASTODON, ME, now.minus(Duration.ofDays(101)), "How to keep a sourdough: a guide")
                        .mentioning("ann"));
        shape(
                name + "my replies to their post",
                i -> Reply.of("r" + i, Platform.MASTODON, ME, at.apply(i), text, "p")
                        .toWhom(who.apply(i)),
                ann,
                Post.of("p", Platform.MASTODON, "ann", now.minus(Duration.ofDays(1)), "Good morning"));
        shape(
                name + "to and fro below a post",
                i -> Reply.of(
                                "r" + i,
                                Platform.MASTODON,
                                i % 2 == 0 ? ME : who.apply(i),
                                at.apply(i),
                                text,
                                i == 0 ? "p" : "r" + (i - 1))
                        .toWhom(i % 2 == 0 ? who.apply(i) : ME),
                ann,
                Post.of("p", Platform.MASTODON, "ann", now.minus(Duration.ofDays(1)), "Good morning"));
        shape(
                name + "messages on a few platforms",
                i -> Message.of("m" + i, PLACES.get(i % PLACES.size()), who.apply(i), at.apply(i), text, ME, "t" + i),
                ann);
        shape(
                name + "to and fro on a few platforms",
                i -> Message.of(
                        "m" + i,
                        PLACES.get(i / 2 % PLACES.size()),
                        i % 2 == 0 ? ME : who.apply(i),
                        at.apply(i),
                        text,
                        i % 2 == 0 ? who.apply(i) : ME,
                        "t" + i / 2),
                ann);
        if (!one) {
            shape(
                    name + "to and fro on many platforms",
                    i -> Message.of(
                            "m" + i,
                            Platform.of("place" + i),
                            i % 2 == 0 ? ME : who.apply(i),
                            at.apply(i),
                            text,
                            i % 2 == 0 ? who.apply(i) : ME,
                            "t" + i),
                    ann);
        }
        if (spacing == Spacing.ONE_HOUR_AGO && one) {
            shape(
                    "\"" + text + "\", drafts",
                    i -> Draft.of(Message.of("d" + i, Platform.LINKEDIN, ME, at.apply(i), text, "ann", "t")),
                    ann);
        }
    }

    private void people() {
        Instant before = now.minus(Duration.ofDays(8));
        Contact ann = Contact.of("ann", "Ann").withPriority(1).because("bread", "recipes", "time");
        shape(
                "connections",
                i -> new Connection(ANN, Platform.of("place" + i), Connection.State.CONNECTED, before),
                ann);
        shape(
                "connections of many",
                i -> new Connection(
                        new PersonId("p" + i), Platform.LINKEDIN, Connection.State.values()[i % 6], before));
        shape("meetings", i -> new Meeting(new MeetingId("m" + i), ANN, before, "bread"), ann);
        shape("bans", i -> DoNotContact.on(ANN, Platform.X, "reason " + i, before.minusSeconds(i)), ann);
        shape(
                "bans by channel",
                i -> DoNotContact.by(
                        new PersonId("p" + i),
                        Channel.known().get(i % Channel.known().size()),
                        "",
                        before));
        shape(
                "contacts",
                i -> Contact.of("p" + i, "P")
                        .withPriority(1)
                        .because("a", "b", "c")
                        .withHandle(Platform.X, "x" + i)
                        .withHandle(Platform.LINKEDIN, "x" + i));
    }
}
