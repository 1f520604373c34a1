package dev.etiquette.standard;

import static dev.etiquette.standard.Scene.NOON;
import static dev.etiquette.standard.Scene.days;
import static dev.etiquette.standard.Scene.given;
import static dev.etiquette.standard.Scene.hours;
import static dev.etiquette.standard.Scene.todo;
import static org.assertj.core.api.Assertions.assertThat;

import dev.etiquette.Advice;
import dev.etiquette.Etiquette;
import dev.etiquette.RuleBook;
import dev.etiquette.Situation;
import dev.etiquette.advice.Action;
import dev.etiquette.advice.Recommendation;
import dev.etiquette.advice.SuggestedAction;
import dev.etiquette.model.Channel;
import dev.etiquette.model.Connection;
import dev.etiquette.model.Connection.State;
import dev.etiquette.model.Contact;
import dev.etiquette.model.DoNotContact;
import dev.etiquette.model.Fact;
import dev.etiquette.model.Feedback;
import dev.etiquette.model.Mark;
import dev.etiquette.model.Marks;
import dev.etiquette.model.Meeting;
import dev.etiquette.model.MeetingId;
import dev.etiquette.model.Message;
import dev.etiquette.model.PersonId;
import dev.etiquette.model.Platform;
import dev.etiquette.model.Post;
import dev.etiquette.model.RecommendationId;
import dev.etiquette.model.Reply;
import dev.etiquette.model.UtteranceId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whom I want to know: what is missing, whom to approach next, and where to be known first. */
class TargetsTest {

    static final PersonId EVA = new PersonId("eva");

    /** Most wanted, on Mastodon, and nothing is written down about her. */
    private static final Contact UNPREPARED = eva().withHandle(Platform.MASTODON, "eva");

    private static final Contact ON_MASTODON = prepared(UNPREPARED);
    private static final Contact ON_LINKEDIN = prepared(eva().withHandle(Platform.LINKEDIN, "eva"));

    static Contact eva() {
        return Contact.of("eva", "Eva").withPriority(1);
    }

    static Contact prepared(Contact contact) {
        return contact.because("she runs the market", "a stall", "bread for her party");
    }

    static Connection with(PersonId contact, Platform platform, State state, Instant since) {
        return new Connection(contact, platform, state, since);
    }

    private static Contact other(String id, int priority, Platform platform) {
        return prepared(Contact.of(id, id).withPriority(priority)).withHandle(platform, id);
    }

    @Test
    @Fires({"KNOWN-1", "TARGET-1"})
    void somebody_on_my_list_should_be_prepared_for_and_the_advice_says_what_is_missing(Case standard) {
        Advice nothing = standard.at(NOON, given(UNPREPARED));
        Advice noOffer = standard.at(NOON, given(UNPREPARED.because("she runs the market", "", "")));
        Advice noReason = standard.at(NOON, given(UNPREPARED.because(" ", "", "bread")));

        assertThat(todo(nothing)).containsExactly("WHENEVER PREPARE eva");
        assertThat(text(nothing)).endsWith("write down why you want to talk to them and what you offer.");
        assertThat(text(noOffer)).endsWith("write down what you offer in exchange for their time.");
        assertThat(text(noReason)).endsWith("write down why you want to talk to them.");
    }

    @Test
    @NearMiss({"TARGET-1", "TARGET-3", "TARGET-4", "KNOWN-11"})
    void whoever_is_prepared_for_is_approached_instead(Case standard) {
        assertThat(todo(standard.at(NOON, given(ON_MASTODON)))).containsExactly("WHENEVER APPROACH eva");
    }

    @Test
    @NearMiss({"TARGET-2", "KNOWN-2", "KNOWN-7"})
    void nobody_is_approached_unprepared(Case standard) {
        standard.at(NOON, given(UNPREPARED));
    }

    @Test
    @Threshold({"KNOWN-1", "TARGET-1"})
    void list_ends_with_priority_two(Case standard) {
        assertThat(todo(standard.at(NOON, given(UNPREPARED.withPriority(2))))).containsExactly("WHENEVER PREPARE eva");
        assertThat(todo(standard.at(NOON, given(UNPREPARED.withPriority(3))))).isEmpty();
    }

