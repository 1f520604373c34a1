package dev.etiquette.archives.contacts;

import dev.etiquette.archives.files.FileProblems;
import dev.etiquette.archives.journal.Decision;
import dev.etiquette.archives.journal.JournalEntry;
import dev.etiquette.archives.text.QuotedText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;

/** The wording of problems with files of contacts. */
final class ContactProblems {

    static final String TOO_MANY = "there are more than " + ContactsFile.MOST + " contacts";
    static final String EMPTY_NAME =
            "the column \"name\" is empty, and there is no address; a contact must have one of them";
    static final String NO_FORMATTED_NAME = "it has no FN and no address; a contact must have one of them";
    static final String CARD_TOO_LONG =
            "the card is longer than " + VCardTexts.MOST_CHARACTERS + " characters; the rest of it was not read";
    static final String CARD_WITHOUT_END = "its end is missing; everything before was read";
    static final String UNREADABLE_CARD = "it cannot be read";

    private ContactProblems() {}

    static String missing(Path file) {
        if (Files.exists(file) && !Files.isDirectory(file)) {
            return FileProblems.special(file);
        }
        return "There is no file \"" + file + "\".";
    }

    static String unreadable(Path file, IOException failure) {
        return "The contacts in \"" + file + "\" cannot be read: " + FileProblems.describe(failure) + ".";
    }

    static String noHeader(Path file) {
        return "There are no contacts in \"" + file
                + "\": no line of it is a header with a name and one more known column, and none begins a vCard.\nMaybe"
                + " begin it with \"name,handles,group,priority,why,do not contact,email\".";
    }

    /** A column sounds like a wish to be left alone, and none of its values is read so. */
    static String notABan(String file, String column, int count) {
        return file + ": the column " + column + " was kept as a detail (" + values(count)
                + "); it keeps nobody from being contacted. Maybe call it \"do not contact\", with \"yes\" for those who are"
                + " to be left alone.";
    }

    static String readAsBan(String file, String what, int count) {
        return file + ": " + what + " was read as \"do not contact\" (" + values(count) + ").";
    }

    static String narrow(String file, String column, String channel, int count) {
        return file + ": the column " + column + " keeps you from contact by " + channel + " only (" + values(count)
                + "). Maybe add a column \"do not contact\" for those who are to be left alone everywhere.";
    }

    static String details(String file, Collection<String> columns) {
        return file + ": columns that were kept as details, which rules may ask for: " + String.join(", ", columns)
                + ".";
    }

    /** Handles name no platform. */
    static String assumed(String file, String platform, int count) {
        return file + ": handles without a platform were taken for those of " + platform
                + ", the only one that was read (" + count + (count == 1 ? " contact)." : " contacts).");
    }

    /** Several entries were taken for one person. */
    static String sameEntries(KnownPeople.KnownPerson person, List<String> places) {
        return QuotedText.of(person.name()) + " of your contacts stands there "
                + person.entries().size()
                + " times, with the same account or email or as you say, and was taken for one person ("
                + String.join("; ", places)
                + "). Maybe write the account of the other one into a column \"not the same as\" to undo this,"
                + " or decide \"two\" with the two ids.";
    }

    static String shared(String address, List<String> names) {
        return QuotedText.of(address) + " stands at several of your contacts: " + String.join(", ", names)
                + ". It shows nobody of them.";
    }

    static String sameName(String name, List<String> places) {
        return QuotedText.of(name) + " stands several times in your contacts, with nothing else in common ("
                + String.join("; ", places)
                + "), and was taken for as many people. Maybe write the address of one into a"
                + " column \"same as\" of the other, if they are one, or decide \"one\" or \"two\" with the two ids.";
    }

    static String maybeSame(KnownPeople.KnownPerson one, KnownPeople.KnownPerson other, String address) {
        return QuotedText.of(one.name()) + " and " + QuotedText.of(other.name())
                + " of your contacts may be one person: both have " + QuotedText.of(address)
                + ". They were taken for two. Maybe write the same name at both, if they are one, or decide \"one\" or"
                + " \"two\" with " + one.entryId() + " and " + other.entryId() + ".";
    }

    /** What the contacts, or a later decision, say against a decision. */
    static String contradicted(JournalEntry decision) {
        return "What you decided on " + decision.at().atZone(ZoneOffset.UTC).toLocalDate() + " does not count: that "
                + QuotedText.of(decision.about()) + " and " + QuotedText.of(decision.with()) + " are "
                + (decision.decision() == Decision.ONE ? "one person" : "two people")
                + ". Your contacts (\"same as\", \"not the same as\") or a later decision say the contrary.";
    }

    static String moreContradicted(int count) {
        return "More of your decisions about people do not count, as your contacts or later ones say the contrary, "
                + count + " in all.";
    }

    private static String values(int count) {
        return count + (count == 1 ? " value" : " values");
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
