package dev.etiquette.model;

import java.util.Locale;

/**
 * A word that a host, such as a customer program, has put on a person. A person may have any number of them, beside a
 * group.
 *
 * @param contact who carries it
 * @param name the word, in small letters
 */
public record Tag(PersonId contact, String name) implements Fact {

    /** Checks that both are there, and puts the name into small letters without blanks around it. */
    public Tag {
        FieldChecks.present("A tag", "contact", contact);
        name = FieldChecks.filled(FieldChecks.named("A tag of", contact), "name", name)
                .strip()
                .toLowerCase(Locale.ROOT);
    }
}
