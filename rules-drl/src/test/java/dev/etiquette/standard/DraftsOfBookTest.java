package dev.etiquette.standard;

import static dev.etiquette.standard.SampleFacts.ann;
import static dev.etiquette.standard.SampleFacts.days;
import static dev.etiquette.standard.SampleFacts.given;
import static dev.etiquette.standard.SampleFacts.hours;
import static dev.etiquette.standard.SampleFacts.mine;
import static dev.etiquette.standard.SampleFacts.minutes;
import static dev.etiquette.standard.SampleFacts.myNote;
import static dev.etiquette.standard.SampleFacts.note;
import static dev.etiquette.standard.SampleFacts.question;
import static org.assertj.core.api.Assertions.assertThat;

import dev.etiquette.Advice;
import dev.etiquette.Situation;
import dev.etiquette.advice.JudgedDraft;
import dev.etiquette.advice.Reason;
import dev.etiquette.model.Draft;
import dev.etiquette.model.Fact;
import dev.etiquette.model.Message;
import dev.etiquette.model.Platform;
import dev.etiquette.model.Post;
import dev.etiquette.model.Reply;
import dev.etiquette.model.Utterance;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Both sides of every figure by which what is not sent yet is judged. */
class DraftsOfBookTest {

    private static final String BREAD = "The bread of the week is rye with walnuts from the garden.";
    private static final String NEARLY = "The bread of the week is rye with walnuts from the market.";
    private static final String OTHERWISE = "The bread of the week is spelt with walnuts from the garden.";
    private static final String OFFER = "Fresh loaves, order now!";
    private static final Duration MONTH = Duration.ofDays(30);

    private static Post post(Platform where, Instant at, String text) {
        return mine("draft", where, at, text);
    }

    private static Message message(Instant at, String text) {
        return Message.of("draft", Platform.LINKEDIN, "maya", at, text, "ann", "talk");
    }

    private static List<String> judged(StandardAdvisor standard, Utterance draft, Fact... facts) {
        Situation situation = given(facts).with(ann(), Draft.of(draft));
        Advice advice = standard.at(draft.at(), situation);
        return advice.planned().stream()
                .map(JudgedDraft::by)
                .flatMap(List::stream)
                .map(Reason::rule)
                .toList();
    }

    @Test
    @Threshold("DRAFT-2")
    void x_takes_280_characters(StandardAdvisor standard) {
        assertThat(judged(standard, post(Platform.X, minutes(1), "x".repeat(280))))
                .isEmpty();
        assertThat(judged(standard, post(Platform.X, minutes(1), "x".repeat(281))))
                .containsExactly("DRAFT-2");
    }

    @Test
    @Threshold({"DRAFT-3", "DRAFT-4"})
    void four_fifths_of_a_post_are_the_same_post(StandardAdvisor standard) {
        for (Platform where : List.of(Platform.X, Platform.MASTODON)) {
            String rule = where.equals(Platform.X) ? "DRAFT-3" : "DRAFT-4";
            Post earlier = mine("earlier", where, minutes(0), BREAD);

            assertThat(judged(standard, post(where, days(2), NEARLY), earlier)).containsExactly(rule);
            assertThat(judged(standard, post(where, days(2), OTHERWISE), earlier))
                    .isEmpty();
        }
    }

    @Test
    @Threshold("DRAFT-3")
    void x_forbids_the_same_for_a_year(StandardAdvisor standard) {
        Post earlier = mine("earlier", Platform.X, minutes(0), BREAD);

        assertThat(judged(standard, post(Platform.X, days(365).minusNanos(1), BREAD), earlier))
                .containsExactly("DRAFT-3");
        assertThat(judged(standard, post(Platform.X, days(365), BREAD), earlier))
                .isEmpty();
    }

    @Test
    @Threshold("DRAFT-4")
    void a_post_rests_for_thirty_days(StandardAdvisor standard) {
        Post earlier = mine("earlier", Platform.MASTODON, minutes(0), BREAD);

        assertThat(judged(standard, post(Platform.MASTODON, days(30).minusNanos(1), BREAD), earlier))
                .containsExactly("DRAFT-4");
        assertThat(judged(standard, post(Platform.MASTODON, days(30), BREAD), earlier))
                .isEmpty();
    }

