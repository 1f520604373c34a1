package dev.etiquette.standard;

import static dev.etiquette.standard.Marking.marks;
import static dev.etiquette.standard.Scene.MAYA;
import static dev.etiquette.standard.Scene.NOON;
import static dev.etiquette.standard.Scene.ann;
import static dev.etiquette.standard.Scene.days;
import static dev.etiquette.standard.Scene.held;
import static dev.etiquette.standard.Scene.hours;
import static dev.etiquette.standard.Scene.minutes;
import static dev.etiquette.standard.Scene.todo;
import static org.assertj.core.api.Assertions.assertThat;

import dev.etiquette.Advice;
import dev.etiquette.Situation;
import dev.etiquette.model.Contact;
import dev.etiquette.model.Fact;
import dev.etiquette.model.Mark;
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
    @Fires("LAW-1")
    @NearMiss("LAW-2")
    void whoever_spoke_to_a_page_can_be_answered_for_a_while(Case standard) {
        assertThat(todo(standard.at(hours(9), Situation.of(PAGE, NOTE)))).containsExactly("DUE RESPOND ann");
    }

    @Test
    @NearMiss({"LAW-1", "LAW-2"})
    void person_is_no_page_and_other_platforms_have_no_such_law(Case standard) {
        Message elsewhere =
                Message.of("n", Platform.MASTODON, "ann", NOON, "I saw your bread at the market.", "maya", "private");

        assertThat(todo(standard.at(days(8), Situation.of(MAYA, NOTE)))).containsExactly("OVERDUE RESPOND ann");
        assertThat(todo(standard.at(days(8), Situation.of(MAYA.asPageOn(Platform.MASTODON), elsewhere))))
                .containsExactly("OVERDUE RESPOND ann");
    }

    @Test
    @Fires("LAW-2")
    @NearMiss("LAW-1")
    void whoever_never_spoke_to_a_page_cannot_be_written_to(Case standard) {
        standard.at(NOON, Situation.of(PAGE, ann().withHandle(Platform.FACEBOOK, "ann")));
    }

    @Test
    @Fires("LAW-5")
    void page_sends_no_friend_request_and_is_told_whose_law_that_is(Case standard) {
        Advice advice = standard.at(NOON, Situation.of(PAGE, wanted(Platform.FACEBOOK)));

        assertThat(todo(advice)).isEmpty();
        assertThat(held(advice)).containsExactly("WHENEVER APPROACH ann: LAW-5");
    }

    @Test
    @NearMiss("LAW-5")
    void person_sends_friend_requests_and_a_page_follows_where_that_is_the_way(Case standard) {
        assertThat(todo(standard.at(NOON, Situation.of(MAYA, wanted(Platform.FACEBOOK)))))
                .containsExactly("WHENEVER APPROACH ann");
        assertThat(todo(standard.at(NOON, Situation.of(MAYA.asPageOn(Platform.X), wanted(Platform.X)))))
                .containsExactly("WHENEVER APPROACH ann");
    }

    private static Contact wanted(Platform platform) {
        return ann().withPriority(1).withHandle(platform, "ann").because("a talk", "bread", "a recipe");
    }

    @Test
    @Fires("LAW-3")
    void page_offers_nothing_in_private_on_the_next_day_and_is_told_whose_law_that_is(Case standard) {
        Advice advice = standard.at(hours(26), priceAsked());

        assertThat(todo(advice)).isEmpty();
        assertThat(held(advice)).containsExactly("DUE OFFER ann: LAW-3");
        assertThat(advice.withheld().get(0).by().get(0).text())
                .isEqualTo("Etiquette would let you write to ann; the law of Facebook does not: a page may do so for 24"
                        + " hours after their last word (2 March 2026, 13:00). Their next word opens it again."
                        + " Facebook: pages may message within 24 hours of the person's last message, 2026");
    }

    @Test
    @Threshold("LAW-3")
    void page_may_offer_for_a_day_after_their_last_word(Case standard) {
        Case.Sides sides = standard.around(hours(25), priceAsked());

        assertThat(todo(sides.before())).containsExactly("DUE OFFER ann");
        assertThat(held(sides.at())).containsExactly("DUE OFFER ann: LAW-3");
    }

    @Test
    @Threshold("LAW-3")
    void page_may_ask_to_go_on_in_private_for_a_day(Case standard) {
        Situation secret = Situation.of(
                PAGE,
                Post.of("s", Platform.FACEBOOK, "ann", NOON, "@maya my account number is 4711")
                        .mentioning("maya"),
                Reply.of("a", Platform.FACEBOOK, "maya", hours(1), "The one with the stone.", "s"));

        Case.Sides sides = standard.around(hours(24), secret);

        assertThat(todo(sides.before())).containsExactly("DUE MOVE_OFFLINE ann");
        assertThat(held(sides.at())).containsExactly("DUE MOVE_OFFLINE ann: LAW-3");
    }

    @Test
    @NearMiss("LAW-3")
    void page_may_answer_what_it_was_asked_on_the_next_day(Case standard) {
        assertThat(todo(standard.at(hours(49), Situation.of(PAGE, NOTE)))).containsExactly("OVERDUE RESPOND ann");
    }

    @Test
    @Fires("LAW-4")
    void page_answers_no_private_message_of_last_week(Case standard) {
        Advice advice = standard.at(days(8), Situation.of(PAGE, NOTE));

        assertThat(todo(advice)).isEmpty();
        assertThat(held(advice)).containsExactly("OVERDUE RESPOND ann: LAW-4");
        assertThat(advice.withheld().get(0).allowedFrom()).isEmpty();
    }

    @Test
    @Threshold("LAW-4")
    void page_may_answer_for_a_week_after_their_last_word(Case standard) {
        Case.Sides sides = standard.around(days(7), Situation.of(PAGE, NOTE));

        assertThat(todo(sides.before())).containsExactly("OVERDUE RESPOND ann");
        assertThat(held(sides.at())).containsExactly("OVERDUE RESPOND ann: LAW-4");
    }

    @Test
    @NearMiss("LAW-4")
    void their_next_word_opens_the_window_again(Case standard) {
        Situation again = Situation.of(PAGE, NOTE, note("n2", days(7), "Are you there?"));

        assertThat(todo(standard.at(days(8), again))).containsExactly("OVERDUE RESPOND ann");
    }

    @Test
    @NearMiss("LAW-4")
    void page_may_answer_in_public_whenever_it_likes(Case standard) {
        Situation complaint = Situation.of(
                PAGE,
                Post.of("c", Platform.FACEBOOK, "ann", NOON, "@maya this is unacceptable.")
                        .mentioning("maya"));

        assertThat(todo(standard.at(days(8), complaint))).containsExactly("OVERDUE RESPOND ann");
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
