package dev.etiquette.scenario;

import dev.etiquette.language.NameSimilarity;
import java.util.Collection;
import java.util.List;
import java.util.function.Supplier;

/** Says which names an author may have meant by an unknown one. */
final class KnownNames {

    /** A longer list helps nobody. */
    private static final int MOST = 8;

    private KnownNames() {}

    /** A sentence that lists the names: all where they are few, else the similar ones, else the first ones. */
    static String listed(String written, Collection<String> names) {
        return listed(written, names, () -> {
            String first = joined(names.stream().sorted().limit(MOST).toList());
            return ScenarioMessage.KNOWN_AND_MORE.with(first, names.size() - MOST);
        });
    }

    /** The same, but a sentence that says where all names are, when they are many and none is similar. */
    static String listed(String written, Collection<String> names, ScenarioMessage place) {
        return listed(written, names, place::text);
    }

    private static String listed(String written, Collection<String> names, Supplier<String> otherwise) {
        if (names.size() <= MOST) {
            return ScenarioMessage.KNOWN.with(joined(names.stream().sorted().toList()));
        }
        List<String> similar =
                NameSimilarity.nearest(written, names).stream().limit(MOST).toList();
        // A single one is suggested anyway.
        return similar.size() > 1 ? ScenarioMessage.SIMILAR.with(joined(similar)) : otherwise.get();
    }

    /** A suggestion to write the name that is most similar; empty without one. */
    static String maybe(String written, Collection<String> names) {
        return NameSimilarity.nearest(written, names).stream()
                .findFirst()
                .map(ScenarioMessage.MAYBE_WRITE::with)
                .orElse("");
    }

    private static String joined(List<String> names) {
        return String.join(", ", names);
    }
}
