package dev.etiquette.spring;

import dev.etiquette.Advice;
import dev.etiquette.AdviceUpdate;
import dev.etiquette.Situation;
import java.time.Duration;

/**
 * Is told of evaluations: for metrics and the like. Called by the thread that has evaluated; what it throws is logged and changes
 * nothing.
 */
public interface EvaluationObserver {

    /**
     * There is advice.
     *
     * @param took by the wall clock
     */
    void advised(Situation situation, Advice advice, Duration took);

    /**
     * There is none: a limit was reached, say.
     *
     * @param took by the wall clock
     */
    void failed(Situation situation, RuntimeException failure, Duration took);

    /** A review has told an owner what is new, and that is kept. */
    default void told(AdviceUpdate update) {}
}
