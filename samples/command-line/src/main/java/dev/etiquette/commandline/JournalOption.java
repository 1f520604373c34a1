package dev.etiquette.commandline;

import dev.etiquette.archives.journal.Journal;
import dev.etiquette.archives.journal.JournalEntry;
import dev.etiquette.archives.journal.JournalFile;
import dev.etiquette.archives.problem.UnreadableArchiveException;
import java.nio.file.Files;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Where the owner's decisions are kept. */
final class JournalOption {

    @Option(
            names = "--journal",
            paramLabel = "FILE",
            description = "What you decided so far: what became of advice, and who is one person. The file is made when"
                    + " it is not there.")
    private @Nullable String file;

    private boolean madeLast;

    /** From now on reading makes no file that is not there: adding makes it, when nothing was refused. */
    void makeLast() {
        madeLast = true;
    }

    /** Whether a file was named. */
    boolean isGiven() {
        return file != null;
    }

    /** What was decided so far; nothing where no file was named, or where it is not there and is to be made last. */
    Journal read() {
        if (file == null || (madeLast && !Files.exists(Typed.path(file)))) {
            return Journal.EMPTY;
        }
        try {
            return new JournalFile(Typed.path(file)).read();
        } catch (UnreadableArchiveException unusable) {
            throw new Refusal(String.valueOf(unusable.getMessage()));
        }
    }

    /** Adds decisions to the file that was named. */
    void add(List<JournalEntry> decisions) {
        if (file == null) {
            throw RefusalMessage.NO_JOURNAL.refusal();
        }
        try {
            new JournalFile(Typed.path(file)).add(decisions);
        } catch (UnreadableArchiveException unusable) {
            throw new Refusal(String.valueOf(unusable.getMessage()));
        }
    }
}
