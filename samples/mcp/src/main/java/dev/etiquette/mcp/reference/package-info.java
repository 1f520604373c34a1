/** What an assistant can read: the rules, the words and the steps of scenarios. */
@NullMarked
package dev.etiquette.mcp.reference;

import org.jspecify.annotations.NullMarked;
