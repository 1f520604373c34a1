/**
 * Archives of LinkedIn. The entry point is {@link dev.etiquette.archives.linkedin.LinkedInFormat}.
 */
@NullMarked
package dev.etiquette.archives.linkedin;

import org.jspecify.annotations.NullMarked;
