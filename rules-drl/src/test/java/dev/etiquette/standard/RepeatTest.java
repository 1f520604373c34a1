package dev.etiquette.standard;

import static dev.etiquette.standard.SampleFacts.NOON;
import static dev.etiquette.standard.SampleFacts.days;
import static dev.etiquette.standard.SampleFacts.given;
import static dev.etiquette.standard.SampleFacts.mine;

import dev.etiquette.model.Platform;
import dev.etiquette.model.Post;
import org.junit.jupiter.api.Test;

/** How a post comes round again on each platform. */
class RepeatTest {

    @Test
    @Threshold("REPEAT-1")
    void guide_on_linkedin_rests_for_thirty_days(StandardAdvisor standard) {
        standard.around(days(30), given(guide("l", Platform.LINKEDIN)));
    }

    @Test
    @Threshold("REPEAT-2")
    void guide_on_mastodon_rests_for_thirty_days(StandardAdvisor standard) {
        standard.around(days(30), given(guide("m", Platform.MASTODON)));
    }

    @Test
    @Threshold("REPEAT-3")
    void guide_on_x_rests_for_thirty_days(StandardAdvisor standard) {
        standard.around(days(30), given(guide("x", Platform.X)));
    }

    private static Post guide(String id, Platform platform) {
        return mine(id, platform, NOON, "How to keep a sourdough: a guide");
    }
}
