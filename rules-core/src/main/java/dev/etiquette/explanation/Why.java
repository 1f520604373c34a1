package dev.etiquette.explanation;

import java.util.List;
import java.util.Objects;

/**
 * Why something is advised or held back.
 *
 * @param steps a tree for each rule that asks for it or holds it back; none when nothing was found within the bounds
 */
public record Why(List<Step> steps) {

    /** Nothing is known of it. */
    public static final Why UNKNOWN = new Why(List.of());

    /** Keeps a copy. */
    public Why {
        Objects.requireNonNull(steps, "steps");
        steps = List.copyOf(steps);
    }

    /**
     * For a reader, line by line; those that begin with blanks belong to the one above. What was not there is left out,
     * and so is what stands behind the eightieth line.
     */
    public List<String> lines() {
        return ExplanationText.of(this);
    }
}
