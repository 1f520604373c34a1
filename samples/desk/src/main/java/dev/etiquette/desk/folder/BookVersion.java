package dev.etiquette.desk.folder;

import java.time.Instant;
import java.util.List;
import java.util.SortedMap;

/**
 * The folder as it was once published.
 *
 * @param number from 1
 * @param at when it was published, or first seen where somebody else had changed the folder
 * @param reason why, in the words of whoever published it
 * @param fingerprint of the rule book, which every piece of advice carries; empty when the book was not sound
 * @param lines what it changed, in plain words
 * @param digest of the files
 * @param texts of all files by name
 */
public record BookVersion(
        int number,
        Instant at,
        String reason,
        String fingerprint,
        List<String> lines,
        String digest,
        SortedMap<String, String> texts) {}
