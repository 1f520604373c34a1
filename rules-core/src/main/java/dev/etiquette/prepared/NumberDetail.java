package dev.etiquette.prepared;

import dev.etiquette.model.PersonId;
import java.time.Instant;

/**
 * Something that is known of a person and is a whole number, such as how many orders they made.
 *
 * @param contact whose
 * @param name of the detail, in small letters
 * @param number the number
 * @param since from when on it is known to be so; {@link dev.etiquette.model.Times#ALWAYS} where nobody can say
 */
public record NumberDetail(PersonId contact, String name, long number, Instant since) {}
