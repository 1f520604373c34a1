package dev.etiquette.standard;

import static dev.etiquette.standard.SampleFacts.NOON;
import static dev.etiquette.standard.SampleFacts.ann;
import static dev.etiquette.standard.SampleFacts.days;
import static dev.etiquette.standard.SampleFacts.given;
import static dev.etiquette.standard.SampleFacts.hours;
import static dev.etiquette.standard.SampleFacts.mine;
import static dev.etiquette.standard.SampleFacts.myNote;
import static org.assertj.core.api.Assertions.assertThat;

import dev.etiquette.Advice;
import dev.etiquette.Etiquette;
import dev.etiquette.RuleBook;
import dev.etiquette.advice.Recommendation;
import dev.etiquette.model.Channel;
import dev.etiquette.model.Fact;
import dev.etiquette.model.Message;
import dev.etiquette.model.Platform;
import dev.etiquette.model.Post;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** That advice knows the platform: its words, its lengths, and as what one may sell there. */
class LanguageTest {

    private static final Etiquette STANDARD = Etiquette.of(RuleBook.standard());
    private static final Post SOLD =
            mine("s", Platform.FACEBOOK, NOON, "Our course is for sale").asPromotion();

    @Test
    @Threshold("LANGUAGE-1")
    void selling_as_a_person_is_forgotten_after_thirty_days(StandardAdvisor standard) {
        StandardAdvisor.BothSides sides = standard.around(days(30), given(SOLD));

        assertThat(page(sides.before())).isPresent();
        assertThat(page(sides.at())).isEmpty();
    }

    @Test
    @Threshold("LANGUAGE-1")
    void newest_of_several_selling_posts_is_named(StandardAdvisor standard) {
        Post newer = mine("newer", Platform.FACEBOOK, NOON.plusNanos(1), "The other one is on sale");

        assertThat(page(standard.at(hours(1), given(SOLD, newer))).orElseThrow().text())
                .contains("The other one");
        assertThat(page(standard.at(days(30), given(SOLD, newer))).orElseThrow().text())
                .contains("The other one");
        assertThat(page(standard.at(days(30).plusNanos(1), given(SOLD, newer)))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "linkedin | comment, at most 3000 characters",
                "facebook | comment, at most 63206 characters",
                "x | reply, at most 280 characters",
                "mastodon | reply, at most 500 characters",
                "bluesky | reply, at most 300 characters",
                "threads | reply, at most 500 characters",
                "instagram | comment",
                "chat | say it in the room, at most 400 characters"
            })
    void answer_in_public_is_called_what_the_platform_calls_it(String platform, String manner) {
        Fact asks = Post.of("q", platform(platform), "ann", NOON, "Maya, which oven is best?")
                .mentioning("maya");

        assertThat(manners(asks)).containsExactly(manner);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "linkedin | send a message",
                "facebook | write on Messenger",
                "x | send a direct message",
                "mastodon | write a private mention"
            })
    void answer_in_private_is_called_what_the_platform_calls_it(String platform, String manner) {
        Fact asks = Message.of("q", platform(platform), "ann", NOON, "Which oven is best?", "maya", "private");

        assertThat(manners(asks)).containsExactly(manner);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "linkedin | share your post again",
                "x | repost your own post with a comment, at most 280 characters",
                "mastodon | boost your own post",
                "bluesky | repost your own post"
            })
    void showing_again_is_called_what_the_platform_calls_it(String platform, String manner) {
        Fact guide = mine("g", platform(platform), NOON.minusSeconds(60L * 60 * 24 * 60), "How to keep a sourdough");

        assertThat(manners(guide)).containsExactly(manner);
    }

    @Test
    void what_is_done_off_the_screen_or_not_at_all_has_no_manner() {
        Fact[] talk = IntStream.range(0, 14)
                .mapToObj(i -> i % 2 == 0
                        ? SampleFacts.note("n" + i, SampleFacts.minutes(i), "Number " + i)
                        : myNote("n" + i, SampleFacts.minutes(i), "Number " + i))
                .toArray(Fact[]::new);
        Fact byPhone = ann().reachableBy(Channel.PHONE);
        Fact pitch = Message.of("p", Platform.X, "maya", NOON, "Our course is for sale", "bob", "with bob");

        List<Recommendation> advice =
                STANDARD.advise(given(talk).with(byPhone, pitch), hours(1)).recommendations();

        assertThat(advice)
                .extracting(each -> each.act().action().id() + " " + each.manner())
                .contains("MOVE_OFFLINE ", "HOLD_PROMOTION ");
    }

    private static List<String> manners(Fact fact) {
        return STANDARD.advise(given(fact), hours(5)).recommendations().stream()
                .map(Recommendation::manner)
                .toList();
    }

    private static Platform platform(String id) {
        return Platform.known(id).orElseThrow();
    }

    private static Optional<Recommendation> page(Advice advice) {
        return advice.recommendations().stream()
                .filter(each ->
                        each.reasons().stream().anyMatch(reason -> reason.rule().equals("LANGUAGE-1")))
                .findFirst();
    }
}
