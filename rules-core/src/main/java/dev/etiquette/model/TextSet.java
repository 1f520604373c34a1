package dev.etiquette.model;

import java.util.Collection;
import java.util.Collections;
import java.util.Locale;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;

/** Sets of texts as rules ask them by {@code contains}: in small letters, without blanks at the ends, sorted. */
public final class TextSet {

    private TextSet() {}

    /** Each of these once; blank ones are left out. Cannot be changed. */
    public static SortedSet<String> of(Collection<?> texts) {
        Objects.requireNonNull(texts, "texts");
        SortedSet<String> set = new TreeSet<>();
        for (Object each : texts) {
            String text = String.valueOf(each).strip().toLowerCase(Locale.ROOT);
            if (!text.isEmpty()) {
                set.add(text);
            }
        }
        return Collections.unmodifiableSortedSet(set);
    }
}
