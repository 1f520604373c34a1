package dev.etiquette.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The language of a text, as a host gives it. */
class LanguageOfTextTest {

    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");
    private static final Post POST = Post.of("p", Platform.X, "ann", NOON, "Hej");

    @ParameterizedTest
    @CsvSource({"pl, pl", "PL, pl", "pl-PL, pl", "zh_Hant_TW, zh", "gsw, gsw", "'', ''"})
    void code_is_kept_without_its_region(String given, String kept) {
        assertThat(POST.inLanguage(given).language()).isEqualTo(kept);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Polish", "p", "pl PL", "12", "pl-"})
    void what_is_no_code_is_refused(String given) {
        assertThatThrownBy(() -> POST.inLanguage(given))
                .isInstanceOf(InvalidFactException.class)
                .hasMessageContaining("A language is a code of two or three letters");
    }

    @Test
    void language_is_kept_by_whatever_changes_something_else() {
        Post post = POST.inLanguage("pl");
        assertThat(post.editedAt(NOON.plusSeconds(60))
                        .seenBy(Visibility.FOLLOWERS)
                        .mentioning("ben")
                        .asEvergreen())
                .satisfies(other -> assertThat(other.language()).isEqualTo("pl"));
        assertThat(post.asPromotion()
                        .repeating("q")
                        .with(new Reactions(1, 0, 0))
                        .language())
                .isEqualTo("pl");
        Reply reply = Reply.of("r", Platform.X, "ann", NOON, "Hej", "p").inLanguage("pl");
        assertThat(reply.editedAt(NOON)
                        .seenBy(Visibility.PUBLIC)
                        .mentioning("ben")
                        .inThread("t")
                        .toWhom("maya")
                        .language())
                .isEqualTo("pl");
        Message message =
                Message.of("m", Platform.X, "ann", NOON, "Hej", "maya", "t").inLanguage("pl");
        assertThat(message.editedAt(NOON).alsoTo("ben").language()).isEqualTo("pl");
        assertThat(POST.language()).isEmpty();
    }

    @Test
    void reactions_that_nobody_counted_are_others_than_none_that_somebody_counted() {
        assertThat(Reactions.NONE.counted()).isFalse();
        assertThat(new Reactions(0, 0, 0)).isNotEqualTo(Reactions.NONE);
        assertThat(new Reactions(0, 0, 0).any()).isFalse();
        assertThat(new Reactions(1, 0, 0, false).counted()).isTrue();
    }
}
