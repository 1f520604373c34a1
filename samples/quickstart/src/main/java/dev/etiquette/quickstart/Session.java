package dev.etiquette.quickstart;

import dev.etiquette.AdviceSession;
import dev.etiquette.Etiquette;
import dev.etiquette.RuleBook;
import dev.etiquette.advice.AdviceEvent;
import dev.etiquette.advice.AdviceEvent.Appeared;
import dev.etiquette.advice.AdviceEvent.Changed;
import dev.etiquette.advice.AdviceEvent.Went;
import dev.etiquette.advice.AdviceItem;
import dev.etiquette.advice.Recommendation;
import dev.etiquette.advice.Withheld;
import dev.etiquette.model.Contact;
import dev.etiquette.model.Owner;
import dev.etiquette.model.Platform;
import dev.etiquette.model.Post;
import dev.etiquette.model.Reply;
import java.io.PrintStream;
import java.time.Instant;

/** How a program that keeps running is told what has become of the advice. */
public final class Session {

    private Session() {}

    /** Prints what becomes of Ann's question in a day. */
    public static void main(String[] arguments) {
        print(System.out);
    }

    static void print(PrintStream out) {
        Owner maya = Owner.of("maya").named("Maya");
        Contact ann = Contact.of("ann", "Ann").withPriority(1);
        Instant asked = Instant.parse("2026-03-02T08:00:00Z");
        Instant answered = Instant.parse("2026-03-02T15:10:00Z");
        Post question = Post.of("p2", Platform.MASTODON, "ann", asked, "Maya, which oven do you bake in?")
                .mentioning("maya");
        Reply answer = Reply.of("p3", Platform.MASTODON, "maya", answered, "The one with the stone.", "p2");
        // README begins
        AdviceSession session = Etiquette.of(RuleBook.standard()).open(maya);
        session.addListener(update ->
                update.events().forEach(event -> out.println(update.advice().now() + " " + line(event))));

        session.add(ann, question);
        session.advise(asked);
        for (int i = 0; i < 2; i++) {
            // A program that runs would sleep until then.
            session.advise(session.nextReview().orElseThrow());
        }
        session.add(answer);
        session.advise(answered);
        // README ends
    }

    private static String line(AdviceEvent event) {
        if (event instanceof Appeared appeared) {
            return "appeared: " + line(appeared.item());
        } else if (event instanceof Changed changed) {
            return "changed: " + line(changed.after());
        } else if (event instanceof Went went) {
            return "went: " + line(went.item());
        }
        return "moved";
    }

    private static String line(AdviceItem item) {
        if (item instanceof Withheld withheld) {
            return line(withheld.recommendation()) + ", withheld by "
                    + withheld.by().get(0).rule();
        }
        return item instanceof Recommendation recommendation
                ? recommendation.urgency() + " " + recommendation.act().action() + " "
                        + recommendation.act().name()
                : item.key();
    }
}
