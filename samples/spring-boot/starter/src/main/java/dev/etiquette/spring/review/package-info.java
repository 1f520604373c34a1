/**
 * Owners are looked at when advice for them becomes another one, by as many instances as there are: the application keeps them in
 * a {@link dev.etiquette.spring.review.SituationStore}, and tells them by an {@link dev.etiquette.spring.review.AdviceListener}.
 */
@NullMarked
package dev.etiquette.spring.review;

import org.jspecify.annotations.NullMarked;
