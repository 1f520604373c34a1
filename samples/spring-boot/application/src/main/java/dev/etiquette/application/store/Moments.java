package dev.etiquette.application.store;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;

/** Moments as databases keep them: to the microsecond. */
public final class Moments {

    private Moments() {}

    /** The moment itself or, where the database has no room for it, the next one that it has: never too early. */
    public static OffsetDateTime notBefore(Instant moment) {
        Instant kept = moment.truncatedTo(ChronoUnit.MICROS);
        return (kept.isBefore(moment) ? kept.plus(1, ChronoUnit.MICROS) : kept).atOffset(ZoneOffset.UTC);
    }

    /** The moment itself or the one before it that the database has room for: never too late. */
    static OffsetDateTime notAfter(Instant moment) {
        return moment.truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC);
    }
}
