package dev.etiquette.model;

import static org.assertj.core.api.Assertions.assertThat;

import dev.etiquette.advice.Action;
import dev.etiquette.advice.Subject;
import dev.etiquette.advice.SuggestedAction;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DoNotContactTest {

    private static final PersonId ANN = new PersonId("ann");
    private static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");

    @Test
    void what_is_a_place_and_a_way_is_forbidden_as_a_way() {
        Map.of(
                        Platform.EMAIL, Channel.EMAIL,
                        Platform.PHONE, Channel.PHONE,
                        Platform.MEETING, Channel.MEETING)
                .forEach((place, way) ->
                        assertThat(DoNotContact.on(ANN, place, "", NOW)).isEqualTo(DoNotContact.by(ANN, way, "", NOW)));
        assertThat(DoNotContact.on(ANN, Platform.X, "", NOW).scope()).isEqualTo(DoNotContact.Scope.PLATFORM);
    }

    @Test
    void whatever_is_done_on_email_goes_by_email() {
        for (Channel way : List.of(Channel.NONE, Channel.ANY, Channel.POST, Channel.REPLY, Channel.MESSAGE)) {
            assertThat(on(Platform.EMAIL, way).channel()).isEqualTo(Channel.EMAIL);
            assertThat(on(Platform.X, way).channel()).isEqualTo(way);
        }
        assertThat(on(Platform.EMAIL, Channel.PHONE).channel()).isEqualTo(Channel.PHONE);
    }

    private static SuggestedAction on(Platform platform, Channel channel) {
        return new SuggestedAction(Action.APPROACH, ANN, "Ann", platform, channel, "", Subject.person(ANN), NOW);
    }
}
