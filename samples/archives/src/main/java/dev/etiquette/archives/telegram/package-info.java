/**
 * Chats of Telegram, as Telegram Desktop exports them in JSON. The entry point is
 * {@link dev.etiquette.archives.telegram.TelegramProvider}.
 */
@NullMarked
package dev.etiquette.archives.telegram;

import org.jspecify.annotations.NullMarked;
