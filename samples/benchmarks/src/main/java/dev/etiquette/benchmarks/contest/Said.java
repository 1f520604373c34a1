package dev.etiquette.benchmarks.contest;

import dev.etiquette.model.Channel;
import dev.etiquette.model.HostFact;
import dev.etiquette.model.Kind;
import dev.etiquette.model.PersonId;
import dev.etiquette.model.Platform;
import dev.etiquette.model.UtteranceId;
import java.time.Instant;

/**
 * One thing that was said between the owner and one other person, as {@code sixteen.drl} declares it.
 *
 * @param id its id
 * @param contact the other one, whoever of the two spoke
 * @param name how that person is called
 * @param mine whether the owner spoke
 * @param automatic whether a machine spoke
 * @param stops whether it wants to be left alone
 * @param kind what sort of thing it is
 * @param platform where
 * @param channel in public or in private
 * @param thread in which conversation
 * @param at when
 * @param answers what it answers, or none
 * @param answersUntil up to when it answers what the other one had said
 * @param beginning its beginning
 */
public record Said(
        UtteranceId id,
        PersonId contact,
        String name,
        boolean mine,
        boolean automatic,
        boolean stops,
        Kind kind,
        Platform platform,
        Channel channel,
        String thread,
        Instant at,
        UtteranceId answers,
        Instant answersUntil,
        String beginning)
        implements HostFact {

    /** Of what tells them apart, as one would write it for any engine that keeps facts in tables. */
    @Override
    public int hashCode() {
        return 31 * id.hashCode() + contact.hashCode();
    }
}
