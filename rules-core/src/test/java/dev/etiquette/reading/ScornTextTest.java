package dev.etiquette.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ScornTextTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "@maya fascist",
                "212 people not paying road tax",
                "lehrer haben eh nur ferien",
                "posted on a scrolling app",
                "ok boomer",
                "Klimahysterie!",
                "geh arbeiten",
                "said no one ever"
            })
    void insults_and_gibes_are_sneers(String text) {
        assertThat(ScornText.isSneer(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "I feel so stupid, I lost the key",
                "never seen a loaf like this!",
                "the propaganda poster in your film is from 1941",
                "the link does not work",
                "Can't wait!",
                "Not bad at all",
                "Teachers deserve their holidays",
                "so sad",
                "Parcel never arrived",
                "size 40 not in the list",
                "this never gets old",
                "liars broke into the shop",
                "Nazis painted your window",
                "the trash bins overflow",
                "keine Rechnung dabei",
                ""
            })
    void kind_words_and_what_tells_of_oneself_or_of_a_fault_are_none(String text) {
        assertThat(ScornText.isSneer(text)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Wer bezahlt euch eigentlich",
                "@maya who pays you?",
                "do you even read, bro?",
                "how much do they pay you to lie?",
                "Hast du keine anderen Probleme?",
                "are you stupid?"
            })
    void questions_that_want_no_answer_are_taunts(String text) {
        assertThat(ScornText.isTaunt(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Who pays for the study? I could not find it in the paper.",
                "Wer finanziert eure Studie?",
                "Who funds this?",
                "Is this satire?",
                "Who pays you when the school is closed?",
                "do you read every mail yourself?",
                "Do you think I am stupid?",
                "I ordered in March. Do you even read your mail?",
                ""
            })
    void critical_questions_are_none(String text) {
        assertThat(ScornText.isTaunt(text)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "I have 31 questions about chemtrails. First: who pays?",
                "Why do you never talk about the moon landings? Prove it.",
                "answer the question! what is in the vaccines",
                "Warum redet ihr nie \u00fcber Chemtrails? Beweise?"
            })
    void cranks_rave(String text) {
        assertThat(ScornText.raves(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "My son asks about the moon landings, which book is good?",
                "Where can I get the vaccines for the cat?",
                "I have 3 questions about the course",
                "Prove it, I say the loaf is rye",
                ""
            })
    void who_asks_of_such_things_does_not(String text) {
        assertThat(ScornText.raves(text)).isFalse();
    }
}
