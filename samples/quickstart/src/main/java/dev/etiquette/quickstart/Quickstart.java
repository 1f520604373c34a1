package dev.etiquette.quickstart;

import dev.etiquette.Advice;
import dev.etiquette.Etiquette;
import dev.etiquette.RuleBook;
import dev.etiquette.Situation;
import dev.etiquette.model.Channel;
import dev.etiquette.model.Contact;
import dev.etiquette.model.Owner;
import dev.etiquette.model.Platform;
import dev.etiquette.model.Post;
import java.time.Instant;
import java.time.ZoneId;

/** Etiquette in twenty lines. */
public final class Quickstart {

    private Quickstart() {}

    /** Prints what Maya should do this morning. */
    public static void main(String[] arguments) {
        System.out.print(morning());
    }

    static String morning() {
        // snippet
        Etiquette etiquette = Etiquette.of(RuleBook.standard());

        Owner maya = Owner.of("maya").named("Maya").in(ZoneId.of("Europe/Berlin"));
        Contact ann = Contact.of("ann", "Ann").withPriority(1).reachableBy(Channel.PHONE);
        Instant sunday = Instant.parse("2026-03-01T17:00:00Z");
        Instant monday = Instant.parse("2026-03-02T08:00:00Z");

        Situation situation = Situation.of(
                maya,
                ann,
                Post.of("p1", Platform.MASTODON, "ann", sunday, "Maya, which oven do you bake your bread in?")
                        .mentioning("maya"),
                Post.of(
                        "p2",
                        Platform.X,
                        "maya",
                        Instant.parse("2026-01-20T09:00:00Z"),
                        "How to keep a sourdough: a guide"));

        Advice advice = etiquette.advise(situation, monday);

        StringBuilder page = new StringBuilder();
        advice.recommendations()
                .forEach(each -> page.append(each.urgency())
                        .append(' ')
                        .append(each.act().action())
                        .append(": ")
                        .append(each.text())
                        .append('\n'));
        advice.nextReview()
                .ifPresent(next -> page.append("Ask again at ").append(next).append('\n'));
        // end of snippet
        return page.toString();
    }
}
