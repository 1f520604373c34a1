/** Speaks by HTTP with programs on the same machine that know the token. */
@NullMarked
package dev.etiquette.mcp.http;

import org.jspecify.annotations.NullMarked;
