package dev.etiquette.advice;

import dev.etiquette.model.Channel;
import dev.etiquette.model.PersonId;
import dev.etiquette.model.Platform;
import dev.etiquette.model.RecommendationId;
import java.time.Instant;
import java.util.Objects;

/**
 * Something that can be done: what rules recommend.
 *
 * <p>What it is done about (the {@code topic}) names it for good; the subject may change while the topic stays, as
 * when somebody adds a second question to the first.
 *
 * @param action what to do
 * @param contact to whom; {@link PersonId#NONE} when to nobody in particular
 * @param name how that person is called; empty when there is none
 * @param platform where
 * @param channel how
 * @param topic what it is about, in a form that stays
 * @param subject what it is about, for reading
 * @param cameUpAt when that came up: what the owner said of the same topic before does not count against it
 */
public record SuggestedAction(
        Action action,
        PersonId contact,
        String name,
        Platform platform,
        Channel channel,
        String topic,
        Subject subject,
        Instant cameUpAt) {

    /** On email everything goes by that channel, but for a call or a meeting: whoever is to be left alone there is. */
    public SuggestedAction {
        Objects.requireNonNull(action, "action");
        Objects.requireNonNull(contact, "contact");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(platform, "platform");
        Objects.requireNonNull(channel, "channel");
        Objects.requireNonNull(topic, "topic");
        Objects.requireNonNull(subject, "subject");
        Objects.requireNonNull(cameUpAt, "cameUpAt");
        if (platform.equals(Platform.EMAIL) && !channel.equals(Channel.PHONE) && !channel.equals(Channel.MEETING)) {
            channel = Channel.EMAIL;
        }
    }

    /** The id of a recommendation to do this: equal for equal action, person, platform and topic. */
    public RecommendationId id() {
        return RecommendationIds.of(action, contact.value(), platform.id(), topic);
    }
}
