package dev.etiquette.standard;

import static dev.etiquette.standard.SampleFacts.ANN;
import static dev.etiquette.standard.SampleFacts.MAYA;
import static dev.etiquette.standard.SampleFacts.NOON;
import static dev.etiquette.standard.SampleFacts.ann;
import static dev.etiquette.standard.SampleFacts.days;
import static dev.etiquette.standard.SampleFacts.held;
import static dev.etiquette.standard.SampleFacts.hours;
import static dev.etiquette.standard.SampleFacts.marks;
import static dev.etiquette.standard.SampleFacts.minutes;
import static dev.etiquette.standard.SampleFacts.todo;
import static org.assertj.core.api.Assertions.assertThat;

import dev.etiquette.Situation;
import dev.etiquette.model.Fact;
import dev.etiquette.model.Mark;
import dev.etiquette.model.Meeting;
import dev.etiquette.model.MeetingId;
import dev.etiquette.model.Message;
import dev.etiquette.model.Owner;
import dev.etiquette.model.Platform;
import dev.etiquette.model.Post;
import dev.etiquette.model.Reply;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the law of a platform lets a page do. */
class PageTest {

    private static final Owner PAGE = MAYA.asPageOn(Platform.FACEBOOK);
    private static final Fact NOTE = note("n", NOON, "I saw your bread at the market.");

    @Test
    @Threshold("LAW-3")
    void page_may_offer_for_a_day_after_their_last_word(StandardAdvisor standard) {
        StandardAdvisor.BothSides sides = standard.around(hours(25), priceAsked());

        assertThat(todo(sides.before())).containsExactly("DUE OFFER ann");
        assertThat(held(sides.at())).containsExactly("DUE OFFER ann: LAW-3");
    }

    @Test
    @Threshold("LAW-3")
    void page_may_ask_to_go_on_in_private_for_a_day(StandardAdvisor standard) {
        Situation secret = Situation.of(
                PAGE,
                Post.of("s", Platform.FACEBOOK, "ann", NOON, "@maya my account number is 4711")
                        .mentioning("maya"),
                Reply.of("a", Platform.FACEBOOK, "maya", hours(1), "The one with the stone.", "s"));

        StandardAdvisor.BothSides sides = standard.around(hours(24), secret);

        assertThat(todo(sides.before())).containsExactly("DUE MOVE_OFFLINE ann");
        assertThat(held(sides.at())).containsExactly("DUE MOVE_OFFLINE ann: LAW-3");
    }

    @Test
    @Threshold("LAW-4")
    void page_may_answer_for_a_week_after_their_last_word(StandardAdvisor standard) {
        StandardAdvisor.BothSides sides = standard.around(days(7), Situation.of(PAGE, NOTE));

        assertThat(todo(sides.before())).containsExactly("OVERDUE RESPOND ann");
        assertThat(held(sides.at())).containsExactly("OVERDUE RESPOND ann: LAW-4");
    }

    @Test
    @Threshold("LAW-6")
    void page_may_follow_up_wherever_it_likes_for_a_day_after_their_last_word(StandardAdvisor standard) {
        Message answer = Message.of("a", Platform.FACEBOOK, "maya", hours(1), "Thank you.", "ann", "private");
        Meeting met = new Meeting(new MeetingId("m"), ANN, hours(20), "The new oven.");

        StandardAdvisor.BothSides sides = standard.around(hours(24), Situation.of(PAGE, ann(), NOTE, answer, met));

        assertThat(todo(sides.before())).contains("SOON FOLLOW_UP ann");
        assertThat(held(sides.at())).contains("SOON FOLLOW_UP ann: LAW-6");
    }

    /** A friend of the page asks for the price at one o'clock. */
    private static Situation priceAsked() {
        List<Fact> talk = new ArrayList<>();
        for (int i = 1; i <= 8; i++) {
            talk.add(
                    i % 2 == 1
                            ? note("t" + i, minutes(i), "A word")
                            : Message.of(
                                    "t" + i, Platform.FACEBOOK, "maya", minutes(i), "Another word", "ann", "private"));
        }
        talk.add(note("p", hours(1), "How much is the course?"));
        talk.add(marks("p", Mark.QUESTION, Mark.PRICE_INTEREST));
        return Situation.of(PAGE).with(talk);
    }

    private static Message note(String id, Instant at, String text) {
        return Message.of(id, Platform.FACEBOOK, "ann", at, text, "maya", "private");
    }
}
