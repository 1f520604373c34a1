/** Hands out the page to this machine, and keeps everybody else out. The door is {@link dev.etiquette.desk.server.LocalServer}. */
@NullMarked
package dev.etiquette.desk.server;

import org.jspecify.annotations.NullMarked;
