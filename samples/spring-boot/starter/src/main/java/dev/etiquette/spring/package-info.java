/**
 * Etiquette in an application of Spring: which book is in force ({@link dev.etiquette.spring.BookInForce}), and advice by it
 * ({@link dev.etiquette.spring.AdviceService}), of which others are told.
 */
@NullMarked
package dev.etiquette.spring;

import org.jspecify.annotations.NullMarked;
