package dev.etiquette.tables;

import dev.etiquette.wording.MessageTemplate;

/** What is wrong with the tables of a rule book. */
enum TableMessage implements MessageTemplate {

    // Any table
    EMPTY_TABLE("The table is empty. It must begin with the names of its columns: %s."),
    WRONG_COLUMNS("The columns are %s. They must be %s."),
    SEMICOLONS("The columns are separated by semicolons. They must be separated by commas."),
    TABS("The columns are separated by tabs. They must be separated by commas."),
    DUPLICATE_COLUMN("The column \"%s\" is there twice."),
    MAYBE_REMOVE_COLUMN("Maybe remove one of the two with its cells, or rename it."),
    MAYBE_SAVE_WITH_COMMAS("Maybe save it again with commas between the columns."),
    ROW_TOO_LONG("A row of this table has too many cells, or a cell that is too long."),
    OPEN_QUOTE("This quote is never closed. A cell in quotes ends with a quote."),
    OLD_LINE_END("Old Mac line ending (CR). Lines must end in LF or CRLF."),
    MAYBE_SAVE_AS_CSV("Maybe save the table again as \"CSV UTF-8\"."),
    TOO_MANY_ROWS("This is row %s; at most %s are allowed."),
    HIDDEN_IN_CELL("The invisible character %s is in this cell."),
    UNSEEN_IN_CELL("The invisible character %s is in this cell, so nothing that people type is equal to it."),
    BLANK_IN_CELL("The space %s in this cell is not a normal one."),
    LOOKALIKE_IN_CELL("The letter %s in this cell only looks like a plain one."),
    LISTED("%s."),
    ONE_OF("It must be one of %s."),
    MAYBE_WRITE("Maybe write %s."),
    MAYBE_WRITE_EITHER("Maybe write %s or %s."),
    MAYBE_REMOVE_ROW("Maybe remove this row."),
    MAYBE_EMPTY_CELL("Maybe leave this cell empty."),

    // Norms
    NO_NORMS("The table has no rows. Rules need the norms."),
    NO_PLATFORM("The row has no platform. Write one, or \"any\"."),
    UNKNOWN_GIVEN_FACT("The rule book declares no fact \"%s\" with @given. What can be given: %s."),
    ONE_RECIPIENT("An answer goes to one person."),
    EXTRA_CELLS("The row has more cells than the table has columns: %s."),
    DUPLICATE_FACT("This row is there twice. It counts once."),
    MAYBE_CALL_FILE("Maybe call the file %s."),
    NOBODY_CALLED("Nobody is called \"%s\"."),
    IN_LINE("line %s: %s"),
    ONE_FACT_LEFT_OUT("A row of %s was left out, %s"),
    FACTS_LEFT_OUT("%s rows of %s were left out, the first in %s"),
    EMPTY_FIELD("The field \"%s\" is empty. It must be %s."),
    WRONG_FIELD("Found \"%s\" in the field \"%s\". It must be %s."),
    NO_SOURCE("The figure has no source. Every figure needs one."),
    DUPLICATE_FIGURE("The figure \"%s\" is there twice for \"%s\"."),
    DUPLICATE_FIGURE_OF_PEOPLE("The figure \"%s\" is there twice for \"%s\" and \"%s\"."),
    SURPLUS_CELLS("The row has more cells than the table has columns."),
    MAYBE_NAME_COLUMN(
            "Maybe write the source in quotes if it has a comma, or name the last column \"%s\" in the first row."),
    UNREAD_COLUMN("The column \"%s\" is not read."),
    MAYBE_CALL_COLUMN("Maybe call it \"%s\"."),
    WRONG_PEOPLE(
            "Found \"%s\". A row is for a group such as \"group friend\", for a tag such as \"tag vip\", or, when the"
                    + " cell is empty, for everybody."),
    OWN_FIGURE_BY_PEOPLE("The figure \"%s\" is one of your own. Such figures are the same for all people."),
    SEVERAL_PEOPLE_IN_CELL("A row is for one group or one tag."),
    MAYBE_ROW_FOR_EACH("Maybe write a row for each."),
    NOT_BY_PEOPLE("The figure \"%s\" is the same for all people."),
    UNKNOWN_PLATFORM("Unknown platform \"%s\", unless platforms.csv or your program adds it."),
    MISSPELT_PLATFORM("It may be misspelt."),
    NOT_ANY("\"%s\" is the name of no platform. A row for all platforms has \"any\"."),
    NO_NORMS_THERE("No norm is read for \"%s\", so the row changes nothing."),
    NEW_GROUP("The group \"%s\" is new, and looks like \"%s\"."),
    SAME_AS_STANDARD("The standard book has the same row, so this one changes nothing."),
    SAME_AS_STANDARD_TOO("The standard book has the same row, and %s more of this table. They change nothing."),
    UNKNOWN_FIGURE("Unknown figure \"%s\"."),
    KNOWN_FIGURES("%s, and \"in touch\" with the name of a group."),
    WRONG_VALUE("The value of \"%s\" is \"%s\". It must be like \"%s\"."),
    WRONG_FIGURE_NAME("A name has letters, digits, and one space or hyphen between words, and at most 40 of them."),
    WRONG_OWN_VALUE("The value of \"%s\" is \"%s\". It must be a number such as 500 or 500 euros, a share such as %s,"
            + " or a length such as 3 days."),
    UNLIKE_VALUES(
            "The figure \"%s\" is a number on one platform and a length of time on another. It must be the same on all."),
    NO_HOURS("The figure \"%s\" is one of your own. It has no hours."),
    WRONG_HOURS("The hours of \"%s\" are \"%s\"."),
    KNOWN_HOURS("They must be clock, waking or working."),
    MAYBE_ROW_FOR_OTHER("Maybe change \"%s\" as well, in a row of its own."),
    NOT_IN_ORDER("The figure \"%s\" is %s and \"%s\" is %s. Each must be at least as long as the one before."),
    LONGEST_TOO_SHORT(
            "The figure \"%s\" is %s and \"%s\" is %s. The longest time must be at least as long as the usual one."),

