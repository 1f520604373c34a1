package dev.etiquette.commandline;

import dev.etiquette.RuleBook;
import dev.etiquette.Situation;
import dev.etiquette.model.Utterance;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** How much was said in languages in which a book has no phrases: no question and no wish to be left alone is found there. */
final class UnreadTexts {

    private UnreadTexts() {}

    /** A note for each such language, by its name in English. */
    static List<String> notes(Situation situation, RuleBook book) {
        Map<String, Integer> texts = new TreeMap<>();
        situation.facts().stream()
                .filter(Utterance.class::isInstance)
                .map(fact -> ((Utterance) fact).text())
                .forEach(text -> book.unreadLanguage(text)
                        .ifPresent(
                                language -> texts.merge(language.getDisplayLanguage(Locale.ENGLISH), 1, Integer::sum)));
        List<String> notes = new ArrayList<>();
        texts.forEach((language, count) -> notes.add(note(language, count)));
        return notes;
    }

    private static String note(String language, int count) {
        String texts = count == 1 ? "1 text in " + language + " is" : count + " texts in " + language + " are";
        return texts
                + " not read for questions, wishes to be left alone and other marks: the rule book has no phrases in "
                + language + ".";
    }
}
