package dev.etiquette.reading;

import dev.etiquette.reading.Phrase.Where;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Texts that phrases stand for, each with the first of several wordings. Immutable. */
public final class PhraseExamples {

    /** What stands in place of any word. */
    private static final String SOME_WORD = "all";

    private final Map<String, String> groups = new HashMap<>();

    /** For phrases of these rows, among which are the groups that they name. */
    public PhraseExamples(Collection<Phrase> rows) {
        rows.stream().filter(Phrase::isGroup).forEach(row -> groups.putIfAbsent(row.mark(), first(row.phrase())));
    }

    private PhraseExamples(Map<String, String> groups) {
        this.groups.putAll(groups);
    }

    /** The same with the words of one row of a group in place of others. */
    public PhraseExamples with(Phrase group) {
        Map<String, String> others = new HashMap<>(groups);
        others.put(group.mark(), first(group.phrase()));
        return new PhraseExamples(others);
    }

    /** A text that has the phrase; blank for one that stands in no text, or names a group without words. */
    public String of(Phrase row) {
        if (row.where() == Where.LINK || !row.isLookedFor()) {
            return "";
        }
        List<String> words = new ArrayList<>();
        for (String piece : PhrasePattern.pieces(row.phrase())) {
            if (piece.equals(PhrasePattern.TOGETHER)) {
                continue;
            }
            String word = PhrasePattern.isChoice(piece) ? word(first(PhrasePattern.inside(piece))) : word(piece);
            if (word.isEmpty()) {
                return "";
            }
            words.add(word);
        }
        return String.join(" ", words);
    }

    private static String first(String wordings) {
        return PhrasePattern.wordings(wordings).stream()
                .filter(wording -> !wording.isEmpty())
                .findFirst()
                .orElse("");
    }

    private String word(String wording) {
        if (WordGroups.isReference(wording)) {
            return groups.getOrDefault(wording, "");
        }
        if (wording.equals(PhrasePattern.STAR)) {
            return SOME_WORD;
        }
        return wording.endsWith(PhrasePattern.STAR) ? wording.substring(0, wording.length() - 1) : wording;
    }
}
