/**
 * Letters in mailboxes, as mail programs and Google Takeout write them. The entry point is
 * {@link dev.etiquette.archives.mail.MailboxProvider}.
 */
@NullMarked
package dev.etiquette.archives.mail;

import org.jspecify.annotations.NullMarked;
