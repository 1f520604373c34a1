package dev.etiquette.archives.contacts;

import dev.etiquette.archives.problem.SkippedEntries;
import dev.etiquette.archives.problem.SkippedEntry;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** The entries and problems of one file of contacts. */
final class ContactEntries {

    private final String file;
    private final List<ContactEntry> entries = new ArrayList<>();
    private final SkippedEntries skipped = new SkippedEntries();

    ContactEntries(String file) {
        this.file = file;
    }

    /** A place in the file. */
    SkippedEntry at(String where) {
        return new SkippedEntry(file, where, "");
    }

    /** Whether there is no room for more entries. */
    boolean isFull() {
        return entries.size() >= ContactsFile.MOST;
    }

    void add(ContactEntry entry) {
        entries.add(entry);
    }

    void addSkipped(String where, String reason) {
        skipped.add(new SkippedEntry(file, where, reason));
    }

    /** The entries, in the order of the file. */
    List<ContactEntry> entries() {
        return Collections.unmodifiableList(entries);
    }

    SkippedEntries skipped() {
        return skipped;
    }
}
