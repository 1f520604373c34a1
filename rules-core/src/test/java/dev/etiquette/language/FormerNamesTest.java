package dev.etiquette.language;

import static dev.etiquette.language.Texts.PACKAGE;
import static dev.etiquette.language.Texts.rule;
import static org.assertj.core.api.Assertions.assertThat;

import dev.etiquette.language.FormerNames.Given;
import dev.etiquette.language.FormerNames.Word;
import dev.etiquette.language.RuleReader.Source;
import dev.etiquette.report.Problem;
import dev.etiquette.report.Problem.Code;
import dev.etiquette.vocabulary.FactType;
import dev.etiquette.vocabulary.Field;
import dev.etiquette.vocabulary.Vocabulary;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each line of the file of former names leads from a name that is none to one that is. */
class FormerNamesTest {

    private static final Vocabulary TODAY = StandardRules.vocabulary();

    private static final Set<String> OTHERS = Set.of("answeredIn", "atLatest", "twice", "until");

    @Test
    void former_names_of_facts_lead_to_facts() {
        assertThat(FormerNames.facts()).hasSizeGreaterThan(25);
        FormerNames.facts().keySet().forEach(former -> {
            assertThat(TODAY.fact(former)).as(former).isEmpty();
            assertThat(TODAY.fact(FormerNames.fact(former).orElseThrow()))
                    .as(former)
                    .isPresent();
        });
    }

    @Test
    void former_names_of_fields_lead_to_fields() {
        assertThat(FormerNames.fields()).hasSizeGreaterThan(45);
        FormerNames.fields().forEach((former, path) -> {
            assertThat(isField(former)).as(former).isFalse();
            Optional<FactType> fact = fact(former);
            for (String name : path.split("\\.")) {
                Optional<Field> field = fact.flatMap(found -> found.field(name));
                assertThat(field).as(former + " " + name).isPresent();
                fact = TODAY.fact(field.orElseThrow().type());
            }
        });
    }

    @Test
    void fields_that_are_gone_are_fields_of_facts_no_more() {
        assertThat(FormerNames.gone()).hasSizeGreaterThan(8);
        FormerNames.gone().keySet().forEach(former -> {
            assertThat(isField(former)).as(former).isFalse();
            assertThat(FormerNames.fields()).doesNotContainKey(former);
        });
    }

    @Test
    void comparisons_that_are_written_in_another_way_are_sound_in_that_way() {
        assertThat(FormerNames.tests()).hasSizeGreaterThan(5);
        FormerNames.tests().forEach((former, now) -> {
            assertThat(isField(former.substring(0, former.indexOf(' '))))
                    .as(former)
                    .isFalse();
            String fact = former.substring(0, former.indexOf('.'));
            assertThat(StandardRules.problems(PACKAGE
                            + rule(
                                    "A-1",
                                    "$p : Proposal()\nexists " + fact + "( " + now + " )",
                                    "withhold( $p, because( \"So.\" ) );")))
                    .as(former)
                    .isEmpty();
        });
    }

    @Test
    void former_names_of_choices_lead_to_choices() {
        assertThat(FormerNames.choices()).hasSize(4);
        FormerNames.choices().forEach((former, now) -> {
            String type = former.substring(0, former.indexOf('.'));
            assertThat(TODAY.choice(type).orElseThrow().values().keySet())
                    .contains(now)
                    .doesNotContain(former.substring(type.length() + 1));
        });
    }

    @Test
    void words_that_made_a_fact_lead_to_facts_that_files_declare() {
        assertThat(FormerNames.makers()).hasSizeGreaterThan(5);
        FormerNames.makers().forEach((former, now) -> {
            assertThat(TODAY.word(former)).as(former).isEmpty();
            assertThat(FormerNames.words()).doesNotContainKey(former);
            assertThat(TODAY.fact(now).filter(FactType::isDeclared)).as(former).isPresent();
        });
    }

    /** Words that are an act, or make a fact; the few others are tried by hand. */
    static List<Word> words() {
        return FormerNames.words().values().stream()
                .flatMap(List::stream)
                .filter(word -> !OTHERS.contains(word.name()))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("words")
    void a_rule_with_a_former_word_has_one_problem_whose_fix_mends_it(Word word) {
        String text = PACKAGE + rule("A-1", conditions(word), said(word));

        List<Problem> problems = StandardRules.problems(text);
        assertThat(problems).extracting(Problem::code).as(text).containsExactly(Code.FORMER_NAME);
        Source mended = StandardRules.mended(new Source("a.drl", text));
        assertThat(StandardRules.read(mended).problems()).as(mended.text()).isEmpty();
        assertThat(mended.text())
                .as(mended.text())
                .doesNotContain(word.name()
                        + (word.now().equals(word.name())
                                ? "( $" + word.given().get(0).name() + " )"
                                : "( "));
    }

    /** All that it was given is bound. */
    private static String conditions(Word word) {
        String conditions = "Contact( $c : id )\n"
                + "accumulate( Turn( contact == $c, $t : at ); $moment : max( $t ) )\n"
                + "accumulate( Turn( contact == $c, $u : id ); $number : count( $u ) )\n"
                + "Relationship( contact == $c, $length : usual )\n";
        return word.given().stream()
                .filter(given -> Character.isUpperCase(given.type().charAt(0)))
                .map(given -> "$" + given.name() + " : " + given.type() + "()")
                .collect(Collectors.joining("\n", conditions, "\n"));
    }

    private static String said(Word word) {
        String call = word.given().stream()
                .map(FormerNamesTest::value)
                .collect(Collectors.joining(", ", word.name() + "( ", " )"));
        return word.made().isEmpty() ? "recommend( " + call + ", because( \"So.\" ) );" : "signal( " + call + " );";
    }

    private static String value(Given given) {
        return Character.isUpperCase(given.type().charAt(0)) ? "$" + given.name() : "$" + given.type();
    }

    private static Optional<FactType> fact(String field) {
        return TODAY.fact(field.substring(0, field.indexOf('.')));
    }

    private static boolean isField(String field) {
        assertThat(fact(field)).as(field).isPresent();
        return fact(field)
                .orElseThrow()
                .field(field.substring(field.indexOf('.') + 1))
                .isPresent();
    }
}
