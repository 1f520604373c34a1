package dev.etiquette.archives.joining;

import dev.etiquette.archives.findings.ArchiveFindings;
import dev.etiquette.archives.findings.IgnoredKind;
import dev.etiquette.archives.text.QuotedText;
import dev.etiquette.model.Owner;
import dev.etiquette.model.Platform;
import dev.etiquette.model.Utterance;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Sentences about what archives lack, what was concluded, and what was ignored. */
final class ImportNotes {

    private static final int MOST_JOINED = 20;
    private static final int MOST_UNREAD = 12;

    private final ArchiveFindings findings;
    private final OwnerAccounts accounts;

    ImportNotes(ArchiveFindings findings, OwnerAccounts accounts) {
        this.findings = findings;
        this.accounts = accounts;
    }

    /**
     * All sentences, sorted.
     *
     * @param undated how many requests to follow have no date
     * @param zoned whether the time zone of the owner is known
     */
    List<String> of(Owner owner, List<Utterance> utterances, long undated, boolean zoned) {
        SortedSet<String> notes = new TreeSet<>(findings.notes());
        for (Platform platform : findings.platforms()) {
            List<Utterance> here = utterances.stream()
                    .filter(utterance -> utterance.platform().equals(platform))
                    .toList();
            boolean only = findings.platforms().size() == 1;
            notes.addAll(missingSides(only ? "This archive" : "The archive of " + platform.name(), owner, here));
        }
        if (accounts.byPlatform().size() > 1) {
            notes.add(joinedAccounts());
        }
        if (!zoned) {
            notes.add("No time zone was given, so all hours count; with --zone your nights do not.");
        }
        findings.ignored().forEach((kind, count) -> notes.add(ignored(kind, count)));
        if (findings.unsupportedFiles() > 0) {
            notes.add("Files of a kind that is not supported: " + findings.unsupportedFiles() + ".");
        }
        if (!findings.unreadFiles().isEmpty()) {
            notes.add(unread());
        }
        if (findings.localTimes() > 0) {
            notes.add(
                    "Some times do not say in which time zone they are; they were read as UTC and may be some hours off.");
        }
        if (undated > 0) {
            notes.add("Requests to follow without a date (" + undated
                    + ") were ignored: nobody can say how long they have been waiting.");
        }
        notes.addAll(joins());
        notes.addAll(addresses());
        return List.copyOf(notes);
    }

    /** Which of the two sides of conversations an archive lacks. */
    private static List<String> missingSides(String archive, Owner owner, List<Utterance> utterances) {
        List<String> notes = new ArrayList<>();
        if (utterances.stream().allMatch(utterance -> utterance.author().equals(owner.id()))) {
            notes.add(archive + " holds nothing that others wrote: nobody can be seen waiting for an answer.");
        }
        if (utterances.stream().noneMatch(utterance -> utterance.author().equals(owner.id()))) {
            notes.add(archive + " holds nothing that you wrote: what you have answered cannot be seen.");
        }
        return notes;
    }

    private String joinedAccounts() {
        return "These accounts were taken for one person, you, because each archive says whose it is: "
                + accounts.byPlatform().entrySet().stream()
                        .map(entry -> "\"" + QuotedText.of(entry.getValue()) + "\" on "
                                + entry.getKey().name())
                        .collect(Collectors.joining(", "))
                + ".";
    }

    private static String ignored(IgnoredKind kind, int count) {
        return "Ignored: " + count + " " + (count == 1 ? kind.one() : kind.several()) + ".";
    }

    private String unread() {
        int more = findings.unreadFiles().size() - MOST_UNREAD;
        return "Files that were not read: "
                + findings.unreadFiles().stream()
                        .limit(MOST_UNREAD)
                        .map(QuotedText::of)
                        .collect(Collectors.joining(", "))
                + (more > 0 ? ", and " + more + " more." : ".");
    }

    private List<String> joins() {
        List<String> notes =
                new ArrayList<>(findings.joins().stream().limit(MOST_JOINED).toList());
        if (findings.joins().size() > MOST_JOINED) {
            notes.add("Identities were taken for one person in more places, "
                    + findings.joins().size() + " in all.");
        }
        return notes;
    }

    private List<String> addresses() {
        Map<String, String> resolved = findings.people().resolvedAddresses();
        List<String> notes = new ArrayList<>();
        resolved.entrySet().stream()
                .limit(MOST_JOINED)
                .forEach(entry -> notes.add("\"" + QuotedText.of(entry.getKey()) + "\" was taken for \""
                        + QuotedText.of(entry.getValue()) + "\", whose profile gives it as an address."));
        if (resolved.size() > MOST_JOINED) {
            notes.add("Addresses were taken for the people whose profiles give them, " + resolved.size() + " in all.");
        }
        return notes;
    }
}
