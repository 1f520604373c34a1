/** JSON as the book in force has it, and how the application's own JSON library comes to know it. */
@NullMarked
package dev.etiquette.spring.json;

import org.jspecify.annotations.NullMarked;
