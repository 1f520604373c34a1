/** What those who watch over the application are told: health, info and metrics. */
@NullMarked
package dev.etiquette.spring.actuate;

import org.jspecify.annotations.NullMarked;
