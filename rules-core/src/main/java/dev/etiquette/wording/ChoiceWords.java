package dev.etiquette.wording;

import java.util.Locale;

/** Choices as people write them. */
public final class ChoiceWords {

    private ChoiceWords() {}

    /** A choice in small letters, with spaces: "private message". */
    public static String of(Enum<?> choice) {
        return choice.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
