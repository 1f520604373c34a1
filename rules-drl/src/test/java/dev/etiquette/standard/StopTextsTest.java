package dev.etiquette.standard;

import static org.assertj.core.api.Assertions.assertThat;

import dev.etiquette.RuleBook;
import dev.etiquette.model.Mark;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** How many wishes to be left alone the standard book reads, and how many texts that look like one. */
class StopTextsTest {

    private static final RuleBook BOOK = RuleBook.standard();

    private static List<Text> texts;

    private record Text(String text, String label, Set<Mark> marks) {

        static Text of(String line) {
            String[] cells = line.split("\t", -1);
            return new Text(cells[1], cells[2], BOOK.marks(cells[1]));
        }

        boolean isHeldBack() {
            return marks.contains(Mark.STOP) || marks.contains(Mark.POSSIBLE_STOP) || marks.contains(Mark.STOP_HERE);
        }
    }

    @BeforeAll
    static void read() throws IOException {
        texts = Stream.concat(
                        file("/texts/stop.tsv").lines(),
                        file("/texts/stop-free.tsv").lines())
                .map(Text::of)
                .toList();
    }

    private static String file(String name) throws IOException {
        try (InputStream file = Objects.requireNonNull(StopTextsTest.class.getResourceAsStream(name))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static Stream<Text> labelled(String label) {
        return texts.stream().filter(text -> text.label().equals(label));
    }

    @Test
    void at_most_one_wish_in_forty_is_missed() {
        assertThat(labelled("STOP").filter(text -> !text.isHeldBack()))
                .hasSizeLessThanOrEqualTo((int) labelled("STOP").count() / 40);
    }

    @Test
    void at_most_one_look_alike_in_ten_is_held_back() {
        assertThat(labelled("NONE").filter(Text::isHeldBack))
                .hasSizeLessThanOrEqualTo((int) labelled("NONE").count() / 10);
    }

    @Test
    void nobody_is_struck_off_for_a_look_alike() {
        assertThat(labelled("NONE").filter(text -> text.marks().contains(Mark.STOP)))
                .isEmpty();
    }

    @Test
    void one_place_is_not_every_place() {
        assertThat(labelled("ONE_PLACE")).allMatch(text -> text.marks().contains(Mark.STOP_HERE));
    }

    @Test
    void one_topic_is_never_a_sure_stop() {
        assertThat(labelled("UNSURE")).noneMatch(text -> text.marks().contains(Mark.STOP));
    }
}
