/** What an artifact that brings a rule book along provides as a service. */
@NullMarked
package dev.etiquette.spi;

import org.jspecify.annotations.NullMarked;
