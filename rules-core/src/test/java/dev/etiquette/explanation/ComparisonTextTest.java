package dev.etiquette.explanation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.etiquette.explanation.Comparison.Relation;
import dev.etiquette.model.PersonId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ComparisonTextTest {

    private static final PersonId ANN = new PersonId("ann");
    private static final FactRef ANNS = fact("Contact", ANN, "Contact( Ann )");
    private static final FactRef NORM = fact("Norm", PersonId.NONE, "Norm( X )");
    private static final FactRef TURN = fact("Turn", ANN, "Turn( Ann )");

    private static FactRef fact(String type, PersonId person, String text) {
        return new FactRef(type, "", person, Optional.empty(), false, "", text);
    }

    private static String text(FactRef nearest, String value, Comparison comparison) {
        Obstacle.Differs differs = new Obstacle.Differs(nearest, "a test", value, "", Optional.of(comparison));
        Stop stop = new Stop(
                new RuleRef("A-1", "It is so", "Us", "a.drl", 1),
                0,
                "Contact()",
                "a.drl",
                2,
                List.of(),
                differs,
                List.of(),
                1);
        return new WhyNot.Stopped(stop).sentence(ZoneOffset.UTC);
    }

    private static Comparison plain(String field, Relation relation, String other) {
        return new Comparison(field, relation, other, "", Optional.empty());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "EQUAL    | 3     | 2                  | \"best of all\" is 3, not 2: Contact( Ann ).",
                "UNEQUAL  | 3     | 3                  | \"best of all\" is 3 and should be anything but 3: Contact( Ann ).",
                "LESS     | 3     | 2                  | \"best of all\" is 3 and should be less than 2: Contact( Ann ).",
                "AT_MOST  | 3     | 2                  | \"best of all\" is 3 and should be 2 or less: Contact( Ann ).",
                "MORE     | 3     | 4                  | \"best of all\" is 3 and should be more than 4: Contact( Ann ).",
                "AT_LEAST | 3     | 4                  | \"best of all\" is 3 and should be 4 or more: Contact( Ann ).",
                "BEFORE   | 10:00 | 9:00               | \"best of all\" is 10:00 and should be before 9:00: Contact( Ann ).",
                "UNTIL    | 10:00 | 9:00               | \"best of all\" is 10:00 and should be 9:00 or earlier: Contact( Ann ).",
                "AFTER    | 10:00 | 11:00              | \"best of all\" is 10:00 and should be after 11:00: Contact( Ann ).",
                "FROM     | 10:00 | 11:00              | \"best of all\" is 10:00 and should be 11:00 or later: Contact( Ann ).",
                "AMONG    | 3     | 1, 2               | \"best of all\" is 3 and should be one of 1, 2: Contact( Ann ).",
                "CONTAINS | a, b  | c                  | \"best of all\" does not have \"c\": Contact( Ann ).",
                "LACKS    | a, c  | c                  | \"best of all\" has \"c\", and must not: Contact( Ann ).",
                "EQUAL    | false | true               | \"best of all\" is not true of Contact( Ann ).",
                "UNEQUAL  | true  | true               | \"best of all\" is true of Contact( Ann ), and must not be.",
                "UNEQUAL  | empty | empty              | \"best of all\" is empty in Contact( Ann ).",
                "BEFORE   | no particular time | no particular time | No \"best of all\" is known of Contact( Ann ).",
            })
    void what_a_rule_itself_asks_for_is_told_in_words(Relation relation, String value, String other, String sentence) {
        assertThat(text(ANNS, value, plain("talk.bestOfAll", relation, other))).isEqualTo(sentence);
    }

    @Test
    void number_of_the_book_is_told_after_what_somebody_has() {
        assertThat(text(
                        NORM,
                        "2",
                        new Comparison("mostTries", Relation.AT_MOST, "0", "failedTimes", Optional.of(TURN))))
                .isEqualTo(
                        "\"failed times\" is 0 and should be 2 or more, which is \"most tries\" of Norm( X ): Turn( Ann ).");
        assertThat(text(NORM, "2", new Comparison("mostTries", Relation.LESS, "0", "failed", Optional.empty())))
                .isEqualTo("\"failed\" is 0 and should be more than 2, which is \"most tries\" of Norm( X ).");
    }

    @Test
    void what_the_book_has_no_row_for_is_told_so() {
        assertThat(text(
                        NORM,
                        "question",
                        new Comparison("kind", Relation.EQUAL, "overheard", "kind", Optional.of(TURN))))
                .isEqualTo("No Norm that fits has the \"kind\" overheard: Turn( Ann ).");
    }

    @Test
    void other_fact_is_named_where_both_are_about_somebody() {
        assertThat(text(ANNS, "3", new Comparison("tries", Relation.LESS, "2", "mostTries", Optional.of(TURN))))
                .isEqualTo(
                        "\"tries\" is 3 and should be less than 2, which is \"most tries\" of Turn( Ann ): Contact( Ann ).");
        assertThat(text(ANNS, "3", new Comparison("tries", Relation.LESS, "2", "mostTries", Optional.empty())))
                .isEqualTo("\"tries\" is 3 and should be less than 2: Contact( Ann ).");
    }
}
