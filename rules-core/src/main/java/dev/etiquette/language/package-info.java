/**
 * The rule language: from an author's text to a checked rule, or to problems in plain words.
 *
 * <p>{@link dev.etiquette.language.RuleReader} is the door. Nothing else ever reads a rule file. The grammar
 * stands in {@code rules-core/GRAMMAR.md}. This package knows no engine.
 */
@NullMarked
package dev.etiquette.language;

import org.jspecify.annotations.NullMarked;
