package dev.etiquette.archives.findings;

import dev.etiquette.archives.files.ArchiveFile;
import dev.etiquette.archives.files.DecodingReader;
import dev.etiquette.archives.problem.SkippedEntry;
import java.io.IOException;

/** One kind of export: recognised by the beginning of a file, read into findings. Keeps no state. */
public interface ExportFormat {

    /** How many characters are looked at to recognise a file. */
    int BEGINNING = 1 << 16;

    /**
     * Whether a file is of this kind.
     *
     * @param beginning its first characters, {@link #BEGINNING} at most; a name alone proves nothing
     */
    boolean recognises(String name, String beginning);

    /** The first characters of a file, {@link #BEGINNING} at most. */
    static String beginning(ArchiveFile entry) throws IOException {
        try (DecodingReader characters = new DecodingReader(entry.open())) {
            char[] buffer = new char[BEGINNING];
            int length = 0;
            int count = 0;
            while (count >= 0 && buffer.length - length >= 2) {
                count = characters.read(buffer, length, buffer.length - length);
                length += Math.max(0, count);
            }
            return new String(buffer, 0, length);
        }
    }

    /** Reads a file that was recognised. What is wrong inside of it becomes a {@link SkippedEntry}, not an exception. */
    void read(ArchiveFile entry, ArchiveFindings findings) throws IOException;

    /** Concludes what only all files together tell. Called once, after the last file. */
    default void conclude(ArchiveFindings findings) {
        // Most formats say everything in the entry itself.
    }
}
