/**
 * Chats of WhatsApp, as the app writes them with "Export chat". The entry point is
 * {@link dev.etiquette.archives.whatsapp.WhatsAppProvider}.
 */
@NullMarked
package dev.etiquette.archives.whatsapp;

import org.jspecify.annotations.NullMarked;
