package dev.etiquette.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RequestConsentTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "uh sure",
                "of course",
                "Oh nice! Sure",
                "kk",
                "ja klar",
                "Ja kommt",
                "Ja, der kommt p\u00fcnktlich",
                "l\u00e4uft",
                "not at all",
                "Sehr gern!",
                "Yes ma'am",
                "no problem",
                "Yes ma'am! Weds by 3",
                "fine. noon",
                "ja heute abend"
            })
    void yes_takes_on_what_was_asked(String text) {
        assertThat(RequestConsent.is(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "yes, sent already",
                "sure, but not before Monday",
                "ok, if I find it",
                "ja, schon erledigt",
                "ja leider erst sp\u00e4ter",
                "Sure, is Monday ok too?",
                "no problem, attached",
                "Yesterday was fine",
                "Yes please",
                "ja bitte",
                "Good question",
                "Great news!",
                "Gute Frage",
                "Yes, Ben will",
                "Sure, let me check",
                "Klar macht Ben",
                "I like it",
                "ok so I was at the fair on Saturday and saw the two of them there"
            })
    void what_is_done_or_open_or_long_does_not(String text) {
        assertThat(RequestConsent.is(text)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Ich!", "me", "I can", "ich kann"})
    void volunteers_are_told(String text) {
        assertThat(RequestConsent.isVolunteers(text)).isTrue();
        assertThat(RequestConsent.isVolunteers(text + " was there")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"thursday, latest", "am Donnerstag", "by friday"})
    void few_words_may_be_a_day(String text) {
        assertThat(RequestConsent.dayAlone(text)).isEqualTo(text);
        assertThat(RequestConsent.dayAlone("see you " + text)).isEmpty();
    }
}
