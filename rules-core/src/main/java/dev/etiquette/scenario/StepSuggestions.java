package dev.etiquette.scenario;

import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Says which steps somebody may have meant with one that there is not. */
final class StepSuggestions {

    private static final int SHOWN = 3;

    /** A place for a column of examples. */
    private static final Pattern OPEN = Pattern.compile("<([^<>]{1,40})>");

    /** A line longer than this is told from a step without trying what may have been meant. */
    private static final int LONGEST = 200;

    /** The steps as they may be written, each with its words and anything in its blanks. */
    private static final Map<Step, Pattern> LOOSE = loose();

    private StepSuggestions() {}

    private static Map<Step, Pattern> loose() {
        Map<Step, Pattern> loose = new LinkedHashMap<>();
        Steps.written().forEach(step -> loose.put(step, step.loosely()));
        return loose;
    }

    /** Whether a step is written so, as far as its words go. */
    static boolean isStep(String written) {
        return written.length() <= LONGEST
                && LOOSE.values().stream()
                        .anyMatch(step -> step.matcher(written).matches());
    }

    /** Whether it is one of the steps, with what may stand there in every blank; prose only looks like one. */
    static boolean isWholeStep(String written) {
        return written.length() <= LONGEST
                && LOOSE.entrySet().stream().anyMatch(step -> {
                    Matcher loosely = step.getValue().matcher(written);
                    return loosely.matches() && wrong(step.getKey(), loosely).isEmpty();
                });
    }

    /** What is wrong with that step, and what it may have been meant to be. */
    static String told(String written, Step.Argument below) {
        Matcher open = OPEN.matcher(written);
        if (open.find()) {
            return "\"" + open.group() + "\" is filled in with nothing: no column of examples is called so."
                    + "\nMaybe write a table below \"Examples:\" with the column \"" + open.group(1) + "\".";
        }
        String bare = written.replaceFirst("[.;:]$", "");
        if (!bare.equals(written) && isStep(bare)) {
            return "There is no such step; there is one without the last sign.\nMaybe write: " + bare;
        }
        for (Step step : written.length() <= LONGEST ? LOOSE.keySet() : Set.<Step>of()) {
            Matcher loosely = LOOSE.get(step).matcher(written);
            if (loosely.matches()) {
                Optional<String> wrong = wrong(step, loosely);
                if (wrong.isPresent()) {
                    return wrong.get();
                } else if (step.argument() != below) {
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

    /** The first blank in which stands what cannot stand there. */
    private static Optional<String> wrong(Step step, Matcher loosely) {
        List<String> blanks = step.blanks();
        for (int i = 0; i < blanks.size(); i++) {
            StepParameter blank = StepParameter.named(blanks.get(i));
            String found = loosely.group(i + 1);
            if (!found.matches(blank.pattern())) {
                String maybe = found.matches("(?s).*[\u201c\u201d\u201e\u2018\u2019\u00ab\u00bb].*")
                        ? "Maybe write plain quotes, \"\"; word processors make curly ones of them."
                        : "Maybe write it so: " + blank.about().replace("`", "") + ".";
                return Optional.of(
                        "\"" + found + "\" is no {" + blank.name() + "} as in: " + step.pattern() + "\n" + maybe);
            }
        }
        return Optional.empty();
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
        return Stream.of(text.replaceAll("\"[^\"]*\"|\\{text}", " quotation ")
                        .replaceAll("\\{\\p{Ll}+}", " ")
                        .toLowerCase(Locale.ROOT)
                        .split("[^\\p{L}]+"))
                .filter(word -> !word.isEmpty())
                .collect(Collectors.toSet());
    }
}
