package dev.etiquette.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StrangersTextTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "hello?",
                "Hi there!",
                "hey beautiful, how are you? where are you from",
                "Na du, wie geht's?",
                "hi, can we chat",
                "Exciting opportunity, hybrid, 90k. Interested?",
                "Spannendes Profil! Eine Position als Leiter."
            })
    void greetings_flirts_and_jobs_are_idle(String text) {
        assertThat(StrangersText.isIdle(text, true)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "hello?",
                "Hi there!",
                "Na du, wie geht's?",
                "Are you hiring? I would be interested in a position",
                "Hey gorgeous! Which flour do you use?"
            })
    void a_mere_hello_before_others_is_polite(String text) {
        assertThat(StrangersText.isIdle(text, false)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"hey beautiful, how are you? where are you from", "hello gorgeous"})
    void flirts_before_others_are_idle(String text) {
        assertThat(StrangersText.isIdle(text, false)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "hello, which oven is it?",
                "May I apply for the position? I am interested.",
                "I am interested in the role you posted. Is it hybrid?",
                "I saw your Stelle, bin interessiert. An wen soll ich schreiben?",
                "In this position the lamp is too low",
                "Hi, are you the baker?",
                ""
            })
    void questions_and_applications_are_not_idle(String text) {
        assertThat(StrangersText.isIdle(text, true)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ich w\u00fcrde gern einen Gutschein verschenken, geht das auch online?",
                "Can I still order the cake?",
                "I would like to buy two",
                "Do you have any free consultation slots left in March?",
                "Is the free trial class still on this Saturday?",
                "Is your book on special offer anywhere?",
                "Where can I sign up now for the choir?",
                "Gibt es noch freie Beratungstermine?",
                "Wo kann ich mich zur Masterclass anmelden?",
                "your newsletter link in the bio is dead btw",
                "euer Shop zeigt 0,00 und geht nicht"
            })
    void orders_and_reports_are_a_customers(String text) {
        assertThat(StrangersText.isCustomers(text, true)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "I would like to offer you our services",
                "Your ranking is down, our agency can repair it",
                "Can I send you our price list?",
                "Would you like to buy followers?"
            })
    void offers_of_others_are_no_customers(String text) {
        assertThat(StrangersText.isCustomers(text, true)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "@maya dm me ur price list",
                "hmu if u want more followers",
                "check ur dms",
                "I can sell these for you",
                "schick mal preisliste"
            })
    void calls_to_trade_solicit(String text) {
        assertThat(StrangersText.solicits(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Is there a price list?",
                "dm me when the class opens please",
                "can I dm you about an order?",
                "I sell these myself",
                ""
            })
    void customers_do_not(String text) {
        assertThat(StrangersText.solicits(text)).isFalse();
    }
}
