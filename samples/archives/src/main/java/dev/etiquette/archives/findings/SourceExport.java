package dev.etiquette.archives.findings;

import dev.etiquette.model.Platform;
import java.util.function.UnaryOperator;

/** The files of one export. They speak the same dialect, so what one file shows holds for the others. */
public final class SourceExport {

    private final String ownerPlaceholder;
    private final OwnerEvidence ownerEvidence = new OwnerEvidence();
    private UnaryOperator<String> silentOwner = name -> "";
    private Platform platform;

    /**
     * An export that shows nothing yet.
     *
     * @param name of the folder
     * @param assumed the platform, until a file shows another one
     */
    public SourceExport(String name, Platform assumed) {
        // No id of a person has such a character.
        this.ownerPlaceholder = "\u0001owner of " + name + " on " + assumed;
        this.platform = assumed;
    }

    /** An id that stands for the owner of the export until the owner is known. */
    public String ownerPlaceholder() {
        return ownerPlaceholder;
    }

    /** Evidence of whose export this is. */
    public OwnerEvidence ownerEvidence() {
        return ownerEvidence;
    }

    /**
     * The export knows people by what they say alone, so that its owner may be nobody in it.
     *
     * @param idOf the id that the owner has in it by what the user calls the owner; empty where that can be none
     */
    public void setIdOfSilentOwner(UnaryOperator<String> idOf) {
        silentOwner = idOf;
    }

    /** The id of an owner who is nobody in the export, by what the user calls the owner; empty where that cannot be. */
    public String idOfSilentOwner(String name) {
        return silentOwner.apply(name);
    }

    /** The platform that the export comes from. */
    public Platform platform() {
        return platform;
    }

    /** Sets the platform that one of the files shows. */
    public void setPlatform(Platform certain) {
        platform = certain;
    }
}
