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

/** Explains what is wrong with an unknown step, and suggests similar ones. */
final class StepSuggestions {

    private static final int SHOWN = 3;

    /** A reference to a column of examples. */
    private static final Pattern OPEN = Pattern.compile("<([^<>]{1,40})>");

    /** No step is longer; comparing a longer line takes too much time. */
    private static final int LONGEST = 200;

    /** The steps, each with a pattern that accepts anything as a parameter. */
    private static final Map<ScenarioStep, Pattern> LOOSE = loose();

    /** Quotes as word processors write them. */
    private static final Pattern CURLY = Pattern.compile("[\u201c\u201d\u201e\u2018\u2019\u00ab\u00bb]");

    private StepSuggestions() {}

    private static Map<ScenarioStep, Pattern> loose() {
        Map<ScenarioStep, Pattern> loose = new LinkedHashMap<>();
        Steps.written().forEach(step -> loose.put(step, step.loosely()));
        return loose;
    }

    /** Whether a text has the words of a step, whatever its parameters are. */
    static boolean isStep(String written) {
        return written.length() <= LONGEST
                && LOOSE.values().stream()
                        .anyMatch(step -> step.matcher(written).matches());
    }

    /** Whether a text is a step with the right parameters; free text may only look like one. */
    static boolean isWholeStep(String written) {
        return written.length() <= LONGEST
                && LOOSE.entrySet().stream().anyMatch(step -> {
                    Matcher loosely = step.getValue().matcher(written);
                    return loosely.matches() && wrong(step.getKey(), loosely).isEmpty();
                });
    }

    /** What is wrong with a step, and what the author may write instead. */
    static String explain(String written, ScenarioStep.Argument below) {
        Matcher open = OPEN.matcher(written);
        if (open.find()) {
            return ScenarioMessage.lines(
                    ScenarioMessage.UNFILLED.with(open.group()), ScenarioMessage.MAYBE_ADD_COLUMN.with(open.group(1)));
        }
        String bare = written.replaceFirst("[.;:]$", "");
        if (!bare.equals(written) && isStep(bare)) {
            return ScenarioMessage.lines(
                    ScenarioMessage.LAST_SIGN.with(written.substring(bare.length())),
                    ScenarioMessage.MAYBE_STEP.with(bare));
        }
        for (ScenarioStep step : written.length() <= LONGEST ? LOOSE.keySet() : Set.<ScenarioStep>of()) {
            Matcher loosely = LOOSE.get(step).matcher(written);
            if (loosely.matches()) {
                Optional<String> wrong = wrong(step, loosely);
                if (wrong.isPresent()) {
                    return wrong.get();
                } else if (step.argument() != below) {
                    return switch (step.argument()) {
                        case NOTHING -> ScenarioMessage.NOTHING_BELOW.text();
                        case TABLE -> ScenarioMessage.NO_TABLE.text();
                        case TEXT -> ScenarioMessage.NO_TEXT.text();
                    };
                }
            }
        }
        return ScenarioMessage.lines(
                ScenarioMessage.UNKNOWN_STEP.text(), ScenarioMessage.MAYBE_SIMILAR_STEPS.with(nearest(written)));
    }

    /** The problem of the first parameter that has a wrong value. */
    private static Optional<String> wrong(ScenarioStep step, Matcher loosely) {
        List<String> parameters = step.parameters();
        for (int i = 0; i < parameters.size(); i++) {
            StepParameter parameter = StepParameter.named(parameters.get(i));
            String found = loosely.group(i + 1);
            if (!found.matches(parameter.pattern())) {
                return Optional.of(ScenarioMessage.lines(
                        ScenarioMessage.WRONG_VALUE.with(found, parameter.name(), step.pattern()),
                        maybe(found, parameter)));
            }
        }
        return Optional.empty();
    }

    private static String maybe(String found, StepParameter parameter) {
        if (CURLY.matcher(found).find()) {
            return ScenarioMessage.MAYBE_PLAIN_QUOTES.text();
        } else if (!found.contains("\"") && ("\"" + found + "\"").matches(parameter.pattern()) && isText(parameter)) {
            return ScenarioMessage.MAYBE_QUOTE.with(found);
        }
        String capital = found.substring(0, 1).toUpperCase(Locale.ROOT) + found.substring(1);
        return capital.matches(parameter.pattern())
                ? ScenarioMessage.MAYBE_WRITE.with(capital)
                : ScenarioMessage.MAYBE_FORM.with(parameter.about().replace("`", ""));
    }

    private static boolean isText(StepParameter parameter) {
        return parameter.description() == StepDescription.TEXT;
    }

    private static String nearest(String written) {
        Set<String> words = words(written);
        return Steps.listed().stream()
                .sorted(Comparator.comparingDouble((ScenarioStep step) -> -likeness(words, words(step.pattern())))
                        .thenComparing(ScenarioStep::pattern))
                .limit(SHOWN)
                .map(ScenarioStep::pattern)
                .collect(Collectors.joining(" · "));
    }

    /** The number of common words, divided by that of all words. */
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
