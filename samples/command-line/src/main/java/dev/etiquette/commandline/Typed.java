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
        throw new Refusal("\"" + typed + "\" cannot be the name of a file or a folder.");
    }

    /** The book in that folder; the standard one where none was typed. */
    static RuleBook book(@Nullable String typed) {
        if (typed == null) {
            return RuleBook.standard();
        }
        Path folder = path(typed);
        if (!Files.isDirectory(folder)) {
            throw new Refusal("There is no folder \"" + typed + "\" with rules.");
        }
        try {
            return RuleBook.load(folder);
        } catch (RuleBookException unsound) {
            throw new Refusal(unsound.problems().stream().map(Object::toString).toList());
        } catch (IOException | UncheckedIOException unreadable) {
            throw new Refusal("The rules in \"" + typed + "\" cannot be read.");
        }
    }

    /** One of these, in small letters. */
    static String format(String typed, String... formats) {
        String small = typed.toLowerCase(Locale.ROOT);
        List<String> all = List.of(formats);
        if (!all.contains(small)) {
            String last = all.get(all.size() - 1);
            throw new Refusal("\"" + typed + "\" is not a format. Known: "
                    + String.join(", ", all.subList(0, all.size() - 1)) + " and " + last + ".");
        }
        return small;
    }
}
