package dev.etiquette.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NumberWordsTest {

    private static final long MOST = Long.MAX_VALUE;
    private static final long LEAST = Long.MIN_VALUE;

    @Test
    void share_is_rounded_up() {
        assertThat(NumberWords.percentOf(1, 2)).isEqualTo(50);
        assertThat(NumberWords.percentOf(1, 3)).isEqualTo(34);
        assertThat(NumberWords.percentOf(1, 1000)).isEqualTo(1);
        assertThat(NumberWords.percentOf(0, 7)).isZero();
        assertThat(NumberWords.percentOf(3, 2)).isEqualTo(150);
        assertThat(NumberWords.percentOf(-1, 3)).isEqualTo(-33);
    }

    @Test
    void nothing_has_no_shares() {
        assertThat(NumberWords.percentOf(5, 0)).isZero();
        assertThat(NumberWords.percentOf(5, -3)).isZero();
        assertThat(NumberWords.percentOf(MOST, LEAST)).isZero();
    }

    @Test
    void share_of_large_numbers_is_exact_or_the_largest_number() {
        assertThat(NumberWords.percentOf(MOST, MOST)).isEqualTo(100);
        assertThat(NumberWords.percentOf(MOST - 1, MOST)).isEqualTo(100);
        assertThat(NumberWords.percentOf(MOST, 1)).isEqualTo(MOST);
        assertThat(NumberWords.percentOf(LEAST, 1)).isEqualTo(LEAST);
    }

    @Test
    void what_is_needed_brings_the_share_down_and_one_less_does_not() {
        for (long percent = 1; percent <= 100; percent++) {
            for (long whole = 1; whole <= 30; whole++) {
                for (long part = 1; part <= whole; part++) {
                    long more = NumberWords.neededFor(part, whole, percent);

                    assertThat(NumberWords.percentOf(part, whole + more)).isLessThanOrEqualTo(percent);
                    if (more > 0) {
                        assertThat(NumberWords.percentOf(part, whole + more - 1))
                                .isGreaterThan(percent);
                    }
                }
            }
        }
    }

    @Test
    void nothing_is_needed_where_there_is_no_part_and_no_number_is_enough_for_a_share_of_nothing() {
        assertThat(NumberWords.neededFor(0, 5, 20)).isZero();
        assertThat(NumberWords.neededFor(-1, 5, 0)).isZero();
        assertThat(NumberWords.neededFor(1, 5, 0)).isEqualTo(MOST);
        assertThat(NumberWords.neededFor(1, 5, LEAST)).isEqualTo(MOST);
        assertThat(NumberWords.neededFor(MOST, LEAST, 1)).isEqualTo(MOST);
        assertThat(NumberWords.neededFor(1, MOST, 1)).isZero();
    }

    @Test
    void sums_and_differences_saturate() {
        assertThat(NumberWords.total(2, 3)).isEqualTo(5);
        assertThat(NumberWords.total(MOST, 1)).isEqualTo(MOST);
        assertThat(NumberWords.total(LEAST, -1)).isEqualTo(LEAST);
        assertThat(NumberWords.difference(2, 3)).isEqualTo(-1);
        assertThat(NumberWords.difference(LEAST, 1)).isEqualTo(LEAST);
        assertThat(NumberWords.difference(0, LEAST)).isEqualTo(MOST);
    }

    @Test
    void of_two_numbers_one_is_smaller_and_the_other_larger() {
        assertThat(NumberWords.smaller(2, -3)).isEqualTo(-3);
        assertThat(NumberWords.larger(2, -3)).isEqualTo(2);
    }
}
