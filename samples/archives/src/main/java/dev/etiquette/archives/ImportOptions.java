package dev.etiquette.archives;

import dev.etiquette.archives.contacts.ContactsFile;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * What the caller knows beside the files.
 *
 * @param me who the owner is: an id, a handle with or without {@code @}, or a name; wins over what the files say
 * @param zone in which the owner lives; without it every hour counts
 * @param contacts files of contacts that the owner keeps, as {@link ContactsFile} reads them
 * @param progress is told one line, about once a second at most, when reading takes more than two seconds
 */
public record ImportOptions(
        Optional<String> me, Optional<ZoneId> zone, List<Path> contacts, Consumer<String> progress) {

    /** Keeps a copy. */
    public ImportOptions {
        contacts = List.copyOf(contacts);
    }

    /** Knows nothing and listens to nothing. */
    public static final ImportOptions NONE =
            new ImportOptions(Optional.empty(), Optional.empty(), List.of(), line -> {});

    /** Knows of no contacts. */
    public ImportOptions(Optional<String> me, Optional<ZoneId> zone, Consumer<String> progress) {
        this(me, zone, List.of(), progress);
    }

    /** The same options for this owner. */
    public ImportOptions as(String owner) {
        return new ImportOptions(Optional.of(owner), zone, contacts, progress);
    }

    /** The same options for an owner who lives in this zone. */
    public ImportOptions in(ZoneId place) {
        return new ImportOptions(me, Optional.of(place), contacts, progress);
    }

    /** The same options with more files of contacts that the owner keeps. */
    public ImportOptions withContacts(Path... files) {
        List<Path> all = new ArrayList<>(contacts);
        all.addAll(List.of(files));
        return new ImportOptions(me, zone, all, progress);
    }

    /** The same options with a listener for the progress of a long reading. */
    public ImportOptions telling(Consumer<String> listener) {
        return new ImportOptions(me, zone, contacts, listener);
    }
}
