package dev.etiquette.prepared;

import dev.etiquette.model.Platform;

/**
 * How the owner is on a platform of which something is known.
 *
 * @param platform where
 * @param page whether as a page or a company, and not as a person
 */
public record MyAccount(Platform platform, boolean page) {}