    @Test
    @Threshold("DRAFT-5")
    void the_same_may_be_told_again_after_thirty_days(StandardAdvisor standard) {
        Message earlier = myNote("earlier", minutes(0), BREAD);

        assertThat(judged(standard, message(days(30).minusNanos(1), BREAD), earlier))
                .containsExactly("DRAFT-5");
        assertThat(judged(standard, message(days(30), BREAD), earlier)).isEmpty();
    }

    @Test
    @Threshold("DRAFT-5")
    void four_fifths_of_what_was_told_are_the_same(StandardAdvisor standard) {
        Message earlier = myNote("earlier", minutes(0), BREAD);

        assertThat(judged(standard, message(days(2), NEARLY), earlier)).containsExactly("DRAFT-5");
        assertThat(judged(standard, message(days(2), OTHERWISE), earlier)).isEmpty();
    }

    @Test
    @Threshold("DRAFT-6")
    void with_it_a_fifth_may_sell_of_five_or_more(StandardAdvisor standard) {
        assertThat(judged(standard, post(Platform.X, days(1), OFFER), posts(9))).isEmpty();
        assertThat(judged(standard, post(Platform.X, days(1), OFFER), posts(8))).containsExactly("DRAFT-6");
        assertThat(judged(standard, post(Platform.X, days(1), OFFER), posts(5))).containsExactly("DRAFT-6");
        assertThat(judged(standard, post(Platform.X, days(1), OFFER), posts(4))).isEmpty();
    }

    /** So many posts, the first of which sells. */
    private static Fact[] posts(int count) {
        List<Fact> posts = new ArrayList<>();
        for (int each = 0; each < count; each++) {
            String text = each == 0 ? "A place in my course: book now!" : "Day " + each + " at the mill";
            posts.add(mine("post " + each, Platform.X, minutes(each), text));
        }
        return posts.toArray(Fact[]::new);
    }

    @Test
    @Threshold({"DRAFT-7", "DRAFT-12"})
    void an_offer_waits_for_two_words_and_for_an_answer_to_the_one_before(StandardAdvisor standard) {
        Message first = note("first", days(-60), "A cat on a sack.");
        Message second = note("second", days(-59), "And another one.");
        Message offer = myNote("offer", minutes(2), "A place in my course: book now!");

        assertThat(judged(standard, message(days(3), OFFER), first)).containsExactly("DRAFT-7");
        assertThat(judged(standard, message(days(3), OFFER), first, second)).isEmpty();
        assertThat(judged(standard, message(days(3), OFFER), first, second, offer))
                .containsExactly("DRAFT-12");
        Instant forgotten = minutes(2).plus(MONTH);
        assertThat(judged(standard, message(forgotten.minusNanos(1), OFFER), first, second, offer))
                .containsExactly("DRAFT-12");
        assertThat(judged(standard, message(forgotten, OFFER), first, second, offer))
                .isEmpty();
    }

    @Test
    @Threshold("DRAFT-8")
    void a_question_waits_for_seven_days_or_one_word_of_it(StandardAdvisor standard) {
        Fact asked = question("asked", minutes(0));

        assertThat(judged(standard, message(days(7).minusNanos(1), "Have you seen the mill?"), asked))
                .containsExactly("DRAFT-8");
        assertThat(judged(standard, message(days(7), "Have you seen the mill?"), asked))
                .isEmpty();
        assertThat(judged(standard, message(hours(1), "Is the oven of stone?"), asked))
                .isEmpty();
    }

    @Test
    @Threshold("DRAFT-11")
    void a_promise_comes_first_from_when_it_is_due_until_nobody_counts_on_it(StandardAdvisor standard) {
        Fact[] promise = {
            note("asked", minutes(0), "Do you still have the pattern of the spine?"),
            myNote("promised", minutes(5), "Yes, I'll send you the pattern tomorrow.")
        };
        Instant due = Instant.parse("2026-03-03T10:00:00Z");
        Instant over = due.plus(Duration.ofDays(14));

        assertThat(judged(standard, message(due.minusNanos(1), "Have you seen the mill?"), promise))
                .isEmpty();
        assertThat(judged(standard, message(due, "Have you seen the mill?"), promise))
                .containsExactly("DRAFT-11");
        assertThat(judged(standard, message(due, "Can the pattern wait for Sunday?"), promise))
                .isEmpty();
        assertThat(judged(standard, message(over.minusNanos(1), "Have you seen the mill?"), promise))
                .containsExactly("DRAFT-11");
        assertThat(judged(standard, message(over, "Have you seen the mill?"), promise))
                .isEmpty();
    }

