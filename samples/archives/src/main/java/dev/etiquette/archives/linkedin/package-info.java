/**
 * Archives of LinkedIn. The entry point is {@link dev.etiquette.archives.linkedin.LinkedInProvider}.
 */
@NullMarked
package dev.etiquette.archives.linkedin;

import org.jspecify.annotations.NullMarked;
