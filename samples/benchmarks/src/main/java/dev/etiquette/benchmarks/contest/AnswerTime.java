package dev.etiquette.benchmarks.contest;

import dev.etiquette.model.HostFact;
import dev.etiquette.model.Kind;
import java.time.Duration;

/**
 * How soon a sort of thing is answered.
 *
 * @param kind what was said
 * @param remindAfter after which the owner is told of it, in waking hours
 * @param dueAfter after which an answer is due, in waking hours
 * @param overdueAfter after which it is late, in waking hours
 * @param expireAfter after which it is too late, by the clock
 */
public record AnswerTime(
        Kind kind, Duration remindAfter, Duration dueAfter, Duration overdueAfter, Duration expireAfter)
        implements HostFact {}
