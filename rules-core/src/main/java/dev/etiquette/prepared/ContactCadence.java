package dev.etiquette.prepared;

import dev.etiquette.model.Channel;
import dev.etiquette.model.Contact;
import dev.etiquette.model.PersonId;
import dev.etiquette.model.Platform;
import java.time.Duration;
import java.time.Instant;

/**
 * How often the owner and somebody mean to be in touch, and when they were last.
 *
 * @param contact who
 * @param person all that is known of them
 * @param name how that person is called
 * @param platform where the two spoke last, unless that is closed
 * @param channel how the two spoke last, or else what the contact likes best
 * @param lastAt when the two last spoke or met, whoever began and by whatever way
 * @param every after which a sign of life is welcome; doubled for somebody in great demand
 * @param atMostEvery after which the relationship is going quiet; doubled likewise
 * @param mutual whether the other one has ever said anything to the owner, or met them
 * @param seldomAnswers whether the other one is in great demand
 */
public record ContactCadence(
        PersonId contact,
        Contact person,
        String name,
        Platform platform,
        Channel channel,
        Instant lastAt,
        Duration every,
        Duration atMostEvery,
        boolean mutual,
        boolean seldomAnswers)
        implements Signal {}
