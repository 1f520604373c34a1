package dev.etiquette.archives.findings;

/** A document in which something was found. Some of its properties are known only after all of it was read. */
public final class SourceDocument {

    /** Which side of the owner's conversations a document holds. */
    public enum Box {
        /** What the owner wrote. */
        OUTBOX,
        /** What others wrote to the owner. */
        INBOX,
        /** The document does not say. */
        UNKNOWN
    }

    private final String file;
    private final SourceExport export;
    private Box box = Box.UNKNOWN;

    /**
     * A document of an export.
     *
     * @param file the name of the file, as messages show it
     */
    public SourceDocument(String file, SourceExport export) {
        this.file = file;
        this.export = export;
    }

    /** The name of the file. */
    public String file() {
        return file;
    }

    /** The export that the document belongs to. */
    public SourceExport export() {
        return export;
    }

    /** The side that the document holds, as far as it is known. */
    public Box box() {
        return box;
    }

    /** Sets the side that the document holds. */
    public void setBox(Box known) {
        box = known;
    }

    /** A place in this document. */
    public SourcePlace at(String where) {
        return new SourcePlace(this, where);
    }
}
