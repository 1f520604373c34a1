package dev.etiquette.archives.joining;

import dev.etiquette.archives.people.ClosedGroups;
import dev.etiquette.archives.text.QuotedText;
import java.util.List;
import java.util.SortedSet;

/** The wording of problems that show only when all findings are joined. */
final class JoiningProblems {

    static final String NO_AUTHOR = "it does not say who wrote it";
    static final String ID_OF_ANOTHER_AUTHOR = "it has the id of something that somebody else wrote";
    static final String REPEAT_WITHOUT_ID = "it shows an own post again, but has no id";
    static final String REPEAT_WITHOUT_TIME = "it shows an own post again, but does not say when";
    static final String REPEAT_TOO_EARLY = "it shows an own post again before that was written";
    static final String GROUP_TOO_LARGE = "its group has more than " + ClosedGroups.MOST_MEMBERS + " members";
    static final String TOO_MANY_RECIPIENTS = "all messages together have more recipients than can be kept";

    private static final String NAME_THE_OWNER = "\nMaybe say who you are with --me ID.";
    private static final String READ_ONE_ARCHIVE =
            "\nMaybe read one archive at a time, and say with --me ID who you are there.";
    private static final String GIVE_THE_ID = "\nMaybe give the whole id with --me.";

    private JoiningProblems() {}

    /**
     * Several people may own the archives of one platform.
     *
     * @param ownerNamed whether the user says who the owner is
     */
    static String severalOwners(SortedSet<String> candidates, boolean ownerNamed) {
        return "These files may belong to " + list(candidates) + ", and do not say to whom." + advice(ownerNamed);
    }

    /**
     * Nobody is known to own the archives of one platform.
     *
     * @param ownerNamed whether the user says who the owner is
     */
    static String noOwner(boolean ownerNamed) {
        return "These files do not say whose they are." + advice(ownerNamed);
    }

    static String ambiguousOwner(String name, SortedSet<String> found) {
        return "\"" + QuotedText.of(name) + "\" may mean " + list(found) + "." + GIVE_THE_ID;
    }

    static String unknownOwner(String name) {
        return "Nobody in these files has the id, the handle or the name \"" + QuotedText.of(name) + "\"."
                + GIVE_THE_ID;
    }

    private static String advice(boolean ownerNamed) {
        return ownerNamed ? READ_ONE_ARCHIVE : NAME_THE_OWNER;
    }

    private static String list(SortedSet<String> people) {
        List<String> first = people.stream()
                .limit(3)
                .map(id -> "\"" + QuotedText.of(id) + "\"")
                .toList();
        int more = people.size() - first.size();
        return String.join(" or ", first) + (more > 0 ? " or " + more + " others" : "");
    }
}
