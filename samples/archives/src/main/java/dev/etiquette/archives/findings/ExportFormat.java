package dev.etiquette.archives.findings;

import dev.etiquette.archives.files.ArchiveFile;
import dev.etiquette.archives.problem.SkippedEntry;
import java.io.IOException;

/**
 * One kind of export. It recognises a file by its beginning and reads it into the findings of one import. A new kind of
 * export is one more implementation.
 */
public interface ExportFormat {

    /**
     * Whether a file is of this kind.
     *
     * @param name of the file; a name alone proves nothing
     * @param beginning the first characters of the file, {@link ArchiveFile#BEGINNING} at most
     */
    boolean recognises(String name, String beginning);

    /**
     * Reads a file that was recognised. Faults inside the file become a {@link SkippedEntry}, not an exception.
     *
     * @throws IOException when the file cannot be opened or read
     */
    void read(ArchiveFile file) throws IOException;

    /** Adds what only all files together show. Called once, after the last file. */
    default void conclude() {
        // Most formats find everything in single entries.
    }
}
