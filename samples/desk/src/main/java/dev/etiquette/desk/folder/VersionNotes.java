package dev.etiquette.desk.folder;

import java.util.List;

/** Says of versions what only somebody who understands rule books can say. */
public interface VersionNotes {

    /** The fingerprint of the book in these files; empty when it is not sound. */
    String fingerprint(FolderContent content);

    /** What the second has otherwise than the first, in plain words. */
    List<String> lines(FolderContent before, FolderContent after);
}
