package dev.etiquette.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PressingTextTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "can you get Tom from the club? I'm stuck in traffic",
                "Could you pick the kids up, my call is running over",
                "school called, Mia has been sick, can you collect her",
                "please let me in, I'm outside",
                "Kannst du Jonas abholen? Die Sitzung dauert noch",
                "can you come right now"
            })
    void errand_of_this_hour_is_one(String text) {
        assertThat(PressingText.isErrand(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "can you pick up some flour on Saturday?",
                "could you help me with the form next week",
                "I'm stuck in a meeting, talk later",
                "school called, all fine",
                "the bus is running late today",
                "Kannst du am Freitag Kuchen mitbringen?"
            })
    void what_can_wait_is_no_errand(String text) {
        assertThat(PressingText.isErrand(text)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"is dad getting me", "who's picking us up today?", "wer holt mich heute ab?"})
    void child_that_waits_asks_who_comes(String text) {
        assertThat(PressingText.isWaiting(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"is it getting me anywhere", "dad is getting me a bike", "she is picking the colour"})
    void what_is_told_of_others_does_not_wait(String text) {
        assertThat(PressingText.isWaiting(text)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"I'm panicking, please call me", "can't stop crying. ring me", "Bin am Ende, ruf mich bitte an"})
    void call_in_distress_is_a_cry(String text) {
        assertThat(PressingText.isCry(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"call me when you are free", "I was crying with laughter", "he called me yesterday"})
    void plain_call_is_no_cry(String text) {
        assertThat(PressingText.isCry(text)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "she has a fever of 40.1 and is all red, should I keep nursing??",
                "I'm bleeding again, what do I do",
                "his temperature is over 40, what should I do?",
                "The fever is not getting better, please call me",
                "he had a seizure just now, what do I do?",
                "can't breathe properly, please ring me",
                "er hat 39,5 fieber und schüttelfrost, soll ich ihn wecken?",
                "meine fruchtblase ist geplatzt, was tun",
                "the power is out and his oxygen machine has stopped, can anyone come?",
                "die rechte Brust ist rot und hart, ich hab 38,9. Muss ich ins Krankenhaus??",
                "she is up to 38.7 since noon, should we go to the hospital?"
            })
    void who_asks_what_to_do_about_a_body_now_cannot_wait(String text) {
        assertThat(PressingText.isCry(text)).as(text).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "had a fever last week, were you ill too?",
                "Saturday night fever tonight",
                "hatte gestern fieber, geht aber wieder. und du?",
                "the fever is over, can we meet on friday?",
                "did you go to the hospital shop yesterday?",
                "is 38.50 for both fine with you?",
                "is size 38.5 kg right, and who carries it?"
            })
    void what_is_over_or_asks_nothing_can(String text) {
        assertThat(PressingText.isCry(text)).as(text).isFalse();
    }
}
