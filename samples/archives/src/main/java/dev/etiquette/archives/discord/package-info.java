/**
 * Channels of Discord, as DiscordChatExporter writes them in JSON. The entry point is
 * {@link dev.etiquette.archives.discord.DiscordProvider}.
 */
@NullMarked
package dev.etiquette.archives.discord;

import org.jspecify.annotations.NullMarked;
