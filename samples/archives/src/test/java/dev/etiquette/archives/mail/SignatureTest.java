package dev.etiquette.archives.mail;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The lines below a letter that tell its writer are none of its words; what stands behind the name as a sentence is. */
class SignatureTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Could you send the plans by noon?\n\nBea Lund\nHead of Repairs\nLund & Sons\n+46 8 123 45",
                "Could you send the plans by noon?\n\n– Bea Lund, Lund & Sons",
                "Could you send the plans by noon?\n*Bea Lund*",
            })
    void lines_from_the_name_on_are_cut(String text) {
        assertThat(Signature.without(text, "Bea Lund")).isEqualTo("Could you send the plans by noon?");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Hello!\\nBea Lund\\nPS: could you bring the ladder | Bea Lund",
                "Hello!\\nBea Lund\\nDid you find the ladder? | Bea Lund",
                "Hello!\\nBea Lund\\nWe open again on Monday. | Bea Lund",
                "Bea Lund asked me for the ladder | Bea Lund",
                "Two of us came:\\nBeat Lundqvist\\nand me | Bea Lund",
                "See you\\nBea | ''",
            })
    void what_is_said_stays(String written, String name) {
        String text = written.strip().replace("\\n", "\n");
        assertThat(Signature.without(text, name)).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(ints = {8, 20})
    void long_lists_below_a_name_stay(int lines) {
        String text = "Our offer\nBea Lund\n" + "one more item\n".repeat(lines);
        assertThat(Signature.without(text, "Bea Lund")).isEqualTo(text);
    }
}
