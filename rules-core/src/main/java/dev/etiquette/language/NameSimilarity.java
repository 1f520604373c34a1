package dev.etiquette.language;

import dev.etiquette.wording.LookAlikes;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.stream.Collectors;

/** How alike two names are, for guessing which one was meant. */
public final class NameSimilarity {

    /** A list of names longer than this is cut short. */
    private static final int MOST_LISTED = 20;

    private static final int LISTED_OF_MANY = 8;

    /** Of more names, only those are put in order that can be alike at all. */
    private static final int MOST_RANKED = 200;

    private static final int NEAR = 5;

    /** No name is as long; what is written further on makes nothing more alike. */
    private static final int LONGEST = 60;

    private NameSimilarity() {}

    /**
     * The steps from what was written to a name, when they are few enough for a slip; capitals count for nothing, and neither do
     * letters of another alphabet that look like Latin ones.
     */
    public static OptionalInt slip(String written, String name) {
        OptionalInt plain = slipOf(written.toLowerCase(Locale.ROOT), name.toLowerCase(Locale.ROOT));
        OptionalInt alike = slipOf(LookAlikes.alike(written), LookAlikes.alike(name));
        // A capital may look like a Latin one when its small letter does not: then the words of one alphabet say more.
        return plain.isPresent() && (alike.isEmpty() || plain.getAsInt() <= alike.getAsInt()) ? plain : alike;
    }

    private static OptionalInt slipOf(String one, String other) {
        int shorter = Math.min(one.length(), other.length());
        int most = shorter < 3 ? 0 : shorter < 6 ? 1 : shorter < 10 ? 2 : 3;
        if (Math.abs(one.length() - other.length()) > most) {
            return OptionalInt.empty();
        }
        if (differing(one, other) > 2 * most) {
            return OptionalInt.empty();
        }
        int steps = steps(one, other);
        return steps <= most ? OptionalInt.of(steps) : OptionalInt.empty();
    }

    /** How many letters one has and the other has not: with each step no more than two go away. Quick to find out. */
    private static int differing(String one, String other) {
        int[] counts = new int[64];
        one.chars().forEach(c -> counts[c % counts.length]++);
        other.chars().forEach(c -> counts[c % counts.length]--);
        int differing = 0;
        for (int count : counts) {
            differing += Math.abs(count);
        }
        return differing;
    }

    /** Letters left out, added, changed, or two of them swapped: the distance of Damerau and Levenshtein. */
    static int steps(String one, String other) {
        int[][] steps = new int[one.length() + 1][other.length() + 1];
        for (int i = 0; i <= one.length(); i++) {
            for (int j = 0; j <= other.length(); j++) {
                if (i == 0 || j == 0) {
                    steps[i][j] = i + j;
                    continue;
                }
                boolean same = one.charAt(i - 1) == other.charAt(j - 1);
                steps[i][j] =
                        Math.min(Math.min(steps[i - 1][j], steps[i][j - 1]) + 1, steps[i - 1][j - 1] + (same ? 0 : 1));
                if (i > 1
                        && j > 1
                        && one.charAt(i - 1) == other.charAt(j - 2)
                        && one.charAt(i - 2) == other.charAt(j - 1)) {
                    steps[i][j] = Math.min(steps[i][j], steps[i - 2][j - 2] + 1);
                }
            }
        }
        return steps[one.length()][other.length()];
    }

    /** The names that were likely meant, the likeliest first. */
    public static List<String> nearest(String written, Collection<String> names) {
        return names.stream()
                .flatMap(name -> slip(written, name).stream().mapToObj(steps -> new Ranked(name, steps)))
                .sorted()
                .map(Ranked::name)
                .toList();
    }

    /** All names, or where they are many those that are most alike: "there are a, b". */
    public static String listed(String written, Collection<String> names) {
        if (names.size() <= MOST_LISTED) {
            return LanguageMessage.KNOWN.with(names.stream().sorted().collect(Collectors.joining(", ")));
        }
        String plain = written.substring(0, Math.min(written.length(), LONGEST)).toLowerCase(Locale.ROOT);
        List<String> candidates = names.size() <= MOST_RANKED
                ? List.copyOf(names)
                : names.stream()
                        .filter(name -> Math.abs(name.length() - plain.length()) <= NEAR
                                && differing(plain, name.toLowerCase(Locale.ROOT)) <= plain.length())
                        .limit(MOST_RANKED)
                        .toList();
        String few = (candidates.size() < LISTED_OF_MANY ? names : candidates)
                .stream()
                        .map(name -> new Ranked(name, distance(plain, name.toLowerCase(Locale.ROOT))))
                        .sorted()
                        .limit(LISTED_OF_MANY)
                        .map(Ranked::name)
                        .sorted()
                        .collect(Collectors.joining(", "));
        return LanguageMessage.KNOWN_AND_OTHERS.with(few, (names.size() - LISTED_OF_MANY));
    }

    private static int distance(String written, String name) {
        return steps(written, name) - (name.contains(written) ? name.length() : 0);
    }

    private record Ranked(String name, int steps) implements Comparable<Ranked> {

        private static final Comparator<Ranked> ORDER =
                Comparator.comparingInt(Ranked::steps).thenComparing(Ranked::name);

        @Override
        public int compareTo(Ranked other) {
            return ORDER.compare(this, other);
        }
    }
}
