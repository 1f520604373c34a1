/**
 * Advice through time: walks from one review to the next and says what is shown from when until when.
 *
 * <p>The door is {@link dev.etiquette.review.ReviewWalk}. It sees the library through its front door, reads no clock, and
 * can be watched, bounded and interrupted, for a year of many facts takes long.
 */
@NullMarked
package dev.etiquette.review;

import org.jspecify.annotations.NullMarked;