    LOOSER_FIGURE("The figure \"%s\" is \"%s\" here and \"%s\" in the book below. The rules that protect %s hold back"
            + " less by it: %s."),
    MAYBE_AT_MOST("Maybe remove this row, or write at most %s."),
    MAYBE_AT_LEAST("Maybe remove this row, or write at least %s."),

    // Platforms
    NO_ID("The row has no platform. Write one in small letters, such as vine."),
    NO_OWN_PLATFORM("\"%s\" cannot be a platform of its own."),
    OTHER_NAME_OF_PLATFORM("\"%s\" is another name for %s."),
    WRONG_ID("The platform \"%s\" must be one word of at most 40 small letters and digits, such as vine."),
    DUPLICATE_PLATFORM("The platform \"%s\" is there twice."),
    NO_NAME_OF_PLATFORM("The row has no name. Write one as people read it, such as Vine."),
    WRONG_NAME_OF_PLATFORM(
            "The name \"%s\" must be at most 40 letters, digits, spaces and signs of a name, and begin with a letter or a"
                    + " digit."),
    NO_FORM("The row has no form. Write one of %s."),
    WRONG_FORM("Unknown form \"%s\"."),
    FORM_OF_STANDARD_PLATFORM("The form of %s is %s, and cannot be changed."),
    WRONG_ALIAS("The other name \"%s\" must be at most 40 letters, digits and spaces. Write a semicolon between two of"
            + " them."),
    MAYBE_SEMICOLONS("Maybe write a semicolon, and no comma, between several other names."),
    TAKEN_NAME_OF_PLATFORM("\"%s\" is already a name of %s."),
    LIKE_NAME_OF_PLATFORM("\"%s\" looks like a name of %s, and is written in other letters."),

    // Acts
    NO_ACT("The row names no act. Write one, such as send a card."),
    NO_WORDS_OF_ACT(
            "The row has no words under \"says\". Write how to speak of the act before a name: send a card to."),
    ACT_OF_STANDARD_BOOK("\"%s\" is an act of the standard book (Action.%s), which no row can change."),
    MAYBE_OTHER_NAME("Maybe choose another name, or remove this row."),
    LIKE_ACT("The act \"%s\" looks like the act \"%s\", and is written in other letters."),
    DUPLICATE_ACT("The act \"%s\" is there twice."),
    LONG_CELL("This has %s characters; at most %s are allowed."),
    WRONG_ACT_NAME("Found \"%s\". The name of an act consists of words in small letters, with one space between them."),
    ACT_WITH_CAPITALS("The act \"%s\" has capitals. Its name must be in small letters."),
    WRONG_WORDS("Found \"%s\". These words come before a name, as in \"send a card to\" Ann. Write letters only, and"
            + " do not end with on, in, by or before."),
    WORDS_OF_STANDARD_BOOK("Scenarios say \"%s\" of an act of the standard book. Write other words."),
    SAME_WORDS("The words \"%s\" are those of the act \"%s\" already. Write other words."),
    YES_OR_NO("Found \"%s\" under \"%s\"."),
    YES_NO_OR_EMPTY("Write yes or no, or nothing."),
    LOOSER_ACT("The book below says of \"%s\": %s under \"%s\". A row can make an act of that book stricter only."),

