/** What owners are told: written with the advice in one transaction, fetched by whatever sends it. */
@NullMarked
package dev.etiquette.application.notice;

import org.jspecify.annotations.NullMarked;
