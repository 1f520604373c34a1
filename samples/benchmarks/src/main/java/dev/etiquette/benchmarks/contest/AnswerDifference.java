package dev.etiquette.benchmarks.contest;

import java.util.SortedMap;
import java.util.TreeSet;

/** Where two answers part. */
final class AnswerDifference {

    private AnswerDifference() {}

    /** The first difference, in words. */
    static String first(Answer expected, Answer given) {
        String advised = first("advised", expected.advised(), given.advised());
        return advised.isEmpty() ? first("held back", expected.held(), given.held()) : advised;
    }

    private static String first(
            String what, SortedMap<String, Answer.Line> expected, SortedMap<String, Answer.Line> given) {
        TreeSet<String> ids = new TreeSet<>(expected.keySet());
        ids.addAll(given.keySet());
        for (String id : ids) {
            if (!String.valueOf(expected.get(id)).equals(String.valueOf(given.get(id)))) {
                return "%s %s is %s, not %s (%d and %d in all)"
                        .formatted(what, id, given.get(id), expected.get(id), given.size(), expected.size());
            }
        }
        return "";
    }
}
