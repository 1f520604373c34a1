/**
 * The owner's own files of contacts, as tables or vCards. The entry point is
 * {@link dev.etiquette.archives.contacts.ContactsFile}.
 */
@NullMarked
package dev.etiquette.archives.contacts;

import org.jspecify.annotations.NullMarked;
