package dev.etiquette.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DeedRequestTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Can you bring two trays Weds?",
                "can we get 300 words for the newsletter by noon tues pls",
                "Zwischenbericht bis zum 6.3.?",
                "kannst du mir die zusammenfassung schicken",
                "Bis Montag bitte",
                "Would you mind picking up the cake?",
                "K\u00f6nnten Sie das Formular bis Freitag ausf\u00fcllen?",
                "Schickst du mir die Adresse?",
                "Rufst du Oma an?",
                "Brauche deine Zahlen bis Donnerstag.",
                "please review the PR by thursday",
                "Is it you? Could you water the plants"
            })
    void deed_is_asked_for(String text) {
        assertThat(DeedRequest.in(text)).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "need to know by Friday | need to know by Friday",
                "you coming? need names by weds | need names by weds",
                "The boss wants them by 3 today. | The boss wants them by 3 today.",
                "can everybody send me a photo by Sunday | can everybody send me a photo by Sunday",
                "If you have it until May I can wait, but I need to know by Friday | but I need to know by Friday"
            })
    void clause_that_wants_something_by_a_day_is_found(String text, String clause) {
        assertThat(DeedRequest.byDay(text)).isEqualTo(clause);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "dinner sat? karaoke after",
                "Are you coming on Friday?",
                "Can you make it on Thursday?",
                "Can you do Thursday?",
                "Schaffst du es am Donnerstag?",
                "Soll ich dir das bis Freitag schicken?",
                "Would you like me to send it by Friday?",
                "Could I send you my draft by Friday?",
                "Please don't call before Thursday",
                "Bitte melde dich bis Freitag ab, wenn du nicht kommst",
                "Hat der Laden bis Samstag offen?",
                "You there until Friday?",
                "Can you see the moon?",
                "Can you believe I will call him on Friday?",
                "Can you tell me when the shop opens on Friday?",
                "I need you so much"
            })
    void what_invites_offers_or_asks_how_things_are_is_none(String text) {
        assertThat(DeedRequest.in(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Please by 13 March to hold it.",
                "Let us know by Friday whether you'll stay open late.",
                "R\u00fcckmeldung bis Freitag w\u00e4re super",
                "Titel und Foto bitte bis Monatsende",
                "I need everyone's two favourites by Monday",
                "Could you send me the list by Wednesday noon?"
            })
    void what_is_wanted_by_a_day_is_told(String text) {
        assertThat(DeedRequest.byDay("Hello! " + text)).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Can you keep the cat until Friday?",
                "Are you open until Friday?",
                "I'll let you know by Friday, please",
                "ich melde mich bis Freitag",
                "Ich bin bis Freitag in Berlin. Hast du das Muster?",
                "The flyers are out by Friday",
                "Bitte warte bis Freitag",
                "Could you send me the list?"
            })
    void what_lasts_until_a_day_is_not_wanted_by_it(String text) {
        assertThat(DeedRequest.byDay(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"when can you send the draft?", "wann bekomme ich die fotos?", "Wann kommt das Angebot?"})
    void when_it_will_be_done_is_asked(String text) {
        assertThat(DeedRequest.asksWhen(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"when is the concert?", "Wann kommst du?", "When are you back?", "wann hast du Zeit?"})
    void when_something_is_is_another_question(String text) {
        assertThat(DeedRequest.asksWhen(text)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Wer k\u00fcmmert sich um die Genehmigung?", "Who can bring a projector?"})
    void who_will_do_it_is_asked(String text) {
        assertThat(DeedRequest.asksWho(text)).isTrue();
        assertThat(DeedRequest.asksWho("who wrote that?")).isFalse();
    }
}
