package dev.etiquette.archives.people;

import dev.etiquette.archives.text.PlainText;
import java.text.Normalizer;
import java.util.Collections;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Which people bear which name, for the rows that give no address. */
public final class NameIndex {

    private static final Pattern BLANKS = Pattern.compile(" +");

    private final Map<String, SortedSet<String>> bearers = new HashMap<>();

    /** What is compared of a name: its letters in lower case, composed, with single blanks. */
    public static String key(String name) {
        String line = PlainText.line(Normalizer.normalize(name, Normalizer.Form.NFC));
        return BLANKS.matcher(line).replaceAll(" ").toLowerCase(Locale.ROOT);
    }

    /** Whether it is what LinkedIn calls somebody whose account is gone, in any language: "LinkedIn Member". */
    public static boolean isNobody(String name) {
        return name.isBlank() || key(name).contains("linkedin");
    }

    public void bears(String id, String name) {
        if (!isNobody(name)) {
            bearers.computeIfAbsent(key(name), unknown -> new TreeSet<>()).add(id);
        }
    }

    /** Everybody of that name, by id. */
    public SortedSet<String> called(String name) {
        return bearers.getOrDefault(key(name), Collections.emptySortedSet());
    }
}
