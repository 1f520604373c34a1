package dev.etiquette.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.etiquette.advice.Action;
import dev.etiquette.advice.Recommendation;
import dev.etiquette.advice.Subject;
import dev.etiquette.advice.SuggestedAction;
import dev.etiquette.advice.Urgency;
import dev.etiquette.model.Channel;
import dev.etiquette.model.PersonId;
import dev.etiquette.model.Platform;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ActionTextTest {

    private static final String CAKE = "I'll bring the cake to the club house on Saturday, with forks";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "RESPOND | mastodon | reply | Answer Ann on Mastodon, in a public reply",
                "RESPOND | x | message | Answer Ann on X, in a private message",
                "MOVE_OFFLINE | mastodon | phone | Go on with Ann by phone",
                "MOVE_OFFLINE | mastodon | email | Go on with Ann by email",
                "MOVE_OFFLINE | mastodon | meeting | Go on with Ann in a meeting",
                "MOVE_OFFLINE | mastodon | message | Go on with Ann in a private message on Mastodon",
                "HOLD_PROMOTION | bluesky | post | Sell nothing to Ann on Bluesky for now"
            })
    void deed_towards_somebody_is_a_sentence(String action, String platform, String channel, String sentence) {
        assertThat(ActionText.of(act(known(action), "ann", platform, channel, "")))
                .isEqualTo(sentence);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "REPEAT | mastodon | Show your post again on Mastodon: \"Tea\"",
                "REPEAT | bluesky | Show your post again on Bluesky: \"Tea\"",
                "REPEAT | linkedin | Show your post again on LinkedIn: \"Tea\"",
                "REWORD | x | Reword your post on X: \"Tea\"",
                "HOLD_PROMOTION | facebook | Sell nothing on Facebook for now"
            })
    void deed_towards_nobody_in_particular_is_a_sentence(String action, String platform, String sentence) {
        assertThat(ActionText.of(act(known(action), "", platform, "post", "Tea")))
                .isEqualTo(sentence);
    }

    @ParameterizedTest
    @MethodSource("dev.etiquette.advice.Action#known()")
    void every_action_has_words(Action action) {
        assertThat(ActionText.of(act(action, "ann", "mastodon", "message", ""))).matches("[A-Z][a-z]+ .*[a-z]");
        assertThat(ActionText.of(act(action, "", "mastodon", "post", "")))
                .matches("[A-Z][a-z]+ .*[a-z]")
                .doesNotContain("  ");
    }

    @Test
    void listening_is_done_by_answering_where_that_is_said() {
        assertThat(ActionText.of(act(Action.LISTEN, "", "x", "reply", ""))).isEqualTo("Answer what others post on X");
        assertThat(ActionText.of(act(Action.LISTEN, "", "x", "none", ""))).isEqualTo("Listen more than you talk on X");
        assertThat(ActionText.of(act(Action.LISTEN, "ann", "x", "none", ""))).isEqualTo("Let Ann talk on X");
    }

    @Test
    void act_of_ones_own_is_said_in_the_words_of_its_row() {
        Action card = Action.own("send a card", "send a card to", true, false);

        assertThat(ActionText.of(act(card, "ann", "none", "none", ""))).isEqualTo("Send a card to Ann");
        assertThat(ActionText.of(act(card, "ann", "x", "message", "")))
                .isEqualTo("Send a card to Ann on X, in a private message");
    }

    @Test
    void post_without_words_is_not_quoted() {
        assertThat(ActionText.of(act(Action.REPEAT, "", "mastodon", "post", "")))
                .isEqualTo("Show your post again on Mastodon");
    }

    @Test
    void channel_is_left_out_where_the_platform_has_words_for_how_it_is_done() {
        SuggestedAction act = act(Action.RESPOND, "ann", "linkedin", "reply", "");

        assertThat(ActionText.of(recommended(act, "comment, at most 3000 characters"), 98))
                .isEqualTo(new ActionText.Fitted("Answer Ann on LinkedIn", ""));
        assertThat(ActionText.of(recommended(act, ""), 98))
                .isEqualTo(new ActionText.Fitted("Answer Ann on LinkedIn, in a public reply", ""));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '^',
            value = {
                "120 | Come back to what you said to Ann on X: \"I'll bring the cake to the club house on Saturday, with forks\" |",
                "98 | Come back to what you said to Ann: \"I'll bring the cake to the club house on Saturday, with forks\" | on X",
                "97 | Come back to what you said to Ann: \"I'll bring the cake to the club house on Saturday, with…\" | on X",
                "66 | Come back to what you said to Ann: \"I'll bring the cake to the…\" | on X",
                "58 | Come back to what you said to Ann on X |",
                "20 | Come back to what you said to Ann on X |"
            })
    void long_deed_loses_the_place_before_the_words_and_all_words_before_the_last_few(
            int columns, String text, @Nullable String there) {
        Recommendation promise =
                recommended(act(Action.FOLLOW_UP, "ann", "x", "message", CAKE), "send a direct message");

        ActionText.Fitted fitted = ActionText.of(promise, columns);

        assertThat(fitted.text()).isEqualTo(text);
        assertThat(fitted.there()).isEqualTo(there == null ? "" : " " + there);
    }

    @Test
    void place_stays_where_no_other_line_could_name_it() {
        Recommendation unnamed = recommended(act(Action.FOLLOW_UP, "ann", "x", "message", CAKE), "");

        ActionText.Fitted fitted = ActionText.of(unnamed, 90);

        assertThat(fitted.text())
                .isEqualTo("Come back to what you said to Ann on X, in a private message: \"I'll bring the cake to…\"");
        assertThat(fitted.there()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '^',
            value = {
                "RESPOND | who is this? | Answer \"who is this?\" from user 689915321 on X",
                "RESPOND | I bought a subscription for my brother but he has moved | Answer \"I bought a subscription for my brother…\" from user 689915321",
                "RESPOND | ^^ | Answer user 689915321 on X",
                "RESPOND | (without words: a picture, a recording or a file) | Answer user 689915321 on X",
                "RESPOND | what is \"roll down\"? | Answer \"what is 'roll down'?\" from user 689915321 on X",
                "FOLLOW_UP | mach ich morgen | Come back to what you said to user 689915321 on X: \"mach ich morgen\"",
                "ACKNOWLEDGE | nice! | Show user 689915321 on X that you noticed"
            })
    void people_known_by_number_alone_are_told_apart_by_their_words(String action, String said, String text) {
        SuggestedAction act = new SuggestedAction(
                known(action),
                new PersonId("x:id:689915321"),
                "x.com/i/user/689915321",
                Platform.X,
                Channel.MESSAGE,
                "",
                new Subject(Subject.Type.UTTERANCE, "1", said),
                Instant.EPOCH);

        assertThat(ActionText.of(recommended(act, "send a direct message"), 68).text())
                .isEqualTo(text);
    }

    private static Action known(String id) {
        return Action.known(id).orElseThrow();
    }

    private static Recommendation recommended(SuggestedAction act, String manner) {
        return new Recommendation(
                act.id(), act, Urgency.WHENEVER, Optional.empty(), Optional.empty(), "", manner, List.of());
    }

    private static SuggestedAction act(
            Action action, String contact, String platform, String channel, String beginning) {
        return new SuggestedAction(
                action,
                new PersonId(contact),
                contact.isEmpty() ? "" : "Ann",
                Platform.known(platform).orElseThrow(),
                Channel.known(channel).orElseThrow(),
                "",
                new Subject(Subject.Type.UTTERANCE, "1", beginning),
                Instant.EPOCH);
    }
}
