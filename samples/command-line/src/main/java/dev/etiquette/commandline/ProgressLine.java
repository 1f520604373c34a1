package dev.etiquette.commandline;

import dev.etiquette.review.ReviewProgress;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Consumer;

/** Tells every few seconds how far a walk through time has come. Not for use by several threads. */
final class ProgressLine implements Consumer<ReviewProgress> {

    private static final Duration PAUSE = Duration.ofSeconds(2);
    private static final int PERCENT = 100;

    private final String what;
    private final Clock clock;
    private final Consumer<String> told;
    private Instant next;

    /** Tells that listener, the first time after a pause. */
    ProgressLine(String what, Clock clock, Consumer<String> told) {
        this.what = what;
        this.clock = clock;
        this.told = told;
        this.next = clock.instant().plus(PAUSE);
    }

    @Override
    public void accept(ReviewProgress progress) {
        Instant now = clock.instant();
        if (!now.isBefore(next)) {
            next = now.plus(PAUSE);
            told.accept(what + ": " + (int) (PERCENT * progress.share()) + " %, " + progress.evaluations()
                    + " evaluations");
        }
    }
}
