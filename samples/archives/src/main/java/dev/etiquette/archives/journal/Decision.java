package dev.etiquette.archives.journal;

import java.util.Locale;
import java.util.Optional;

/** What the owner can decide. */
public enum Decision {
    /** What was advised is done. */
    DONE(false),
    /** What was advised will not be done. */
    DISMISSED(false),
    /** What was advised comes back later. */
    SNOOZED(false),
    /** What was advised is never wanted for that person. */
    NEVER(false),
    /** What was advised was wrong. */
    WRONG(false),
    /** Two entries are one person. */
    ONE(true),
    /** Two entries are two people. */
    TWO(true),
    /** What was decided about this advice or these two is taken back. */
    UNDONE(false);

    private final boolean ofPeople;

    Decision(boolean ofPeople) {
        this.ofPeople = ofPeople;
    }

    /** Whether it is about two entries of people, and not about advice. */
    public boolean isOfPeople() {
        return ofPeople;
    }

    /** Whether it says why advice is not followed, so that it may have a note. */
    public boolean refuses() {
        return this == DISMISSED || this == NEVER || this == WRONG;
    }

    /** As it stands in the file: {@code done}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The decision of that word, in whatever case. */
    public static Optional<Decision> of(String word) {
        for (Decision each : values()) {
            if (each.word().equals(word.strip().toLowerCase(Locale.ROOT))) {
                return Optional.of(each);
            }
        }
        return Optional.empty();
    }
}
