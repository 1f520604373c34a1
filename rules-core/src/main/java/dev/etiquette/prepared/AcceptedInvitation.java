package dev.etiquette.prepared;

import dev.etiquette.model.Channel;
import dev.etiquette.model.PersonId;
import dev.etiquette.model.Platform;
import java.time.Instant;

/**
 * The owner and somebody are connected, and so what came with the invitation has its answer.
 *
 * @param contact the other one
 * @param platform where
 * @param channel on which invitations are written
 * @param at since when they are connected
 */
public record AcceptedInvitation(PersonId contact, Platform platform, Channel channel, Instant at) implements Signal {}
