package dev.etiquette.archives.contacts;

import dev.etiquette.archives.problem.SkippedEntries;
import dev.etiquette.archives.problem.SkippedEntry;
import dev.etiquette.model.Platform;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The entries and problems of one file of contacts. */
final class ContactEntries {

    private final String file;
    private final List<ContactEntry> entries = new ArrayList<>();
    private final SkippedEntries skipped = new SkippedEntries();
    private final ColumnReport columns;
    private final Map<String, Optional<ContactField>> fields = new HashMap<>();
    private final Map<String, Optional<Platform>> platforms = new HashMap<>();

    private final Optional<Platform> only;

    /**
     * None yet.
     *
     * @param only the platform of handles that name none, where only one was read
     */
    ContactEntries(String file, Optional<Platform> only) {
        this.file = file;
        this.only = only;
        this.columns = new ColumnReport(file);
    }

    /** As {@link ContactField#of}; all rows have the same few headings. */
    Optional<ContactField> field(String heading) {
        return fields.computeIfAbsent(heading, ContactField::of);
    }

    /** As {@link ContactEntryBuilder#platform}. */
    Optional<Platform> platform(String heading) {
        return platforms.computeIfAbsent(heading, ContactEntryBuilder::platform);
    }

    /** An entry that is not yet read. */
    ContactEntryBuilder builder() {
        return new ContactEntryBuilder(only);
    }

    /** Takes the entry at a place; false when it has no name. */
    boolean take(ContactEntryBuilder builder, String where) {
        Optional<ContactEntry> built = builder.build(at(where));
        built.ifPresent(this::add);
        if (builder.isAssumed()) {
            only.ifPresent(platform -> columns.addAssumed(platform.name()));
        }
        return built.isPresent();
    }

    /** What became of its columns. */
    ColumnReport columns() {
        return columns;
    }

    /** A place in the file. */
    private SkippedEntry at(String where) {
        return new SkippedEntry(file, where, "");
    }

    /** Whether there is no room for more entries. */
    boolean isFull() {
        return entries.size() >= ContactsFile.MOST;
    }

    private void add(ContactEntry entry) {
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
