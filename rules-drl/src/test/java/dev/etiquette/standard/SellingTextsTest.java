package dev.etiquette.standard;

import static org.assertj.core.api.Assertions.assertThat;

import dev.etiquette.RuleBook;
import dev.etiquette.model.Mark;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Everyday advertising is seen, and everyday talk is not taken for it. The texts were written down before the phrases that
 * find them.
 */
class SellingTextsTest {

    private static final Path TEXTS = Path.of("src/test/resources/dev/etiquette/standard/selling.tsv");

    @ParameterizedTest
    @ValueSource(strings = {"en", "de"})
    void nine_of_ten_advertisements_are_seen_and_nothing_else_is(String language) throws IOException {
        RuleBook standard = RuleBook.standard();
        int selling = 0;
        List<String> missed = new ArrayList<>();
        List<String> falselySeen = new ArrayList<>();
        for (String line : Files.readAllLines(TEXTS)) {
            String[] cells = line.split("\t");
            if (!cells[0].equals(language)) {
                continue;
            }
            boolean sells = cells[2].equals("SELLS");
            boolean seen = standard.marks(cells[1]).contains(Mark.PROMOTIONAL);
            selling += sells ? 1 : 0;
            if (sells && !seen) {
                missed.add(cells[1]);
            } else if (!sells && seen) {
                falselySeen.add(cells[1]);
            }
        }
        assertThat(selling).isGreaterThanOrEqualTo(40);
        assertThat(missed).hasSizeLessThanOrEqualTo(selling / 10);
        assertThat(falselySeen).isEmpty();
    }
}
