package dev.etiquette.model;

import java.time.Instant;
import java.util.Locale;

/**
 * Something that the owner has turned on, such as "tragedy" while there is one in the news. Of one that is off there is
 * no fact.
 *
 * @param name how it is called, in small letters
 * @param since from when on it is on; {@link Times#ALWAYS} where nobody can say
 * @param endsAt from when on it is off again; {@link Times#NEVER} when somebody has to turn it off
 */
public record Switch(String name, Instant since, Instant endsAt) implements Fact {

    /** Checks the parts, of which the end is not before the beginning, and puts the name into small letters. */
    public Switch {
        name = FieldChecks.filled("A switch", "name", name).strip().toLowerCase(Locale.ROOT);
        String what = FieldChecks.named("Switch", name);
        FieldChecks.present(what, "time since when", since);
        FieldChecks.present(what, "time of its end (endsAt)", endsAt);
        if (endsAt.isBefore(since)) {
            throw new InvalidFactException(ModelMessage.ENDS_BEFORE_IT_BEGINS.with(what, since, endsAt));
        }
    }

    /** One that is on from a moment until somebody turns it off. */
    public static Switch on(String name, Instant since) {
        return new Switch(name, since, Times.NEVER);
    }
}
