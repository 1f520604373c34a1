package dev.etiquette.signal;

import dev.etiquette.model.PersonId;
import dev.etiquette.model.Platform;

/**
 * Somebody waits for the owner's answer, and it is not too late for one.
 *
 * @param contact who
 * @param platform where
 */
public record AnswerOwed(PersonId contact, Platform platform) implements Signal {}
