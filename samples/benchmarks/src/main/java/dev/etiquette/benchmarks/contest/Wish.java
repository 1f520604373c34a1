package dev.etiquette.benchmarks.contest;

import dev.etiquette.advice.Action;
import dev.etiquette.advice.SuggestedAction;
import dev.etiquette.model.Channel;
import dev.etiquette.model.PersonId;
import dev.etiquette.model.Platform;
import dev.etiquette.model.RecommendationId;
import java.time.Instant;

/**
 * What a rule of a contender recommends.
 *
 * @param rule its id
 * @param act what to do
 * @param id of the recommendation
 * @param due by when; {@link dev.etiquette.model.Times#NEVER} when whenever
 * @param overdue from when on it is late; {@link dev.etiquette.model.Times#NEVER} when never
 * @param text why
 */
public record Wish(String rule, SuggestedAction act, RecommendationId id, Instant due, Instant overdue, String text) {

    /** What sort of act. */
    public Action action() {
        return act.action();
    }

    /** To whom. */
    public PersonId contact() {
        return act.contact();
    }

    /** Where. */
    public Platform platform() {
        return act.platform();
    }

    /** How. */
    public Channel channel() {
        return act.channel();
    }

    /** When its occasion came up. */
    public Instant cameUpAt() {
        return act.cameUpAt();
    }

    /** Facts of an engine are told apart by what they are, and texts take long to compare. */
    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
