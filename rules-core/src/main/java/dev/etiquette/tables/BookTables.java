package dev.etiquette.tables;

/**
 * The tables of a book, each sound or empty. Immutable.
 *
 * @param norms what platforms and people expect
 * @param phrases by which texts are marked
 * @param days of which rules speak
 * @param acts of the book's own
 */
public record BookTables(NormTable norms, PhraseTable phrases, DayTable days, ActTable acts) {

    /** All rows, table by table: equal for tables that say the same. */
    public String canonical() {
        return norms.canonical() + phrases.canonical() + days.canonical() + acts.canonical();
    }
}
