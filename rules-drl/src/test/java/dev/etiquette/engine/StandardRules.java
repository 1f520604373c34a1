package dev.etiquette.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.etiquette.language.RuleReader;
import dev.etiquette.language.RuleReader.Result;
import dev.etiquette.language.RuleReader.Source;
import dev.etiquette.report.Problem;
import dev.etiquette.tables.ActTable;
import dev.etiquette.tables.BookFacts;
import dev.etiquette.tables.BookTables;
import dev.etiquette.tables.DateTable;
import dev.etiquette.tables.DayTable;
import dev.etiquette.tables.NormTable;
import dev.etiquette.tables.PhraseTable;
import dev.etiquette.tables.PlatformTable;
import dev.etiquette.vocabulary.Vocabulary;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The standard book as the engine reads it, read from the folder of its files.
 *
 * @param files its rule files
 * @param book its rules
 * @param tables its tables
 */
record StandardRules(List<Source> files, Result book, BookTables tables) {

    /** Reads it; it must be sound. */
    static StandardRules read() {
        try {
            List<Source> files = readFiles();
            Result book = RuleReader.read(files, Vocabulary.standard());
            List<Problem> problems = new ArrayList<>(book.problems());
            BookTables tables = new BookTables(
                    NormTable.read("norms.csv", Files.readString(Path.of("tables/norms.csv")), problems),
                    PhraseTable.read("phrases.csv", Files.readString(Path.of("tables/phrases.csv")), problems),
                    DateTable.read("dates.csv", Files.readString(Path.of("tables/dates.csv")), problems),
                    DayTable.EMPTY,
                    PlatformTable.STANDARD,
                    ActTable.EMPTY,
                    BookFacts.EMPTY);
            assertThat(problems).isEmpty();
            return new StandardRules(files, book, tables);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static List<Source> readFiles() throws IOException {
        List<Source> files = new ArrayList<>();
        try (Stream<Path> all = Files.walk(Path.of("rules"))) {
            for (Path file : all.filter(each -> each.toString().endsWith(".drl"))
                    .sorted()
                    .toList()) {
                files.add(new Source(file.toString(), Files.readString(file)));
            }
        }
        return files;
    }

    /** Asks its rules. */
    Network network() {
        return Network.of(book.rules(), book.strata());
    }
}
