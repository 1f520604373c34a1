package dev.etiquette.archives;

import dev.etiquette.archives.contacts.ContactsFile;
import dev.etiquette.archives.findings.ExportFormatProvider;
import dev.etiquette.archives.findings.WrittenTimes;
import dev.etiquette.archives.journal.Journal;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * What the user gives beside the archives.
 *
 * @param me the owner: an id, a handle with or without {@code @}, or a name; overrides the files
 * @param zone in which the owner lives; without it every hour counts
 * @param contacts the owner's own files of contacts, as {@link ContactsFile} reads them
 * @param journal of what the owner decided: which people are one and which are two is applied, and nothing else of it
 * @param progress receives at most one line a second when reading takes more than two seconds
 * @param written what is known of times in files that say neither their zone nor the order of their dates
 * @param places whether {@link ImportedArchive#places} is wanted, which takes memory
 * @param providers of the formats that are read; of several that know a file the first one reads it
 */
public record ImportOptions(
        Optional<String> me,
        Optional<ZoneId> zone,
        List<Path> contacts,
        Journal journal,
        Consumer<String> progress,
        WrittenTimes written,
        boolean places,
        List<ExportFormatProvider> providers) {

    /** Keeps a copy. */
    public ImportOptions {
        contacts = List.copyOf(contacts);
        providers = List.copyOf(providers);
    }

    /** No options. */
    public static final ImportOptions NONE = new ImportOptions(Optional.empty(), Optional.empty(), line -> {});

    /** Options without files of contacts. */
    public ImportOptions(Optional<String> me, Optional<ZoneId> zone, Consumer<String> progress) {
        this(me, zone, List.of(), Journal.EMPTY, progress, WrittenTimes.UNKNOWN, false, ExportFormats.installed());
    }

    /** These options with another owner. */
    public ImportOptions withOwner(String owner) {
        return new ImportOptions(Optional.of(owner), zone, contacts, journal, progress, written, places, providers);
    }

    /** These options with another time zone. */
    public ImportOptions withZone(ZoneId place) {
        return new ImportOptions(me, Optional.of(place), contacts, journal, progress, written, places, providers);
    }

    /** These options with more files of contacts. */
    public ImportOptions withContacts(Path... files) {
        List<Path> all = new ArrayList<>(contacts);
        all.addAll(List.of(files));
        return new ImportOptions(me, zone, all, journal, progress, written, places, providers);
    }

    /** These options with a journal of what was decided. */
    public ImportOptions withJournal(Journal decided) {
        return new ImportOptions(me, zone, contacts, decided, progress, written, places, providers);
    }

    /** These options with another receiver of progress. */
    public ImportOptions withProgress(Consumer<String> listener) {
        return new ImportOptions(me, zone, contacts, journal, listener, written, places, providers);
    }

    /** These options with what is known of times in files that say neither their zone nor the order of their dates. */
    public ImportOptions withWrittenTimes(WrittenTimes known) {
        return new ImportOptions(me, zone, contacts, journal, progress, known, places, providers);
    }

    /** These options, for whoever wants to know where each utterance was found. */
    public ImportOptions withPlaces() {
        return new ImportOptions(me, zone, contacts, journal, progress, written, true, providers);
    }

    /** These options with more formats, which are asked before all others. */
    public ImportOptions withProviders(List<ExportFormatProvider> more) {
        List<ExportFormatProvider> all = new ArrayList<>(more);
        all.addAll(providers);
        return new ImportOptions(me, zone, contacts, journal, progress, written, places, all);
    }
}
