package dev.etiquette.commandline;

import dev.etiquette.RuleBook;
import dev.etiquette.RuleBookException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What was typed, made into what it names. All of it is refused in plain sentences where it names nothing. */
final class Typed {

    private Typed() {}

    static Path path(String typed) {
        try {
            if (!typed.isBlank()) {
                return Path.of(typed);
            }
        } catch (InvalidPathException impossible) {
            // Told below, in the same words as a blank.
        }
        throw RefusalMessage.NO_PATH.refusal(typed);
    }

    /** A file that can be read to its end: nobody waits for what a pipe will bring. */
    static Path file(String typed) {
        Path file = path(typed);
        if (!Files.isRegularFile(file)) {
            boolean special = Files.exists(file) && !Files.isDirectory(file);
            throw (special ? RefusalMessage.NO_REGULAR_FILE : RefusalMessage.NO_FILE).refusal(typed);
        }
        return file;
    }

    /** What is said of a book that is not laid over the standard one. */
    static final String ALONE = "This book stands alone: no standard rule holds beside it, not even those that protect"
            + " others.\nTo build on them, write extends = standard in a file book.properties beside the rules.";

    /** The book in that folder; the standard one where none was typed. */
    static RuleBook book(@Nullable String typed) {
        if (typed == null) {
            return RuleBook.standard();
        }
        Path folder = path(typed);
        if (!Files.isDirectory(folder) && !isZip(folder)) {
            throw RefusalMessage.NO_FOLDER.refusal(typed);
        }
        try {
            return RuleBook.load(folder);
        } catch (RuleBookException unsound) {
            throw new Refusal(unsound.problems().stream().map(Object::toString).toList());
        } catch (IOException | UncheckedIOException unreadable) {
            throw RefusalMessage.RULES_UNREADABLE.refusal(typed);
        }
    }

    /** Whether a book may be packed in it. */
    static boolean isZip(Path file) {
        return Files.isRegularFile(file)
                && String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT).endsWith(".zip");
    }

    /** One of these, in small letters. */
    static String format(String typed, String... formats) {
        String small = typed.toLowerCase(Locale.ROOT);
        List<String> all = List.of(formats);
        if (!all.contains(small)) {
            String last = all.get(all.size() - 1);
            throw RefusalMessage.UNKNOWN_FORMAT.refusal(typed, String.join(", ", all.subList(0, all.size() - 1)), last);
        }
        return small;
    }
}
