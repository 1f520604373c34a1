package dev.etiquette.book;

import dev.etiquette.wording.MessageTemplate;

/** What is wrong with the files of a rule book, and what differs between two books. */
enum BookMessage implements MessageTemplate {

    // The standard book
    STANDARD_MISSING("The standard rule book is neither on the class path nor on the module path."),
    MAYBE_DEPEND("Maybe depend on dev.etiquette:rules-drl."),
    STANDARD_UNREADABLE("The standard rule book cannot be read."),

    // Folders and files that cannot be read
    NO_FOLDER("There is no such folder."),
    NO_FOLDER_AS_REASON("there is no such folder"),
    UNREADABLE_FOLDER("The folder cannot be read."),
    MAYBE_FOREIGN("Maybe it belongs to somebody else."),
    TOO_LARGE_FOR_MEMORY("What is in the folder takes more memory than this program has."),
    UNREADABLE_FOR_NOW("The folder cannot be read for now."),
    PARTLY_UNREADABLE("A part of this folder cannot be read."),
    UNREADABLE_FILE("The file cannot be read. It may belong to somebody else."),
    UNREADABLE("This cannot be read. It may belong to somebody else."),
    CHANGED_WHILE_READ("The file changed while it was read, several times."),
    NOT_A_FILE("This is not a regular file."),
    LINK_TO_FOLDER("This is a link to a folder. Links to folders are not followed."),
    LINK_OUTSIDE("This link leads out of the folder. A rule book has only files of its own folder."),
    LINK_TO_NOTHING("This link leads to no file."),
    NAME_OUTSIDE("The name of this file leads out of the book. A rule book has only files of its own folder."),
    SAME_NAME("Two files of the book have this name."),
    BROKEN_FILE("The file is damaged, encrypted or not there."),
    NO_ZIP("The file is called a zip, and is none or is damaged."),
    MAYBE_GIVE_FOLDER("Maybe give the folder of the book."),
    NOT_ON_CLASS_PATH("There is no folder \"%s\" on the class path whose files can be listed."),
    MAYBE_INDEX("Maybe list them, one a line, in the file %s."),
    BAD_CLASS_PATH_FOLDER("Found \"%s\". A folder on the class path is written as in my/book."),
    NOT_UTF8("The file is not written in UTF-8. This character cannot be read."),
    MAYBE_SAVE_AS_UTF8("Maybe save it again with the encoding UTF-8."),

    // Files in a wrong place or with a wrong name
    SECOND_TABLE("The book already has this table, in %s."),
    MISPLACED_SETTINGS("The settings of a book belong in its own folder, not in a folder inside it."),
    IGNORED_FILE("This file is ignored. Rule files end in \".drl\", and the tables are norms.csv, phrases.csv,"
            + " dates.csv, days.csv, platforms.csv, acts.csv and those in a folder facts."),
    MAYBE_SAVE_AS("Maybe save it as %s."),
    MAYBE_CALL("Maybe call it %s."),

    // Platforms
    STANDARD_PLATFORM("The platform \"%s\" is written %s."),
    PLATFORM_BY_OTHER_NAME("Found \"%s\". A rule writes a platform as the first column of platforms.csv has it."),
    PLATFORM_NEVER_FOUND(
            "Found \"%s\", which no fact has: a rule writes a platform as the first column of platforms.csv has it."),
    STANDARD_NEVER_FOUND("Found \"%s\", which no fact has: a rule writes this platform as %s."),
    UNKNOWN_PLATFORM("No row of platforms.csv has the platform \"%s\", unless your program adds it."),
    MAYBE_ADD_PLATFORM("Maybe add a row to platforms.csv."),
    PLATFORM_OF_TABLE("%s is a platform of platforms.csv, which is written in another way."),

    // Acts
    ACT_OF_TABLE("%s is no action of the library. The act \"%s\" of acts.csv is written in another way."),

    // Limits
    TOO_DEEP("Folders are nested more than %s levels deep."),
    TOO_MANY_FILES("The folder has more than %s files. It is probably not a rule book."),
    TOO_MANY_RULE_FILES("The book has more than %s rule files."),
    TOO_LARGE("The file has %s bytes; at most %s are allowed."),
    TOO_LARGE_UNPACKED("The file has more than %s bytes."),
    TOO_LARGE_TOGETHER("The files have more than %s bytes together."),

    // Settings
    DUPLICATE_SETTING("The setting \"%s\" is written twice."),
    MAYBE_REMOVE_LINE("Maybe remove this line."),
    UNKNOWN_SETTING("Unknown setting \"%s\". The only setting is \"%s\"."),
    UNKNOWN_BOOK("Unknown book \"%s\". A book can only extend \"%s\"."),
    MAYBE_WRITE("Maybe write %s."),
    MAYBE_WRITE_SETTING("Maybe write %s = %s."),

    // What differs between two rules
    NAME("name"),
    SOURCE("source"),
    STATUS("status"),
    CONDITIONS("conditions"),
    NUMBERS("numbers"),
    STATEMENT("what it says"),

    // Conditions that may go
    MAYBE_REMOVE("Maybe remove it.");

    private final String template;

    BookMessage(String template) {
        this.template = template;
    }

    @Override
    public String template() {
        return template;
    }
}
