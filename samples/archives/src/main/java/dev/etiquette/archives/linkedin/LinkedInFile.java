package dev.etiquette.archives.linkedin;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import dev.etiquette.archives.csv.CsvRow;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The supported files of a LinkedIn archive, each recognised by the names of its columns. */
enum LinkedInFile {
    CONNECTIONS(Set.of("firstname", "lastname", "connectedon")),
    MESSAGES(Set.of("conversationid", "from", "date", "content")),
    /** Of 2018 and before: names alone, and no conversation. */
    OLD_MESSAGES(Set.of("from", "to", "date", "content", "direction")),
    INVITATIONS(Set.of("from", "to", "sentat", "direction")),
    SHARES(Set.of("date", "sharelink", "sharecommentary")),
    COMMENTS(Set.of("date", "link", "message")),
    REACTIONS(Set.of("date", "type", "link")),
    PROFILE(Set.of("firstname", "lastname", "headline", "industry"));

    private static final List<Character> SEPARATORS = List.of(',', ';', '\t');
    /** Files that have never had further columns; others get more between years, in any order. */
    private static final Set<LinkedInFile> EXACT = Set.of(COMMENTS, REACTIONS);

    private final Set<String> columns;

    LinkedInFile(Set<String> columns) {
        this.columns = columns;
    }

    /**
     * The header of a file.
     *
     * @param kind of the file
     * @param separator between its fields
     */
    record Header(LinkedInFile kind, char separator) {}

    /** Whether a line with these columns, by {@link CsvRow#key}, is the header of such a file. */
    boolean isHeader(Set<String> names) {
        return names.containsAll(columns) && (!EXACT.contains(this) || names.size() == columns.size());
    }

    /** The first header in the beginning of a file. */
    static Optional<Header> in(String beginning) {
        if (beginning.startsWith("{") || beginning.startsWith("[") || beginning.startsWith("<")) {
            return Optional.empty();
        }
        return beginning
                .lines()
                .filter(LinkedInFile::mayBeHeader)
                .map(LinkedInFile::header)
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** Every header contains one of these words; most lines contain none, and need no parser. */
    private static boolean mayBeHeader(String line) {
        String lower = line.toLowerCase(Locale.ROOT);
        return lower.length() < 2_000
                && (lower.contains("date")
                        || lower.contains("connected")
                        || lower.contains("sent")
                        || lower.contains("headline"));
    }

    private static Optional<Header> header(String line) {
        for (char separator : SEPARATORS) {
            if (line.indexOf(separator) < 0) {
                continue;
            }
            Set<String> names = new HashSet<>();
            try {
                CsvReader.builder()
                        .fieldSeparator(separator)
                        .ofSingleCsvRecord(line)
                        .getFields()
                        .forEach(field -> names.add(CsvRow.key(field)));
            } catch (CsvParseException noRecord) {
                continue;
            }
            names.remove("");
            for (LinkedInFile kind : values()) {
                if (kind.isHeader(names)) {
                    return Optional.of(new Header(kind, separator));
                }
            }
        }
        return Optional.empty();
    }
}
