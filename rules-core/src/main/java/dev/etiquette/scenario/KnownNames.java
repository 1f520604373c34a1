package dev.etiquette.scenario;

import dev.etiquette.language.NameSimilarity;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/** Says which names an author may have meant by an unknown one. */
final class KnownNames {

    /** A longer list helps nobody. */
    private static final int MOST = 8;

    private KnownNames() {}

    /** A sentence that lists the names: all where they are few, else the similar ones, else the first ones. */
    static String listed(String written, Collection<String> names) {
        List<String> sorted = names.stream().sorted().toList();
        return listed(
                written,
                sorted,
                ScenarioMessage.KNOWN_AND_MORE.with(
                        joined(sorted.subList(0, Math.min(MOST, sorted.size()))), sorted.size() - MOST));
    }

    /** The same, but a sentence that says where all names are, when they are many and none is similar. */
    static String listed(String written, Collection<String> names, ScenarioMessage place) {
        return listed(written, names, place.text());
    }

    private static String listed(String written, Collection<String> names, String otherwise) {
        if (names.size() <= MOST) {
            return ScenarioMessage.KNOWN.with(joined(names.stream().sorted().toList()));
        }
        List<String> similar =
                NameSimilarity.nearest(written, names).stream().limit(MOST).toList();
        return similar.size() > 1 ? ScenarioMessage.SIMILAR.with(joined(similar)) : otherwise;
    }

    /** A suggestion to write the name that is most similar; empty without one. */
    static String maybe(String written, Collection<String> names) {
        return NameSimilarity.nearest(written, names).stream()
                .findFirst()
                .map(ScenarioMessage.MAYBE_WRITE::with)
                .orElse("");
    }

    private static String joined(List<String> names) {
        return names.stream().collect(Collectors.joining(", "));
    }
}
