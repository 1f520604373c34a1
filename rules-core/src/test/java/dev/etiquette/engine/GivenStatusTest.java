package dev.etiquette.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.etiquette.language.RuleReader;
import dev.etiquette.language.RuleReader.Result;
import dev.etiquette.language.RuleReader.Source;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An empty rule of an author gives a rule of the book below another status. */
class GivenStatusTest {

    private static String rule(String id, String status, String conditions, String statement) {
        return """
                rule "Of %s, said %s"
                    @id( "%s" )
                    @source( "Us" )
                    @status( "%s" )
                when
                    %s
                then
                    %s
                end
                """.formatted(id, conditions.isEmpty() ? "above" : "below", id, status, conditions, statement);
    }

    private static Result below(String id, String status) {
        String text = "package etiquette\n"
                + rule("A-9", "active", "Owner()", "signal( mood( \"good\" ) );")
                + rule(id, status, "Owner()", "signal( mood( \"fine\" ) );");
        Result below = RuleReader.read(List.of(new Source("standard:one.drl", text)), TestWords.VOCABULARY);
        assertThat(below.problems()).isEmpty();
        return below;
    }

    private static Result over(Result below, String id, String status) {
        Source own = new Source("own.drl", "package etiquette\n" + rule(id, status, "", ""));
        return RuleReader.read(List.of(own), TestWords.VOCABULARY, below.rules());
    }

    @ParameterizedTest
    @ValueSource(strings = {"trial", "retired"})
    void rule_that_is_not_in_force_is_made_active(String status) {
        Result below = below("A-1", status);

        Result book = over(below, "A-1", "active");

        assertThat(book.problems()).isEmpty();
        assertThat(book.rules())
                .filteredOn(rule -> rule.id().equals("A-1"))
                .singleElement()
                .satisfies(rule -> {
                    assertThat(rule.trial()).isFalse();
                    assertThat(rule.retired()).isFalse();
                    assertThat(rule.position().file()).isEqualTo("standard:one.drl");
                });
        assertThat(book.replaced()).extracting(each -> each.before().id()).containsExactly("A-1");
    }

    @Test
    void rule_that_is_active_cannot_be_made_so() {
        assertThat(over(below("A-1", "active"), "A-1", "active").problems())
                .extracting("message")
                .containsExactly("The rule \"A-1\" of the standard book is active already.");
    }

    @Test
    void unknown_rule_cannot_be_made_active() {
        assertThat(over(below("A-1", "trial"), "B-7", "active").problems())
                .extracting("message")
                .singleElement()
                .asString()
                .startsWith("Unknown standard rule \"B-7\"; it cannot be made active");
    }

    @Test
    void book_of_its_own_has_nothing_to_make_active() {
        Source own = new Source("own.drl", "package etiquette\n" + rule("A-1", "active", "", ""));
        assertThat(RuleReader.read(List.of(own), TestWords.VOCABULARY).problems())
                .extracting("message")
                .containsExactly("This makes the rule \"A-1\" active, but the book does not extend the standard one.");
    }
}
