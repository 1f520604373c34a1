package dev.etiquette.commandline;

import dev.etiquette.inspection.FactWarning;
import dev.etiquette.inspection.FactWarning.Kind;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What looks wrong in the facts, a note for each kind: the first that was found, and how many more there are. */
final class FactNotes {

    /** Told elsewhere: the zone above all advice, and two versions of a fact among the notes of the advice. */
    private static final Set<Kind> TOLD = EnumSet.of(Kind.NO_ZONE, Kind.TWO_VERSIONS);

    private FactNotes() {}

    /** Of people whom nobody knows, those are left out of whom it was told when their names were read. */
    static List<String> of(SituationInput input, Instant now) {
        Map<Kind, List<FactWarning>> byKind = input.situation().check(now).stream()
                .filter(each -> !TOLD.contains(each.kind()))
                .filter(each -> each.kind() != Kind.UNKNOWN_PERSON || !isStranger(each, input))
                .collect(Collectors.groupingBy(FactWarning::kind, TreeMap::new, Collectors.toList()));
        List<String> notes = new ArrayList<>();
        byKind.values().forEach(alike -> notes.add(note(alike)));
        return notes;
    }

    private static boolean isStranger(FactWarning warning, SituationInput input) {
        return input.strangers().stream().anyMatch(each -> warning.values().contains(each.value()));
    }

    private static String note(List<FactWarning> alike) {
        FactWarning first = alike.get(0);
        int more = alike.size() - 1 + alike.get(alike.size() - 1).more();
        // How many are not listed stands behind the last one that is.
        String text = first.text()
                .lines()
                .limit(first.more() > 0 ? lines(first) - 1 : lines(first))
                .collect(Collectors.joining(" "));
        return "It looks wrong: " + text + (more == 0 ? "" : " The same is true of " + more + " more.");
    }

    private static long lines(FactWarning warning) {
        return warning.text().lines().count();
    }
}
