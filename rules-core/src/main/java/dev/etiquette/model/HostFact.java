package dev.etiquette.model;

/**
 * A fact of the host's own, such as a donation, beside those that the library knows. The rule book says what it is made of,
 * by {@code declare … @given … end}.
 *
 * <p>A public record of the declared name, in a package that its module exports, whose components have the names and the values of the declared fields, where
 * any whole number does for a {@code long}; or a {@link GivenFact}. What the book does not declare, or otherwise, is left
 * out, and the advice says so. A fact with a field {@code at : Instant} is not known before that moment.
 */
public non-sealed interface HostFact extends Fact {}
