package dev.etiquette.weights;

import dev.etiquette.weights.FeatureVisitor.Edge;
import org.jspecify.annotations.Nullable;

/**
 * FNV-1a of 64 bits over the signs with which a feature is written, mixed once more: two of some ten thousand features have the
 * same one in no table that will ever be made.
 */
final class FeatureHash {

    private static final long START = 0xcbf29ce484222325L;
    private static final long PRIME = 0x100000001b3L;
    private static final long MIX = 0x9e3779b97f4a7c15L;

    private FeatureHash() {}

    static long of(String name) {
        return mixed(over(START, name, 0, name.length()));
    }

    /** Equal to that of the {@linkplain WordFeatures#name name}, which is not made. */
    static long of(@Nullable String before, String word, int from, int to, Edge edge) {
        long hash = START;
        if (before != null) {
            hash = (over(hash, before, 0, before.length()) ^ ' ') * PRIME;
        }
        hash = over(hash, edge.before(), 0, edge.before().length());
        hash = over(hash, word, from, to);
        return mixed(over(hash, edge.behind(), 0, edge.behind().length()));
    }

    private static long over(long start, String text, int from, int to) {
        long hash = start;
        for (int at = from; at < to; at++) {
            hash = (hash ^ text.charAt(at)) * PRIME;
        }
        return hash;
    }

    /** The low bits choose a place in a table, so all the others have to reach them. */
    private static long mixed(long hash) {
        long mixed = (hash ^ hash >>> 32) * MIX;
        return mixed ^ mixed >>> 29;
    }
}
