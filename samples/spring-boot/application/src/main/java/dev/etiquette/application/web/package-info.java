/** What is answered over HTTP. */
@NullMarked
package dev.etiquette.application.web;

import org.jspecify.annotations.NullMarked;
