package dev.etiquette.archives.linkedin;

import dev.etiquette.archives.people.ClosedGroups;
import dev.etiquette.archives.text.QuotedText;

/** The wording of problems with rows of LinkedIn, and of notes on what its archives lack. */
final class LinkedInProblems {

    static final String NO_CONVERSATION = "it names no conversation";
    static final String NO_SENDER = "it does not say who wrote it";
    static final String NO_RECIPIENT = "it does not say to whom it was sent";
    static final String NO_OTHER_PERSON = "it does not say who the other one is";
    static final String NO_DATE = "it has no date";
    static final String TOO_MANY_RECIPIENTS = "it is sent to more than " + ClosedGroups.MOST_MEMBERS + " people";
    static final String GONE = "This account is closed or hidden: nobody reads there.";
    static final String NO_MESSAGES_FILE =
            "This LinkedIn archive holds no messages.csv: private messages cannot be seen.";
    static final String NO_CONNECTIONS_FILE =
            "This LinkedIn archive holds no Connections.csv: which invitations were accepted cannot be seen.";

    private LinkedInProblems() {}

    static String gone(int people) {
        return "Accounts that were closed or hide: " + people
                + ". LinkedIn calls them \"LinkedIn Member\"; nothing can be sent there, so nothing is owed to them.";
    }

    /** The owner is named by no file, and is in nearly all conversations. */
    static String nearlyEverywhere(String person, int here, int all) {
        return "No file says whose this LinkedIn archive is; it was taken for that of \"" + QuotedText.of(person)
                + "\", who is in " + here + " of its " + all
                + " conversations. Maybe say who you are with --me ID, if that is not you.";
    }

    static String unknownDirection(String direction) {
        return "its direction \"" + QuotedText.of(direction) + "\" is neither INCOMING nor OUTGOING";
    }

    static String noPost(String column, String link) {
        return "its " + column + " \"" + QuotedText.of(link) + "\" is not the address of a post on LinkedIn";
    }

    static String noProfile(String address) {
        return "\"" + QuotedText.of(address) + "\" is not the address of a profile; the name alone was used";
    }

    static String unreadableDate(String column, String date) {
        return "its " + column + " \"" + QuotedText.of(date) + "\" cannot be read";
    }

    static String matchedByName(String name, String id) {
        return "\"" + QuotedText.of(name) + "\" without an address was taken for \"" + QuotedText.of(id)
                + "\", the only one of that name.";
    }

    static String noComments(boolean withMessages) {
        return "This LinkedIn archive holds no comments by others on your posts: nobody can be seen waiting"
                + (withMessages ? ", except in messages." : ".");
    }
}
