/**
 * People by id, address, handle and name. The entry point is
 * {@link dev.etiquette.archives.people.PersonRegistry}.
 */
@NullMarked
package dev.etiquette.archives.people;

import org.jspecify.annotations.NullMarked;
