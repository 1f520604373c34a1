package dev.etiquette.report;

import java.util.Objects;
import java.util.Optional;

/**
 * A figure that one table of norms has otherwise than another.
 *
 * @param platform for which it was changed, or "any"
 * @param figure its name
 * @param people for whom it was changed, such as "tag vip"; empty for everybody
 * @param before what held for that platform, with its hours, and its source where only that differs; empty when nothing
 *     did
 * @param after what holds now, alike
 */
public record NormChange(
        String platform, String figure, String people, Optional<String> before, Optional<String> after) {

    /** Refuses what is missing. */
    public NormChange {
        Objects.requireNonNull(platform, "platform");
        Objects.requireNonNull(figure, "figure");
        Objects.requireNonNull(people, "people");
        Objects.requireNonNull(before, "before");
        Objects.requireNonNull(after, "after");
    }
}
