package dev.etiquette.report;

import java.util.Optional;

/**
 * A platform that one table of platforms has otherwise than another.
 *
 * @param platform its id
 * @param before its name, its form and what else it was called; empty when it had no row
 * @param after what it is now, alike
 */
public record PlatformChange(String platform, Optional<String> before, Optional<String> after) {}