    // Days
    NO_KIND_OF_DAY("The row has no kind. Write one, such as holiday."),
    NO_NAME_OF_DAY("The row has no name. Write one, or a region that has holidays."),
    NO_FIRST_DAY("The row has no first day. Write one like 24 December or 2026-12-24."),
    WRONG_DAY("Found \"%s\". A day is written like 24 December, 12-24 or 2026-12-24."),
    YEAR_ON_ONE_DAY("One day has a year and the other one has none. Both must have a year, or neither."),
    DAYS_BACKWARDS("The last day is %s and the first day is %s. The last day must not be earlier."),
    DUPLICATE_DAY("The row is there twice."),
    REGION_WITH_DAY("The row has a region, \"%s\", and so all of its holidays. It must have no name and no days."),
    UNKNOWN_REGION("Unknown region \"%s\"."),
    KNOWN_REGIONS("Write the two letters of a country such as DE, or those of a part of it such as DE-BY."),
    NO_HOLIDAYS("The holidays of regions are not there: your program comes without them."),
    MAYBE_ADD_HOLIDAYS("Maybe write the days into the table, or ask whoever runs your program to add Jollyday."),

    // Dates in texts
    NO_WORDS_OF_DATE("The row has no words. Write some, such as tomorrow."),
    WRONG_DAY_OF_DATE("Unknown day \"%s\"."),
    KNOWN_DAYS_OF_DATES("Write one like %s."),
    DUPLICATE_DATE("The words \"%s\" are there twice."),

    // Phrases
    UNKNOWN_LANGUAGE("Unknown language \"%s\". Write two small letters such as en or de, or \"%s\" for signs and web"
            + " addresses."),
    UNKNOWN_MARK("Unknown mark \"%s\"."),
    MARK_LIKE_STANDARD("Unknown mark \"%s\". A mark of your own must look less like a standard one."),
    WRONG_WORD_GROUP_NAME(
            "\"%s\" is no name for a group of words. Write it in brackets, in small letters without spaces:"
                    + " [writing]."),
    UNKNOWN_WORD_GROUP("No row says which words the group %s has."),
    MAYBE_ROW_FOR_WORD_GROUP("Maybe add a row with its words: %s,%s,group,writing|calling"),
    WRONG_MARK_NAME(
            "The mark \"%s\" has other signs than letters, digits, and one space or hyphen between words, or more"
                    + " than 40 of them."),
    UNKNOWN_PLACE("Unknown place \"%s\"."),
    NO_PHRASE("The row has no phrase. It needs at least one word."),
    EXTRA_COMMA("The row has a comma after the phrase, and so more than %s cells."),
    MAYBE_REMOVE_COMMA("Maybe remove the comma from the phrase; punctuation does not matter."),
    REPEATED_PHRASE("The phrase \"%s\" is already on line %s."),
    NARROWER_PHRASE("The phrase \"%s\" is already on line %s. The one with \"anywhere\" is enough."),
    MAYBE_REMOVE_LINE("Maybe remove line %s."),
    OPPOSITE_PHRASE("The phrase \"%s\" is under \"%s\" on line %s. No text can be both that and \"%s\"."),

    HIDES_WISH("With this row, the text \"%s\" no longer has the mark \"%s\", and whoever writes so may be written to"
            + " again."),
    HIDES_ANOTHER_WISH(" So it is with another example."),
    HIDES_OTHER_WISHES(" So it is with %s other examples."),
    MAYBE_NARROWER_ROW("Maybe remove this row, or write a longer phrase."),
    MARKS_EVERYDAY_TEXT("The phrase \"%s\" also reads as \"%s\" what people say every day, such as \"%s\"."),
    SPLIT_CHOICE("A space ends a choice: \"%s\" is read as \"%s\", one after the other."),
    MAYBE_ONE_CHOICE("Maybe you mean %s; if not, write %s."),
    MAYBE_LONGER_PHRASE("Maybe write a longer phrase, or another place such as alone."),

    // Phrases of the standard book
    OPPOSITE_IN_STANDARD_BOOK(
            "The phrase \"%s\" is under \"%s\" in the standard book. No text can be both that and \"%s\"."),
    MAYBE_REMOVE_THERE("Maybe remove it there with a row %s,%s,%s,%s."),
    UNKNOWN_STANDARD_PHRASE("The standard book has no phrase \"%s\" under \"%s\", so it cannot be removed."),
    OTHER_MARK_IN_STANDARD_BOOK("%s It has it under \"%s\".");

    private final String template;

    TableMessage(String template) {
        this.template = template;
    }

    @Override
    public String template() {
        return template;
    }
}
