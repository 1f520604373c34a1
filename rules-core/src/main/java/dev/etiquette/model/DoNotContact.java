package dev.etiquette.model;

import java.time.Instant;
import java.util.Map;
import java.util.Objects;

/**
 * A person must be left alone: everywhere, on one platform, or through one channel.
 *
 * @param contact who is to be left alone
 * @param platform on which one, or {@link Platform#ANY}
 * @param channel through which one, or {@link Channel#ANY}
 * @param reason in words, "asked me to stop"; may be empty
 * @param since from when on it holds
 */
public record DoNotContact(
        PersonId contact,
        Platform platform,
        Channel channel,
        String reason,
        @PastOrPresent Instant since) implements Fact {

    /** How far a do-not-contact reaches. */
    public enum Scope {
        /** All platforms and all channels. */
        EVERYWHERE,
        /** One platform, all channels. */
        PLATFORM,
        /** One channel, on all platforms. */
        CHANNEL,
        /** One channel on one platform. */
        CHANNEL_ON_PLATFORM
    }

    private static final Map<Platform, Channel> WAYS =
            Map.of(Platform.EMAIL, Channel.EMAIL, Platform.PHONE, Channel.PHONE, Platform.MEETING, Channel.MEETING);

    /** Checks that every part is there; what is said of email, phone or a meeting as a platform is said of that channel. */
    public DoNotContact {
        FieldChecks.present("A do-not-contact", "contact", contact);
        String what = FieldChecks.named("The do-not-contact of", contact);
        FieldChecks.present(what, "platform", platform);
        FieldChecks.present(what, "channel", channel);
        FieldChecks.present(what, "reason", reason);
        FieldChecks.present(what, "date (since)", since);
        if (WAYS.containsKey(platform)) {
            // These are a place and a way at once: whoever is not to be reached there is not to be reached so.
            channel = WAYS.get(platform);
            platform = Platform.ANY;
        }
    }

    /** Everywhere and through every channel. */
    public static DoNotContact anywhere(PersonId contact, String reason, Instant since) {
        Objects.requireNonNull(since, "since");
        return new DoNotContact(contact, Platform.ANY, Channel.ANY, reason, since);
    }

    /** On one platform, through every channel of it. */
    public static DoNotContact on(PersonId contact, Platform platform, String reason, Instant since) {
        Objects.requireNonNull(since, "since");
        return new DoNotContact(contact, platform, Channel.ANY, reason, since);
    }

    /** Through one channel, on every platform. */
    public static DoNotContact by(PersonId contact, Channel channel, String reason, Instant since) {
        Objects.requireNonNull(since, "since");
        return new DoNotContact(contact, Platform.ANY, channel, reason, since);
    }

    /** How far it reaches. */
    public Scope scope() {
        boolean allPlatforms = platform.equals(Platform.ANY);
        if (channel.equals(Channel.ANY)) {
            return allPlatforms ? Scope.EVERYWHERE : Scope.PLATFORM;
        }
        return allPlatforms ? Scope.CHANNEL : Scope.CHANNEL_ON_PLATFORM;
    }
}
