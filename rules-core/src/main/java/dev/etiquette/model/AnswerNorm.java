package dev.etiquette.model;

import java.time.Duration;

/**
 * How soon one kind of thing should be answered on a platform.
 *
 * @param platform where
 * @param kind what was said
 * @param nudge after which the owner is told of it
 * @param due after which the answer is due
 * @param overdue after which it is late
 * @param letGo after which it is too late for an answer, always in wall time
 * @param hoursCounted in which the first three are counted
 * @param source of the figures
 */
public record AnswerNorm(
        Platform platform,
        Kind kind,
        Duration nudge,
        Duration due,
        Duration overdue,
        Duration letGo,
        HoursCounted hoursCounted,
        String source) {

    /** Refuses figures that do not follow one another. */
    public AnswerNorm {
        Check.present("A norm for answers", "platform", platform);
        Check.present("A norm for answers", "kind", kind);
        String what = "The norm for " + kind + " on " + platform;
        Check.notNegative(what, "nudge", nudge);
        Check.present(what, "due", due);
        Check.present(what, "overdue", overdue);
        Check.present(what, "let go", letGo);
        Check.present(what, "table of hours", hoursCounted);
        Check.present(what, "source", source);
        if (nudge.compareTo(due) > 0 || due.compareTo(overdue) > 0 || overdue.compareTo(letGo) > 0) {
            throw new InvalidFactException(what + " has nudge " + nudge + ", due " + due + ", overdue " + overdue
                    + ", let go " + letGo + "; each must not be shorter than the one before.");
        }
    }
}
