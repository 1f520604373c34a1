package dev.etiquette.inspection;

import dev.etiquette.inspection.FactWarning.Kind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** Collects warnings, each once, and lists so many of a kind that a developer reads them. */
final class FoundWarnings {

    /** More of one kind have one cause. */
    static final int MOST_OF_A_KIND = 10;

    private static final Comparator<FactWarning> ORDER = Comparator.comparing(FactWarning::type)
            .thenComparing(FactWarning::id)
            .thenComparing(FactWarning::text);

    private final Map<Kind, TreeSet<FactWarning>> byKind = new EnumMap<>(Kind.class);

    /** Adds a warning of one fact; {@code lines} are sentences, of which empty ones are left out. */
    void add(Kind kind, String type, String id, List<String> values, String... lines) {
        String text = String.join(
                "\n", Arrays.stream(lines).filter(line -> !line.isEmpty()).toList());
        byKind.computeIfAbsent(kind, unknown -> new TreeSet<>(ORDER))
                .add(new FactWarning(kind, type, id, values, 0, text));
    }

    /** By kind, then by the fact. */
    List<FactWarning> sorted() {
        List<FactWarning> all = new ArrayList<>();
        byKind.forEach((kind, warnings) -> {
            int more = Math.max(0, warnings.size() - MOST_OF_A_KIND);
            warnings.stream().limit(MOST_OF_A_KIND).forEach(all::add);
            if (more > 0) {
                FactWarning last = all.remove(all.size() - 1);
                String text = last.text() + "\n" + InspectionMessage.MORE.with(more);
                all.add(new FactWarning(kind, last.type(), last.id(), last.values(), more, text));
            }
        });
        return List.copyOf(all);
    }
}
