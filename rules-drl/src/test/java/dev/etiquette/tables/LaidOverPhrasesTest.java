package dev.etiquette.tables;

import static org.assertj.core.api.Assertions.assertThat;

import dev.etiquette.model.MarkSet;
import dev.etiquette.reading.Phrase;
import dev.etiquette.reading.PhraseExamples;
import dev.etiquette.reading.Phrases;
import dev.etiquette.report.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A table that is laid over another one, which spares making ready what stands in both, marks texts as one table of all rows does. */
class LaidOverPhrasesTest {

    private static final String HEADER = "language,mark,where,phrase,not after\n";

    /** Of the texts for standard phrases one in so many is read. */
    private static final int SHARE = 10;

    private static PhraseTable standard = PhraseTable.EMPTY;

    @BeforeAll
    static void read() throws IOException {
        standard =
                PhraseTable.read("standard.csv", Files.readString(Path.of("tables", "phrases.csv")), new ArrayList<>());
    }

    private static Stream<List<String>> rows() {
        return Stream.of(
                // Plain ones, a sign and part of an address.
                List.of(
                        "en,praise,anywhere,bravissimo",
                        "en,stop,anywhere,begone foul one",
                        "en,no stop,anywhere,begone foul one i said",
                        "de,closing,whole,servus beinand",
                        "de,stop,sentence,schluss jetzt",
                        "any,question,anywhere,¶",
                        "any,promotional,link,bakery.example"),
                // More words of a group, and one of one's own.
                List.of(
                        "en,[contacting],group,carrier pigeoning",
                        "en,[baking],group,kneading|baking",
                        "en,question,anywhere,who is [baking]"),
                // All words of a group are gone, and a sign.
                List.of("en,[contacting],nowhere," + groupOf("[contacting]"), "any,question,nowhere,?"));
    }

    private static String groupOf(String name) {
        return standard()
                .filter(row -> row.isGroup() && row.mark().equals(name))
                .findFirst()
                .orElseThrow()
                .phrase();
    }

    private static Stream<Phrase> standard() {
        return standard.rows().stream();
    }

    @ParameterizedTest
    @MethodSource("rows")
    void texts_are_marked_as_by_one_table(List<String> own) {
        compare(own);
    }

    @Test
    void texts_are_marked_as_by_one_table_without_some_rows() {
        Random random = new Random(1);
        List<Phrase> rows = standard()
                .filter(row -> !row.phrase().contains("\"") && !row.isWeighed())
                .filter(row -> row.notAfter().isEmpty() && row.where() != Phrase.Where.GIVEN)
                .toList();
        List<String> gone = random.ints(50, 0, rows.size())
                .mapToObj(rows::get)
                .map(row -> row.language() + "," + row.mark() + ",nowhere,\"" + row.phrase() + "\"")
                .distinct()
                .toList();
        compare(gone);
    }

    private static void compare(List<String> own) {
        List<Problem> problems = new ArrayList<>();
        PhraseTable laid = PhraseTable.read("own.csv", HEADER + String.join("\n", own) + "\n", standard, problems);
        assertThat(problems).isEmpty();
        Phrases one = Phrases.ofTable(laid.rows());
        Set<String> texts = every(SHARE, examples(standard.rows()));
        int last = laid.rows().size();
        // A row takes away all that say the same, so there may be fewer.
        texts.addAll(examples(laid.rows().subList(Math.min(standard.rows().size() - own.size(), last), last)));
        texts.add("bravissimo! Who is kneading? See bakery.example/bread");
        texts.add("Servus beinand ¶ Schluss jetzt");
        texts.add("Begone foul one, I said. Stop carrier pigeoning me.");
        assertThat(texts).hasSizeGreaterThan(500);
        assertThat(texts.stream().filter(text -> !all(laid.phrases(), text).equals(all(one, text))))
                .as("read otherwise")
                .isEmpty();
    }

    private static Set<String> examples(List<Phrase> rows) {
        PhraseExamples examples = new PhraseExamples(rows);
        return rows.stream().map(examples::of).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static Set<String> every(int share, Set<String> texts) {
        List<String> all = List.copyOf(texts);
        return IntStream.range(0, all.size())
                .filter(at -> at % share == 0)
                .mapToObj(all::get)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static MarkSet all(Phrases phrases, String text) {
        return phrases.read(text).marks(Set.of());
    }
}
