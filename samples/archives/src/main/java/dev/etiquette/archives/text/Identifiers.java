package dev.etiquette.archives.text;

/** Ids of people and utterances. */
public final class Identifiers {

    private static final int LONGEST_ID = 2_000;

    private Identifiers() {}

    /** Whether an id can be kept: not blank, at most 2,000 characters, without control characters. */
    public static boolean isUsable(String id) {
        return !id.isBlank() && id.length() <= LONGEST_ID && id.chars().noneMatch(Character::isISOControl);
    }
}
