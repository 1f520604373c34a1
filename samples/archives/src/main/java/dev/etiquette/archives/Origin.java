package dev.etiquette.archives;

import dev.etiquette.model.Platform;

/** The document that something was found in. Some of what is asked here is known only when all of it is read. */
final class Origin {

    /** Which side of the owner's talk a document holds. */
    enum Box {
        /** What the owner wrote. */
        OUTBOX,
        /** What others wrote to the owner. */
        INBOX,
        /** It does not say. */
        UNKNOWN
    }

    /** The files of one export. They speak the same dialect, so what one shows holds for the others. */
    static final class Folder {
        private final String self;
        private final Claim claim = new Claim();
        private Platform platform;

        Folder(String name, Platform assumed) {
            // No id of a person has such a character.
            this.self = "\u0001owner of " + name + " on " + assumed;
            this.platform = assumed;
        }

        /** Stands for the owner of the export wherever an id is expected, until it is known who that is. */
        String self() {
            return self;
        }

        /** Whose the export is. */
        Claim claim() {
            return claim;
        }

        Platform platform() {
            return platform;
        }

        /** The files are of this platform, as one of them shows. */
        void shows(Platform certain) {
            platform = certain;
        }
    }

    private final String file;
    private final Folder folder;
    private Box box = Box.UNKNOWN;

    Origin(String file, Folder folder) {
        this.file = file;
        this.folder = folder;
    }

    String file() {
        return file;
    }

    Folder folder() {
        return folder;
    }

    Box box() {
        return box;
    }

    void isBox(Box known) {
        box = known;
    }

    /** A place in this document. */
    Place at(String where) {
        return new Place(this, where);
    }

    /** Where something was found, for a message to a person. */
    record Place(Origin origin, String where) {
        Skipped skipped(String reason) {
            return new Skipped(origin.file, where, reason);
        }
    }
}
