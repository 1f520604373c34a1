package dev.etiquette.standard;

import static dev.etiquette.standard.SampleFacts.MAYA;
import static dev.etiquette.standard.SampleFacts.NOON;
import static dev.etiquette.standard.SampleFacts.days;
import static dev.etiquette.standard.SampleFacts.given;
import static dev.etiquette.standard.SampleFacts.held;
import static dev.etiquette.standard.SampleFacts.hours;
import static dev.etiquette.standard.SampleFacts.mine;
import static dev.etiquette.standard.SampleFacts.question;
import static dev.etiquette.standard.SampleFacts.todo;
import static org.assertj.core.api.Assertions.assertThat;

import dev.etiquette.Advice;
import dev.etiquette.Situation;
import dev.etiquette.advice.Recommendation;
import dev.etiquette.advice.Withheld;
import dev.etiquette.model.Contact;
import dev.etiquette.model.Fact;
import dev.etiquette.model.Feedback;
import dev.etiquette.model.Owner;
import dev.etiquette.model.Platform;
import dev.etiquette.model.Post;
import dev.etiquette.model.WeeklyHours;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What a whole day of advice looks like: order, budget, silence. */
@ExtendWith(ThresholdExtension.class)
class DayTest {

    private static final Owner MAYA_IN_BERLIN = Owner.of("maya")
            .named("Maya")
            .livingIn(ZoneId.of("Europe/Berlin"))
            .awake(WeeklyHours.ALL)
            .withDailyBudget(2);
    private static final Instant MIDNIGHT_IN_BERLIN = Instant.parse("2026-03-02T23:00:00Z");

    @Test
    void budget_cuts_what_is_proactive_and_says_when_it_may_come(StandardAdvisor standard) {
        Advice advice = standard.at(NOON, Situation.of(MAYA_IN_BERLIN).with(guidesOnThreePlatforms()));

        assertThat(advice.recommendations()).hasSize(2);
        assertThat(advice.withheld()).singleElement().satisfies(cut -> {
            assertThat(cut.by().get(0).rule()).isEqualTo(Withheld.BUDGET);
            assertThat(cut.by().get(0).text()).isEqualTo("Your budget is 2 a day.");
            assertThat(cut.allowedFrom()).contains(MIDNIGHT_IN_BERLIN);
        });
        assertThat(advice.nextReview()).contains(MIDNIGHT_IN_BERLIN);
    }

    @Test
    void what_was_cut_comes_next_midnight_when_the_rest_is_done(StandardAdvisor standard) {
        Situation situation = Situation.of(MAYA_IN_BERLIN).with(guidesOnThreePlatforms());
        Advice today = standard.at(NOON, situation);
        List<Fact> done = new ArrayList<>();
        today.recommendations().forEach(each -> done.add(Feedback.done(each.id(), NOON)));

        StandardAdvisor.BothSides sides = standard.around(MIDNIGHT_IN_BERLIN, situation.with(done));

        assertThat(sides.before().recommendations()).isEmpty();
        assertThat(sides.before().emptyReason()).contains("Nothing more to do today: your daily budget is used up.");
        assertThat(sides.at().recommendations())
                .extracting(Recommendation::id)
                .containsExactly(today.withheld().get(0).recommendation().id());
    }

    @Test
    void budget_never_cuts_an_answer(StandardAdvisor standard) {
        List<Fact> asked = new ArrayList<>();
        for (int i = 0; i < 9; i++) {
            asked.add(question("q" + i, NOON.minus(Duration.ofHours(5 + i))));
        }
        Owner noBudget = MAYA.withDailyBudget(0);

        Advice advice = standard.at(NOON, Situation.of(noBudget).with(asked).with(guidesOnThreePlatforms()));

        assertThat(todo(advice)).hasSize(9).allMatch(line -> line.contains("RESPOND"));
        assertThat(held(advice)).hasSize(3).allMatch(line -> line.endsWith(": BUDGET"));
    }

