package dev.etiquette;

import dev.etiquette.model.Fact;
import dev.etiquette.model.Times;
import java.lang.reflect.RecordComponent;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;

/** The same situation at another time. */
final class Shift {

    private final Duration by;

    Shift(Duration by) {
        this.by = by;
    }

    Instant shifted(Instant moment) {
        return Times.isOnCalendar(moment) ? moment.plus(by) : moment;
    }

    Situation shifted(Situation situation) {
        List<Fact> facts = situation.facts().stream()
                .map(fact -> (Fact) shifted((Object) fact))
                .toList();
        return new Situation(situation.owner(), facts);
    }

    private Object shifted(Object value) {
        if (value instanceof Instant moment) {
            return shifted(moment);
        } else if (value instanceof List<?> several) {
            return several.stream().map(this::shifted).toList();
        } else if (value instanceof Record fact) {
            return shifted(fact);
        }
        return value;
    }

    private Record shifted(Record fact) {
        try {
            RecordComponent[] parts = fact.getClass().getRecordComponents();
            Object[] values = new Object[parts.length];
            for (int i = 0; i < parts.length; i++) {
                values[i] = shifted(parts[i].getAccessor().invoke(fact));
            }
            Class<?>[] types =
                    Arrays.stream(parts).map(RecordComponent::getType).toArray(Class<?>[]::new);
            return fact.getClass().getDeclaredConstructor(types).newInstance(values);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException("A fact cannot be made again: " + fact, impossible);
        }
    }
}
