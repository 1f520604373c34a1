package dev.etiquette.reading;

import static org.assertj.core.api.Assertions.assertThat;

import dev.etiquette.reading.Phrase.Where;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Texts are searched for phrases by their first and their rarest words; that must find what looking everywhere finds. */
final class PhraseIndexTest {

    private static final List<String> WORDS =
            List.of("you", "stop", "get", "writing", "letters", "again", "not", "lettering", "away", "please");

    private static final List<String> PIECES = List.of(
            "you",
            "stop",
            "not",
            "again",
            "letter*",
            "stop|quit",
            "(get away|stop writing|not)",
            "[mail]",
            "[many]",
            "get|[mail]",
            "writ*|again");

    private static final List<Phrase> GROUPS = List.of(
            new Phrase("en", "[mail]", Where.GROUP, "letters|get writing|lettering away"),
            new Phrase(
                    "en",
                    "[many]",
                    Where.GROUP,
                    "stop|again|away|"
                            + IntStream.range(0, 20).mapToObj(n -> "word" + n).collect(Collectors.joining("|"))));

    @Test
    void findsWhatLookingEverywhereFinds() {
        Random random = new Random(20_261_128);
        WordGroups groups = new WordGroups(GROUPS);
        Set<String> found = new TreeSet<>();
        for (int round = 0; round < 60; round++) {
            List<Phrase> rows = phrases(random);
            Phrases phrases =
                    new Phrases(Stream.concat(GROUPS.stream(), rows.stream()).toList());
            for (int text = 0; text < 40; text++) {
                List<String> words = words(random);
                Set<String> expected = rows.stream()
                        .filter(row -> standsIn(row, words, groups))
                        .map(Phrase::mark)
                        .collect(Collectors.toCollection(TreeSet::new));
                String read = String.join(" ", words);
                Set<String> marks = new TreeSet<>();
                rows.forEach(row -> {
                    if (phrases.read(read).marks(Set.of()).contains(row.mark())) {
                        marks.add(row.mark());
                    }
                });
                assertThat(marks).as("%s in %s", rows, read).isEqualTo(expected);
                found.addAll(marks);
            }
        }
        assertThat(found).as("marks that were seen at all").hasSizeGreaterThan(10);
    }

    private static List<Phrase> phrases(Random random) {
        List<Phrase> rows = new ArrayList<>();
        for (int at = 0; at < 15; at++) {
            StringBuilder phrase = new StringBuilder(piece(random));
            for (int more = random.nextInt(3); more > 0; more--) {
                phrase.append(random.nextInt(4) == 0 ? " & " : " ").append(piece(random));
            }
            rows.add(new Phrase("en", "mark " + at, Where.ANYWHERE, phrase.toString()));
        }
        return rows;
    }

    private static String piece(Random random) {
        return PIECES.get(random.nextInt(PIECES.size()));
    }

    private static List<String> words(Random random) {
        return random.ints(1 + random.nextInt(7), 0, WORDS.size())
                .mapToObj(at -> (random.nextInt(8) == 0 ? "#" : "") + WORDS.get(at))
                .toList();
    }

    private static boolean standsIn(Phrase row, List<String> words, WordGroups groups) {
        PhrasePattern pattern = PhrasePattern.of(row.phrase(), groups);
        return IntStream.range(0, words.size()).anyMatch(start -> pattern.lengths(words, start) != 0);
    }
}
