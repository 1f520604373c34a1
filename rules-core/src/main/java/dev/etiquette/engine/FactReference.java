package dev.etiquette.engine;

import dev.etiquette.advice.Action;
import dev.etiquette.advice.Proposal;
import dev.etiquette.model.Now;
import dev.etiquette.model.PersonId;
import dev.etiquette.model.Platform;
import dev.etiquette.model.UtteranceId;
import dev.etiquette.prepared.DeclaredFact;
import dev.etiquette.prepared.Today;
import dev.etiquette.vocabulary.RecordValues;
import java.lang.reflect.RecordComponent;
import java.util.Optional;
import java.util.StringJoiner;

/** How a reason names the facts that a rule matched: the fact type and the ids in it, without any text. */
final class FactReference {

    private FactReference() {}

    /** Nothing for numbers and moments, which the reason's text shows, and for the present moment and day. */
    static Optional<String> of(Object fact) {
        if (fact instanceof Proposal proposal) {
            return Optional.of("Proposal " + proposal.id());
        }
        if (fact instanceof DeclaredFact declared) {
            StringJoiner ids = new StringJoiner(" ", declared.kind() + " ", "");
            ids.setEmptyValue(declared.kind());
            for (int i = 0; i < declared.fields().size(); i++) {
                Object value = declared.value(i);
                if ((value instanceof UtteranceId
                                || value instanceof PersonId
                                || value instanceof Platform
                                || value instanceof Action
                                || value instanceof Enum<?>)
                        && !value.toString().isEmpty()) {
                    ids.add(value.toString());
                }
            }
            return Optional.of(ids.toString());
        }
        if (!fact.getClass().isRecord() || fact instanceof Now || fact instanceof Today) {
            return Optional.empty();
        }
        StringJoiner ids = new StringJoiner(" ", fact.getClass().getSimpleName() + " ", "");
        ids.setEmptyValue(fact.getClass().getSimpleName());
        for (RecordComponent component : fact.getClass().getRecordComponents()) {
            Class<?> type = component.getType();
            if (type == UtteranceId.class
                    || type == PersonId.class
                    || type == Platform.class
                    || type == Action.class
                    || type.isEnum()) {
                String value = String.valueOf(RecordValues.of(component, fact));
                if (!value.isEmpty()) {
                    ids.add(value);
                }
            }
        }
        return Optional.of(ids.toString());
    }
}
