package dev.etiquette.mcp.given;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** The names that files of a book may have. They are never names of files on a disk, and look like none that lead elsewhere. */
public final class BookFileNames {

    private static final Pattern FORM =
            Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N} ._-]{0,80}(?:/[\\p{L}\\p{N}][\\p{L}\\p{N} ._-]{0,80}){0,5}");

    private static final Set<String> OF_BOOK = Set.of("drl", "csv", "properties");

    private static final Set<String> SETTINGS_AND_TABLES =
            Set.of("book.properties", "norms.csv", "phrases.csv", "dates.csv", "days.csv", "platforms.csv", "acts.csv");

    private static final Pattern FACTS = Pattern.compile("(?:.*/)?facts/[^/]+\\.csv");

    private static final String SCENARIOS = "feature";

    private BookFileNames() {}

    /** Whether the library reads a file of that name as a part of a book. */
    static boolean isPart(String name) {
        return name.endsWith(".drl")
                || SETTINGS_AND_TABLES.contains(name.substring(name.lastIndexOf('/') + 1))
                || FACTS.matcher(name).matches();
    }

    /** Whether a text may be given under that name as rules, a table or settings. */
    public static boolean isGivenForBook(String name) {
        return FORM.matcher(name).matches() && OF_BOOK.contains(ending(name));
    }

    /** Whether a text may be given under that name as scenarios. */
    public static boolean isGivenAsScenarios(String name) {
        return FORM.matcher(name).matches() && ending(name).equals(SCENARIOS);
    }

    private static String ending(String name) {
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }
}
