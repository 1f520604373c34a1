package dev.etiquette.commandline;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** How alike names are, so that whoever mistyped one is shown first what was likely meant. */
final class Likeness {

    /** No name is as long; what is typed further on makes nothing more alike. */
    private static final int LONGEST = 60;

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
        int[] above = new int[name.length() + 1];
        for (int j = 0; j <= name.length(); j++) {
            above[j] = j;
        }
        for (int i = 1; i <= typed.length(); i++) {
            int[] row = new int[name.length() + 1];
            row[0] = i;
            for (int j = 1; j <= name.length(); j++) {
                int changed = above[j - 1] + (typed.charAt(i - 1) == name.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(changed, Math.min(above[j], row[j - 1]) + 1);
            }
            above = row;
        }
        return above[name.length()];
    }
}
