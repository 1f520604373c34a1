package dev.etiquette.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ColumnsTest {

    @Test
    void short_text_stays_as_it_is() {
        assertThat(Columns.squeezed("Good morning.", 2)).isEqualTo("  Good morning.");
    }

    @Test
    void text_of_the_exact_width_is_not_cut() {
        assertThat(Columns.squeezed("x".repeat(94), 6)).isEqualTo("      " + "x".repeat(94));
        assertThat(Columns.squeezed("x".repeat(95), 6)).isEqualTo("      " + "x".repeat(93) + "…");
    }

    @Test
    void text_is_cut_between_words() {
        String cut = Columns.squeezed("many words ".repeat(20), 0);
        assertThat(cut)
                .matches("(many words )+(many|many words)…")
                .hasSizeGreaterThan(90)
                .hasSizeLessThanOrEqualTo(Columns.WIDTH);
    }

    @Test
    void text_is_wrapped_to_so_many_lines() {
        assertThat(Columns.wrapped("word ".repeat(60), 4, 9)).hasSize(4).allMatch(line -> line.startsWith("    word"));
        assertThat(Columns.wrapped("word ".repeat(60), 4, 2))
                .hasSize(2)
                .last()
                .asString()
                .endsWith("word…");
    }

    @Test
    void wide_characters_take_two_columns() {
        assertThat(Columns.width("王小明")).isEqualTo(6);
        assertThat(Columns.squeezed("王".repeat(60), 0)).isEqualTo("王".repeat(49) + "…");
    }

    @Test
    void nothing_is_no_line() {
        assertThat(Columns.squeezed(" \n", 4)).isEmpty();
        assertThat(Columns.wrapped("", 4, 3)).isEmpty();
    }
}
