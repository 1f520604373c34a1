package dev.etiquette.standard;

import static org.assertj.core.api.Assertions.assertThat;

import dev.etiquette.Advice;
import dev.etiquette.Etiquette;
import dev.etiquette.RuleBook;
import dev.etiquette.Situation;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Asks the standard book for advice, and keeps every evaluation for {@link ThresholdExtension}. */
final class StandardAdvisor {

    private static final Etiquette STANDARD = Etiquette.of(RuleBook.standard());

    private final List<Evaluation> evaluations = new ArrayList<>();

    /** One situation and the advice for it. */
    record Evaluation(Situation situation, Advice advice) {}

    /** Advice one nanosecond before a moment and at it. */
    record BothSides(Advice before, Advice at) {}

    Advice at(Instant now, Situation situation) {
        Advice advice = STANDARD.advise(situation, now);
        evaluations.add(new Evaluation(situation, advice));
        return advice;
    }

    /** Both sides of a moment at which the advice changes, and which the earlier advice must have announced. */
    BothSides around(Instant moment, Situation situation) {
        BothSides sides = new BothSides(at(moment.minusNanos(1), situation), at(moment, situation));
        assertThat(sides.before().nextReview())
                .as("the review that is announced just before the change")
                .contains(moment);
        return sides;
    }

    List<Evaluation> evaluations() {
        return List.copyOf(evaluations);
    }
}
