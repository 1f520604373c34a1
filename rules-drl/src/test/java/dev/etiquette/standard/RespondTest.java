package dev.etiquette.standard;

import static dev.etiquette.standard.SampleFacts.NOON;
import static dev.etiquette.standard.SampleFacts.days;
import static dev.etiquette.standard.SampleFacts.given;
import static dev.etiquette.standard.SampleFacts.hours;
import static dev.etiquette.standard.SampleFacts.minutes;
import static dev.etiquette.standard.SampleFacts.note;
import static dev.etiquette.standard.SampleFacts.question;
import static dev.etiquette.standard.SampleFacts.said;
import static dev.etiquette.standard.SampleFacts.todo;
import static org.assertj.core.api.Assertions.assertThat;

import dev.etiquette.Situation;
import dev.etiquette.model.Platform;
import dev.etiquette.model.Post;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ThresholdExtension.class)
class RespondTest {

    private static final Situation QUESTION = given(question("q", NOON));
    private static final Situation COMPLAINT = given(said("c", NOON, "Maya, this is unacceptable."));
    private static final Situation PRIVATE = given(note("n", NOON, "I saw your bread at the market."));
    private static final Situation REMARK = given(said("r", NOON, "I saw Maya at the market with all of her loaves."));

    @Test
    @Threshold("FRESH-1")
    void question_is_told_of_after_half_an_hour(StandardAdvisor standard) {
        appears(standard.around(minutes(30), QUESTION));
    }

    @Test
    void question_is_due_after_four_hours(StandardAdvisor standard) {
        becomesDue(standard.around(hours(4), QUESTION));
    }

    @Test
    void question_is_overdue_after_a_day(StandardAdvisor standard) {
        becomesOverdue(standard.around(hours(24), QUESTION));
    }

    @Test
    @Threshold("RESPOND-1")
    void question_is_let_go_after_a_week(StandardAdvisor standard) {
        vanishes(standard.around(days(7), QUESTION));
    }

    @Test
    @Threshold("RESPOND-2")
    void complaint_is_told_of_at_once(StandardAdvisor standard) {
        appears(standard.around(NOON, COMPLAINT));
    }

    @Test
    void complaint_is_due_after_an_hour(StandardAdvisor standard) {
        becomesDue(standard.around(hours(1), COMPLAINT));
    }

    @Test
    void complaint_is_overdue_after_four_hours(StandardAdvisor standard) {
        becomesOverdue(standard.around(hours(4), COMPLAINT));
    }

    @Test
    @Threshold("RESPOND-2")
    void complaint_is_let_go_after_two_weeks(StandardAdvisor standard) {
        vanishes(standard.around(days(14), COMPLAINT));
    }

    @Test
    @Threshold("FRESH-1")
    void private_message_is_told_of_after_half_an_hour(StandardAdvisor standard) {
        appears(standard.around(minutes(30), PRIVATE));
    }

    @Test
    void private_message_is_due_after_eight_hours(StandardAdvisor standard) {
        becomesDue(standard.around(hours(8), PRIVATE));
    }

    @Test
    void private_message_is_overdue_after_two_days(StandardAdvisor standard) {
        becomesOverdue(standard.around(hours(48), PRIVATE));
    }

    @Test
    @Threshold("RESPOND-3")
    void private_message_is_let_go_after_thirty_days(StandardAdvisor standard) {
        vanishes(standard.around(days(30), PRIVATE));
    }

    @Test
    @Threshold("FRESH-1")
    void remark_is_told_of_after_an_hour(StandardAdvisor standard) {
        appears(standard.around(hours(1), REMARK));
    }

    @Test
    void remark_is_due_after_a_day(StandardAdvisor standard) {
        becomesDue(standard.around(hours(24), REMARK));
    }

    @Test
    @Threshold("RESPOND-4")
    void remark_is_let_go_after_four_days_and_never_late(StandardAdvisor standard) {
        StandardAdvisor.BothSides sides = standard.around(hours(96), REMARK);

        assertThat(todo(sides.before())).containsExactly("DUE RESPOND ann");
        assertThat(todo(sides.at())).isEmpty();
    }

    @Test
    @Threshold({"RESPOND-1", "RESPOND-4"})
    void chat_room_forgets_sooner(StandardAdvisor standard) {
        Situation remark = given(chat("Maya: but it still rains in."));
        Situation question = given(chat("Maya: which oven is best?"));

        appears(standard.around(minutes(30), remark));
        becomesDue(standard.around(hours(2), remark));
        becomesOverdue(standard.around(hours(4), remark));
        vanishes(standard.around(hours(6), remark));
        vanishes(standard.around(days(3), question));
    }

    private static Post chat(String text) {
        return Post.of("p", Platform.CHAT, "ann", NOON, text).mentioning("maya");
    }

    private static void appears(StandardAdvisor.BothSides sides) {
        assertThat(todo(sides.before())).isEmpty();
        assertThat(todo(sides.at())).containsExactly("SOON RESPOND ann");
    }

    private static void becomesDue(StandardAdvisor.BothSides sides) {
        assertThat(todo(sides.before())).containsExactly("SOON RESPOND ann");
        assertThat(todo(sides.at())).containsExactly("DUE RESPOND ann");
    }

    private static void becomesOverdue(StandardAdvisor.BothSides sides) {
        assertThat(todo(sides.before())).containsExactly("DUE RESPOND ann");
        assertThat(todo(sides.at())).containsExactly("OVERDUE RESPOND ann");
    }

    private static void vanishes(StandardAdvisor.BothSides sides) {
        assertThat(todo(sides.before())).containsExactly("OVERDUE RESPOND ann");
        assertThat(todo(sides.at())).isEmpty();
    }
}
