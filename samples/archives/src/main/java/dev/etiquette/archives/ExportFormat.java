package dev.etiquette.archives;

import java.io.IOException;

/** One kind of export: recognised by the beginning of a file, read into findings. Keeps no state. */
interface ExportFormat {

    /** How many characters are looked at to recognise a file. */
    int BEGINNING = 1 << 16;

    /**
     * Whether a file is of this kind.
     *
     * @param beginning its first characters, {@link #BEGINNING} at most; a name alone proves nothing
     */
    boolean recognises(String name, String beginning);

    /** Reads a file that was recognised. What is wrong inside of it becomes a {@link Skipped}, not an exception. */
    void read(Entry entry, Findings findings) throws IOException;
}
