package dev.etiquette.scenario;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Says which steps somebody may have meant with one that there is not. */
final class Nearness {

    private static final int SHOWN = 3;

    private Nearness() {}

    /** What is wrong with that step, and what it may have been meant to be. */
    static String told(String written, Step.Argument below) {
        for (Step step : Steps.written()) {
            Matcher loosely = step.loosely().matcher(written);
            if (loosely.matches()) {
                List<String> blanks = step.blanks();
                for (int i = 0; i < blanks.size(); i++) {
                    Blank blank = Blank.named(blanks.get(i));
                    String found = loosely.group(i + 1);
                    if (!found.matches(blank.pattern())) {
                        return "\"" + found + "\" is no {" + blank.name() + "} as in: " + step.pattern()
                                + "\nMaybe write it so: " + blank.about().replace("`", "") + ".";
                    }
                }
                if (step.argument() != below) {
                    return switch (step.argument()) {
                        case NOTHING -> "Nothing may stand below this step.";
                        case TABLE -> "A table is missing below this step.";
                        case TEXT -> "A text between three quotes is missing below this step.";
                    };
                }
            }
        }
        return "There is no such step.\nMaybe one of these was meant: " + nearest(written);
    }

    private static String nearest(String written) {
        Set<String> words = words(written);
        return Steps.listed().stream()
                .sorted(Comparator.comparingDouble((Step step) -> -likeness(words, words(step.pattern())))
                        .thenComparing(Step::pattern))
                .limit(SHOWN)
                .map(Step::pattern)
                .collect(Collectors.joining(" · "));
    }

    /** The share of words that both have, of all words of either. */
    private static double likeness(Set<String> one, Set<String> other) {
        Set<String> both = new HashSet<>(one);
        both.retainAll(other);
        Set<String> either = new HashSet<>(one);
        either.addAll(other);
        return (double) both.size() / either.size();
    }

    private static Set<String> words(String text) {
        return Stream.of(text.replaceAll("\"[^\"]*\"|\\{\\p{Ll}+}", " ")
                        .toLowerCase(Locale.ROOT)
                        .split("[^\\p{L}]+"))
                .filter(word -> !word.isEmpty())
                .collect(Collectors.toSet());
    }
}
