package dev.etiquette.tables;

import dev.etiquette.wording.MessageTemplate;

/** What is said of the tables of a rule book. Those of a class are together, in the order in which it needs them. */
enum TableMessage implements MessageTemplate {

    // CsvRows
    MAYBE_WRITE("Maybe write %s."),
    MAYBE_WRITE_OR("Maybe write %s or %s."),
    OLD_MAC_LINE_ENDING_CR("Old Mac line ending (CR). Lines must end in LF or CRLF."),
    MAYBE_SAVE_TABLE_AGAIN_AS_CSV("Maybe save the table again as \"CSV UTF-8\"."),
    ROW_AT_MOST_ARE_ALLOWED("This is row %s; at most %s are allowed."),
    QUOTE_NEVER_CLOSED_CELL_IN("This quote is never closed. A cell in quotes ends with a quote."),
    COLUMNS_ARE_THEY_MUST_BE("The columns are %s. They must be %s."),
    COLUMNS_ARE_SEPARATED_BY_THEY("The columns are separated by %s. They must be separated by commas."),
    MAYBE_SAVE_AGAIN_WITH_COMMAS_BETWEEN("Maybe save it again with commas between the columns."),
    // NormBuilder
    HOURS_DUE_ARE("The hours of \"%sdue\" are \"%s\""),
    HOURS_ARE_ONE_OF("They must be clock, waking or working"),
    FIGURE_AND_EACH_MUST_BE(
            "The figure \"%s\" is %s and \"%s\" is %s. Each must be at least as long as the one before."),
    // NormTable
    ROW_HAS_NO_PLATFORM_WRITE("The row has no platform. Write one, or \"any\"."),
    FIGURE_HAS_NO_SOURCE_EVERY("The figure has no source. Every figure needs one."),
    TABLE_HAS_NO_ROWS_RULES("The table has no rows. Rules need the norms."),
    TABLE_EMPTY_MUST_BEGIN_WITH("The table is empty. It must begin with the names of its columns: %s."),
    FIGURE_THERE_TWICE_FOR("The figure \"%s\" is there twice for \"%s\"."),
    MAYBE_REMOVE_ROW("Maybe remove this row."),
    UNKNOWN_PLATFORM_UNLESS_YOUR_PROGRAM("Unknown platform \"%s\", unless your program adds it"),
    MAY_BE_MISSPELT("It may be misspelt"),
    UNKNOWN_FIGURE("Unknown figure \"%s\""),
    AND_IN_TOUCH_WITH_NAME("%s, and \"in touch\" with the name of a group"),
    FIGURE_AND_LONGEST_TIME_MUST(
            "The figure \"%s%s\" is %s and \"%s\" is %s. The longest time must be at least as long as the"
                    + " usual one."),
    // PhraseProblems
    PHRASE("The phrase \"%s\" %s."),
    UNKNOWN_LANGUAGE_WRITE_TWO_SMALL(
            "Unknown language \"%s\". Write two small letters such as en or de, or \"%s\" for signs and web"
                    + " addresses."),
    ALREADY_ON_LINE("is already on line %s"),
    UNKNOWN("Unknown %s \"%s\""),
    MUST_BE_ONE("It must be one of %s"),
    // PhraseTableReader
    ROW_HAS_COMMA_AFTER_PHRASE("The row has a comma after the phrase, and so more than %s cells."),
    MAYBE_REMOVE_COMMA_FROM_PHRASE_PUNCTUATION("Maybe remove the comma from the phrase; punctuation does not matter."),
    ROW_HAS_NO_PHRASE_NEEDS("The row has no phrase. It needs at least one word."),
    UNDER_OTHER_MARK("is under \"%s\" on line %s; no text can be both that and \"%s\""),
    ALREADY_ON_LINE_ANYWHERE("is already on line %s; the one with \"anywhere\" is enough"),
    MAYBE_REMOVE_LINE("Maybe remove line %s."),
    STANDARD_BOOK_HAS_NO_PHRASE("The standard book has no phrase \"%s\" under \"%s\", so it cannot be removed"),
    HAS_UNDER("%s; it has it under \"%s\"."),
    UNDER_IN_STANDARD_BOOK_NO("is under \"%s\" in the standard book; no text can be both that and \"%s\""),
    MAYBE_REMOVE_THERE_WITH_ROW("Maybe remove it there with a row %s,%s,%s,%s."),
    // UnitMismatch
    VALUE_MUST_BE_LIKE("The value of \"%s\" is \"%s\". It must be like \"%s\".");

    private final String template;

    TableMessage(String template) {
        this.template = template;
    }

    @Override
    public String template() {
        return template;
    }
}
