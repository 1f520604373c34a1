package dev.etiquette.archives.x;

import dev.etiquette.archives.text.QuotedText;

/** The wording of problems with entries of archives of X. */
final class XProblems {

    static final String NO_LIST = "it holds no list of entries";
    static final String NO_OBJECT = "it is no object";
    static final String NO_MESSAGES = "it holds no messages";
    static final String NO_TEXT = "it has no text";
    static final String NO_SENDER = "it does not say who wrote it";
    static final String NO_RECIPIENT = "it does not say to whom it was sent";
    static final String NO_GROUP = "its group has no id";
    static final String UNKNOWN_KIND = "its kind is unknown";
    static final String TEXT_AFTER_END = "there is more text after its end, which was not read";

    private XProblems() {}

    static String unknownVariable(String name) {
        return "it assigns a value to an unknown variable, \"" + QuotedText.of(name) + "\"";
    }

    /** A text is not an id of X. */
    static String id(String text) {
        return text.isEmpty()
                ? "it has no id, so it cannot be distinguished from others"
                : "its id \"" + QuotedText.of(text) + "\" is not one that X gives";
    }

    static String answersUnknownId(String id) {
        return "it answers \"" + QuotedText.of(id) + "\", which is no id that X gives";
    }

    /** A text is not a time. */
    static String time(String text) {
        return text.isBlank()
                ? "it does not say when it was said"
                : "its time \"" + QuotedText.of(text) + "\" cannot be read";
    }
}
