package dev.etiquette.book;

import dev.etiquette.wording.MessageTemplate;

/** What is said of the files of a rule book. Those of a class are together, in the order in which it needs them. */
enum BookMessage implements MessageTemplate {

    // BookCompiler
    STANDARD_RULE_BOOK_NEITHER_ON(
            "The standard rule book is neither on the class path nor on the module path.\nMaybe depend"
                    + " on dev.etiquette:rules-drl."),
    // BookFiles
    STANDARD_RULE_BOOK_CANNOT_BE("The standard rule book cannot be read."),
    FILE_NOT_WRITTEN_IN_UTF("The file is not written in UTF-8. This character cannot be read."),
    MAYBE_SAVE_AGAIN_WITH_ENCODING_UTF("Maybe save it again with the encoding UTF-8."),
    BOOK_ALREADY_HAS_TABLE_IN("The book already has this table, in %s."),
    SETTINGS_BOOK_BELONG_IN_ITS("The settings of a book belong in its own folder, not in a folder inside it."),
    // BookFolder
    NO_SUCH_FOLDER_IN_SENTENCE("there is no such folder"),
    FOLDERS_ARE_NESTED_MORE_THAN("Folders are nested more than %s levels deep."),
    FOLDER_HAS_MORE_THAN_FILES("The folder has more than %s files. It is probably not a rule book."),
    BOOK_HAS_MORE_THAN_RULE("The book has more than %s rule files."),
    LINK_TO_FOLDER_LINKS_TO("This is a link to a folder. Links to folders are not followed."),
    LINK_LEADS_OUT_FOLDER_RULE("This link leads out of the folder. A rule book has only files of its own folder."),
    LINK_LEADS_TO_NO_FILE("This link leads to no file."),
    NOT_REGULAR_FILE("This is not a regular file."),
    FILE_HAS_BYTES_AT_MOST("The file has %s bytes; at most %s are allowed."),
    FILES_HAVE_MORE_THAN_BYTES("The files have more than %s bytes together."),
    FILE_CHANGED_WHILE_WAS_READ("The file changed while it was read, several times."),
    FILE_CANNOT_BE_READ_MAY("The file cannot be read. It may belong to somebody else."),
    CANNOT_BE_READ_MAY_BELONG("This cannot be read. It may belong to somebody else."),
    PART_FOLDER_CANNOT_BE_READ("A part of this folder cannot be read."),
    FILE_IGNORED_RULE_FILES_END(
            "This file is ignored. Rule files end in \".drl\", and the tables are norms.csv and phrases.csv."),
    MAYBE_CALL("Maybe call it %s."),
    // BookSettings
    SETTING_WRITTEN_TWICE("The setting \"%s\" is written twice."),
    MAYBE_REMOVE_LINE("Maybe remove this line."),
    UNKNOWN_SETTING_ONLY_SETTING("Unknown setting \"%s\". The only setting is \"%s\"."),
    MAYBE_WRITE("Maybe write %s."),
    UNKNOWN_BOOK_BOOK_CAN_ONLY("Unknown book \"%s\". A book can only extend \"%s\"."),
    MAYBE_WRITE_SETTING("Maybe write %s = %s."),
    // FolderFollower
    INTERRUPTED_AND_GOES_ON("Interrupted, and goes on"),
    FOLDER_CANNOT_BE_READ_FOR("The folder cannot be read for now."),
    NO_SUCH_FOLDER("There is no such folder."),
    FOLDER_CANNOT_BE_READ_BELONGS("The folder cannot be read.\nMaybe it belongs to somebody else."),
    // RedundantConditionFix
    MAYBE_REMOVE("Maybe remove it."),
    // RuleDifference
    WHAT_SAYS("what it says");

    private final String template;

    BookMessage(String template) {
        this.template = template;
    }

    @Override
    public String template() {
        return template;
    }
}
