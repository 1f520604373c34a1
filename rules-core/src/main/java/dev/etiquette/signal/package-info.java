/**
 * The facts that are derived: first by reading ({@link dev.etiquette.signal.Turn}, {@link
 * dev.etiquette.signal.MyPost}), then by the rules of the signals folder.
 *
 * <p>They are the vocabulary that rules share: a rule that advises reads these and not raw history. Hosts cannot give
 * them.
 */
@NullMarked
package dev.etiquette.signal;

import org.jspecify.annotations.NullMarked;
