package dev.etiquette.quickstart;

import dev.etiquette.Advice;
import dev.etiquette.Etiquette;
import dev.etiquette.RuleBook;
import dev.etiquette.Situation;
import dev.etiquette.advice.Recommendation;
import dev.etiquette.model.Contact;
import dev.etiquette.model.Owner;
import dev.etiquette.model.Platform;
import dev.etiquette.model.Post;
import java.io.PrintStream;
import java.time.Instant;
import java.time.ZoneId;

/** The twenty lines that an embedder writes. */
public final class Quickstart {

    private Quickstart() {}

    /** Prints what Maya should do this morning. */
    public static void main(String[] arguments) {
        print(System.out);
    }

    static void print(PrintStream out) {
        // README begins
        ZoneId berlin = ZoneId.of("Europe/Berlin");
        Owner maya = Owner.builder("maya", berlin).named("Maya").build();
        Contact ann = Contact.builder("ann").named("Ann").withPriority(1).build();

        Instant january = Instant.parse("2026-01-20T09:00:00Z");
        Instant sunday = Instant.parse("2026-03-01T17:00:00Z");
        Instant monday = Instant.parse("2026-03-02T08:00:00Z");

        Post guide = Post.builder("p1", Platform.X, january)
                .writtenBy("maya")
                .saying("How to keep a sourdough: a guide")
                .build();
        Post question = Post.builder("p2", Platform.MASTODON, sunday)
                .writtenBy("ann")
                .saying("Maya, which oven do you bake in?")
                .mentioning("maya")
                .build();

        Etiquette etiquette = Etiquette.of(RuleBook.standard());
        Advice advice = etiquette.advise(Situation.of(maya, ann, guide, question), monday);

        for (Recommendation each : advice.recommendations()) {
            out.println(each.urgency() + " " + each.act().action() + ": " + each.text());
        }
        out.println("Ask again at " + advice.nextReview().orElseThrow());
        // README ends
    }
}
