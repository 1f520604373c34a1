/**
 * An MCP server: assistants ask for advice, have drafts looked at, and write rules. The door is {@link
 * dev.etiquette.mcp.McpProgram}.
 */
@NullMarked
package dev.etiquette.mcp;

import org.jspecify.annotations.NullMarked;
