package dev.etiquette.wording;

import static org.assertj.core.api.Assertions.assertThat;

import dev.etiquette.language.NameSimilarity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names that an eye does not tell apart, and names that it does. */
class LookAlikesTest {

    @ParameterizedTest
    @CsvSource({
        "cop, \u0441\u043E\u0440",
        "CAT, \u0421\u0410\u0422",
        "ann, \u0430nn",
        "vip, \u03BDi\u03C1",
        "HOME, \u0397\u039F\u039C\u0395",
        "Boss, \u0412\u043E\u0455\u0455"
    })
    void letters_of_another_alphabet_look_like_latin_ones(String plain, String foreign) {
        assertThat(LookAlikes.differUnseen(plain, foreign)).isTrue();
        assertThat(LookAlikes.differUnseen(foreign, plain)).isTrue();
        assertThat(LookAlikes.alike(foreign)).isEqualTo(LookAlikes.alike(plain));
    }

    @ParameterizedTest
    @CsvSource({
        "ann, ann",
        "ann, ANN",
        "\u0430\u043D\u043D\u0430, \u0410\u041D\u041D\u0410",
        "l0, 1O",
        "\u043C\u0430\u043C\u0430, mama",
        "m\u00FCller, muller"
    })
    void what_is_the_same_but_for_capitals_or_can_be_told_apart_is_not_told(String one, String other) {
        assertThat(LookAlikes.differUnseen(one, other)).isFalse();
    }

    /** The small letters of these capitals look like no Latin ones. */
    @Test
    void namesOfOneForeignAlphabetAreComparedAsTheyAre() {
        assertThat(NameSimilarity.slip("\u0441\u0435\u043C\u044C\u044F", "\u0421\u0415\u041C\u042C\u042F"))
                .hasValue(0);
        assertThat(NameSimilarity.slip("\u043C\u0430\u043C\u0430", "\u041C\u0410\u041C\u0410"))
                .hasValue(0);
    }
}
