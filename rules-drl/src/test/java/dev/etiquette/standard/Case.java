package dev.etiquette.standard;

import static org.assertj.core.api.Assertions.assertThat;

import dev.etiquette.Advice;
import dev.etiquette.Etiquette;
import dev.etiquette.RuleBook;
import dev.etiquette.Situation;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Puts situations to the standard book, and remembers them for {@link CaseKeeper}. */
final class Case {

    private static final Etiquette STANDARD = Etiquette.of(RuleBook.standard());

    private final List<Asked> asked = new ArrayList<>();

    /** One situation and what was said to it. */
    record Asked(Situation situation, Advice advice) {}

    /** Advice one nanosecond before a moment and at it. */
    record Sides(Advice before, Advice at) {}

    Advice at(Instant now, Situation situation) {
        Advice advice = STANDARD.advise(situation, now);
        asked.add(new Asked(situation, advice));
        return advice;
    }

    /** Both sides of a moment at which the advice changes, and which the earlier advice must have announced. */
    Sides around(Instant moment, Situation situation) {
        Sides sides = new Sides(at(moment.minusNanos(1), situation), at(moment, situation));
        assertThat(sides.before().nextReview())
                .as("the review that is announced just before the change")
                .contains(moment);
        return sides;
    }

    List<Asked> asked() {
        return List.copyOf(asked);
    }
}
