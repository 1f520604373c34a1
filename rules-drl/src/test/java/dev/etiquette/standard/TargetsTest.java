package dev.etiquette.standard;

import static dev.etiquette.standard.SampleFacts.NOON;
import static dev.etiquette.standard.SampleFacts.days;
import static dev.etiquette.standard.SampleFacts.given;
import static dev.etiquette.standard.SampleFacts.hours;
import static dev.etiquette.standard.SampleFacts.todo;
import static org.assertj.core.api.Assertions.assertThat;

import dev.etiquette.Advice;
import dev.etiquette.Etiquette;
import dev.etiquette.RuleBook;
import dev.etiquette.Situation;
import dev.etiquette.advice.Action;
import dev.etiquette.model.Connection;
import dev.etiquette.model.Connection.State;
import dev.etiquette.model.Contact;
import dev.etiquette.model.Fact;
import dev.etiquette.model.PersonId;
import dev.etiquette.model.Platform;
import dev.etiquette.model.Post;
import dev.etiquette.model.Reply;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
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
    @Threshold({"KNOWN-1", "TARGET-1"})
    void list_ends_with_priority_two(StandardAdvisor standard) {
        assertThat(todo(standard.at(NOON, given(UNPREPARED.withPriority(2))))).containsExactly("WHENEVER PREPARE eva");
        assertThat(todo(standard.at(NOON, given(UNPREPARED.withPriority(3))))).isEmpty();
    }

    @Test
    @Threshold("TARGET-2")
    void list_is_followed_from_its_top(StandardAdvisor standard) {
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
    @Threshold({"TARGET-2", "KNOWN-8"})
    void week_has_room_for_twenty(StandardAdvisor standard) {
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
        StandardAdvisor.BothSides weekLater = standard.around(days(7), twenty);
        assertThat(todo(weekLater.before())).isEmpty();
        assertThat(todo(weekLater.at())).containsExactly("WHENEVER APPROACH eva");
        // Eva alone remains, long after the last of the requests.
        standard.at(days(9), given(ON_MASTODON));
    }

    @Test
    @Threshold("KNOWN-6")
    void closed_platform_is_no_way(StandardAdvisor standard) {
        Contact both = ON_MASTODON.withHandle(Platform.GOOGLE_PLUS, "eva");

        assertThat(todo(standard.at(NOON, given(both)))).containsExactly("WHENEVER APPROACH eva");
        standard.at(NOON, given(prepared(eva().withHandle(Platform.GOOGLE_PLUS, "eva"))));
    }

    @Test
    @Threshold({"TARGET-3", "TARGET-4", "TARGET-2", "KNOWN-6", "KNOWN-11"})
    void after_two_visits_I_am_known_well_enough(StandardAdvisor standard) {
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
                "platform,figure,value,hours,source,date\nany,approach comments,5 times,,Our own manners,2026\n");
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
    void post_is_fresh_for_a_week(StandardAdvisor standard) {
        StandardAdvisor.BothSides sides =
                standard.around(days(7), given(ON_LINKEDIN, post("p", Platform.LINKEDIN, NOON)));

        assertThat(todo(sides.before())).containsExactly("WHENEVER START_CONVERSATION eva");
        assertThat(todo(sides.at())).containsExactly("WHENEVER PREPARE eva");
    }

    static Post post(String id, Platform platform, Instant at) {
        return Post.of(id, platform, "eva", at, "A new stall " + id);
    }

    /** I answer what she posted. */
    private static Reply visit(String id, Post post) {
        return Reply.of(
                id,
                post.platform(),
                "maya",
                post.at(),
                "Where is it, " + id + "?",
                post.id().value());
    }

    private static String text(Advice advice) {
        return advice.recommendations().get(0).text();
    }
}
