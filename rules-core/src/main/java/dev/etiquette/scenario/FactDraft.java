package dev.etiquette.scenario;

import dev.etiquette.model.Fact;
import java.util.List;

/** Something told, to become facts when it is known what moment it is. */
@FunctionalInterface
interface FactDraft {

    List<Fact> facts(Timeline time);
}
