package dev.etiquette.prepared;

import dev.etiquette.model.PersonId;
import dev.etiquette.model.Platform;
import dev.etiquette.model.ThreadId;
import org.jspecify.annotations.Nullable;

/**
 * The owner and one other person have talked in one conversation: what its turns are gathered by.
 *
 * @param contact the other one
 * @param platform where
 * @param thread the conversation; in a chat room, all that the two say to each other
 */
public record Conversation(PersonId contact, Platform platform, ThreadId thread) {

    /** Of what nearly always tells them apart; one is made of every turn. */
    @Override
    public int hashCode() {
        return 31 * thread.hashCode() + contact.hashCode();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Conversation that
                && thread.equals(that.thread)
                && contact.equals(that.contact)
                && platform.equals(that.platform);
    }
}
