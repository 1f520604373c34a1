package dev.etiquette.prepared;

import dev.etiquette.model.Platform;
import java.time.Duration;

/**
 * A length of time of one's own in the table of norms, such as how long to leave a customer in peace. A figure that the
 * table does not have is absent.
 *
 * @param name of the figure, in small letters
 * @param platform for which it holds; {@link Platform#ANY} where the table says the same for all
 * @param length the length of time, from none on
 * @param source of the length
 */
public record LengthFigure(String name, Platform platform, Duration length, String source) {}
