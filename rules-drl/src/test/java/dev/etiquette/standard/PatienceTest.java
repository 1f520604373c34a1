package dev.etiquette.standard;

import static dev.etiquette.standard.Scene.NOON;
import static dev.etiquette.standard.Scene.days;
import static dev.etiquette.standard.Scene.given;
import static dev.etiquette.standard.Scene.meeting;
import static dev.etiquette.standard.Scene.minutes;
import static dev.etiquette.standard.Scene.myNote;
import static dev.etiquette.standard.Scene.note;

import dev.etiquette.model.Platform;
import dev.etiquette.model.Post;
import org.junit.jupiter.api.Test;

/** Whom I wait for, and how long. */
class PatienceTest {

    @Test
    @Fires("PATIENCE-1")
    void whoever_has_not_answered_me_is_waited_for(Case standard) {
        standard.at(days(1), given(myNote("m", NOON, "How is your bread?")));
    }

    @Test
    @NearMiss("PATIENCE-1")
    void whoever_has_answered_is_not_waited_for(Case standard) {
        standard.at(
                days(1), given(myNote("m", NOON, "How is your bread?"), note("n", minutes(5), "It rises, thank you.")));
    }

    @Test
    @NearMiss("PATIENCE-1")
    void nobody_is_waited_for_in_a_chat_room(Case standard) {
        standard.at(
                days(1),
                given(Post.of("p", Platform.CHAT, "maya", NOON, "Ann: how is your bread?")
                        .mentioning("ann")));
    }

    @Test
    @Threshold("PATIENCE-1")
    void whoever_I_have_met_since_is_not_waited_for(Case standard) {
        standard.at(days(1), given(myNote("m", NOON, "How is your bread?"), meeting(NOON.minusNanos(1))));
        standard.at(days(1), given(myNote("m", NOON, "How is your bread?"), meeting(NOON)));
    }
}
