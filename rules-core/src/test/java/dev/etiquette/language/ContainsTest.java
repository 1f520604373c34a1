package dev.etiquette.language;

import static org.assertj.core.api.Assertions.assertThat;

import dev.etiquette.analysis.RuleAnalyzer;
import dev.etiquette.report.Problem;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What rules may ask of a set of texts, and what is said of everything else. */
class ContainsTest {

    private static List<Problem> problems(String condition) {
        return StandardRules.problems(rule(condition));
    }

    private static List<String> analysed(String condition) {
        RuleReader.Result book = StandardRules.read(new RuleReader.Source("a.drl", rule(condition)));
        return RuleAnalyzer.problems(book, book.vocabulary(), List.of()).stream()
                .map(problem -> problem.code().id())
                .filter(code -> code.equals("impossible") || code.equals("always-true"))
                .toList();
    }

    private static String rule(String condition) {
        return """
                package etiquette

                rule "A"
                    @id( "A-1" )
                    @source( "test" )
                when
                    $p : Proposal( $n : name )
                    exists %s
                then
                    withhold( $p, because( "{n}" ) );
                end
                """.formatted(condition);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "marks contains \"question\", marks not contains \"question\" | impossible",
                "marks contains \"question\", marks contains \"question\" | always-true",
                "marks not contains \"question\", marks not contains \"question\" | always-true",
                "marks contains \"question\", marks contains \"stop\" |",
                "marks contains \"question\", words not contains \"question\" |",
            })
    void only_the_same_text_in_the_same_set_is_a_contradiction(String tests, String code) {
        assertThat(analysed("Turn( " + tests + " )")).isEqualTo(code == null ? List.of() : List.of(code));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Turn( marks contains \"question\" )",
                "Turn( marks not contains \"private matter\" )",
                "MyPost( hashtags contains \"bread\" )",
                "TheirPost( words contains \"dont\" )",
                "Turn( words contains $n )",
                "Turn( words contains beginning )",
                "Turn( wordCount > 12 )"
            })
    void sets_are_asked_by_contains(String condition) {
        assertThat(problems(condition)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Turn( beginning contains \"refund\" ) | contains-misused | Maybe ask for a word, as in words contains",
                "Post( text contains \"refund\" ) | contains-misused | It asks sets of texts, such as the words or marks",
                "Turn( at contains \"refund\" ) | contains-misused | \"contains\" asks sets of texts. Found a moment.",
                "Turn( words contains 12 ) | contains-misused | A set of texts contains texts. Found a number.",
                "Turn( marks == \"question\" ) | contains-misused | Maybe write contains.",
                "Turn( marks != \"question\" ) | contains-misused | Maybe write not contains.",
                "Turn( marks contains \"Question\" ) | never-in-set | Maybe write \"question\".",
                "Turn( words contains \"Refund\" ) | never-in-set | Maybe write \"refund\".",
                "Turn( words contains \"don't\" ) | never-in-set | Maybe write \"dont\".",
                "Turn( words contains \"für\" ) | never-in-set | Maybe write \"fur\".",
                "Turn( hashtags contains \"#bread\" ) | never-in-set | Maybe write \"bread\".",
                "Turn( words contains \"no way\" ) | never-in-set | Maybe make a mark of your own for such phrases",
                "Turn( $p.id contains \"question\" ) | contains-misused | asks sets of texts. Found the id of",
                "Turn( words > 12 ) | former-name | Maybe write wordCount.",
                "Turn( word contains \"no\" ) | unknown-field | Maybe write words.",
                "Now( time contains \"no\" ) | time-misused | The time of Now can only be compared",
            })
    void everything_else_is_told(String condition, String code, String message) {
        assertThat(problems(condition)).singleElement().satisfies(problem -> {
            assertThat(problem.code().id()).isEqualTo(code);
            assertThat(problem.toString()).contains(message);
        });
    }
}
