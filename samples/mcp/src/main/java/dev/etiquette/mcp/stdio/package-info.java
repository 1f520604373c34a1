/** Speaks through the standard streams with the one program that has started this one. */
@NullMarked
package dev.etiquette.mcp.stdio;

import org.jspecify.annotations.NullMarked;
