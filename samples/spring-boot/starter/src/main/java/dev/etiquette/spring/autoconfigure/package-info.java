/** What Spring Boot sets up by itself, and the properties by which that is changed. */
@NullMarked
package dev.etiquette.spring.autoconfigure;

import org.jspecify.annotations.NullMarked;