    @Test
    @Threshold("DRAFT-13")
    void a_private_matter_is_no_matter_for_others_while_it_waits_and_two_words_take_it_up(StandardAdvisor standard) {
        Fact asked = note("asked", minutes(0), "Where is my order number 20417, the parcel from Paris?");
        Instant over = days(30);

        assertThat(judged(standard, named(hours(2), "The parcel left Paris."), asked))
                .containsExactly("DRAFT-13");
        assertThat(judged(standard, named(hours(2), "The parcel left."), asked)).isEmpty();
        assertThat(judged(standard, named(over.minusNanos(1), "The parcel left Paris."), asked))
                .containsExactly("DRAFT-13");
        assertThat(judged(standard, named(over, "The parcel left Paris."), asked))
                .isEmpty();
    }

    private static Post named(Instant at, String text) {
        return post(Platform.MASTODON, at, text).mentioning("ann");
    }

    @Test
    @Threshold("DRAFT-14")
    void more_than_half_of_a_promise_is_the_same_once_i_am_told_until_nobody_counts_on_it(StandardAdvisor standard) {
        Fact[] promise = {
            note("asked", minutes(0), "Do you still have the pattern of the spine?"),
            myNote("promised", minutes(5), "Yes, I'll send you the pattern tomorrow.")
        };
        Instant told = Instant.parse("2026-03-03T06:00:00Z");
        Instant over = Instant.parse("2026-03-03T10:00:00Z").plus(Duration.ofDays(14));
        String again = "I'll send you the pattern soon.";

        assertThat(judged(standard, message(told.minusNanos(1), again), promise))
                .isEmpty();
        assertThat(judged(standard, message(told, again), promise)).containsExactly("DRAFT-14");
        assertThat(judged(standard, message(over.minusNanos(1), again), promise))
                .containsExactly("DRAFT-14");
        assertThat(judged(standard, message(over, again), promise)).isEmpty();
        Fact[] half = {
            note("asked", minutes(0), "Do you still have the pattern of the spine?"),
            myNote("promised", minutes(5), "Yes, I'll send you the pattern.")
        };
        assertThat(judged(standard, message(days(5), "I'll send you the recipe soon."), half))
                .isEmpty();
        assertThat(judged(standard, message(days(5), again), half)).containsExactly("DRAFT-14");
    }

    @Test
    @Threshold("DRAFT-14")
    void verb_alone_is_not_the_same_promise(StandardAdvisor standard) {
        Fact asked = note("asked", minutes(0), "Do you still have the pattern of the spine?");
        Fact verb = myNote("promised", minutes(5), "Yes, I'll send it.");
        Fact both = myNote("promised", minutes(5), "Yes, I'll send the pattern.");

        assertThat(judged(standard, message(days(5), "I'll send you the recipe as well."), asked, verb))
                .isEmpty();
        assertThat(judged(standard, message(days(5), "I'll send you the pattern as well."), asked, both))
                .containsExactly("DRAFT-14");
    }

    @Test
    @Threshold("DRAFT-15")
    void one_word_of_what_they_tell_others_themselves_is_no_secret(StandardAdvisor standard) {
        Post named = named(days(1), "How is your chemo?");
        Post order = Post.of("told", Platform.MASTODON, "ann", minutes(0), "My order number is 20417.");
        Post chemo = Post.of("told", Platform.MASTODON, "ann", minutes(0), "My order number is that of my chemo.");

        assertThat(judged(standard, named, order)).containsExactly("DRAFT-15");
        assertThat(judged(standard, named, chemo)).isEmpty();
    }

    @Test
    @Threshold("DRAFT-16")
    void thanks_are_no_answer_for_seven_days(StandardAdvisor standard) {
        Fact asked = question("asked", minutes(0));
        Utterance last = thanks(days(7).minusNanos(1));
        Utterance late = thanks(days(7));

        assertThat(judged(standard, last, asked)).containsExactly("DRAFT-16");
        assertThat(judged(standard, late, asked)).isEmpty();
    }

    private static Reply thanks(Instant at) {
        return Reply.of("draft", Platform.MASTODON, "maya", at, "Thanks!", "asked")
                .toWhom("ann");
    }
}
