package dev.etiquette.spring;

import dev.etiquette.Etiquette;
import dev.etiquette.ReloadingEtiquette;
import dev.etiquette.WatchStatus;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Who advises now, whether the book is the same for ever or a folder is followed. Safe for any number of threads.
 *
 * <p>Closing it ends the following; it goes on giving the last good book.
 */
public final class BookInForce implements AutoCloseable {

    private final Supplier<Etiquette> current;
    private final Supplier<WatchStatus> status;
    private final boolean followed;
    private final Runnable end;

    private BookInForce(Supplier<Etiquette> current, Supplier<WatchStatus> status, boolean followed, Runnable end) {
        this.current = current;
        this.status = status;
        this.followed = followed;
        this.end = end;
    }

    /**
     * The same for ever.
     *
     * @param since when it is in force
     */
    public static BookInForce fixed(Etiquette etiquette, Instant since) {
        Objects.requireNonNull(etiquette, "etiquette");
        WatchStatus status = new WatchStatus(etiquette.book().fingerprint(), since, false, List.of(), Optional.empty());
        return new BookInForce(() -> etiquette, () -> status, false, () -> {});
    }

    /** What is in a folder that is followed. */
    public static BookInForce followed(ReloadingEtiquette watching) {
        Objects.requireNonNull(watching, "watching");
        return new BookInForce(watching::current, watching::status, true, watching::close);
    }

    /** Whoever advises now. Keep it for what belongs together, such as advice and its explanation, and no longer. */
    public Etiquette current() {
        return current.get();
    }

    /** Which book that is by, since when, and what is wrong with the folder. Costs nothing. */
    public WatchStatus status() {
        return status.get();
    }

    /** Whether a folder is followed, so that the book may become another one. */
    public boolean isFollowed() {
        return followed;
    }

    @Override
    public void close() {
        end.run();
    }
}
