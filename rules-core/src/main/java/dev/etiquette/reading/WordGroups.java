package dev.etiquette.reading;

import dev.etiquette.reading.Phrase.Where;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Words that phrases name together: {@code stop [writing] me}. Rows of the table, of which several may add to one group. */
public final class WordGroups {

    /** No groups. */
    static final WordGroups NONE = new WordGroups(List.of());

    private static final String OPENING = "[";

    private static final Pattern REFERENCE = Pattern.compile("\\[[a-z][a-z0-9-]{0,29}]");

    private final Map<String, List<List<PhraseWord>>> byName = new HashMap<>();

    /** Made once, as hundreds of phrases name the same group. */
    private final Map<String, PhraseSlot> slots = new HashMap<>();

    /** The groups among these rows. */
    WordGroups(Collection<Phrase> rows) {
        Map<String, Set<List<PhraseWord>>> wordings = new HashMap<>();
        for (Phrase row : rows) {
            if (row.where() == Where.GROUP) {
                Set<List<PhraseWord>> group = wordings.computeIfAbsent(row.mark(), unknown -> new LinkedHashSet<>());
                row.spellings().forEach(spelling -> group.addAll(PhrasePattern.alternatives(spelling, NONE)));
            }
        }
        wordings.forEach((name, group) -> byName.put(name, List.copyOf(group)));
        byName.forEach((name, group) -> slots.put(name, PhraseSlot.anyOf(group)));
    }

    /** Whether that is how a group is named: {@code [writing]}, in small letters of the alphabet from a to z. */
    public static boolean isReference(String piece) {
        return piece.startsWith(OPENING) && REFERENCE.matcher(piece).matches();
    }

    /** The groups that a phrase names, sorted. */
    public static SortedSet<String> named(String phrase) {
        SortedSet<String> named = new TreeSet<>();
        REFERENCE.matcher(phrase).results().map(MatchResult::group).forEach(named::add);
        return Collections.unmodifiableSortedSet(named);
    }

    /** The names of those that have not the same words there. */
    Set<String> changed(WordGroups other) {
        Set<String> changed = new HashSet<>(byName.keySet());
        changed.addAll(other.byName.keySet());
        changed.removeIf(name -> alternatives(name).equals(other.alternatives(name)));
        return changed;
    }

    List<List<PhraseWord>> alternatives(String name) {
        return byName.getOrDefault(name, List.of());
    }

    /** The place of a phrase at which any word of that group may stand; empty when there is no such group. */
    Optional<PhraseSlot> slot(String name) {
        return Optional.ofNullable(slots.get(name));
    }
}
