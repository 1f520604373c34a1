/**
 * The facts that are derived: first by reading ({@link dev.etiquette.prepared.Turn}, {@link
 * dev.etiquette.prepared.MyPost}), then by the rules of the signals folder.
 *
 * <p>They are the vocabulary that rules share: a rule that advises reads these and not raw history. Hosts cannot give
 * them.
 */
@NullMarked
package dev.etiquette.prepared;

import org.jspecify.annotations.NullMarked;
