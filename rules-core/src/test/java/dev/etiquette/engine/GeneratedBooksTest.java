package dev.etiquette.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.etiquette.Repetitions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Books that make no sense mean the same to our engine and to stock Drools, in both of its modes. */
class GeneratedBooksTest {

    private static final int RULES = 50;
    private static final int SCENES = Repetitions.of(3);

    @ParameterizedTest
    @CsvSource({"1, MODEL", "1, CLASSIC", "2, MODEL", "3, CLASSIC", "4, CLASSIC", "5, CLASSIC"})
    void generated_rules_find_the_same_as_in_stock_drools(long seed, Referee.Mode mode) {
        Case generated = Case.of(Author.book(seed, RULES), mode);
        generated.agreesOn(1_000 * seed, SCENES);
        assertThat(generated.matched()).as("rules that match something").hasSizeGreaterThan(RULES / 3);
        assertThat(generated.askedInParts()).as("times asked in parts").isPositive();
    }
}
