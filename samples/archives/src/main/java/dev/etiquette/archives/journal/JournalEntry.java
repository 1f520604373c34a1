package dev.etiquette.archives.journal;

import dev.etiquette.model.Times;
import java.time.Instant;
import java.util.Optional;

/**
 * One decision of the owner.
 *
 * @param at when it was made
 * @param decision which
 * @param about the id of the advice, or of one person
 * @param with the id of the other person; empty for advice
 * @param until when a snooze ends; {@link Times#NEVER} when only the next word of that person ends it
 * @param reason a note on why advice is not followed, in the owner's words, from which nothing follows; else empty
 */
public record JournalEntry(Instant at, Decision decision, String about, String with, Instant until, String reason) {

    /**
     * Takes blanks off the ends of ids.
     *
     * @throws IllegalArgumentException with a sentence for the owner when an id is missing or superfluous, when both are
     *     one, or when a snooze ends before it begins
     */
    public JournalEntry {
        about = about.strip();
        with = with.strip();
        reason = reason.strip();
        Optional<JournalProblem> problem = problem(at, decision, about, with, until);
        if (problem.isPresent()) {
            throw new IllegalArgumentException(problem.get().sentence());
        }
    }

    private static Optional<JournalProblem> problem(
            Instant at, Decision decision, String about, String with, Instant until) {
        if (about.isEmpty()) {
            return Optional.of(decision.isOfPeople() ? JournalProblem.NO_PEOPLE : JournalProblem.NO_ADVICE);
        }
        if (decision.isOfPeople() && (with.isEmpty() || with.equals(about))) {
            return Optional.of(JournalProblem.NO_PEOPLE);
        }
        if (!decision.isOfPeople() && decision != Decision.UNDONE && !with.isEmpty()) {
            return Optional.of(JournalProblem.ONE_ADVICE);
        }
        return decision == Decision.SNOOZED && until.isBefore(at)
                ? Optional.of(JournalProblem.SNOOZED_INTO_THE_PAST)
                : Optional.empty();
    }

    /** This advice is done. */
    public static JournalEntry done(String advice, Instant at) {
        return new JournalEntry(at, Decision.DONE, advice, "", Times.NEVER, "");
    }

    /** This advice will not be followed; the reason may be empty. */
    public static JournalEntry dismissed(String advice, Instant at, String reason) {
        return new JournalEntry(at, Decision.DISMISSED, advice, "", Times.NEVER, reason);
    }

    /** This advice, and any other to do the same, is never wanted for that person; the note may be empty. */
    public static JournalEntry never(String advice, Instant at, String note) {
        return new JournalEntry(at, Decision.NEVER, advice, "", Times.NEVER, note);
    }

    /** This advice was wrong; the note may be empty. */
    public static JournalEntry wrong(String advice, Instant at, String note) {
        return new JournalEntry(at, Decision.WRONG, advice, "", Times.NEVER, note);
    }

    /** This advice comes back then, or when that person speaks again, whichever is first. */
    public static JournalEntry snoozed(String advice, Instant at, Instant until) {
        return new JournalEntry(at, Decision.SNOOZED, advice, "", until, "");
    }

    /** These two are one person. */
    public static JournalEntry one(String person, String other, Instant at) {
        return new JournalEntry(at, Decision.ONE, person, other, Times.NEVER, "");
    }

    /** These two are two people. */
    public static JournalEntry two(String person, String other, Instant at) {
        return new JournalEntry(at, Decision.TWO, person, other, Times.NEVER, "");
    }

    /** What was decided about this advice, or this person and that one, is taken back. */
    public static JournalEntry undone(String about, String with, Instant at) {
        return new JournalEntry(at, Decision.UNDONE, about, with, Times.NEVER, "");
    }

    /** Whether this is about the same advice, or the same two people in either order. */
    boolean isAboutTheSameAs(JournalEntry other) {
        return about.equals(other.about) && with.equals(other.with)
                || !with.isEmpty() && about.equals(other.with) && with.equals(other.about);
    }
}
