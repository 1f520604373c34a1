/** What the server was given at start, and all of the disk that it reads: the owner's data and the folder of a rule book. */
@NullMarked
package dev.etiquette.mcp.given;

import org.jspecify.annotations.NullMarked;