    @Test
    void answers_that_were_given_use_up_no_budget(StandardAdvisor standard) {
        Situation asked =
                Situation.of(MAYA.withDailyBudget(1), question("q", NOON)).with(guidesOnThreePlatforms());
        Advice before = standard.at(hours(5), asked);
        Fact answered = Feedback.done(before.recommendations().get(0).id(), hours(5));

        Advice advice = standard.at(hours(5), asked.with(answered));

        assertThat(todo(advice)).hasSize(1).allMatch(line -> line.contains("REPEAT"));
    }

    @Test
    void owner_without_a_budget_of_her_own_is_told_five_things_a_day(StandardAdvisor standard) {
        List<Fact> guides = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            Platform own = new Platform("board" + i, "Board " + i, Platform.Form.THREADS, false);
            guides.add(mine("g" + i, own, NOON, "How to keep a sourdough"));
        }

        assertThat(todo(standard.at(days(31), given().with(guides.subList(0, 5)))))
                .hasSize(5);
        assertThat(held(standard.at(days(31), given().with(guides)))).hasSize(1);
    }

    @Test
    void what_is_late_comes_before_what_is_due_and_important_people_come_first(StandardAdvisor standard) {
        Situation four = given(
                Contact.of("zoe", "Zoe").withPriority(1),
                asks("late", "ann", NOON.minus(Duration.ofHours(24))),
                asks("due", "bob", NOON.minus(Duration.ofHours(4))),
                asks("due too", "zoe", NOON.minus(Duration.ofHours(4))),
                asks("soon", "cem", NOON.minus(Duration.ofHours(1))));

        assertThat(todo(standard.at(NOON, four)))
                .containsExactly("OVERDUE RESPOND ann", "DUE RESPOND zoe", "DUE RESPOND bob", "SOON RESPOND cem");
    }

    private static Post asks(String id, String author, Instant at) {
        return Post.of(id, Platform.MASTODON, author, at, "Which oven is best?").mentioning("maya");
    }

    @Test
    void there_is_no_silence_when_there_is_something_to_do(StandardAdvisor standard) {
        assertThat(standard.at(hours(5), given(question("q", NOON))).emptyReason())
                .isEmpty();
    }

    @Test
    void order_and_repetition_of_facts_change_nothing(StandardAdvisor standard) {
        List<Fact> facts = new ArrayList<>(guidesOnThreePlatforms());
        facts.add(question("q", NOON.minus(Duration.ofHours(5))));
        List<Fact> shuffled = new ArrayList<>();
        facts.forEach(fact -> shuffled.add(0, fact));
        shuffled.addAll(facts);

        assertThat(standard.at(NOON, given().with(shuffled))).isEqualTo(standard.at(NOON, given().with(facts)));
    }

    @Test
    void two_versions_of_one_fact_are_reported_and_the_later_counts(StandardAdvisor standard) {
        Post thanks = SampleFacts.said("q", NOON, "Thanks!").editedAt(hours(1));

        Advice advice = standard.at(hours(5), given(thanks, question("q", NOON)));

        assertThat(todo(advice)).isEmpty();
        assertThat(advice.duplicateFacts())
                .containsExactly("Two versions of utterance \"q\" were given. The later one counts.");
    }

    private static List<Fact> guidesOnThreePlatforms() {
        Instant longAgo = NOON.minus(Duration.ofDays(60));
        return List.of(
                mine("l", Platform.LINKEDIN, longAgo, "How to keep a sourdough"),
                mine("f", Platform.FACEBOOK, longAgo, "How to keep a sourdough"),
                mine("b", Platform.BLUESKY, longAgo, "How to keep a sourdough"));
    }

    @Test
    void budget_is_shared_out_among_what_there_is_to_do(StandardAdvisor standard) {
        List<Fact> all = new ArrayList<>(guidesOnThreePlatforms());
        Contact prepared = Contact.of("eva", "Eva")
                .withPriority(1)
                .withHandle(Platform.BLUESKY, "eva")
                .because("a talk", "bread", "a recipe");
        all.add(prepared);

        Advice advice = standard.at(NOON, Situation.of(MAYA_IN_BERLIN).with(all));

        assertThat(advice.recommendations())
                .extracting(each -> each.act().action().id())
                .hasSize(2)
                .doesNotHaveDuplicates()
                .contains("APPROACH");
    }
}
