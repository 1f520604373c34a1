package dev.etiquette.standard;

import static org.assertj.core.api.Assertions.assertThat;

import dev.etiquette.RuleBook;
import dev.etiquette.model.Mark;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How well promises are told from what only looks like one: no list of phrases finds them all. */
class PromiseTextsTest {

    private static final RuleBook BOOK = RuleBook.standard();

    private record Text(String language, boolean promise, String text) {

        static Text of(String line) {
            String[] cells = line.split("\t");
            return new Text(cells[0], cells[1].equals("PROMISE"), cells[2]);
        }

        boolean read() {
            return BOOK.marks(text).contains(Mark.PROMISE);
        }
    }

    private static List<Text> texts(String language) {
        return StandardFiles.text("promises.tsv")
                .lines()
                .filter(line -> !line.startsWith("#"))
                .map(Text::of)
                .filter(text -> text.language().equals(language))
                .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "de"})
    void nearly_all_promises_are_found_and_hardly_anything_else(String language) {
        List<String> missed = new ArrayList<>();
        List<String> wrong = new ArrayList<>();
        int found = 0;
        for (Text each : texts(language)) {
            if (each.read() && each.promise()) {
                found++;
            } else if (each.read()) {
                wrong.add(each.text());
            } else if (each.promise()) {
                missed.add(each.text());
            }
        }

        assertThat(missed)
                .as("promises that are not found, of %d", found + missed.size())
                .hasSizeLessThan(5);
        assertThat(wrong).as("what is no promise").hasSizeLessThan(5);
        assertThat(found).isGreaterThan(75);
    }
}
