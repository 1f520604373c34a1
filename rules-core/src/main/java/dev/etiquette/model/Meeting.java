package dev.etiquette.model;

import java.time.Instant;

/**
 * The owner and a contact spoke or met. One that is still to come is not known to rules before it begins.
 *
 * @param id its own id
 * @param contact whom
 * @param at when it begins
 * @param about what it is about; may be empty
 */
public record Meeting(
        MeetingId id, PersonId contact, @PastOrPresent Instant at, String about) implements Fact {

    /** Checks that every part is there. */
    public Meeting {
        if (FieldChecks.present("A meeting", "id", id).isNone()) {
            throw new InvalidFactException(ModelMessage.ID_EMPTY.with("A meeting"));
        }
        String what = FieldChecks.named("Meeting", id);
        FieldChecks.present(what, "contact", contact);
        FieldChecks.present(what, "time (at)", at);
        FieldChecks.present(what, "subject (about)", about);
    }
}
