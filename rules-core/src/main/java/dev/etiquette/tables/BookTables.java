package dev.etiquette.tables;

/**
 * The tables of a book, each sound or empty. Immutable.
 *
 * @param norms what platforms and people expect
 * @param phrases by which texts are marked
 * @param days of which rules speak
 * @param platforms of the author's own, and other names of well-known ones
 */
public record BookTables(NormTable norms, PhraseTable phrases, DayTable days, PlatformTable platforms) {

    /** Without platforms of an author's own. */
    public BookTables(NormTable norms, PhraseTable phrases, DayTable days) {
        this(norms, phrases, days, PlatformTable.STANDARD);
    }

    /** All rows, table by table: equal for tables that say the same. */
    public String canonical() {
        return norms.canonical() + phrases.canonical() + days.canonical() + platforms.canonical();
    }
}
