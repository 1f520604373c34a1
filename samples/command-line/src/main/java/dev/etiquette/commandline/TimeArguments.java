package dev.etiquette.commandline;

import dev.etiquette.model.InvalidFactException;
import dev.etiquette.model.WrittenMoment;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneId;

/** Moments as people type them. */
final class TimeArguments {

    private TimeArguments() {}

    /**
     * The moment that is meant.
     *
     * @param zone in which a time without an offset is read, and a date begins
     * @throws Refusal when it is none
     */
    static Instant parse(String text, ZoneId zone) {
        try {
            return WrittenMoment.of(text, zone);
        } catch (InvalidFactException none) {
            throw new Refusal(String.valueOf(none.getMessage()));
        }
    }

    /** The zone of that name. */
    static ZoneId zone(String text) {
        try {
            return ZoneId.of(text.strip());
        } catch (DateTimeException unknown) {
            throw RefusalMessage.NO_ZONE.refusal(text);
        }
    }
}
