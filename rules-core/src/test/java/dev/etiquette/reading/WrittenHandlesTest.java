package dev.etiquette.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WrittenHandlesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        @rolf which oven?                            | rolf
        Thanks, @rolf.                               | rolf
        .@rolf said so                               | rolf
        (by @Rolf_1's mill)                          | rolf_1
        "@ROLF@Loud.Example."                        | rolf@loud.example
        see @rolf@loud.example, please               | rolf@loud.example
        @ann.bsky.social knows                       | ann.bsky.social
        @rolf-vik: yes                               | rolf-vik
        \u0634\u0643\u0631\u0627 \u200f@\u0631\u0648\u0644\u0641\u060c | \u0631\u0648\u0644\u0641
        \uff20rolf hi                                | rolf
        -@ann                                        | ann
        +@ann: yes                                   | ann
        a/@ann or b                                  | ann
        &@ann                                        | ann
        by=https://loud.example/@rolf =@ann          | ann
        @Ju\u0308rgen                                | j\u00fcrgen
        """)
    void handle_ends_where_it_is_no_more_of_one(String text, String handle) {
        assertThat(WrittenHandles.in(text)).containsExactly(handle);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "@",
                "@ rolf",
                "rolf",
                "rolf@loud.example",
                "Rolf Vik <rolf.vik+mill@loud.example>",
                "https://loud.example/@rolf",
                "loud.example/@rolf/2",
                "https://loud.example/?by=@rolf",
                "https://loud.example/-@rolf",
                "rolf-@loud.example",
                "by=@rolf",
                "2@rolf",
                "rolf: hi",
                "@@rolf"
            })
    void whoever_is_written_otherwise_is_not_named(String text) {
        assertThat(WrittenHandles.in(text)).isEmpty();
    }

    @Test
    void word_may_have_been_written_behind_it_without_a_space() {
        assertThat(WrittenHandles.beforeStop("ann-led")).contains("ann");
        assertThat(WrittenHandles.beforeStop("ann.great-thing")).contains("ann");
        assertThat(WrittenHandles.beforeStop("ann")).isEmpty();
    }

    @Test
    void each_is_named_once() {
        assertThat(WrittenHandles.in("@ben and @ann, and @Ben again")).containsExactly("ann", "ben");
    }

    @ParameterizedTest
    @CsvSource({"rolf: try again, rolf", "'Rolf, try again', rolf", "\uff20rolf hi, rolf"})
    void first_word_calls_somebody_in_a_room(String text, String handle) {
        assertThat(WrittenHandles.inRoom(text)).containsExactly(handle);
    }

    @ParameterizedTest
    @ValueSource(strings = {"try again, rolf", "rolf tries again", "http://rolf", "rolf:"})
    void other_words_call_nobody_in_a_room(String text) {
        assertThat(WrittenHandles.inRoom(text)).isEmpty();
    }

    @Test
    void whole_name_counts_behind_the_sign_alone() {
        assertThat(WrittenHandles.names("Thanks to @ROLF Vik!", "Rolf Vik")).isTrue();
        assertThat(WrittenHandles.names("Thanks to @Rolf Viking and x@Rolf Vik", "Rolf Vik"))
                .isFalse();
        assertThat(WrittenHandles.names("Thanks to Rolf Vik", "Rolf Vik")).isFalse();
    }

    @Test
    @Timeout(10)
    void long_text_takes_time_in_proportion() {
        String signs = "@a" + ".-".repeat(500_000) + "@".repeat(500_000);

        assertThat(WrittenHandles.in(signs)).containsExactly("a");
    }
}
