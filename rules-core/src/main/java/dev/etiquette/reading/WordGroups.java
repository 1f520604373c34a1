package dev.etiquette.reading;

import dev.etiquette.reading.Phrase.Where;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Words that phrases name together: {@code stop [writing] me}. Rows of the table, of which several may add to one group. */
public final class WordGroups {

    /** No groups. */
    static final WordGroups NONE = new WordGroups(List.of());

    private static final Pattern REFERENCE = Pattern.compile("\\[[a-z][a-z0-9-]{0,29}]");

    private final Map<String, List<List<PhraseWord>>> byName = new HashMap<>();

    /** The groups among these rows. */
    WordGroups(Collection<Phrase> rows) {
        for (Phrase row : rows) {
            if (row.where() == Where.GROUP) {
                List<List<PhraseWord>> wordings = byName.computeIfAbsent(row.mark(), unknown -> new ArrayList<>());
                row.spellings().stream()
                        .flatMap(spelling -> PhrasePattern.alternatives(spelling, NONE).stream())
                        .filter(wording -> !wordings.contains(wording))
                        .forEach(wordings::add);
            }
        }
    }

    /** Whether that is how a group is named: {@code [writing]}, in small letters of the alphabet from a to z. */
    public static boolean isReference(String piece) {
        return REFERENCE.matcher(piece).matches();
    }

    /** The groups that a phrase names, sorted. */
    public static SortedSet<String> named(String phrase) {
        SortedSet<String> named = new TreeSet<>();
        REFERENCE.matcher(phrase).results().map(MatchResult::group).forEach(named::add);
        return Collections.unmodifiableSortedSet(named);
    }

    List<List<PhraseWord>> alternatives(String name) {
        return byName.getOrDefault(name, List.of());
    }
}
