package dev.etiquette.benchmarks;

import dev.etiquette.advice.Limits;
import java.time.Duration;

/** Limits that refuse no owner, however many facts they have. */
public final class WideLimits {

    /** Nine minutes, and as much of everything else as there is. */
    public static final Limits WIDE = Limits.USUAL
            .lasting(Duration.ofMinutes(9))
            .trying(Long.MAX_VALUE / 4)
            .deriving(10_000_000)
            .writing(Long.MAX_VALUE / 4);

    private WideLimits() {}
}
