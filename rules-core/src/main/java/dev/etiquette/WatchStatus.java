package dev.etiquette;

import dev.etiquette.report.Problem;
import dev.etiquette.report.Severity;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * How it stands with a folder that is followed.
 *
 * @param fingerprint of the book in force
 * @param since when that book is in force, by the clock of {@link WatchOptions}
 * @param fallback whether it is the fallback, as the folder has held no sound book yet
 * @param problems what keeps the book that is in the folder now from being in force, all errors; or else the warnings of
 *     the book in force, once they have been looked for; sorted by place
 * @param failure why the folder cannot be read now, in words; empty when it can
 */
public record WatchStatus(
        String fingerprint, Instant since, boolean fallback, List<Problem> problems, Optional<String> failure) {

    /** Keeps a copy. */
    public WatchStatus {
        Objects.requireNonNull(fingerprint, "fingerprint");
        Objects.requireNonNull(since, "since");
        Objects.requireNonNull(problems, "problems");
        Objects.requireNonNull(failure, "failure");
        problems = List.copyOf(problems);
    }

    /** Whether what is in force is what is in the folder. */
    public boolean isCurrent() {
        return !fallback
                && failure.isEmpty()
                && problems.stream().noneMatch(problem -> problem.severity() == Severity.ERROR);
    }
}
