package dev.etiquette.desk.folder;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** The names that a file of a rule book may have. Everything that leads elsewhere is refused by its form alone. */
public final class BookFileName {

    private static final Pattern FORM =
            Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N} ._-]{0,80}(?:/[\\p{L}\\p{N}][\\p{L}\\p{N} ._-]{0,80}){0,5}");

    private static final Set<String> KINDS = Set.of("drl", "csv", "feature", "properties");

    private BookFileName() {}

    /** Whether a book may have a file of that name. */
    public static boolean isOne(String name) {
        int dot = name.lastIndexOf('.');
        return dot > 0
                && FORM.matcher(name).matches()
                && !name.contains("..")
                && KINDS.contains(name.substring(dot + 1).toLowerCase(Locale.ROOT));
    }
}
