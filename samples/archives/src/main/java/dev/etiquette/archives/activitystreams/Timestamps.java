package dev.etiquette.archives.activitystreams;

import dev.etiquette.archives.findings.ArchiveFindings;
import dev.etiquette.archives.text.IsoTime;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/**
 * When a note was said, and when this version of it was made.
 *
 * @param said empty when only an edit says when it was
 * @param edited empty when no time can be told at all; else never before {@code said}
 */
record Timestamps(Optional<Instant> said, Optional<Instant> edited) {

    /** The times of the note itself count first, then those of the activity that brings it. */
    static Timestamps of(ActivityObject note, ActivityObject activity, ArchiveFindings findings) {
        Optional<Instant> published = time(note, "published", findings);
        Optional<Instant> updated = time(note, "updated", findings);
        if (activity.isOneOf(Set.of("Update"))) {
            return new Timestamps(published, latest(published, updated.or(() -> any(activity, findings))));
        }
        Optional<Instant> said = published
                .or(() -> time(activity, "published", findings))
                .or(() -> updated)
                .or(() -> time(activity, "updated", findings));
        return new Timestamps(said, latest(said, updated));
    }

    /** A moment that a property gives, if it can be read. */
    static Optional<Instant> time(ActivityObject thing, String property, ArchiveFindings findings) {
        Optional<IsoTime.Moment> moment = IsoTime.parse(thing.text(property));
        if (moment.isPresent() && moment.get().local()) {
            findings.localTime();
        }
        return moment.map(IsoTime.Moment::at);
    }

    private static Optional<Instant> any(ActivityObject activity, ArchiveFindings findings) {
        return time(activity, "published", findings).or(() -> time(activity, "updated", findings));
    }

    private static Optional<Instant> latest(Optional<Instant> said, Optional<Instant> changed) {
        boolean backwards =
                said.isPresent() && changed.isPresent() && said.get().isAfter(changed.get());
        return backwards ? said : changed.or(() -> said);
    }
}
