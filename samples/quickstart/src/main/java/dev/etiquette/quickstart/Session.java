package dev.etiquette.quickstart;

import dev.etiquette.AdviceSession;
import dev.etiquette.Etiquette;
import dev.etiquette.RuleBook;
import dev.etiquette.advice.AdviceEvent;
import dev.etiquette.advice.Recommendation;
import dev.etiquette.model.Contact;
import dev.etiquette.model.Owner;
import dev.etiquette.model.Platform;
import dev.etiquette.model.Post;
import dev.etiquette.model.Reply;
import java.io.PrintStream;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;

/** How a program that keeps running is told what has become of the advice. */
public final class Session {

    private Session() {}

    /** Prints what becomes of Ann's question in a day. */
    public static void main(String[] arguments) {
        print(System.out);
    }

    static void print(PrintStream out) {
        Owner maya =
                Owner.builder("maya", ZoneId.of("Europe/Berlin")).named("Maya").build();
        Contact ann = Contact.builder("ann").named("Ann").withPriority(1).build();
        Instant monday = Instant.parse("2026-03-02T08:00:00Z");
        // README begins
        AdviceSession session = Etiquette.of(RuleBook.standard()).open(maya);
        session.addListener(update -> {
            for (AdviceEvent event : update.events()) {
                String what = event.item() instanceof Recommendation each
                        ? each.urgency() + " " + each.text()
                        : "held back " + event.item().key();
                out.println(update.advice().now() + " " + event.getClass().getSimpleName() + ": " + what);
            }
        });

        Post flour = Post.builder("p3", Platform.MASTODON, monday)
                .writtenBy("ann")
                .saying("Maya, which flour do you use?")
                .mentioning("maya")
                .build();
        session.add(ann, flour);
        session.advise(monday);
        for (int i = 0; i < 2; i++) {
            // A program that runs would sleep until then.
            session.advise(session.nextReview().orElseThrow());
        }

        Instant afternoon = monday.plus(Duration.ofHours(7));
        session.add(Reply.builder("p4", Platform.MASTODON, afternoon)
                .writtenBy("maya")
                .saying("Rye, and nothing else.")
                .answering("p3")
                .build());
        session.advise(afternoon);
        // README ends
    }
}
