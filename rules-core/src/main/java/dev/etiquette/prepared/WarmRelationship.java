package dev.etiquette.prepared;

import dev.etiquette.model.PersonId;
import dev.etiquette.model.Platform;
import java.time.Instant;

/**
 * The owner and somebody have both spoken often enough, and lately enough, to be on good terms.
 *
 * @param contact the other one
 * @param name how that person is called
 * @param platform where the two spoke last
 * @param mine how often the owner spoke
 * @param theirs how often the other one spoke
 * @param tries how often in a row the owner has written since without an answer
 * @param lastAt when the two last spoke or met
 */
public record WarmRelationship(
        PersonId contact, String name, Platform platform, long mine, long theirs, long tries, Instant lastAt)
        implements Signal {}
