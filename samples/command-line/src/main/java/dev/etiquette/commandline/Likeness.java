package dev.etiquette.commandline;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** How alike names are, so that whoever mistyped one is shown first what was likely meant. */
final class Likeness {

    /** No name is as long; what is typed further on makes nothing more alike. */
    private static final int LONGEST = 60;

    private static final LevenshteinDistance STEPS = LevenshteinDistance.getDefaultInstance();

    private Likeness() {}

    /** The names, the most alike first; of equally alike ones the first by the alphabet. Capitals count for nothing. */
    static List<String> ranked(String typed, Collection<String> names) {
        String small = small(typed);
        return names.stream()
                .distinct()
                .sorted(Comparator.<String>comparingInt(name -> steps(small, small(name)))
                        .thenComparing(Comparator.naturalOrder()))
                .toList();
    }

    private static String small(String name) {
        return name.strip()
                .substring(0, Math.min(name.strip().length(), LONGEST))
                .toLowerCase(Locale.ROOT);
    }

    /** Letters left out, added or changed; what the name only goes on with counts for less than a slip does. */
    private static int steps(String typed, String name) {
        if (!typed.isEmpty() && name.startsWith(typed)) {
            return 0;
        }
        return STEPS.apply(typed, name);
    }
}
