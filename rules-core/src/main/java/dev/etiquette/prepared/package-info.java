/**
 * The facts that are made of given ones before any rule is asked, such as {@link dev.etiquette.prepared.Turn} and {@link
 * dev.etiquette.prepared.MyPost}, and the one class of the facts that rules signal, {@link
 * dev.etiquette.prepared.DeclaredFact}, which rule files declare.
 *
 * <p>They are the vocabulary that rules share: a rule that advises reads these and not raw history. Hosts cannot give
 * them.
 */
@NullMarked
package dev.etiquette.prepared;

import org.jspecify.annotations.NullMarked;
