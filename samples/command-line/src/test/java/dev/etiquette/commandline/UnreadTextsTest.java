package dev.etiquette.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.etiquette.RuleBook;
import dev.etiquette.Situation;
import dev.etiquette.model.Contact;
import dev.etiquette.model.Message;
import dev.etiquette.model.Owner;
import dev.etiquette.model.Platform;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class UnreadTextsTest {

    private static Message message(String id, String text) {
        return Message.of(id, Platform.EMAIL, "ann", Instant.parse("2026-03-02T09:00:00Z"), text, "maya", "t");
    }

    private static List<String> notes(Message... messages) {
        Situation situation = Situation.of(Owner.of("maya").named("Maya"), messages);
        return UnreadTexts.notes(situation, RuleBook.standard());
    }

    @Test
    void texts_in_languages_without_phrases_are_counted_by_language() {
        assertThat(notes(
                        message("m1", "Ugnen fungerar inte och degen är för kall."),
                        message("m2", "Jag vet inte hur varm ugnen är och varför."),
                        message("m3", "Піч не працює і тісто дуже холодне."),
                        message("m4", "El horno no funciona y la masa está fría."),
                        message("m5", "Der Ofen geht nicht, und der Teig ist kalt.")))
                .containsExactly(
                        "2 texts in Swedish are not read for questions, wishes to be left alone and other marks: the rule book"
                                + " has no phrases in Swedish.",
                        "1 text in Ukrainian is not read for questions, wishes to be left alone and other marks: the rule book"
                                + " has no phrases in Ukrainian.");
    }

    @Test
    void nothing_is_said_where_all_can_be_read_or_the_language_is_a_guess() {
        assertThat(notes(message("m1", "OK"), message("m2", "Grazie mille!"), message("m3", "")))
                .isEmpty();
        assertThat(UnreadTexts.notes(Situation.of(Owner.of("maya"), Contact.of("ann", "Ann")), RuleBook.standard()))
                .isEmpty();
    }
}
