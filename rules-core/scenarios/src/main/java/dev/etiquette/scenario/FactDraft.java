package dev.etiquette.scenario;

import dev.etiquette.model.Fact;
import java.util.List;

/** A step that becomes facts as soon as the moment of the advice is known. */
@FunctionalInterface
interface FactDraft {

    List<Fact> facts(Timeline time);
}
