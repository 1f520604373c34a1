/** What an assistant can call. Each tool is one class and one description in JSON. */
@NullMarked
package dev.etiquette.mcp.tools;

import org.jspecify.annotations.NullMarked;
