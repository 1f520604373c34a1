package dev.etiquette.model;

import java.time.Instant;
import java.util.Collections;
import java.util.Locale;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What the three kinds of utterance check alike. */
final class UtteranceChecks {

    /** A code of two or three letters, and what may stand behind it: a script, a region. */
    private static final Pattern LANGUAGE = Pattern.compile("([a-z]{2,3})(?:[-_][a-z0-9]+)*");

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
        FieldChecks.present(what, "time (at)", at);
        if (FieldChecks.present(what, "time of its last change (edited)", edited)
                .isBefore(at)) {
            throw new InvalidFactException(ModelMessage.CHANGED_TOO_EARLY.with(what, edited, at));
        }
        FieldChecks.present(what, "text", text);
    }

    static SortedSet<PersonId> people(String what, String field, @Nullable SortedSet<PersonId> people) {
        return Collections.unmodifiableSortedSet(new TreeSet<>(FieldChecks.present(what, field, people)));
    }

    /** The code of a language without its region, in small letters. */
    static String language(String what, @Nullable String code) {
        String given = FieldChecks.present(what, "language (code)", code).toLowerCase(Locale.ROOT);
        Matcher known = LANGUAGE.matcher(given);
        if (!given.isEmpty() && !known.matches()) {
            throw new InvalidFactException(ModelMessage.NO_LANGUAGE.with(what, given));
        }
        return given.isEmpty() ? "" : known.group(1);
    }

    /** The thread that was given, or that which the id begins. */
    static ThreadId thread(String what, @Nullable ThreadId thread, UtteranceId first) {
        return FieldChecks.present(what, "thread", thread).isNone() ? new ThreadId(first.value()) : thread;
    }
}
