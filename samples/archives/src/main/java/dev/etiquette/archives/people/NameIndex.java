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

/** People by name, for entries that give a name and no address. */
public final class NameIndex {

    private static final Pattern BLANKS = Pattern.compile(" +");

    private final Map<String, SortedSet<String>> idsByName = new HashMap<>();
    private final Map<String, SortedSet<String>> idsByBareName = new HashMap<>();

    /** The form in which names are compared: composed (NFC), in lower case, with single blanks. */
    public static String key(String name) {
        String line = PlainText.address(Normalizer.normalize(name, Normalizer.Form.NFC));
        return BLANKS.matcher(line).replaceAll(" ").toLowerCase(Locale.ROOT);
    }

    /** Whether a name stands for a deleted account, which LinkedIn calls "LinkedIn Member", in any language. */
    public static boolean isAnonymous(String name) {
        return name.isBlank() || key(name).contains("linkedin");
    }

    /** A person has this name. */
    public void add(String id, String name) {
        if (!isAnonymous(name)) {
            idsByName.computeIfAbsent(key(name), unknown -> new TreeSet<>()).add(id);
            idsByBareName
                    .computeIfAbsent(PersonName.key(name), unknown -> new TreeSet<>())
                    .add(id);
        }
    }

    /** The ids of all people with this name, else of those with this name and other titles; sorted. */
    public SortedSet<String> idsOf(String name) {
        SortedSet<String> same = idsByName.getOrDefault(key(name), Collections.emptySortedSet());
        return same.isEmpty() ? idsByBareName.getOrDefault(PersonName.key(name), Collections.emptySortedSet()) : same;
    }
}
