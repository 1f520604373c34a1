package dev.etiquette.standard;

import static org.assertj.core.api.Assertions.assertThat;

import dev.etiquette.Etiquette;
import dev.etiquette.RuleBook;
import dev.etiquette.Situation;
import dev.etiquette.advice.Reason;
import dev.etiquette.model.Draft;
import dev.etiquette.model.Owner;
import dev.etiquette.model.Platform;
import dev.etiquette.model.Post;
import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How much fits where: only what a platform itself has told counts. */
class DraftLengthTest {

    private static final Etiquette ETIQUETTE = Etiquette.of(RuleBook.standard());
    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");

    private static boolean fits(String platform, int length) {
        Post post = Post.of("draft", Platform.of(platform), "maya", NOON, "y".repeat(length));
        return ETIQUETTE.advise(Situation.of(Owner.of("maya"), Draft.of(post)), NOON).planned().stream()
                .flatMap(judged -> judged.by().stream())
                .map(Reason::rule)
                .noneMatch("DRAFT-2"::equals);
    }

    @ParameterizedTest
    @CsvSource({
        "x, 280",
        "linkedin, 3000",
        "facebook, 63206",
        "mastodon, 500",
        "bluesky, 300",
        "threads, 500",
        "telegram, 4096",
        "discord, 2000",
    })
    void post_fits_up_to_what_the_platform_takes(String platform, int most) {
        assertThat(fits(platform, most)).isTrue();
        assertThat(fits(platform, most + 1)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"instagram", "tiktok", "youtube", "reddit", "whatsapp", "slack", "nextdoor"})
    void nothing_is_said_where_nobody_has_told(String platform) {
        assertThat(fits(platform, 100_000)).isTrue();
    }
}
