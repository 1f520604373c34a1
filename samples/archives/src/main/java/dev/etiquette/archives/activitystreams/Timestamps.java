package dev.etiquette.archives.activitystreams;

import dev.etiquette.archives.findings.ArchiveFindings;
import dev.etiquette.archives.text.IsoTime;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/**
 * When a note was published, and when this version of it was made.
 *
 * @param publishedAt empty when only an edit has a time
 * @param editedAt empty when there is no time at all; else never before {@code publishedAt}
 */
record Timestamps(Optional<Instant> publishedAt, Optional<Instant> editedAt) {

    /** The times of a note, else those of the activity that publishes it. */
    static Timestamps of(ActivityObject note, ActivityObject activity, ArchiveFindings findings) {
        Optional<Instant> published = time(note, "published", findings);
        Optional<Instant> updated = time(note, "updated", findings);
        if (activity.isOneOf(Set.of("Update"))) {
            return new Timestamps(published, latest(published, updated.or(() -> any(activity, findings))));
        }
        Optional<Instant> publishedAt = published
                .or(() -> time(activity, "published", findings))
                .or(() -> updated)
                .or(() -> time(activity, "updated", findings));
        return new Timestamps(publishedAt, latest(publishedAt, updated));
    }

    /** The time of a property; empty when it cannot be read. */
    static Optional<Instant> time(ActivityObject object, String property, ArchiveFindings findings) {
        Optional<IsoTime.Moment> moment = IsoTime.parse(object.text(property));
        if (moment.isPresent() && moment.get().local()) {
            findings.addLocalTime();
        }
        return moment.map(IsoTime.Moment::at);
    }

    private static Optional<Instant> any(ActivityObject activity, ArchiveFindings findings) {
        return time(activity, "published", findings).or(() -> time(activity, "updated", findings));
    }

    private static Optional<Instant> latest(Optional<Instant> publishedAt, Optional<Instant> changed) {
        boolean backwards = publishedAt.isPresent()
                && changed.isPresent()
                && publishedAt.get().isAfter(changed.get());
        return backwards ? publishedAt : changed.or(() -> publishedAt);
    }
}
