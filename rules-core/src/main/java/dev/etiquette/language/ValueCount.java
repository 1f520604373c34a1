package dev.etiquette.language;

import dev.etiquette.vocabulary.FunctionEntry;
import dev.etiquette.vocabulary.Type;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** How many values a function takes, and which of them are there. */
final class ValueCount {

    private ValueCount() {}

    /** What is wrong with too many values or too few: what it takes, and which one is missing where that is sure. */
    static String wrong(FunctionEntry function, List<Type> given) {
        List<Type> wanted = function.parameters();
        int least = function.repeats() ? wanted.size() - 1 : wanted.size();
        String all = wanted.stream().limit(least).map(Type::inWords).collect(Collectors.joining(", "));
        String takes = least == 0
                ? LanguageMessage.NOTHING.text()
                : function.repeats() ? LanguageMessage.AT_LEAST_VALUES.with(all) : all;
        String found = switch (given.size()) {
            case 0 -> LanguageMessage.NO_VALUES.text();
            case 1 -> LanguageMessage.ONE_VALUE.text();
            default -> LanguageMessage.VALUES.with(given.size());
        };
        return LanguageMessage.FUNCTION_TAKES_OTHER_NUMBER.with(function.name(), takes, found)
                + missing(function, given);
    }

    /** Whether it is sure which one value is missing. */
    static boolean isOneMissing(FunctionEntry function, List<Type> given) {
        return !missing(function, given).isEmpty();
    }

    /** The value that has to be put in somewhere so that all fit; nothing when it could be of one kind or another. */
    private static String missing(FunctionEntry function, List<Type> given) {
        List<Type> wanted = function.parameters();
        if (function.repeats() || given.isEmpty() || given.size() != wanted.size() - 1) {
            return "";
        }
        List<String> missing = IntStream.range(0, wanted.size())
                .filter(place -> IntStream.range(0, given.size())
                        .allMatch(at -> wanted.get(at < place ? at : at + 1).accepts(given.get(at))))
                .mapToObj(place -> wanted.get(place).inWords())
                .distinct()
                .toList();
        return missing.size() == 1 ? LanguageMessage.VALUE_MISSING.with(missing.get(0)) : "";
    }
}
