package dev.etiquette.book;

import dev.etiquette.language.NameSimilarity;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** How the files of a book are called, and what those may have been meant for that are called otherwise. */
final class FileNames {

    static final String NORMS = "norms.csv";
    static final String PHRASES = "phrases.csv";
    static final String DATES = "dates.csv";
    static final String DAYS = "days.csv";
    static final String PLATFORMS = "platforms.csv";
    static final String ACTS = "acts.csv";
    static final String SETTINGS = "book.properties";
    static final String RULES = ".drl";

    /** Some programs put this behind every name, and some systems do not show it. */
    private static final String PLAIN = ".txt";

    /** What programs for tables write. */
    private static final List<String> SHEETS = List.of(".csv", ".xlsx", ".xls", ".ods", ".numbers", ".tsv");

    private static final List<String> TABLES = List.of(NORMS, PHRASES, DATES, DAYS, PLATFORMS, ACTS);

    /** Where tables of facts stand. */
    private static final String FOLDER = "facts";

    private static final Pattern FACTS = Pattern.compile("(?:.*/)?facts/[^/]+\\.csv");

    private static final Pattern IN_FACTS = Pattern.compile("(?:.*/)?facts/[^/]+");

    /** What tables of facts hold that every book knows. */
    private static final List<String> FACTS_OF_LIBRARY = List.of("Tag", "Detail", "Occasion", "Switch", "Planned");

    private FileNames() {}

    /**
     * Whether it belongs to a book.
     *
     * @param name with the folders in which it stands
     */
    static boolean isPart(String name) {
        String bare = name.substring(name.lastIndexOf('/') + 1);
        return bare.endsWith(RULES) || isTable(bare) || isFacts(name) || bare.equals(SETTINGS);
    }

    /** Whether it is a table of facts, which stands in a folder for such tables. */
    static boolean isFacts(String name) {
        return FACTS.matcher(name).matches() && !isTable(name.substring(name.lastIndexOf('/') + 1));
    }

    static boolean isTable(String name) {
        return TABLES.contains(name);
    }

    /** Whether it is a table that only a program for tables reads. */
    static boolean isSheet(String name) {
        String small = name.toLowerCase(Locale.ROOT);
        return !small.endsWith(".csv") && SHEETS.stream().anyMatch(small::endsWith);
    }

    /** The name that a file should have, which is passed over as it is called; nothing when it is none of a book. */
    static Optional<String> meant(String name) {
        String last = name.substring(name.lastIndexOf('/') + 1);
        boolean plain = last.toLowerCase(Locale.ROOT).endsWith(PLAIN);
        String bare = plain ? last.substring(0, last.length() - PLAIN.length()) : last;
        String smallBare = bare.toLowerCase(Locale.ROOT);
        if (smallBare.endsWith(RULES)) {
            return Optional.of(bare.substring(0, bare.length() - RULES.length()) + RULES);
        } else if (NameSimilarity.slip(smallBare, SETTINGS).isPresent()) {
            return Optional.of(SETTINGS);
        }
        if (IN_FACTS.matcher(name).matches()) {
            String sheet =
                    SHEETS.stream().filter(smallBare::endsWith).findFirst().orElse("");
            return sheet.isEmpty()
                    ? Optional.empty()
                    : Optional.of(bare.substring(0, bare.length() - sheet.length()) + ".csv");
        }
        if (isNearFacts(name)) {
            return SHEETS.stream()
                    .filter(smallBare::endsWith)
                    .findFirst()
                    .map(sheet -> FOLDER + "/" + bare.substring(0, bare.length() - sheet.length()) + ".csv");
        }
        for (String fact : FACTS_OF_LIBRARY) {
            if (smallBare.equals(fact.toLowerCase(Locale.ROOT) + ".csv")
                    || smallBare.equals(fact.toLowerCase(Locale.ROOT) + "s.csv")) {
                return Optional.of("facts/" + fact + ".csv");
            }
        }
        for (String table : TABLES) {
            if (SHEETS.stream().anyMatch(smallBare::endsWith) && speaks(smallBare, table)) {
                return Optional.of(table);
            }
        }
        return Optional.empty();
    }

    /** Whether it stands in a folder whose name is nearly that for tables of facts. */
    private static boolean isNearFacts(String name) {
        int end = name.lastIndexOf('/');
        String folder = end < 0
                ? ""
                : name.substring(name.lastIndexOf('/', end - 1) + 1, end).toLowerCase(Locale.ROOT);
        return isNear(folder, FOLDER);
    }

    /** Another first letter makes another word: forms are no norms. */
    private static boolean isNear(String written, String name) {
        return !written.isEmpty()
                && written.charAt(0) == name.charAt(0)
                && NameSimilarity.slip(written, name).isPresent();
    }

    /** Whether a name speaks of what stands in a table; birthdays are no days of a book, nor are contacts acts. */
    private static boolean speaks(String name, String table) {
        return switch (table) {
            case DATES -> name.startsWith("date");
            case DAYS -> name.startsWith("day") || name.startsWith("holiday");
            case ACTS -> name.startsWith("act.") || name.startsWith("acts") || name.startsWith("action");
            default ->
                name.contains(table.substring(0, table.indexOf('.') - 1))
                        || isNear(name.substring(0, name.lastIndexOf('.')), table.substring(0, table.indexOf('.')));
        };
    }
}
