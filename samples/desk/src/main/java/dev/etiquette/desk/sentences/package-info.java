/** Rules as sentences, and what can be said more in them. The door is {@link dev.etiquette.desk.sentences.SentenceEndpoints}. */
@NullMarked
package dev.etiquette.desk.sentences;

import org.jspecify.annotations.NullMarked;
