package dev.etiquette.advice;

import static org.assertj.core.api.Assertions.assertThat;

import dev.etiquette.model.Channel;
import dev.etiquette.model.PersonId;
import dev.etiquette.model.Platform;
import dev.etiquette.model.Times;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What says where and how somebody is reached is bound by what protects them there, and all else by what does anywhere. */
class ProposalTest {

    private static boolean anywhere(Action action, String platform, String channel) {
        PersonId ann = new PersonId("ann");
        SuggestedAction act = new SuggestedAction(
                action,
                ann,
                "Ann",
                Platform.known(platform).orElseThrow(),
                Channel.known(channel).orElseThrow(),
                "",
                Subject.person(ann),
                Times.ALWAYS);
        return new Proposal(
                        act,
                        Times.ALWAYS,
                        Times.NEVER,
                        Times.NEVER,
                        new Reason("X-1", "It is so", "", "Because.", List.of()))
                .anywhere();
    }

    @ParameterizedTest(name = "{0} on {1} by {2}: {3}")
    @CsvSource({
        "FOLLOW_UP, none, none, true",
        "FOLLOW_UP, linkedin, none, true",
        "FOLLOW_UP, none, message, true",
        "FOLLOW_UP, any, any, true",
        "FOLLOW_UP, linkedin, any, true",
        "FOLLOW_UP, linkedin, message, false",
        "FOLLOW_UP, none, phone, false",
        "MOVE_OFFLINE, none, phone, false",
        "MOVE_OFFLINE, none, email, false",
        "MOVE_OFFLINE, none, meeting, true",
        "REACH_OUT, none, none, true",
        "APPROACH, linkedin, none, false",
        "APPROACH, none, none, true",
        "ACKNOWLEDGE, linkedin, none, false",
        "ACKNOWLEDGE, none, none, true"
    })
    void platform_and_channel_say_where_and_how(String action, String platform, String channel, boolean open) {
        assertThat(anywhere(Action.known(action).orElseThrow(), platform, channel))
                .isEqualTo(open);
    }

    @Test
    void what_nobody_hears_of_leads_nowhere_unless_it_is_an_act_of_ones_own() {
        assertThat(Action.known().stream().filter(each -> !each.reachesOut()))
                .isNotEmpty()
                .noneMatch(each -> anywhere(each, "none", "none"));
        assertThat(anywhere(Action.own("look up", "look up", false, false), "none", "none"))
                .isTrue();
    }
}
