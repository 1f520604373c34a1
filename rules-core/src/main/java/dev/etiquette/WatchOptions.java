package dev.etiquette;

import dev.etiquette.advice.Limits;
import java.time.InstantSource;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * How a folder is followed. Immutable.
 *
 * <pre>{@code
 * Etiquette.watching(folder, WatchOptions.USUAL.fallingBackOn(RuleBook.standard()).telling(this::log))
 * }</pre>
 *
 * @param limits of each evaluation
 * @param fallback what is in force while the folder has held no sound book yet; without one, the following does not
 *     begin then
 * @param listener is told what becomes of the book: by the thread that follows, one event at a time, in order; what it
 *     throws is logged and stops nothing
 * @param clock tells since when a book is in force; advice never asks it
 */
public record WatchOptions(
        Limits limits, Optional<RuleBook> fallback, Consumer<? super BookEvent> listener, InstantSource clock) {

    /** The usual limits, no fallback, and nobody to tell but the log. */
    public static final WatchOptions USUAL =
            new WatchOptions(Limits.USUAL, Optional.empty(), event -> {}, InstantSource.system());

    /** Refuses what is not there. */
    public WatchOptions {
        Objects.requireNonNull(limits, "limits");
        Objects.requireNonNull(fallback, "fallback");
        Objects.requireNonNull(listener, "listener");
        Objects.requireNonNull(clock, "clock");
    }

    /** The same within other limits. */
    public WatchOptions within(Limits other) {
        Objects.requireNonNull(other, "other");
        return new WatchOptions(other, fallback, listener, clock);
    }

    /** The same with a book that is in force until the folder holds a sound one. */
    public WatchOptions fallingBackOn(RuleBook book) {
        Objects.requireNonNull(book, "book");
        return new WatchOptions(limits, Optional.of(book), listener, clock);
    }

    /** The same with another listener. */
    public WatchOptions telling(Consumer<? super BookEvent> other) {
        Objects.requireNonNull(other, "other");
        return new WatchOptions(limits, fallback, other, clock);
    }

    /** The same by another clock. */
    public WatchOptions by(InstantSource other) {
        Objects.requireNonNull(other, "other");
        return new WatchOptions(limits, fallback, listener, other);
    }
}
