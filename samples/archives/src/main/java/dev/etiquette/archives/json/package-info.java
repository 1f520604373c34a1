/**
 * Documents of JSON, read as a stream in bounded memory. The entry point is
 * {@link dev.etiquette.archives.json.JsonDocument}.
 */
@NullMarked
package dev.etiquette.archives.json;

import org.jspecify.annotations.NullMarked;
