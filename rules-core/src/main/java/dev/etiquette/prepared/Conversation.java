package dev.etiquette.prepared;

import dev.etiquette.model.PersonId;
import dev.etiquette.model.Platform;
import dev.etiquette.model.ThreadId;

/**
 * The owner and one other person have talked in one conversation: what its turns are gathered by.
 *
 * @param contact the other one
 * @param platform where
 * @param thread the conversation; in a chat room, all that the two say to each other
 */
public record Conversation(PersonId contact, Platform platform, ThreadId thread) {}
