package dev.etiquette.language;

import static dev.etiquette.language.Texts.PACKAGE;
import static dev.etiquette.language.Texts.rule;
import static org.assertj.core.api.Assertions.assertThat;

import dev.etiquette.language.RuleReader.Source;
import dev.etiquette.report.Problem;
import dev.etiquette.report.Problem.Code;
import dev.etiquette.vocabulary.Vocabulary;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BlessingCheckTest {

    private static List<Problem> problems(String conditions, String said) {
        return RuleReader.read(
                        List.of(new Source("a.drl", PACKAGE + rule("A-1", conditions, said))), Vocabulary.standard())
                .problems();
    }

    private static List<Problem> problems(String conditions) {
        return problems(conditions, "bless( $p, because( \"So.\" ) );");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "$p : Proposal( scheduled == true )",
                "$p : Proposal( true == scheduled, unasked == true )",
                "$p : Proposal( scheduled != false )",
                "$p : Proposal( $id : planned )\nPlanned( id == $id )",
                "Planned( $id : id )\n$p : Proposal( planned == $id )",
                "$p : Proposal( $id : planned )\nexists Planned( id == $id )",
                "$p : Proposal()\n( Planned( id == $p.planned, asks == true ) or Planned( id == $p.planned, mailing == true ) )",
                "( $p : Proposal( scheduled == true, unasked == true ) or $p : Proposal( scheduled == true, privately == true ) )",
                "Withholding( $p : proposal )\nPlanned( id == $p.planned )",
            })
    void what_is_planned_can_be_blessed(String conditions) {
        assertThat(problems(conditions)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "$p : Proposal()",
                "$p : Proposal( unasked == true )",
                "$p : Proposal( scheduled == false )",
                "$p : Proposal( scheduled != true )",
                "$p : Proposal( $id : planned )\nnot Planned( id == $id )",
                "$p : Proposal( $id : planned )\nPlanned( id != $id )",
                "$p : Proposal( $id : planned, $q : privately )\nPlanned( asks == $q )\nnot Turn( id == $id )",
                "$p : Proposal()\n( Planned( id == $p.planned ) or Planned( mailing == true ) )",
                "( $p : Proposal( scheduled == true ) or $p : Proposal( privately == true ) )",
                "$p : Proposal()\nexists Proposal( scheduled == true )",
                "Withholding( $p : proposal )",
            })
    void what_advice_could_get_as_well_is_told(String conditions) {
        assertThat(problems(conditions)).extracting(Problem::code).contains(Code.BLESSED_ADVICE);
    }

    @Test
    void suggestion_asks_in_the_pattern_for_what_is_planned() {
        for (String pattern :
                List.of("$p : Proposal()", "$p : Proposal( unasked == true )", "$p : Proposal (name == \"A\")")) {
            Problem told = problems(pattern).get(0);
            String file = PACKAGE + rule("A-1", pattern, "bless( $p, because( \"So.\" ) );");
            String mended = told.suggestion().orElseThrow().edits().get(0).applyTo(file);
            assertThat(mended).contains("scheduled == true");
            assertThat(RuleReader.read(List.of(new Source("a.drl", mended)), Vocabulary.standard())
                            .problems())
                    .as(mended)
                    .isEmpty();
        }
        assertThat(problems("Withholding( $p : proposal )")
                        .get(0)
                        .suggestion()
                        .orElseThrow()
                        .edits())
                .isEmpty();
    }

    @Test
    void blessing_gives_one_reason_and_no_moment() {
        String planned = "$p : Proposal( scheduled == true )";
        assertThat(problems(planned, "bless( $p );")).extracting(Problem::code).containsExactly(Code.MISSING_BECAUSE);
        assertThat(problems(planned, "bless( $p, because( \"So.\" ), because( \"And so.\" ) );"))
                .extracting(Problem::code)
                .containsExactly(Code.WRONG_ARGUMENTS);
        assertThat(problems(planned, "bless( $p, allowedFrom( never() ), because( \"So.\" ) );"))
                .extracting(Problem::code)
                .containsExactly(Code.WRONG_ARGUMENTS);
    }
}
