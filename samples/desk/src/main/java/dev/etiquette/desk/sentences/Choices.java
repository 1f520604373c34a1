package dev.etiquette.desk.sentences;

import dev.etiquette.RuleBook;
import java.util.Map;

/**
 * What forms for new rules offer, each in words by what is written.
 *
 * @param acts what can be advised
 * @param platforms where things are said
 * @param weekdays the days of the week
 */
public record Choices(Map<String, String> acts, Map<String, String> platforms, Map<String, String> weekdays) {

    /** Those of a book, with the acts and the platforms of its own. */
    public static Choices of(RuleBook book) {
        Offers offers = new Offers(new Phrasebook(book.words()), book);
        return new Choices(offers.acts(), offers.platforms(), offers.options("Weekday"));
    }
}
