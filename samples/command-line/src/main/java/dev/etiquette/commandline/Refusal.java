package dev.etiquette.commandline;

import java.util.List;

/** The program cannot do what was asked with what was given. Carries plain sentences for the person who asked. */
final class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<String> lines;

    /** Says this, each on a line of its own. */
    Refusal(List<String> lines) {
        super(String.join("\n", lines));
        this.lines = List.copyOf(lines);
    }

    /** Says this in one sentence. */
    Refusal(String sentence) {
        this(List.of(sentence));
    }

    List<String> lines() {
        return lines == null ? List.of() : lines;
    }
}
