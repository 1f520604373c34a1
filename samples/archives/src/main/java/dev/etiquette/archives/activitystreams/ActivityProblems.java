package dev.etiquette.archives.activitystreams;

import dev.etiquette.archives.text.QuotedText;

/** The wording of problems with documents of ActivityStreams. */
final class ActivityProblems {

    static final String NO_OBJECT = "it is no object";
    static final String UNCLEAR_MOVE = "it does not say of its own account to which other one that moved";
    static final String NO_KIND = "it does not say what kind of thing it is";
    static final String NO_TEXT = "it has no text";
    static final String NO_TARGET = "it does not say whom or what it is about";
    static final String NO_ACTOR = "it does not say who did it";
    static final String NO_TIME = "it does not say when it was said";
    static final String NAMELESS_PERSON = "the person in it has neither an id nor a name";
    static final String UNKNOWN_DELETION = "something was deleted, but it does not say what";
    static final String ANSWERS_WITHOUT_ID = "it answers something that has no id";
    static final String MISSING_PAGES = "its entries are on pages that are missing here";
    static final String INCOMPLETE_HEAD = "it is not whole, so it might mean something else";

    private ActivityProblems() {}

    static String unknownKind(String type) {
        return "its kind is unknown: \"" + QuotedText.of(type) + "\"";
    }

    static String missingText(String reference) {
        return "it has only the address \"" + QuotedText.of(reference) + "\" and no text";
    }

    static String unusableId(String id) {
        String reason = id.isBlank() ? "it has no id" : "its id \"" + QuotedText.of(id) + "\" cannot be one";
        return reason + ", so it cannot be distinguished from others";
    }

    static String forgedAuthor(String actor, String author) {
        return "\"" + QuotedText.of(actor) + "\" publishes a text of \"" + QuotedText.of(author)
                + "\", who is on another host";
    }

    static String unreadableTime(String time) {
        return "its time \"" + QuotedText.of(time) + "\" cannot be read";
    }
}
