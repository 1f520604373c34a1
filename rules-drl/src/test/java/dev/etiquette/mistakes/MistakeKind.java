package dev.etiquette.mistakes;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * A kind of mistake that a beginner makes.
 *
 * @param name for the table of results
 * @param variants in which it is made
 */
record MistakeKind(String name, List<Variant> variants) {

    private static final char FILLED = '\u0001';

    /**
     * One way of making the mistake.
     *
     * @param pattern where it can be made
     * @param change what becomes of the text that the pattern finds, given its groups
     * @param inTexts whether what stands between quotes is found as well
     */
    record Variant(Pattern pattern, Function<List<String>, String> change, boolean inTexts) {}

    /**
     * A file with one mistake in it.
     *
     * @param text of the file
     * @param firstLine of the lines that were changed, or between which something was taken out
     * @param lastLine of these
     */
    record Planted(String text, int firstLine, int lastLine) {}

    /** Three pairs of what is there and what a beginner writes; groups are written ~1. */
    static MistakeKind of(String name, String... pairs) {
        return of(name, false, pairs);
    }

    static MistakeKind inTexts(String name, String... pairs) {
        return of(name, true, pairs);
    }

    private static MistakeKind of(String name, boolean inTexts, String... pairs) {
        List<Variant> variants = new ArrayList<>();
        for (int i = 0; i < pairs.length; i += 2) {
            String written = pairs[i + 1];
            variants.add(new Variant(
                    Pattern.compile(pairs[i], Pattern.MULTILINE), groups -> expand(groups, written), inTexts));
        }
        return new MistakeKind(name, variants);
    }

    private static String expand(List<String> groups, String written) {
        String expanded = written;
        for (int group = 1; group < groups.size(); group++) {
            expanded = expanded.replace("~" + group, groups.get(group));
        }
        return expanded;
    }

    /** The same mistake, made by a function. */
    static MistakeKind changing(String name, boolean inTexts, String pattern, List<UnaryOperator<String>> changes) {
        Pattern compiled = Pattern.compile(pattern, Pattern.MULTILINE);
        return new MistakeKind(
                name,
                changes.stream()
                        .map(change -> new Variant(compiled, groups -> change.apply(groups.get(0)), inTexts))
                        .toList());
    }

    /** Makes the mistake somewhere in a file; nothing when there is no place for it. */
    static Optional<Planted> plant(Variant variant, String text, Random random) {
        List<MatchResult> places = variant.pattern()
                .matcher(masked(text, variant.inTexts()))
                .results()
                .toList();
        if (places.isEmpty()) {
            return Optional.empty();
        }
        MatchResult place = places.get(random.nextInt(places.size()));
        String found = text.substring(place.start(), place.end());
        List<String> groups = new ArrayList<>();
        for (int group = 0; group <= place.groupCount(); group++) {
            groups.add(place.start(group) < 0 ? "" : text.substring(place.start(group), place.end(group)));
        }
        String changed = variant.change().apply(groups);
        if (changed.equals(found)) {
            return Optional.empty();
        }
        int first = line(text, place.start());
        int last = first + (int) changed.chars().filter(c -> c == '\n').count();
        // What was taken out is missed where it stood, or at the end of what stands before it.
        boolean gone = changed.isBlank();
        return Optional.of(new Planted(
                text.substring(0, place.start()) + changed + text.substring(place.end()),
                gone ? first - 1 : first,
                gone ? last + 1 : last));
    }

    private static int line(String text, int offset) {
        return 1
                + (int) text.substring(0, offset).chars().filter(c -> c == '\n').count();
    }

    /** The text without its comments and, if wanted, without what stands between quotes. */
    static String masked(String text, boolean inTexts) {
        StringBuilder masked = new StringBuilder(text);
        boolean quoted = false;
        boolean comment = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n') {
                quoted = false;
                comment = false;
            } else if (comment) {
                masked.setCharAt(i, ' ');
            } else if (c == '"') {
                quoted = !quoted;
            } else if (quoted && !inTexts) {
                masked.setCharAt(i, FILLED);
            } else if (!quoted && text.startsWith("//", i)) {
                comment = true;
                masked.setCharAt(i, ' ');
            }
        }
        return masked.toString();
    }
}
