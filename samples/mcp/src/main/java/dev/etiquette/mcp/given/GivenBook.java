package dev.etiquette.mcp.given;

import dev.etiquette.Etiquette;
import dev.etiquette.ReloadingEtiquette;
import dev.etiquette.RuleBook;
import dev.etiquette.WatchOptions;
import dev.etiquette.WatchStatus;
import dev.etiquette.report.Severity;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * The rule book by which is advised: the standard one, or that of a folder, as it is edited. Safe for any number of
 * threads.
 */
public final class GivenBook implements AutoCloseable {

    private final Supplier<Etiquette> current;
    private final Optional<ReloadingEtiquette> watching;
    private final Optional<Path> folder;
    private Etiquette remembering;

    private GivenBook(Supplier<Etiquette> current, Optional<ReloadingEtiquette> watching, Optional<Path> folder) {
        this.current = current;
        this.watching = watching;
        this.folder = folder;
        this.remembering = current.get().remembering();
    }

    /** The standard book. */
    public static GivenBook standard() {
        Etiquette standard = Etiquette.of(RuleBook.standard());
        return new GivenBook(() -> standard, Optional.empty(), Optional.empty());
    }

    /** The book in that folder, and what is made of it; while it is not sound, the last good one or the standard book. */
    public static GivenBook in(Path folder) {
        try {
            ReloadingEtiquette watching =
                    Etiquette.watching(folder, WatchOptions.USUAL.fallingBackOn(RuleBook.standard()));
            return new GivenBook(watching::current, Optional.of(watching), Optional.of(folder));
        } catch (IOException unreadable) {
            throw new UnusableStartException("The folder \"" + folder + "\" cannot be read.");
        }
    }

    /** Who advises now; keeps what was read last, as an assistant asks several things of one moment. */
    public synchronized Etiquette current() {
        Etiquette now = current.get();
        if (remembering.book() != now.book()) {
            remembering = now.remembering();
        }
        return remembering;
    }

    /** The book itself. */
    public RuleBook book() {
        return current.get().book();
    }

    /** The folder of the book; empty for the standard one. */
    public Optional<Path> folder() {
        return folder;
    }

    /** What somebody should know who believes that the book in the folder is the one in force; mostly nothing. */
    public List<String> notes() {
        if (watching.isEmpty()) {
            return List.of();
        }
        WatchStatus status = watching.get().status();
        String instead = status.fallback() ? "the standard book is in force" : "the last sound one is in force";
        if (status.failure().isPresent()) {
            return List.of("The folder of the rule book cannot be read now; " + instead + ".");
        }
        boolean unsound =
                status.fallback() || status.problems().stream().anyMatch(each -> each.severity() == Severity.ERROR);
        return unsound
                ? List.of("The rule book in the folder has errors; " + instead + ". The tool check_rules lists them.")
                : List.of();
    }

    @Override
    public void close() {
        watching.ifPresent(ReloadingEtiquette::close);
    }
}
