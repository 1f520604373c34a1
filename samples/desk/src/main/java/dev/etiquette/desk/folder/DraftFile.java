package dev.etiquette.desk.folder;

import java.util.Optional;

/**
 * A file that is otherwise in the draft than it was published.
 *
 * @param text its text; empty when the draft takes the file away
 * @param base the digest of the published file when the draft of it was begun; {@link Digest#NONE} when there was none
 */
public record DraftFile(Optional<String> text, String base) {

    /** What tells this text from others. */
    public String revision() {
        return text.map(Digest::of).orElse(Digest.NONE);
    }
}
