package dev.etiquette.standard;

import static dev.etiquette.standard.SampleFacts.ANN;
import static dev.etiquette.standard.SampleFacts.NOON;
import static dev.etiquette.standard.SampleFacts.days;
import static dev.etiquette.standard.SampleFacts.given;
import static dev.etiquette.standard.SampleFacts.hours;
import static dev.etiquette.standard.SampleFacts.marks;
import static dev.etiquette.standard.SampleFacts.note;
import static dev.etiquette.standard.SampleFacts.question;
import static dev.etiquette.standard.SampleFacts.said;
import static dev.etiquette.standard.SampleFacts.todo;
import static org.assertj.core.api.Assertions.assertThat;

import dev.etiquette.Advice;
import dev.etiquette.Situation;
import dev.etiquette.advice.Recommendation;
import dev.etiquette.model.Connection;
import dev.etiquette.model.Mark;
import dev.etiquette.model.Platform;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Praise, introductions, late answers, invitations and machines. */
@ExtendWith(ThresholdExtension.class)
class AnswerTest {

    private static final Situation PRAISE = given(said("p", NOON, "What a fine loaf, @maya"), marks("p", Mark.PRAISE));
    private static final Situation HELLO =
            given(said("h", NOON, "@maya I am Ann, I bake in Rome"), marks("h", Mark.INTRODUCTION));

    @Test
    @Threshold("RESPOND-5")
    void praise_is_told_of_after_half_a_day_and_let_go_after_four_days(StandardAdvisor standard) {
        changes(standard.around(hours(12), PRAISE), "", "SOON ACKNOWLEDGE ann");
        changes(standard.around(hours(48), PRAISE), "SOON ACKNOWLEDGE ann", "DUE ACKNOWLEDGE ann");
        changes(standard.around(hours(96), PRAISE), "DUE ACKNOWLEDGE ann", "");
    }

    @Test
    @Threshold("RESPOND-6")
    void introduction_is_told_of_after_half_a_day_and_let_go_after_a_month(StandardAdvisor standard) {
        changes(standard.around(hours(12), HELLO), "", "SOON RESPOND ann");
        changes(standard.around(hours(72), HELLO), "SOON RESPOND ann", "DUE RESPOND ann");
        changes(standard.around(days(7), HELLO), "DUE RESPOND ann", "OVERDUE RESPOND ann");
        changes(standard.around(days(30), HELLO), "OVERDUE RESPOND ann", "");
    }

    /** No step of a scenario compares the ids of two recommendations. */
    @Test
    void late_answer_begins_with_an_apology_and_is_the_same_answer(StandardAdvisor standard) {
        Recommendation early = new StandardAdvisor()
                .at(hours(5), given(question("q", NOON)))
                .recommendations()
                .get(0);
        Advice advice = standard.at(hours(49), given(question("q", NOON)));

        assertThat(todo(advice)).containsExactly("OVERDUE RESPOND ann");
        Recommendation late = advice.recommendations().get(0);
        assertThat(late.id()).isEqualTo(early.id());
        assertThat(late.dueBy()).contains(hours(4));
        assertThat(late.notBefore()).isEmpty();
        assertThat(late.text())
                .isEqualTo(
                        "ann has waited for an answer since 2 March 2026, 12:00. Begin with an apology. These were the words: which oven"
                                + " is best?");
        assertThat(late.reasons()).extracting(reason -> reason.rule()).containsExactly("RESPOND-7", "RESPOND-1");
    }

    @Test
    @Threshold("RESPOND-7")
    void apology_is_asked_for_after_two_days_until_it_is_too_late(StandardAdvisor standard) {
        StandardAdvisor.BothSides late = standard.around(hours(48), given(question("q", NOON)));
        StandardAdvisor.BothSides over = standard.around(days(7), given(question("q", NOON)));

        assertThat(late.before().recommendations().get(0).text()).doesNotContain("apology");
        assertThat(late.at().recommendations().get(0).text()).contains("apology");
        assertThat(over.at().recommendations()).isEmpty();
    }

    @Test
    @Threshold("WAITING-1")
    void accepting_answers_only_what_was_said_before_it(StandardAdvisor standard) {
        assertThat(todo(standard.at(hours(12), invited(Connection.State.CONNECTED, NOON))))
                .containsExactly("DUE RESPOND ann");
        assertThat(todo(standard.at(hours(12), invited(Connection.State.CONNECTED, NOON.plusNanos(1)))))
                .isEmpty();
    }

    private static Situation invited(Connection.State state, Instant since) {
        return given(
                note("n", NOON, "I should like to add you."), new Connection(ANN, Platform.MASTODON, state, since));
    }

    private static void changes(StandardAdvisor.BothSides sides, String before, String at) {
        assertThat(String.join(", ", todo(sides.before()))).isEqualTo(before);
        assertThat(String.join(", ", todo(sides.at()))).isEqualTo(at);
    }
}