    @Test
    @NearMiss({"KNOWN-1", "TARGET-1"})
    void whom_I_know_is_no_target(Case standard) {
        for (State state : State.values()) {
            if (state != State.NONE) {
                standard.at(NOON, given(UNPREPARED, with(EVA, Platform.X, state, NOON.minus(Duration.ofDays(900)))));
            }
        }
        standard.at(NOON, given(UNPREPARED, new Meeting(new MeetingId("m"), EVA, NOON, "")));
        standard.at(NOON, given(UNPREPARED, DoNotContact.anywhere(EVA, "asked me to", NOON)));
        standard.at(NOON, given(UNPREPARED, mine("m", NOON)));
        standard.at(NOON, given(UNPREPARED, theirs("n", NOON)));
    }

    @Test
    @Fires("KNOWN-1")
    void whom_I_have_only_visited_is_a_target_still(Case standard) {
        Post p = post("p", Platform.MASTODON, NOON);
        standard.at(NOON, given(UNPREPARED, p, visit("v", p)));
        standard.at(
                NOON,
                given(
                        UNPREPARED,
                        p,
                        visit("v", p),
                        Reply.of("r", Platform.MASTODON, "eva", NOON, "Thank you", "v")
                                .in("p")));
        standard.at(NOON, given(UNPREPARED, with(EVA, Platform.X, State.NONE, NOON)));
        standard.at(
                NOON,
                given(UNPREPARED, theirs("n", NOON), new Marks(new UtteranceId("n"), Set.of(Mark.OUT_OF_OFFICE))));
    }

    @Test
    @Fires({"KNOWN-2", "KNOWN-6", "KNOWN-7", "TARGET-2"})
    void most_wanted_should_be_approached_in_the_platforms_own_words(Case standard) {
        Recommendation approach =
                standard.at(NOON, given(ON_MASTODON)).recommendations().get(0);

        assertThat(approach.act().action()).isEqualTo(Action.APPROACH);
        assertThat(approach.text())
                .isEqualTo("Eva is next on your list for Mastodon (priority 1): follow them."
                        + " Why: she runs the market; your offer: bread for her party."
                        + " Requests of this week there: 0 of at most 20.");
    }

    @Test
    @Threshold("TARGET-2")
    void list_is_followed_from_its_top(Case standard) {
        Advice both = standard.at(
                NOON,
                given(
                        other("bea", 2, Platform.MASTODON),
                        other("cleo", 1, Platform.MASTODON),
                        other("dora", 1, Platform.MASTODON)));
        standard.at(NOON, given(other("bea", 3, Platform.MASTODON)));

        assertThat(todo(both)).containsExactlyInAnyOrder("WHENEVER APPROACH cleo", "WHENEVER APPROACH dora");
    }

    @Test
    @Fires("TARGET-2")
    void whom_I_have_put_off_or_asked_does_not_stop_those_behind(Case standard) {
        Contact bea = other("bea", 2, Platform.MASTODON);
        RecommendationId first = standard.at(NOON, given(ON_MASTODON, bea))
                .recommendations()
                .get(0)
                .id();
        for (Feedback said : List.of(
                Feedback.done(first, NOON),
                Feedback.dismissed(first, NOON, ""),
                Feedback.snoozed(first, NOON, days(9)),
                Feedback.snoozedUntilReply(first, NOON))) {
            assertThat(todo(standard.at(days(1), given(ON_MASTODON, bea, said))))
                    .containsExactly("WHENEVER APPROACH bea");
        }
    }

    @Test
    @NearMiss("KNOWN-7")
    void whom_I_have_asked_is_not_next(Case standard) {
        RecommendationId id =
                new SuggestedAction(Action.APPROACH, EVA, "", Platform.MASTODON, Channel.NONE, "", null, null).id();
        standard.at(days(400), given(ON_MASTODON, Feedback.done(id, NOON)));
        standard.at(days(1), given(ON_MASTODON, Feedback.dismissed(id, NOON, "")));
        standard.at(days(1), given(ON_MASTODON, Feedback.snoozedUntilReply(id, NOON)));
    }

