package dev.etiquette.archives.contacts;

import dev.etiquette.archives.files.FileProblems;
import dev.etiquette.archives.text.QuotedText;
import java.io.IOException;
import java.nio.file.Path;

/** The wording of problems with files of contacts. */
final class ContactProblems {

    static final String TOO_MANY = "there are more than " + ContactsFile.MOST + " contacts";
    static final String EMPTY_NAME = "the column \"name\" is empty; a contact must have a name";
    static final String NO_FORMATTED_NAME = "it has no FN; a contact must have a name";
    static final String CARD_TOO_LONG =
            "the card is longer than " + VCardTexts.MOST_CHARACTERS + " characters; the rest of it was not read";
    static final String CARD_WITHOUT_END = "its end is missing; everything before was read";
    static final String UNREADABLE_CARD = "it cannot be read";

    private ContactProblems() {}

    static String missing(Path file) {
        return "There is no file \"" + file + "\".";
    }

    static String unreadable(Path file, IOException failure) {
        return "The contacts in \"" + file + "\" cannot be read: " + FileProblems.describe(failure) + ".";
    }

    static String noHeader(Path file) {
        return "There are no contacts in \"" + file
                + "\": no line of it is a header with a name and one more known column.\nMaybe begin it with"
                + " \"name,handles,group,priority,why,do not contact,email\".";
    }

    /**
     * A value was left out.
     *
     * @param kind "column" or "property"
     * @param name of the column or property
     */
    static String leftOut(String kind, String name, String value, String expected) {
        return kind + " \"" + QuotedText.of(name.strip()) + "\" says \"" + QuotedText.of(value.strip())
                + "\"; expected " + expected + ", so it was left out";
    }
}
