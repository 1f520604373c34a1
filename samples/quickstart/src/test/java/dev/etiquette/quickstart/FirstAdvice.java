package dev.etiquette.quickstart;

import dev.etiquette.Advice;
import dev.etiquette.Etiquette;
import dev.etiquette.RuleBook;
import dev.etiquette.Situation;
import dev.etiquette.model.Contact;
import dev.etiquette.model.Owner;
import dev.etiquette.model.Platform;
import dev.etiquette.model.Post;
import java.time.Instant;

/** What a process of its own does: prints in which module the library is, and the first advice by the standard book. */
final class FirstAdvice {

    private FirstAdvice() {}

    public static void main(String[] arguments) {
        Post question = Post.of(
                        "q",
                        Platform.MASTODON,
                        "ann",
                        Instant.parse("2026-03-02T08:00:00Z"),
                        "Maya, which oven do you bake in?")
                .mentioning("maya");
        Situation situation = Situation.of(Owner.of("maya"), Contact.of("ann", "Ann"), question);
        Advice advice = Etiquette.of(RuleBook.standard()).advise(situation, Instant.parse("2026-03-02T13:00:00Z"));

        System.out.println(RuleBook.class.getModule());
        System.out.println(advice);
    }
}
