/**
 * What a host gives: facts, the owner and the moment; and the norms that tables give.
 *
 * <p>Immutable records, checked when they are made. Nothing in them is null: what is absent is an empty text, an
 * empty list, a constant {@code NONE}, or a fact that is not there. The doors are {@link dev.etiquette.model.Owner},
 * {@link dev.etiquette.model.Contact} and the family of {@link dev.etiquette.model.Utterance}.
 */
@NullMarked
package dev.etiquette.model;

import org.jspecify.annotations.NullMarked;
