package dev.etiquette.model;

import java.time.Instant;
import java.util.Locale;

/**
 * Something that a host knows of a person and that the library has no place for, such as who employs them. Of several
 * with one name the one that is known last counts; a detail that nobody has told is absent, and not empty.
 *
 * @param contact whose
 * @param name how it is called, such as "employer", in small letters
 * @param text what is known; rules see a whole number of at most 18 digits as a number too
 * @param since from when on it is known to be so; {@link Times#ALWAYS} where the host cannot say
 */
public record Detail(PersonId contact, String name, String text, Instant since) implements Fact {

    /** Checks that every part is there, and puts the name into small letters without blanks around it. */
    public Detail {
        FieldChecks.present("A detail", "contact", contact);
        String whose = FieldChecks.named("A detail of", contact);
        name = FieldChecks.filled(whose, "name", name).strip().toLowerCase(Locale.ROOT);
        text = FieldChecks.filled(whose, "text", text).strip();
        FieldChecks.present(whose, "time since when", since);
    }

    /** What has been known of somebody for as long as anybody can say. */
    public static Detail of(PersonId contact, String name, String text) {
        return new Detail(contact, name, text, Times.ALWAYS);
    }
}
