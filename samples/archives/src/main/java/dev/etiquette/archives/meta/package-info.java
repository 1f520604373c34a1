/**
 * Messages, posts and friends in the exports of Facebook and Instagram. The entry point is
 * {@link dev.etiquette.archives.meta.MetaProvider}.
 */
@NullMarked
package dev.etiquette.archives.meta;

import org.jspecify.annotations.NullMarked;
