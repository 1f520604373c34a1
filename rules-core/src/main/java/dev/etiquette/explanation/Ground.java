package dev.etiquette.explanation;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** What one condition of a rule found. */
public sealed interface Ground {

    /**
     * A fact that was there and that no rule derived: here an explanation ends.
     *
     * @param fact the fact
     */
    record Given(FactRef fact) implements Ground {

        /** Refuses what is missing. */
        public Given {
            Objects.requireNonNull(fact, "fact");
        }
    }

    /**
     * A fact that a rule derived.
     *
     * @param fact the fact
     * @param by the rule, and what it found; empty where the same explanation tells it earlier, and where it was not
     *     found within the bounds of the explanation
     */
    record Derived(FactRef fact, Optional<Step> by) implements Ground {

        /** Refuses what is missing. */
        public Derived {
            Objects.requireNonNull(fact, "fact");
            Objects.requireNonNull(by, "by");
        }
    }

    /**
     * Something that was counted, summed up, or the least or greatest of many.
     *
     * @param condition as it stands in the rule
     * @param value what came of it, as texts write it
     * @param of the first of those that were looked at
     * @param more how many more there are
     */
    record Counted(String condition, String value, List<Ground> of, int more) implements Ground {

        /** Keeps a copy. */
        public Counted {
            Objects.requireNonNull(condition, "condition");
            Objects.requireNonNull(value, "value");
            Objects.requireNonNull(of, "of");
            of = List.copyOf(of);
        }
    }

    /**
     * Something that must not be there, and was not.
     *
     * @param condition as it stands in the rule
     */
    record Absent(String condition) implements Ground {

        /** Refuses what is missing. */
        public Absent {
            Objects.requireNonNull(condition, "condition");
        }
    }
}
