package dev.etiquette.model;

import java.time.Duration;

/**
 * How soon one kind of thing should be answered on a platform.
 *
 * @param platform where
 * @param people for whom: "everybody", or the groups and tags of whoever it is for, as the table of norms writes them
 * @param kind what was said
 * @param remindAfter after which the owner is told of it
 * @param dueAfter after which the answer is due
 * @param overdueAfter after which it is late
 * @param expireAfter after which it is too late for an answer, always counted by the clock
 * @param hoursCounted in which the first three are counted
 * @param source of the figures
 */
public record AnswerNorm(
        Platform platform,
        String people,
        Kind kind,
        Duration remindAfter,
        Duration dueAfter,
        Duration overdueAfter,
        Duration expireAfter,
        HoursCounted hoursCounted,
        String source) {

    /** Refuses figures that do not follow one another. */
    public AnswerNorm {
        FieldChecks.present(FieldChecks.anyNorm("answers"), "kind", kind);
        String what = FieldChecks.norm(kind.name(), platform);
        FieldChecks.filled(what, "people", people);
        FieldChecks.notNegative(what, "remind (remindAfter)", remindAfter);
        FieldChecks.present(what, "due (dueAfter)", dueAfter);
        FieldChecks.present(what, "overdue (overdueAfter)", overdueAfter);
        FieldChecks.present(what, "expire (expireAfter)", expireAfter);
        FieldChecks.present(what, "table of hours (hoursCounted)", hoursCounted);
        FieldChecks.present(what, "source", source);
        if (remindAfter.compareTo(dueAfter) > 0
                || dueAfter.compareTo(overdueAfter) > 0
                || overdueAfter.compareTo(expireAfter) > 0) {
            throw new InvalidFactException(
                    ModelMessage.NOT_IN_ORDER.with(what, remindAfter, dueAfter, overdueAfter, expireAfter));
        }
    }
}
