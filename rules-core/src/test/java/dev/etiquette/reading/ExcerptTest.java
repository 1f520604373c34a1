package dev.etiquette.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class ExcerptTest {

    /** What a reader sees as one character. */
    private static final Pattern SEEN = Pattern.compile("\\X");

    private static final String FAMILY = "\uD83D\uDC68\u200D\uD83D\uDC69\u200D\uD83D\uDC67\u200D\uD83D\uDC66";

    @Test
    void short_text_stays_as_it_is() {
        assertThat(TextBeginning.of("Bread, every day.")).isEqualTo("Bread, every day.");
        assertThat(TextBeginning.of("")).isEmpty();
        assertThat(TextBeginning.of("x".repeat(140))).isEqualTo("x".repeat(140));
    }

    @Test
    void blanks_and_line_ends_of_every_sort_are_one_blank() {
        assertThat(TextBeginning.of("  a\r\n\tb\u00A0\u2003c\u2028d\u0000e  ")).isEqualTo("a b c d e");
    }

    @Test
    void long_text_is_cut_between_words() {
        assertThat(TextBeginning.of("bread ".repeat(40)))
                .isEqualTo("bread ".repeat(23).strip() + "…");
    }

    @Test
    void long_word_is_cut_where_it_must_be() {
        assertThat(TextBeginning.of("x".repeat(141))).isEqualTo("x".repeat(140) + "…");
    }

    @Test
    void nothing_is_cut_inside_of_what_readers_see_as_one_character() {
        List<String> characters =
                List.of("\uD83C\uDF5E", "\uD83D\uDC4D\uD83C\uDFFD", "\uD83C\uDDE9\uD83C\uDDEA", "e\u0301", FAMILY);
        for (String character : characters) {
            String excerpt = TextBeginning.of(character.repeat(150));

            assertThat(excerpt).endsWith("…");
            String kept = excerpt.substring(0, excerpt.length() - 1);
            assertThat(kept.replace(character, ""))
                    .as("the rest of %s", character)
                    .isEmpty();
            assertThat(SEEN.matcher(kept).results().count()).isLessThanOrEqualTo(140);
            assertThat(kept).isNotEmpty();
        }
    }

    @Test
    void text_from_right_to_left_is_cut_at_its_end() {
        String shalom = "\u05E9\u05DC\u05D5\u05DD ";

        assertThat(TextBeginning.of(shalom.repeat(50)))
                .isEqualTo(shalom.repeat(28).strip() + "…");
    }

    @Test
    void text_of_many_thousand_characters_is_cut_all_the_same() {
        assertThat(TextBeginning.of("bread ".repeat(5_000))).hasSize(138);
        assertThat(TextBeginning.of(" ".repeat(30_000) + "late")).isNotNull();
        assertThat(TextBeginning.of(
                        Normalizer.normalize("é", Normalizer.Form.NFD).repeat(30_000)))
                .endsWith("…");
        assertThat(TextBeginning.of("\uD83C\uDF5E".repeat(20_001))).isEqualTo("\uD83C\uDF5E".repeat(140) + "…");
    }

    @Test
    void text_of_ascii_is_cut_like_any_other() {
        Random random = new Random(7);
        String signs = "abc. \n\r\t\u0000\u007F\u0301\u00E9";
        for (int run = 0; run < 20_000; run++) {
            StringBuilder text = new StringBuilder();
            int most = random.nextBoolean() ? 9 : signs.length();
            int blanks = random.nextInt(4);
            for (int length = random.nextInt(random.nextInt(50) == 0 ? 6_000 : 230); length > 0; length--) {
                boolean blank = random.nextInt(4) < blanks;
                boolean plain = random.nextInt(20) > 0;
                text.append(blank ? ' ' : plain ? 'x' : signs.charAt(random.nextInt(most)));
            }
            assertThat(TextBeginning.of(text.toString())).isEqualTo(TextBeginning.ofAnyScript(text.toString()));
        }
    }
}
