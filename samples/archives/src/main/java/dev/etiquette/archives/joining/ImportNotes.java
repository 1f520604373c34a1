package dev.etiquette.archives.joining;

import dev.etiquette.archives.ImportOptions;
import dev.etiquette.archives.activitystreams.ActivityReader;
import dev.etiquette.archives.activitystreams.NoteReader;
import dev.etiquette.archives.findings.ArchiveFindings;
import dev.etiquette.archives.linkedin.LinkedInRowReader;
import dev.etiquette.archives.text.QuotedText;
import dev.etiquette.archives.x.DirectMessageReader;
import dev.etiquette.archives.x.XFormat;
import dev.etiquette.model.Owner;
import dev.etiquette.model.Platform;
import dev.etiquette.model.Utterance;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Sentences on what some archives cannot tell, and on what was concluded or left aside. */
final class ImportNotes {

    private static final int MOST_JOINED = 20;

    private final ArchiveFindings findings;
    private final OwnerAccounts accounts;

    ImportNotes(ArchiveFindings findings, OwnerAccounts accounts) {
        this.findings = findings;
        this.accounts = accounts;
    }

    List<String> of(Owner owner, List<Utterance> said, long undated, ImportOptions options) {
        SortedSet<String> notes = new TreeSet<>(findings.notes());
        for (Platform platform : findings.platforms()) {
            List<Utterance> here = said.stream()
                    .filter(utterance -> utterance.platform().equals(platform))
                    .toList();
            if (platform.equals(Platform.X)) {
                notes.add(XFormat.NO_MENTIONS);
            }
            boolean only = findings.platforms().size() == 1;
            notes.addAll(onSides(only ? "This archive" : "The archive of " + platform.name(), owner, here));
        }
        if (accounts.known().size() > 1) {
            notes.add("These accounts were taken for one person, you, because each archive says whose it is: "
                    + accounts.known().entrySet().stream()
                            .map(entry -> "\"" + QuotedText.of(entry.getValue()) + "\" on "
                                    + entry.getKey().name())
                            .collect(Collectors.joining(", "))
                    + ".");
        }
        if (options.zone().isEmpty()) {
            notes.add("No time zone was given, so all hours count; with --zone your nights do not.");
        }
        findings.leftAside()
                .forEach((kind, count) -> notes.add(
                        count == 1
                                ? "1 entry " + one(kind) + " was left aside."
                                : count + " entries " + kind + " were left aside."));
        if (findings.passedOver() > 0) {
            notes.add("Files of a kind that is not read here: " + findings.passedOver() + ".");
        }
        if (findings.localTimes() > 0) {
            notes.add("Some times say nothing of their offset from UTC; they were read as UTC.");
        }
        if (undated > 0) {
            notes.add("Requests to follow without a date (" + undated
                    + ") were left aside: nobody can say how long they have been waiting.");
        }
        findings.joins().stream().limit(MOST_JOINED).forEach(notes::add);
        if (findings.joins().size() > MOST_JOINED) {
            notes.add("Identities were taken for one person in more places, "
                    + findings.joins().size() + " in all.");
        }
        Map<String, String> joined = findings.people().joined();
        joined.entrySet().stream()
                .limit(MOST_JOINED)
                .forEach(entry -> notes.add("\"" + QuotedText.of(entry.getKey()) + "\" was taken for \""
                        + QuotedText.of(entry.getValue()) + "\", whose profile gives it as an address."));
        if (joined.size() > MOST_JOINED) {
            notes.add("Addresses were taken for the people whose profiles give them, " + joined.size() + " in all.");
        }
        return List.copyOf(notes);
    }

    /** Which of the two sides of a talk an archive lacks. */
    private static List<String> onSides(String archive, Owner owner, List<Utterance> said) {
        List<String> notes = new ArrayList<>();
        if (said.stream().allMatch(utterance -> utterance.author().equals(owner.id()))) {
            notes.add(archive + " holds nothing that others wrote: nobody can be seen waiting for an answer.");
        }
        if (said.stream().noneMatch(utterance -> utterance.author().equals(owner.id()))) {
            notes.add(archive + " holds nothing that you wrote: what you have answered cannot be seen.");
        }
        return notes;
    }

    private static String one(String kind) {
        return switch (kind) {
            case NoteReader.VOTES -> "that is a vote in a poll";
            case ActivityReader.ADDRESSES -> "that is only the address of something elsewhere";
            case ArchiveAssembler.BOOSTS -> "that is a boost of what somebody else wrote";
            case ArchiveAssembler.LONG -> "that is the whole text of a post that is not here";
            case RepostResolver.UNCLEAR -> "that shows an own post again which cannot be told";
            case DirectMessageReader.TO_ONESELF -> "that is a message to oneself";
            case LinkedInRowReader.DRAFTS -> "that is a draft of a message, never sent";
            case LinkedInRowReader.SPAM -> "that is a message in the spam folder";
            case LinkedInRowReader.ADVERTISEMENTS -> "that is an advertisement by LinkedIn";
            case LinkedInRowReader.MACHINES -> "that is a talk with one of LinkedIn's own assistants";
            case LinkedInRowReader.HIDDEN -> "that is a connection who hides the profile";
            case LinkedInRowReader.REACTIONS -> "that is your reaction to a post";
            case LinkedInRowReader.REPOSTS -> "that is a repost of what somebody else wrote";
            default -> kind;
        };
    }
}
