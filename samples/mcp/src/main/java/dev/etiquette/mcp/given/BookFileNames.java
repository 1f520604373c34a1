package dev.etiquette.mcp.given;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** The names that files of a book may have. They are never names of files on a disk, and look like none that lead elsewhere. */
public final class BookFileNames {

    private static final Pattern FORM =
            Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N} ._-]{0,80}(?:/[\\p{L}\\p{N}][\\p{L}\\p{N} ._-]{0,80}){0,5}");

    private static final Set<String> OF_BOOK = Set.of("drl", "csv", "properties");

    private static final String SCENARIOS = "feature";

    private BookFileNames() {}

    /** Whether a file of that name holds rules, a table or settings. */
    public static boolean isOfBook(String name) {
        return OF_BOOK.contains(ending(name));
    }

    /** Whether a text may be given under that name as rules, a table or settings. */
    public static boolean isGivenForBook(String name) {
        return FORM.matcher(name).matches() && isOfBook(name);
    }

    /** Whether a text may be given under that name as scenarios. */
    public static boolean isGivenAsScenarios(String name) {
        return FORM.matcher(name).matches() && ending(name).equals(SCENARIOS);
    }

    private static String ending(String name) {
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }
}
