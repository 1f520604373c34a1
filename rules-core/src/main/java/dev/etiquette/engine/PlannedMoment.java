package dev.etiquette.engine;

import java.time.Instant;
import java.util.Collection;
import java.util.List;

/**
 * All that was known when what is planned for one moment was judged.
 *
 * @param plannedFor when it is to go out
 * @param asOf the moment as of which it was judged: the same, or now where that is past
 * @param given what rules were given
 * @param derived what rules added
 * @param failed the ids of rules that failed and were left out
 */
public record PlannedMoment(
        Instant plannedFor, Instant asOf, Collection<Object> given, Collection<Object> derived, List<String> failed) {}
