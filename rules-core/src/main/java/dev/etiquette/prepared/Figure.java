package dev.etiquette.prepared;

import dev.etiquette.model.Platform;

/**
 * A number of one's own in the table of norms, such as from how many euros on an order is big. A figure that the table
 * does not have is absent, and not 0.
 *
 * @param name of the figure, in small letters
 * @param platform for which it holds; {@link Platform#ANY} where the table says the same for all
 * @param amount the number without its unit, from 0; of a share how many of a hundred
 * @param source of the number
 */
public record Figure(String name, Platform platform, long amount, String source) {}
