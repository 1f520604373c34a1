package dev.etiquette.desk.sentences;

import dev.etiquette.desk.book.WordList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A word for what a rule can advise.
 *
 * @param name as it is written
 * @param says what it is to do
 * @param takes what it is given, in order, as the page of words says it: "a Turn", "a moment"
 */
record Act(String name, String says, List<String> takes) {

    static final String TEXT = "a text";

    /** All of them, by name. */
    static Map<String, Act> all(Phrasebook book) {
        Map<String, Act> acts = new TreeMap<>();
        WordList.standard()
                .acts()
                .forEach((name, word) -> acts.put(
                        name,
                        new Act(
                                name,
                                book.act(name, word.meaning()),
                                List.of(word.kind().split(", ")))));
        return acts;
    }

    /** Whether it is one of those that people write down themselves, of which its first text is the name. */
    boolean isOwn() {
        return takes.get(0).equals(TEXT) && takes.size() > 1 && !takes.get(1).equals(TEXT);
    }

    /** Whether it has words of its own, with a name for good before them. */
    boolean isInWords() {
        return !isOwn() && takes.contains(TEXT);
    }
}
