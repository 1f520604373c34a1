package dev.etiquette.engine;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Moments to try. */
public final class Instants {

    private Instants() {}

    /** The first moment after one, the last before another, the one in the middle, and so many more between. */
    public static List<Instant> before(Instant from, Instant until, int more, Random random) {
        Duration length = Duration.between(from, until);
        List<Instant> instants = new ArrayList<>();
        instants.add(until.minusNanos(1));
        if (length.toSeconds() > 0) {
            instants.add(from.plusNanos(1));
            instants.add(from.plus(length.dividedBy(2)));
            for (int i = 0; i < more; i++) {
                instants.add(
                        from.plusSeconds(random.nextLong(length.toSeconds())).plusNanos(random.nextInt(1_000)));
            }
        }
        instants.removeIf(each -> each.isBefore(from) || !each.isBefore(until));
        return instants;
    }
}
