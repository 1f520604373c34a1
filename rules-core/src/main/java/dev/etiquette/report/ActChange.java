package dev.etiquette.report;

import java.util.Optional;

/**
 * An act of one's own that one table has otherwise than another.
 *
 * @param act its name
 * @param before what its row said, such as "send a card to, reaches out"; empty when there was none
 * @param after what it says now, alike
 */
public record ActChange(String act, Optional<String> before, Optional<String> after) {}
