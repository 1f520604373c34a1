package dev.etiquette.guide;

import static org.assertj.core.api.Assertions.assertThat;

import dev.etiquette.language.RuleReader;
import dev.etiquette.language.RuleReader.Source;
import dev.etiquette.model.Mark;
import dev.etiquette.tables.PhraseTable;
import dev.etiquette.vocabulary.FactType;
import dev.etiquette.vocabulary.Field;
import dev.etiquette.vocabulary.Vocabulary;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The page of all words. {@code mvn test -Dgolden=write} writes it anew. */
class WordsPageTest {

    private static final Path PAGE = Path.of("WORDS.md");
    private static final Path CORE = Path.of("../rules-core/src/main/java/dev/etiquette");
    private static final Path MEANINGS =
            Path.of("../rules-core/src/main/resources/dev/etiquette/vocabulary/meanings.properties");
    private static final Vocabulary VOCABULARY = Vocabulary.standard();

    @Test
    void page_shows_the_vocabulary_as_it_is() throws IOException {
        String page = page();
        if ("write".equals(System.getProperty("golden"))) {
            Files.writeString(PAGE, page);
        }
        assertThat(Files.readString(PAGE))
                .as("Maybe run mvn test -pl rules-core,rules-drl -Dgolden=write")
                .isEqualTo(page);
    }

    /** The library tells them at run time. */
    @Test
    void meanings_that_the_library_tells_are_those_of_the_source() throws IOException {
        String meanings = WordsPage.meanings(VOCABULARY, comments());
        if ("write".equals(System.getProperty("golden"))) {
            Files.writeString(MEANINGS, meanings);
        }
        assertThat(Files.readString(MEANINGS))
                .as("Maybe run mvn test -pl rules-core,rules-drl -Dgolden=write")
                .isEqualTo(meanings);
    }

    @Test
    void page_has_every_word_fact_field_choice_and_mark() throws IOException {
        String page = page();
        List<String> lines = page.lines().toList();

        VOCABULARY.words().keySet().forEach(word -> assertThat(page).containsPattern("(?m)^\\| `" + word + "\\b"));
        VOCABULARY
                .choices()
                .values()
                .forEach(choice -> choice.values()
                        .keySet()
                        .forEach(value -> assertThat(page).contains("| `" + choice.name() + "." + value + "` |")));
        for (Mark mark : Mark.values()) {
            assertThat(page)
                    .contains("\n| " + mark.name().toLowerCase(Locale.ROOT).replace('_', ' ') + " | ");
        }
        Vocabulary book = RuleReader.read(sources(), VOCABULARY).vocabulary();
        for (FactType fact : book.facts().values()) {
            int start = lines.indexOf("#### " + fact.name());
            assertThat(start).as(fact.name()).isPositive();
            List<String> rows = lines.stream()
                    .skip(start + 1L)
                    .takeWhile(line -> !line.startsWith("#"))
                    .filter(line -> line.startsWith("| `"))
                    .toList();
            assertThat(rows).as(fact.name()).hasSameSizeAs(fact.fields().keySet());
            fact.fields()
                    .keySet()
                    .forEach(field -> assertThat(rows).anyMatch(row -> row.startsWith("| `" + field + "` |")));
        }
    }

    /** What stands in the book is checked with the book. */
    @Test
    void examples_that_do_not_come_from_the_book_are_sound() throws IOException {
        Examples none = new Examples(List.of(), List.of());
        for (FactType fact : VOCABULARY.facts().values()) {
            for (Field field : fact.fields().values()) {
                if (fact.name().equals("Now")) {
                    continue;
                }
                String rule = """
                        package etiquette
                        rule "An example"
                            @id( "EXAMPLE-1" )
                            @source( "The page of words" )
                        when
                            $advised : Proposal()
                            exists %s( %s )
                        then
                            withhold( $advised, because( "It is an example." ) );
                        end
                        """.formatted(fact.name(), none.of(fact, field));
                assertThat(RuleReader.read(List.of(new Source("example.drl", rule)), VOCABULARY)
                                .problems())
                        .as(rule)
                        .isEmpty();
            }
        }
    }

    private static List<Source> sources() throws IOException {
        List<Source> sources = new ArrayList<>();
        try (Stream<Path> files = Files.walk(Path.of("rules"))) {
            for (Path file : files.filter(each -> each.toString().endsWith(".drl"))
                    .sorted()
                    .toList()) {
                sources.add(new Source(file.toString(), Files.readString(file)));
            }
        }
        return sources;
    }

    private static Comments comments() throws IOException {
        return Comments.in(
                CORE.resolve("model"), CORE.resolve("prepared"), CORE.resolve("advice"), CORE.resolve("vocabulary"));
    }

    private static String page() throws IOException {
        List<Source> sources = sources();
        RuleReader.Result read = RuleReader.read(sources, VOCABULARY);
        PhraseTable phrases =
                PhraseTable.read("phrases.csv", Files.readString(Path.of("tables/phrases.csv")), new ArrayList<>());
        return new WordsPage(
                        read.vocabulary(),
                        comments(),
                        new Examples(sources, read.rules()),
                        read.rules(),
                        phrases.rows())
                .text();
    }
}
