package dev.etiquette.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Posts that say the same to their readers. */
class PostTextTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Bake with us!                               | bake, with us 🍞
            Bake with us #bread #baking                 | Bake with us
            ICYMI: bake with us                         | Bake with us
            In case you missed it: bake with us         | Bake with us
            From the archives: bake with us             | Bake with us
            Falls ihr es verpasst habt: Brot im Ofen    | Brot im Ofen
            Aus dem Archiv: Brot im Ofen                | Brot im Ofen
            Throwback Thursday! Bake with us            | Bake with us
            Bread https://bakery.example/oven?utm_source=x&gclid=1 | Bread https://bakery.example/oven
            Bread https://bakery.example/oven?page=2&ref=me        | Bread https://bakery.example/oven?page=2
            How we bake our bread t.co/abc              | How we bake our bread t.co/xyz
            """)
    void same_is_the_same(String one, String other) {
        assertThat(PostText.of(one)).isEqualTo(PostText.of(other));
        assertThat(PostText.of(one).isEmpty()).isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Bake with us                             | Bake with them
            Bread https://bakery.example/oven        | Bread https://bakery.example/stove
            Bread https://bakery.example/oven?page=2 | Bread https://bakery.example/oven?page=3
            Bread t.co/abc                           | Bread t.co/xyz
            #bread                                   | #cake
            Again                                    | Reminder
            Reminder                                 | In case you missed it
            """)
    void other_is_another(String one, String other) {
        assertThat(PostText.of(one)).isNotEqualTo(PostText.of(other));
    }

    @Test
    void signs_alone_say_nothing_that_can_be_compared() {
        assertThat(PostText.of("🍞 !!!").isEmpty()).isTrue();
        assertThat(PostText.of("").isEmpty()).isTrue();
        assertThat(PostText.of("https://bakery.example").isEmpty()).isFalse();
        assertThat(PostText.of("#bread").isEmpty()).isFalse();
    }

    @Test
    void runs_are_of_three_words_and_begin_with_eight() {
        assertThat(PostText.of("one two three four five six seven").runs()).isEmpty();
        assertThat(PostText.of("a1 b2 c3 d4 e5 f6 g7 h8").runs())
                .containsExactly("a1 b2 c3", "b2 c3 d4", "c3 d4 e5", "d4 e5 f6", "e5 f6 g7", "f6 g7 h8");
    }

    @Test
    void numbers_tell_parts_from_each_other() {
        assertThat(PostText.of("Part 12 of the book, page 3a").numbers()).containsExactlyInAnyOrder("12", "3a");
        assertThat(PostText.of("No part at all").numbers()).isEmpty();
    }

    @Test
    void pages_are_told_without_what_counts_visitors() {
        assertThat(PostText.of("See https://Bakery.example/oven/new?b=2&a=1&fbclid=9 now")
                        .pages())
                .containsExactly("bakery.example/oven/new[a=1, b=2]");
        // A short address may lead anywhere; with few words it is all that is said.
        assertThat(PostText.of("Our new oven bit.ly/abc").pages()).hasSize(1);
        assertThat(PostText.of("Here is our oven bit.ly/abc").pages()).isEmpty();
    }

    @Test
    void only_the_beginning_of_a_long_text_is_read() {
        String long1 = "bread ".repeat(2000);
        assertThat(PostText.of(long1 + "one")).isEqualTo(PostText.of(long1 + "two"));
    }
}
