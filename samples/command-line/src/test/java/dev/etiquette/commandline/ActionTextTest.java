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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ActionTextTest {

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

        assertThat(ActionText.of(recommended(act, "comment, at most 3000 characters")))
                .isEqualTo("Answer Ann on LinkedIn");
        assertThat(ActionText.of(recommended(act, ""))).isEqualTo("Answer Ann on LinkedIn, in a public reply");
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
