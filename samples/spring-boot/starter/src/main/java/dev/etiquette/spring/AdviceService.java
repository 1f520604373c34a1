package dev.etiquette.spring;

import dev.etiquette.Advice;
import dev.etiquette.AdviceUpdate;
import dev.etiquette.Etiquette;
import dev.etiquette.Situation;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Advises by the book in force, and tells {@linkplain EvaluationObserver observers} how that went. Safe for any number of
 * threads.
 */
public final class AdviceService {

    private static final Logger LOG = LoggerFactory.getLogger(AdviceService.class);

    private final BookInForce book;
    private final List<EvaluationObserver> observers;

    /** Advises by that book, and tells these in their order. */
    public AdviceService(BookInForce book, List<EvaluationObserver> observers) {
        this.book = Objects.requireNonNull(book, "book");
        this.observers = List.copyOf(observers);
    }

    /** The advice by the book in force; as {@link Etiquette#advise}. */
    public Advice advise(Situation situation, Instant now) {
        return advise(book.current(), situation, now);
    }

    /** The same by one whom the caller keeps, so that an explanation is by the same book. */
    public Advice advise(Etiquette by, Situation situation, Instant now) {
        long begun = System.nanoTime();
        try {
            Advice advice = by.advise(situation, now);
            Duration took = since(begun);
            tell(observer -> observer.advised(situation, advice, took));
            return advice;
        } catch (CancellationException stopped) {
            // The program is being shut down, of which nobody need be told.
            throw stopped;
        } catch (RuntimeException failure) {
            Duration took = since(begun);
            tell(observer -> observer.failed(situation, failure, took));
            throw failure;
        }
    }

    /** A review has told an owner what is new, and that is kept. */
    public void told(AdviceUpdate update) {
        tell(observer -> observer.told(update));
    }

    /** Whoever advises now; as {@link BookInForce#current}. */
    public Etiquette current() {
        return book.current();
    }

    private static Duration since(long begun) {
        return Duration.ofNanos(System.nanoTime() - begun);
    }

    private void tell(Consumer<EvaluationObserver> what) {
        for (EvaluationObserver each : observers) {
            try {
                what.accept(each);
            } catch (RuntimeException failure) {
                LOG.warn(
                        "An observer of evaluations failed, observer={}",
                        each.getClass().getName(),
                        failure);
            }
        }
    }
}
