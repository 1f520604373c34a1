/** The tools and pages as the two forms of the official SDK want them, for both forms of the protocol. */
@NullMarked
package dev.etiquette.mcp.protocol;

import org.jspecify.annotations.NullMarked;
