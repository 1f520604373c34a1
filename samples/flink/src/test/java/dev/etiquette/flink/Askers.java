package dev.etiquette.flink;

import dev.etiquette.Etiquette;
import dev.etiquette.RuleBook;
import dev.etiquette.Situation;
import dev.etiquette.advice.AdviceItem;
import dev.etiquette.json.JsonFormat;
import dev.etiquette.model.Contact;
import dev.etiquette.model.Fact;
import dev.etiquette.model.Owner;
import dev.etiquette.model.Platform;
import dev.etiquette.model.Post;
import dev.etiquette.model.Reply;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;

/**
 * Owners who are asked something. They live where it is ten in the morning, whenever the tests run, so that nobody goes to bed
 * during one.
 */
public final class Askers {

    private static final int MORNING = 10;

    private Askers() {}

    /** One of them. */
    public static Owner owner(String id, Instant now) {
        int ahead = Math.floorMod(MORNING - now.atOffset(ZoneOffset.UTC).getHour() + 11, 24) - 11;
        return Owner.of(id).named("Maya").livingIn(ZoneOffset.ofHours(ahead));
    }

    /** Ann has asked the owner something, at that time. */
    public static Situation asked(String owner, Instant now, Instant at) {
        return Situation.of(owner(owner, now), Contact.of("ann", "Ann"), question(owner, at));
    }

    /** What Ann asks. */
    public static Fact question(String owner, Instant at) {
        return Post.of("q", Platform.MASTODON, "ann", at, "Maya, which oven do you bake in?")
                .mentioning(owner);
    }

    /** Bob asks something else. */
    public static Fact bobAsks(String owner, Instant at) {
        return Post.of("b", Platform.MASTODON, "bob", at, "Maya, where can I buy your bread in Bremen?")
                .mentioning(owner);
    }

    /** The owner answers Ann. */
    public static Fact answered(String owner, Instant at) {
        return Reply.of("a", Platform.MASTODON, owner, at, "The one with the stone.", "q");
    }

    /** As it stands in an event. */
    public static String json(Situation situation) {
        return JsonFormat.STANDARD.write(situation);
    }

    /** As they stand in an event. */
    public static String json(Fact... facts) {
        return JsonFormat.STANDARD.write(List.of(facts));
    }

    /** What the library says of it, without the job. */
    public static List<AdviceItem> expected(Situation situation, Instant now) {
        var advice = Etiquette.of(RuleBook.standard()).advise(situation, now);
        if (advice.nextReview()
                .filter(next -> next.isBefore(now.plus(Duration.ofMinutes(3))))
                .isPresent()) {
            throw new IllegalStateException("The advice changes while the test runs, at " + advice.nextReview());
        }
        return advice.items();
    }
}
