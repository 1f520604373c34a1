package dev.etiquette.mcp.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.etiquette.mcp.given.UnusableStartException;
import org.junit.jupiter.api.Test;

class AccessTokenTest {

    @Test
    void token_is_known_by_its_whole_length() {
        AccessToken token = AccessToken.of(" 01234567890123456789\n", "a test");
        assertThat(token.isIn("Bearer 01234567890123456789")).isTrue();
        assertThat(token.isIn("bearer 01234567890123456789 ")).isTrue();
        assertThat(token.isIn("Bearer 0123456789012345678")).isFalse();
        assertThat(token.isIn("Bearer 012345678901234567890")).isFalse();
        assertThat(token.isIn("Bearer")).isFalse();
        assertThat(token.isIn("01234567890123456789")).isFalse();
        assertThat(token.isIn(null)).isFalse();
    }

    @Test
    void tokens_that_are_made_differ() {
        assertThat(AccessToken.random().value())
                .hasSize(43)
                .isNotEqualTo(AccessToken.random().value());
    }

    @Test
    void token_that_can_be_guessed_is_refused_without_being_shown() {
        for (String weak : new String[] {"", "hunter2", "nineteen-characters", "two words are no token at all"}) {
            assertThatThrownBy(() -> AccessToken.of(weak, "a test"))
                    .isInstanceOf(UnusableStartException.class)
                    .hasMessageStartingWith("The token in a test has " + weak.length() + " characters");
        }
    }
}
