package dev.etiquette.explanation;

import dev.etiquette.model.PersonId;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/** Why a condition did not hold. */
public sealed interface Obstacle {

    /**
     * No fact of the type is there.
     *
     * @param type as rules write it
     * @param meaning what such a fact means; empty where a rule file does not say it
     * @param person about whom it should be; {@link PersonId#NONE} for anybody
     * @param name how that person is called; empty for anybody
     */
    record Missing(String type, String meaning, PersonId person, String name) implements Obstacle {

        /** Refuses what is missing. */
        public Missing {
            Objects.requireNonNull(type, "type");
            Objects.requireNonNull(meaning, "meaning");
            Objects.requireNonNull(person, "person");
            Objects.requireNonNull(name, "name");
        }
    }

    /**
     * The fact that comes nearest is otherwise.
     *
     * @param nearest the fact; of the result of counting what was counted
     * @param test what is asked of it, as it stands in the rule
     * @param value what it has there, as texts write it
     * @param needed what it should be compared with, as texts write it; empty where the test itself says it
     * @param comparison the same taken apart; empty where the test does not read a field of the fact as it is
     */
    record Differs(FactRef nearest, String test, String value, String needed, Optional<Comparison> comparison)
            implements Obstacle {

        /** Refuses what is missing. */
        public Differs {
            Objects.requireNonNull(nearest, "nearest");
            Objects.requireNonNull(test, "test");
            Objects.requireNonNull(value, "value");
            Objects.requireNonNull(needed, "needed");
            Objects.requireNonNull(comparison, "comparison");
        }
    }

    /**
     * It is not the time.
     *
     * @param test what is asked of the time, as it stands in the rule
     * @param now the moment of the explanation
     * @param moment with which it is compared
     * @param early whether that moment is still to come; else it is over
     */
    record Time(String test, Instant now, Instant moment, boolean early) implements Obstacle {

        /** Refuses what is missing. */
        public Time {
            Objects.requireNonNull(test, "test");
            Objects.requireNonNull(now, "now");
            Objects.requireNonNull(moment, "moment");
        }
    }

    /**
     * Something is there that must not be.
     *
     * @param found the first of such facts
     * @param meaning what such a fact means; empty where a rule file does not say it
     */
    record Forbidden(FactRef found, String meaning) implements Obstacle {

        /** Refuses what is missing. */
        public Forbidden {
            Objects.requireNonNull(found, "found");
            Objects.requireNonNull(meaning, "meaning");
        }
    }
}
