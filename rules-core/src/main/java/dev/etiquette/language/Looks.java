package dev.etiquette.language;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** Names by how they look: those that differ by capitals alone, or by an l and a one, are the same to an eye. */
final class Looks {

    private final Map<String, String> names = new HashMap<>();

    void add(String name) {
        names.putIfAbsent(small(name), name);
        names.putIfAbsent(alike(name), name);
    }

    /** The name that looks like this one, or is it; empty when there is none. */
    String like(String name) {
        return names.getOrDefault(small(name), names.getOrDefault(alike(name), ""));
    }

    private static String small(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    /** With a sign before it that no name has. */
    private static String alike(String name) {
        return "=" + name.replace('I', 'l').replace('1', 'l').replace('0', 'O').toLowerCase(Locale.ROOT);
    }
}
