package dev.etiquette.benchmarks.contest;

import dev.etiquette.model.HostFact;
import dev.etiquette.model.PersonId;

/**
 * A conversation of the owner with somebody.
 *
 * @param contact the other one
 * @param thread which one
 */
public record Talk(PersonId contact, String thread) implements HostFact {}
