package dev.etiquette.tables;

import java.util.Map;

/** Figures that had another name once; a table may still use it. */
final class FormerFigures {

    private static final Map<String, String> WHOLE =
            Map.of("listening idle turns", "listening small talk", "approach warm up", "approach comments");

    private static final Map<String, String> LAST_WORDS = Map.of(" nudge", " remind", " let go", " expire");

    private FormerFigures() {}

    /** The name of today, in small letters. */
    static String now(String figure) {
        if (figure.startsWith(GroupFigures.IN_TOUCH)) {
            return figure;
        }
        for (Map.Entry<String, String> words : LAST_WORDS.entrySet()) {
            if (figure.endsWith(words.getKey())) {
                return figure.substring(0, figure.length() - words.getKey().length()) + words.getValue();
            }
        }
        return WHOLE.getOrDefault(figure, figure);
    }
}
