package dev.etiquette.standard;

import static org.assertj.core.api.Assertions.assertThat;

import dev.etiquette.RuleBook;
import dev.etiquette.model.Mark;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The table of phrases reads wordings of many sorts no worse than it did. */
class WordingsTest {

    private record Wording(String kind, String text) {}

    private static final RuleBook BOOK = RuleBook.standard();

    @Test
    void machines_are_told_from_people() throws IOException {
        assertThat(f1("machine", "person", Set.of(Mark.OUT_OF_OFFICE, Mark.AUTOMATIC, Mark.RECEIPT)))
                .isGreaterThanOrEqualTo(0.85);
    }

    @Test
    void what_asks_is_told_from_what_does_not() throws IOException {
        assertThat(f1("asks", "asks not", Set.of(Mark.QUESTION))).isGreaterThanOrEqualTo(0.75);
    }

    @Test
    void what_leaves_the_next_step_to_them_is_closing() throws IOException {
        List<Wording> theirs = all("theirs");
        assertThat(theirs).isNotEmpty();
        assertThat(theirs.stream()
                        .filter(each -> shows(each, Set.of(Mark.CLOSING)))
                        .count())
                .isGreaterThanOrEqualTo(theirs.size() * 85 / 100);
    }

    /** The harmonic mean of how many of the found ones are right and how many of the right ones are found. */
    private static double f1(String right, String wrong, Set<Mark> marks) throws IOException {
        List<Wording> wanted = all(right);
        List<Wording> unwanted = all(wrong);
        assertThat(wanted).hasSizeGreaterThan(30);
        assertThat(unwanted).hasSizeGreaterThan(30);
        double found = wanted.stream().filter(each -> shows(each, marks)).count();
        double alarms = unwanted.stream().filter(each -> shows(each, marks)).count();
        return 2 * found / (found + alarms + wanted.size());
    }

    private static boolean shows(Wording wording, Set<Mark> marks) {
        return BOOK.marks(wording.text()).stream().anyMatch(marks::contains);
    }

    private static List<Wording> all(String kind) throws IOException {
        List<Wording> all = new ArrayList<>();
        try (var file = Objects.requireNonNull(WordingsTest.class.getResourceAsStream("wordings.txt"))) {
            new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> line.startsWith(kind + " | "))
                    .forEach(line -> all.add(new Wording(kind, line.substring(kind.length() + 3))));
        }
        return all;
    }
}
