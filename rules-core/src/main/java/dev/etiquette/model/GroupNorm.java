package dev.etiquette.model;

import java.time.Duration;

/**
 * How often to be in touch with people of a group, or with a tag, who have no cadence of their own.
 *
 * @param group as contacts name it, in small letters; for a tag the word "tag" and the tag, such as "tag vip"
 * @param every after which a sign of life is welcome
 * @param atMostEvery after which the relationship is going quiet
 * @param source of the figures
 */
public record GroupNorm(String group, Duration every, Duration atMostEvery, String source) {

    /** Checks every part. */
    public GroupNorm {
        FieldChecks.filled(FieldChecks.anyNorm("a group"), "name (group)", group);
        String what = FieldChecks.named("The norm for the group", group);
        FieldChecks.notNegative(what, "usual time (every)", every);
        FieldChecks.notNegative(what, "longest time (atMostEvery)", atMostEvery);
        if (atMostEvery.compareTo(every) < 0) {
            throw new InvalidFactException(ModelMessage.LONGEST_TOO_SHORT.with(what, atMostEvery, every));
        }
        FieldChecks.present(what, "source", source);
    }
}
