package dev.etiquette.archives.joining;

import dev.etiquette.archives.contacts.KnownPeople.KnownPerson;
import dev.etiquette.archives.journal.Decision;
import dev.etiquette.archives.journal.JournalEntry;
import dev.etiquette.archives.people.ClosedGroups;
import dev.etiquette.archives.text.QuotedText;
import dev.etiquette.model.Contact;
import dev.etiquette.model.Platform;
import java.time.ZoneOffset;
import java.util.List;
import java.util.SortedSet;
import java.util.stream.Collectors;

/** The wording of problems that show only when all findings are joined. */
final class JoiningProblems {

    private static final int MOST_NAMES = 10;

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

    static String silentOwner(String name) {
        return "Nobody in these files has the id, the handle or the name \"" + QuotedText.of(name)
                + "\", so you were taken for somebody who says nothing there.";
    }

    /** A contact was found in the archives. */
    static String found(String name, String id, String reason) {
        return QuotedText.of(name) + " of your contacts is \"" + QuotedText.of(id) + "\", " + reason + ".";
    }

    /** Two contacts were found at one place. */
    static String claimedTwice(KnownPerson person, KnownPerson other, String id) {
        return QuotedText.of(person.name()) + " of your contacts may be \"" + QuotedText.of(id)
                + "\" as well, who is " + QuotedText.of(other.name())
                + " by a better address. They were taken for two people."
                + " Maybe write the same name at both, if they are one, or decide \"one\" or \"two\" with "
                + person.entryId() + " and " + other.entryId() + ".";
    }

    static String sharedBan(String name, String account, String id) {
        return QuotedText.of(account) + " is shared by several of your contacts, of whom " + QuotedText.of(name)
                + " is to be left alone; so \"" + QuotedText.of(id) + "\" is left alone too.";
    }

    static String severalOfName(KnownPerson person, SortedSet<String> found) {
        return QuotedText.of(person.name()) + " of your contacts is to be left alone, and may be " + list(found)
                + "; nothing but the name says whom. Maybe write the account into a column \"same as\","
                + " or decide \"one\" with " + person.entryId() + " and that account.";
    }

    static String anotherAccount(KnownPerson person, String id, String account) {
        return QuotedText.of(person.name()) + " of your contacts may be \"" + QuotedText.of(id)
                + "\", who has the same name and another account than " + QuotedText.of(account)
                + "; they were taken for two people"
                + (person.isBanned() ? ", and the \"do not contact\" does not hold there." : ".") + " Maybe write \""
                + QuotedText.of(id)
                + "\" into a column \"same as\", if they are one, or decide \"one\" or \"two\" with "
                + person.entryId() + " and that.";
    }

    static String addressOfSeveral(String name, String address, SortedSet<String> found) {
        return QuotedText.of(address) + " of " + QuotedText.of(name) + " in your contacts may mean " + list(found)
                + "; it was taken for nobody's. Maybe write the whole handle, with its host.";
    }

    /** Somebody who is to be left alone is nobody in the archives. */
    static String lostBan(String name, SortedSet<String> near) {
        return QuotedText.of(name)
                + " of your contacts is to be left alone, and is nobody in these archives: if that person is there under"
                + " another name, the wish does not hold." + maybe(near);
    }

    static String nearBan(String name, SortedSet<String> near) {
        return QuotedText.of(name)
                + " of your contacts is to be left alone, and has an account that is not in these archives."
                + maybe(near);
    }

    private static String maybe(SortedSet<String> near) {
        return near.isEmpty() ? "" : " Maybe " + String.join(" or ", near) + " is meant.";
    }

    static String moreLostBans(int count) {
        return "More of your contacts are to be left alone and are nobody in these archives, " + count + " in all.";
    }

    static String claim(String account, String claimed, String name) {
        return "\"" + QuotedText.of(account) + "\" claims to be \"" + QuotedText.of(claimed) + "\" too, who is "
                + QuotedText.of(name) + " of your contacts and is to be left alone; \"" + QuotedText.of(claimed)
                + "\" does not say so, so they were taken for two people.";
    }

    static String moved(String from, String to) {
        return "\"" + QuotedText.of(from) + "\" moved to \"" + QuotedText.of(to)
                + "\", and was taken for the same person.";
    }

    static String deniedMove(String from, String to) {
        return "\"" + QuotedText.of(from) + "\" says that it moved to \"" + QuotedText.of(to)
                + "\", which does not say so; they were taken for two people.";
    }

    /** Two people of the archives have a name that nobody else has. */
    static String lookalikes(Contact one, Contact other) {
        return QuotedText.of(one.name()) + " on " + platforms(one) + " and " + QuotedText.of(other.name()) + " on "
                + platforms(other)
                + " look like one person, because both have this name and nobody else has it. They were taken for two."
                + " Maybe decide \"one\" or \"two\" with \"" + one.id() + "\" and \"" + other.id() + "\".";
    }

    /** Contacts with a handle on X are nobody there, and the archive gives people by number. */
    static String numbersOnly(List<String> names, long numbers) {
        int more = names.size() - Math.min(names.size(), MOST_NAMES);
        return "Your contacts with a handle on X who are nobody in these archives: "
                + names.stream().limit(MOST_NAMES).map(QuotedText::of).collect(Collectors.joining(", "))
                + (more > 0 ? " and " + more + " more" : "") + ". The archive of X gives " + numbers
                + (numbers == 1 ? " person" : " people")
                + " by number only, so they may be among these. Open x.com/i/user/ with a number to see who it is, and"
                + " write it beside the handle: \"x:ann, x:id:308\".";
    }

    private static String platforms(Contact contact) {
        return contact.handles().keySet().stream().map(Platform::name).collect(Collectors.joining(" and "));
    }

    static String moreLookalikes(int count) {
        return "More people on different platforms look like one, because they have one name, " + count + " in all.";
    }

    /** A decision names somebody who is not here. */
    static String lostDecision(JournalEntry decision, List<String> lost) {
        return "You decided on " + decision.at().atZone(ZoneOffset.UTC).toLocalDate() + " that "
                + QuotedText.of(decision.about()) + " and " + QuotedText.of(decision.with()) + " are "
                + (decision.decision() == Decision.ONE ? "one person" : "two people") + ". "
                + lost.stream().map(QuotedText::of).collect(Collectors.joining(" and "))
                + (lost.size() == 1 ? " is" : " are") + " nobody here, or several, so it changes nothing.";
    }

    static String moreLostDecisions(int count) {
        return "More decisions in your journal name nobody here, " + count + " in all.";
    }

    static String decided(String id, String main) {
        return "\"" + QuotedText.of(id) + "\" and \"" + QuotedText.of(main)
                + "\" were taken for one person, as you decided.";
    }

    static String contradicted(JournalEntry decision) {
        return "What you decided on " + decision.at().atZone(ZoneOffset.UTC).toLocalDate() + " does not count: that "
                + QuotedText.of(decision.about()) + " and " + QuotedText.of(decision.with()) + " are "
                + (decision.decision() == Decision.ONE ? "one person" : "two people")
                + ". Your contacts, a later decision or the archives say the contrary.";
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
