package dev.etiquette.model;

/** Who can read something that was said. */
public enum Visibility {
    /** Everybody. */
    PUBLIC,
    /** Everybody who has the address. */
    UNLISTED,
    /** Those who follow the author. */
    FOLLOWERS,
    /** Only those it is sent to. */
    DIRECT
}
