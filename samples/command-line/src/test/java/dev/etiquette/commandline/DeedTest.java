package dev.etiquette.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.etiquette.advice.Act;
import dev.etiquette.advice.Action;
import dev.etiquette.advice.Subject;
import dev.etiquette.model.Channel;
import dev.etiquette.model.PersonId;
import dev.etiquette.model.Platform;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class DeedTest {

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
    void deed_towards_somebody_is_a_sentence(Action action, String platform, String channel, String sentence) {
        assertThat(Deed.of(act(action, "ann", platform, channel, ""))).isEqualTo(sentence);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "REPEAT | mastodon | Boost your post again on Mastodon: \"Tea\"",
                "REPEAT | bluesky | Boost your post again on Bluesky: \"Tea\"",
                "REPEAT | linkedin | Show your post again on LinkedIn: \"Tea\"",
                "REWORD | x | Reword your post on X: \"Tea\"",
                "HOLD_PROMOTION | facebook | Sell nothing on Facebook for now"
            })
    void deed_towards_nobody_in_particular_is_a_sentence(Action action, String platform, String sentence) {
        assertThat(Deed.of(act(action, "", platform, "post", "Tea"))).isEqualTo(sentence);
    }

    @ParameterizedTest
    @EnumSource
    void every_action_has_words(Action action) {
        assertThat(Deed.of(act(action, "ann", "mastodon", "message", ""))).matches("[A-Z][a-z]+ .*[a-z]");
        assertThat(Deed.of(act(action, "", "mastodon", "post", "")))
                .matches("[A-Z][a-z]+ .*[a-z]")
                .doesNotContain("  ");
    }

    @Test
    void post_without_words_is_not_quoted() {
        assertThat(Deed.of(act(Action.REPEAT, "", "mastodon", "post", "")))
                .isEqualTo("Boost your post again on Mastodon");
    }

    private static Act act(Action action, String contact, String platform, String channel, String excerpt) {
        return new Act(
                action,
                new PersonId(contact),
                contact.isEmpty() ? "" : "Ann",
                Platform.known(platform).orElseThrow(),
                Channel.known(channel).orElseThrow(),
                "",
                new Subject(Subject.Type.UTTERANCE, "1", excerpt),
                Instant.EPOCH);
    }
}
