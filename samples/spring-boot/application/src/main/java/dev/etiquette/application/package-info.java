/** An application of Spring Boot: owners in a database, advice over HTTP, and notices when something is new. */
@NullMarked
package dev.etiquette.application;

import org.jspecify.annotations.NullMarked;
