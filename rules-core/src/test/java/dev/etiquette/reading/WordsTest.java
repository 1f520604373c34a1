package dev.etiquette.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordsTest {

    @Test
    void words_are_small_letters_without_punctuation() {
        assertThat(WordTokenizer.of("Which OVEN, exactly?!")).containsExactly("which", "oven", "exactly");
    }

    @Test
    void accents_do_not_matter_however_they_are_written() {
        assertThat(WordTokenizer.of("Café")).containsExactly("cafe");
        assertThat(WordTokenizer.of("Cafe\u0301")).containsExactly("cafe");
        assertThat(WordTokenizer.of("\uFF23\uFF21\uFF26\uFF25")).containsExactly("cafe");
    }

    @Test
    void apostrophes_of_every_sort_are_left_out() {
        assertThat(WordTokenizer.of("don't don\u2019t don\u02BCt don`t")).containsOnly("dont");
    }

    @Test
    void stretched_letters_count_once_or_twice_where_the_word_has_them_so() {
        assertThat(WordTokenizer.read("Thank youuu, sooo cooool")).containsExactly("thank", "you", "so", "cool");
        assertThat(WordTokenizer.read("ooo till 1000, all is free"))
                .containsExactly("ooo", "till", "1000", "all", "is", "free");
    }

    @Test
    void numbers_are_words_and_emoji_are_not() {
        assertThat(WordTokenizer.of("\uD83C\uDF5E 42 loaves \uD83D\uDC4D\uD83C\uDFFD"))
                .containsExactly("42", "loaves");
    }

    @Test
    void small_letters_are_those_of_no_country() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr"));
            assertThat(WordTokenizer.of("TITLE")).containsExactly("title");
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void words_from_right_to_left_are_words() {
        assertThat(WordTokenizer.of("\u05E9\u05DC\u05D5\u05DD, \u0645\u0631\u062D\u0628\u0627!"))
                .containsExactly("\u05E9\u05DC\u05D5\u05DD", "\u0645\u0631\u062D\u0628\u0627");
    }

    @Test
    void nothing_has_no_words() {
        assertThat(WordTokenizer.of("")).isEmpty();
        assertThat(WordTokenizer.of("?! … \u0000 \uD800")).isEmpty();
    }

    @Test
    void hyphens_part_words_and_hidden_ones_do_not() {
        assertThat(WordTokenizer.of("out-of-office e\u2011mail dan\u00ADke"))
                .containsExactly("out", "of", "office", "e", "mail", "danke");
    }

    @Test
    void sharp_s_is_written_in_two_ways() {
        assertThat(WordTokenizer.of("Grüße Grüsse GRÜẞE")).containsOnly("grusse");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "€ 19",
                "€19",
                "19 €",
                "19€",
                "$5",
                "$5.50",
                "£3",
                "20 EUR",
                "EUR 20",
                "20 Euro",
                "19,99 €",
                "1.299,00 €",
                "1 299 €",
                "5,- €",
                "€ 5,-",
                "5 dollars",
                "12 CHF"
            })
    void price_is_one_word(String price) {
        assertThat(WordTokenizer.read("only " + price + ", now")).containsExactly("only", WordTokenizer.PRICE, "now");
    }

    @ParameterizedTest
    @ValueSource(strings = {"£1.3bn", "$5m", "20 million dollars", "€ 5 Mrd", "$5k", "19,99", "x5 €x", "€", "route 66"})
    void what_only_looks_like_a_price_is_none(String text) {
        assertThat(WordTokenizer.read(text)).doesNotContain(WordTokenizer.PRICE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"20%", "20 %", "20 percent", "20 Prozent", "12,5 %"})
    void percentage_is_one_word(String percentage) {
        assertThat(WordTokenizer.read(percentage + " off")).containsExactly(WordTokenizer.PERCENTAGE, "off");
    }

    @Test
    void own_signs_in_a_text_mean_nothing() {
        assertThat(WordTokenizer.read("only \uE000 \uE001 now")).containsExactly("only", "now");
    }

    @Test
    void hashtags_keep_their_sign_where_it_is_wanted() {
        assertThat(WordTokenizer.read("#Ad and c#")).containsExactly("#ad", "and", "c");
        assertThat(WordTokenizer.of("#Ad")).containsExactly("ad");
    }

    @Test
    void words_between_blanks_are_those_between_the_breaks_of_the_whole_text() {
        Random random = new Random(7);
        String signs = ".,;:!?()[]\"#@$%&*+=/<>\\_|~^{} \n\t\r\u0000\u0007\u007F";
        for (int run = 0; run < 200_000; run++) {
            StringBuilder text = new StringBuilder();
            for (int length = random.nextInt(14); length > 0; length--) {
                switch (random.nextInt(5)) {
                    case 0, 1 -> text.append((char) ('a' + random.nextInt(26)));
                    case 2 -> text.append(random.nextInt(10));
                    default -> text.append(signs.charAt(random.nextInt(signs.length())));
                }
            }
            assertThat(WordTokenizer.cutAtBlanks(text.toString(), true))
                    .as("the words of \"%s\"", text)
                    .isEqualTo(WordTokenizer.cutAtBreaks(text.toString(), true));
        }
    }
}
