package dev.etiquette.archives.findings;

import dev.etiquette.archives.problem.SkippedEntry;
import dev.etiquette.model.Platform;

/** The document that something was found in. Some of what is asked here is known only when all of it is read. */
public final class SourceDocument {

    /** Which side of the owner's talk a document holds. */
    public enum Box {
        /** What the owner wrote. */
        OUTBOX,
        /** What others wrote to the owner. */
        INBOX,
        /** It does not say. */
        UNKNOWN
    }

    /** The files of one export. They speak the same dialect, so what one shows holds for the others. */
    public static final class Folder {
        private final String self;
        private final OwnerEvidence claim = new OwnerEvidence();
        private Platform platform;

        public Folder(String name, Platform assumed) {
            // No id of a person has such a character.
            this.self = "\u0001owner of " + name + " on " + assumed;
            this.platform = assumed;
        }

        /** Stands for the owner of the export wherever an id is expected, until it is known who that is. */
        public String self() {
            return self;
        }

        /** Whose the export is. */
        public OwnerEvidence claim() {
            return claim;
        }

        public Platform platform() {
            return platform;
        }

        /** The files are of this platform, as one of them shows. */
        public void shows(Platform certain) {
            platform = certain;
        }
    }

    private final String file;
    private final Folder folder;
    private Box box = Box.UNKNOWN;

    public SourceDocument(String file, Folder folder) {
        this.file = file;
        this.folder = folder;
    }

    public String file() {
        return file;
    }

    public Folder folder() {
        return folder;
    }

    public Box box() {
        return box;
    }

    public void isBox(Box known) {
        box = known;
    }

    /** A place in this document. */
    public Place at(String where) {
        return new Place(this, where);
    }

    /** Where something was found, for a message to a person. */
    public record Place(SourceDocument origin, String where) {
        public SkippedEntry skipped(String reason) {
            return new SkippedEntry(origin.file, where, reason);
        }
    }
}
