/**
 * Facts, situations, advice and explanations as JSON, in one format with a version; the way in is {@link
 * dev.etiquette.json.JsonFormat}. The page {@code rules-core/JSON.md} shows it.
 *
 * <p>It is written and read without any other library, so that a host may use whichever it likes beside it: what goes in
 * and comes out are texts. Every field stands in a table of fields, a {@code Shape}; writing, reading, the messages and
 * the JSON Schema all come from that one table, and a part of a record that no table names is not in the format.
 */
@NullMarked
package dev.etiquette.json;

import org.jspecify.annotations.NullMarked;
