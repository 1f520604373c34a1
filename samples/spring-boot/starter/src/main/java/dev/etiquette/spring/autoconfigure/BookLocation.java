package dev.etiquette.spring.autoconfigure;

import dev.etiquette.RuleBook;
import dev.etiquette.RuleBookException;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;

/** Finds the rule book that the property {@code etiquette.rules} names. */
final class BookLocation {

    private static final String CLASS_PATH = "classpath:";
    private static final String FILE = "file:";

    private final String rules;

    BookLocation(String rules) {
        this.rules = rules.strip();
    }

    /** The book. */
    RuleBook load(ClassLoader loader) {
        try {
            if (rules.equals(EtiquetteProperties.STANDARD)) {
                return RuleBook.standard();
            } else if (rules.startsWith(CLASS_PATH)) {
                return RuleBook.fromClassPath(inside(rules.substring(CLASS_PATH.length())), loader);
            }
            return RuleBook.load(path());
        } catch (IOException | IllegalArgumentException unreadable) {
            throw new BookLocationException(rules, "cannot be read: " + reason(unreadable), unreadable);
        } catch (RuleBookException unsound) {
            throw new BookLocationException(rules, "is not sound:\n" + unsound.getMessage(), unsound);
        }
    }

    /** The folder that can be followed. */
    Path folder() {
        if (rules.equals(EtiquetteProperties.STANDARD) || rules.startsWith(CLASS_PATH)) {
            throw new BookLocationException(
                    rules,
                    "cannot be followed: etiquette.follow is true, and only a folder on the disk changes.",
                    null);
        }
        Path folder = path();
        if (Files.isRegularFile(folder)) {
            throw new BookLocationException(
                    rules,
                    "cannot be followed: it is a file, and etiquette.follow is true, which needs a folder.",
                    null);
        }
        return folder;
    }

    private Path path() {
        try {
            return (rules.startsWith(FILE + "/")
                            ? Path.of(URI.create(rules))
                            : Path.of(rules.replaceFirst("^file:", "")))
                    .toAbsolutePath()
                    .normalize();
        } catch (IllegalArgumentException none) {
            throw new BookLocationException(rules, "is no name of a folder: " + reason(none), none);
        }
    }

    private static String inside(String folder) {
        return folder.replaceFirst("^/+", "").replaceFirst("/+$", "");
    }

    static String reason(Throwable cause) {
        return cause.getClass().getSimpleName() + (cause.getMessage() == null ? "" : " (" + cause.getMessage() + ")");
    }
}
