/** How answers are written for an assistant: structured, with a short text, and with the words of others marked. */
@NullMarked
package dev.etiquette.mcp.answer;

import org.jspecify.annotations.NullMarked;
