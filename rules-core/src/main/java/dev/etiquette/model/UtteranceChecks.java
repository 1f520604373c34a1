package dev.etiquette.model;

import java.time.Instant;
import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** What the three kinds of utterance check alike. */
final class UtteranceChecks {

    private UtteranceChecks() {}

    static void check(
            String kind,
            @Nullable UtteranceId id,
            @Nullable Platform platform,
            @Nullable PersonId author,
            @Nullable Instant at,
            @Nullable Instant edited,
            @Nullable String text) {
        if (FieldChecks.present(kind, "id", id).isNone()) {
            throw new InvalidFactException(ModelMessage.ID_EMPTY.with(kind));
        }
        String what = FieldChecks.named(kind, id);
        FieldChecks.present(what, "platform", platform);
        if (FieldChecks.present(what, "author", author).isNone()) {
            throw new InvalidFactException(ModelMessage.AUTHOR_EMPTY.with(what));
        }
        FieldChecks.present(what, "time", at);
        if (FieldChecks.present(what, "time of its last change", edited).isBefore(at)) {
            throw new InvalidFactException(ModelMessage.CHANGED_TOO_EARLY.with(what, edited, at));
        }
        FieldChecks.present(what, "text", text);
    }

    static SortedSet<PersonId> people(String what, String field, @Nullable SortedSet<PersonId> people) {
        return Collections.unmodifiableSortedSet(new TreeSet<>(FieldChecks.present(what, field, people)));
    }

    /** The thread that was given, or that which the id begins. */
    static ThreadId thread(String what, @Nullable ThreadId thread, UtteranceId first) {
        return FieldChecks.present(what, "thread", thread).isNone() ? new ThreadId(first.value()) : thread;
    }
}