    @Test
    @Threshold({"TARGET-2", "KNOWN-8"})
    void week_has_room_for_twenty(Case standard) {
        List<Fact> facts = new ArrayList<>(List.of(ON_MASTODON));
        for (int i = 1; i <= 19; i++) {
            facts.add(with(new PersonId("p" + i), Platform.MASTODON, State.REQUESTED_BY_ME, hours(i)));
        }
        Situation nineteen = given(facts.toArray(Fact[]::new));
        Situation twenty =
                nineteen.with(List.of(with(new PersonId("p20"), Platform.MASTODON, State.REQUESTED_BY_ME, NOON)));

        assertThat(todo(standard.at(days(1), nineteen))).containsExactly("WHENEVER APPROACH eva");
        assertThat(text(standard.at(days(1), nineteen))).endsWith("19 of at most 20.");
        assertThat(todo(standard.at(days(1), twenty))).isEmpty();
        Case.Sides weekLater = standard.around(days(7), twenty);
        assertThat(todo(weekLater.before())).isEmpty();
        assertThat(todo(weekLater.at())).containsExactly("WHENEVER APPROACH eva");
        // Eva alone remains, long after the last of the requests.
        standard.at(days(9), given(ON_MASTODON));
    }

    @Test
    @Fires("KNOWN-8")
    void request_of_mine_counts_for_a_week(Case standard) {
        standard.at(days(6), given(with(EVA, Platform.X, State.REQUESTED_BY_ME, NOON)));
    }

    @Test
    @NearMiss("KNOWN-8")
    void request_of_theirs_counts_nothing(Case standard) {
        standard.at(days(6), given(with(EVA, Platform.X, State.REQUESTED_BY_THEM, NOON)));
    }

    @Test
    @Fires("KNOWN-6")
    void one_person_is_approached_on_one_platform(Case standard) {
        Contact everywhere = ON_LINKEDIN.withHandle(Platform.FACEBOOK, "eva").withHandle(Platform.MASTODON, "eva");
        Post post = post("p", Platform.MASTODON, NOON);
        Advice advice = standard.at(NOON, given(everywhere));
        Advice visited = standard.at(NOON, given(everywhere, post, visit("v", post)));

        assertThat(advice.recommendations()).singleElement().satisfies(each -> {
            assertThat(each.act().platform()).isEqualTo(Platform.FACEBOOK);
            assertThat(each.text()).contains("send a friend request");
        });
        assertThat(visited.recommendations())
                .singleElement()
                .satisfies(each -> assertThat(each.act().platform()).isEqualTo(Platform.MASTODON));
    }

    @Test
    @Threshold("KNOWN-6")
    void closed_platform_is_no_way(Case standard) {
        Contact both = ON_MASTODON.withHandle(Platform.GOOGLE_PLUS, "eva");

        assertThat(todo(standard.at(NOON, given(both)))).containsExactly("WHENEVER APPROACH eva");
        standard.at(NOON, given(prepared(eva().withHandle(Platform.GOOGLE_PLUS, "eva"))));
    }

    @Test
    @NearMiss("KNOWN-6")
    void whoever_waits_for_my_answer_gets_that_first(Case standard) {
        Advice advice = standard.at(
                hours(3),
                given(
                        ON_MASTODON,
                        Post.of("p", Platform.MASTODON, "maya", NOON, "My bread"),
                        Reply.of("r", Platform.MASTODON, "eva", NOON, "How do you bake it?", "p")
                                .in("p")));

        assertThat(todo(advice)).containsExactly("SOON RESPOND eva");
    }

    @Test
    @NearMiss({"KNOWN-2", "TARGET-2"})
    void nobody_is_approached_where_there_is_no_first_step_or_where_they_are_not(Case standard) {
        standard.at(NOON, given(prepared(eva())));
        standard.at(NOON, given(prepared(eva().withHandle(Platform.CHAT, "eva"))));
        standard.at(NOON, given(ON_MASTODON, DoNotContact.on(EVA, Platform.MASTODON, "", NOON)));
    }

    @Test
    @Fires({"TARGET-3", "KNOWN-11"})
    void whoever_must_know_me_first_should_be_answered_where_they_post(Case standard) {
        Recommendation answer = standard.at(
                        days(2),
                        given(
                                ON_LINKEDIN,
                                post("old", Platform.LINKEDIN, NOON),
                                post("new", Platform.LINKEDIN, hours(1))))
                .recommendations()
                .get(0);

        assertThat(answer.act().action()).isEqualTo(Action.START_CONVERSATION);
        assertThat(answer.act().subject().id()).isEqualTo("new");
        assertThat(answer.text())
                .contains("comment here (times so far: 0 of 2)", "LinkedIn: invitations that nobody answers")
                .endsWith("They posted: A new stall");
    }

