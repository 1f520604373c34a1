package dev.etiquette.owners;

import dev.etiquette.Situation;
import dev.etiquette.model.Contact;
import dev.etiquette.model.Fact;
import dev.etiquette.model.Owner;
import dev.etiquette.model.Platform;
import dev.etiquette.model.Post;
import dev.etiquette.model.Reply;
import java.time.Instant;
import java.time.ZoneId;

/** What happens in tests. */
final class Scenes {

    private Scenes() {}

    /** Ann has asked the owner something. */
    static Situation asked(String owner, Instant at) {
        return Situation.of(
                Owner.of(owner).named("Maya").livingIn(ZoneId.of("Europe/Berlin")),
                Contact.of("ann", "Ann"),
                Post.of("q", Platform.MASTODON, "ann", at, "Maya, which oven do you bake in?")
                        .mentioning(owner));
    }

    /** Bob has asked something else; this is all that is known of him. */
    static Fact bobAsks(String owner, Instant at) {
        return Post.of("b", Platform.MASTODON, "bob", at, "Maya, where can I buy your bread in Bremen?")
                .mentioning(owner);
    }

    /** The owner answers Ann. */
    static Fact answered(String owner, Instant at) {
        return Reply.of("a", Platform.MASTODON, owner, at, "The one with the stone.", "q");
    }
}
