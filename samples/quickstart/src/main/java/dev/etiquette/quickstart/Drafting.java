package dev.etiquette.quickstart;

import dev.etiquette.Etiquette;
import dev.etiquette.RuleBook;
import dev.etiquette.Situation;
import dev.etiquette.advice.DraftReview;
import dev.etiquette.advice.RecipientReview;
import dev.etiquette.model.Contact;
import dev.etiquette.model.Draft;
import dev.etiquette.model.Message;
import dev.etiquette.model.Owner;
import dev.etiquette.model.Platform;
import dev.etiquette.model.Post;
import dev.etiquette.review.DraftReviewer;
import java.io.PrintStream;
import java.time.Instant;
import java.time.ZoneId;

/** How a program looks at a draft before it is sent. */
public final class Drafting {

    private Drafting() {}

    /** Prints what speaks against asking something of somebody who waits for an answer. */
    public static void main(String[] arguments) {
        print(System.out);
    }

    static void print(PrintStream out) {
        Owner maya =
                Owner.builder("maya", ZoneId.of("Europe/Berlin")).named("Maya").build();
        Contact ann = Contact.builder("ann").named("Ann").withPriority(1).build();
        Instant monday = Instant.parse("2026-03-02T08:00:00Z");
        Post guide = Post.builder("p1", Platform.X, Instant.parse("2026-01-20T09:00:00Z"))
                .writtenBy("maya")
                .saying("How to keep a sourdough: a guide")
                .build();
        Post question = Post.builder("p2", Platform.MASTODON, Instant.parse("2026-03-01T17:00:00Z"))
                .writtenBy("ann")
                .saying("Maya, which oven do you bake in?")
                .mentioning("maya")
                .build();
        Etiquette etiquette = Etiquette.of(RuleBook.standard());
        // README begins
        Message other = Message.builder("m1", Platform.MASTODON, monday)
                .writtenBy("maya")
                .sentTo("ann")
                .inThread("t1")
                .saying("Do you come to the market on Friday?")
                .build();
        DraftReview review = DraftReviewer.review(
                etiquette, Situation.of(maya, ann, guide, question), new Draft(other, false), monday);

        for (RecipientReview each : review.recipients()) {
            out.println((each.fine() ? "Fine for " : "Better not for ") + each.name());
            each.objections().forEach(reason -> out.println(reason.rule() + ": " + reason.text()));
            each.leavesOpen().forEach(open -> out.println("It leaves open: " + open.text()));
        }
        // README ends
    }
}