    @Test
    @Threshold({"TARGET-3", "TARGET-4", "TARGET-2", "KNOWN-6", "KNOWN-11"})
    void after_two_visits_I_am_known_well_enough(Case standard) {
        Post p1 = post("p1", Platform.LINKEDIN, NOON);
        Post p2 = post("p2", Platform.LINKEDIN, NOON);
        Situation once = given(ON_LINKEDIN, p1, p2, post("p3", Platform.LINKEDIN, NOON), visit("v1", p1));
        Situation twice = once.with(List.of(visit("v2", p2)));

        assertThat(todo(standard.at(hours(1), once))).containsExactly("WHENEVER START_CONVERSATION eva");
        assertThat(todo(standard.at(hours(1), twice))).containsExactly("WHENEVER APPROACH eva");
        assertThat(todo(standard.at(days(30), once))).containsExactly("WHENEVER PREPARE eva");
    }

    @Test
    void where_all_want_to_know_me_first_the_one_that_I_have_visited_most_is_chosen(@TempDir Path folder)
            throws IOException {
        Files.writeString(folder.resolve("book.properties"), "extends = standard\n");
        Files.writeString(
                folder.resolve("norms.csv"),
                "platform,figure,value,hours,source,date\nany,approach warm up,5 times,,Our own manners,2026\n");
        Etiquette careful = Etiquette.of(RuleBook.load(folder));
        Contact everywhere = ON_LINKEDIN.withHandle(Platform.BLUESKY, "eva").withHandle(Platform.X, "eva");
        Post post = post("p", Platform.BLUESKY, NOON);
        Post other = post("q", Platform.LINKEDIN, NOON);
        Situation once = given(everywhere, post, visit("v", post));
        Situation twice = once.with(List.of(other, visit("w", other)));
        Situation known = twice.with(List.of(visit("x", other)));

        assertThat(platforms(careful.advise(given(everywhere), NOON))).containsExactly(Platform.X);
        assertThat(platforms(careful.advise(once, NOON))).containsExactly(Platform.BLUESKY);
        assertThat(platforms(careful.advise(twice, NOON))).containsExactly(Platform.LINKEDIN);
        assertThat(todo(careful.advise(known, NOON))).containsExactly("WHENEVER APPROACH eva");
    }

    private static List<Platform> platforms(Advice advice) {
        assertThat(advice.recommendations())
                .allSatisfy(each -> assertThat(each.act().action()).isEqualTo(Action.PREPARE));
        return advice.recommendations().stream()
                .map(each -> each.act().platform())
                .toList();
    }

    @Test
    @Threshold({"TARGET-3", "TARGET-4", "BEGUN-1"})
    void post_is_fresh_for_a_week(Case standard) {
        Case.Sides sides = standard.around(days(7), given(ON_LINKEDIN, post("p", Platform.LINKEDIN, NOON)));

        assertThat(todo(sides.before())).containsExactly("WHENEVER START_CONVERSATION eva");
        assertThat(todo(sides.at())).containsExactly("WHENEVER PREPARE eva");
    }

    @Test
    @Fires("TARGET-4")
    void something_to_answer_should_be_looked_for_where_nothing_is_known(Case standard) {
        Advice advice = standard.at(NOON, given(ON_LINKEDIN));

        assertThat(todo(advice)).containsExactly("WHENEVER PREPARE eva");
        assertThat(text(advice)).contains("posted and answer it", "LinkedIn: invitations that nobody answers");
    }

    @Test
    @NearMiss("TARGET-3")
    void post_that_sells_or_that_I_have_answered_is_nothing_to_answer(Case standard) {
        Post post = post("p", Platform.LINKEDIN, NOON);
        standard.at(NOON, given(ON_LINKEDIN, post.asPromotion()));
        standard.at(NOON, given(ON_LINKEDIN, post, visit("v", post)));
    }

    static Post post(String id, Platform platform, Instant at) {
        return Post.of(id, platform, "eva", at, "A new stall");
    }

    /** I answer what she posted. */
    private static Reply visit(String id, Post post) {
        return Reply.of(
                id,
                post.platform(),
                "maya",
                post.at(),
                "Where is it?",
                post.id().value());
    }

    private static Message mine(String id, Instant at) {
        return Message.of(id, Platform.MASTODON, "maya", at, "Hello", "eva", "with eva");
    }

    private static Message theirs(String id, Instant at) {
        return Message.of(id, Platform.MASTODON, "eva", at, "Hello", "maya", "with eva");
    }

    private static String text(Advice advice) {
        return advice.recommendations().get(0).text();
    }
}
