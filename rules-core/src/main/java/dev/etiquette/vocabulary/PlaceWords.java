package dev.etiquette.vocabulary;

import dev.etiquette.model.Platform;
import java.util.Locale;

/** Words for places. */
public final class PlaceWords {

    private PlaceWords() {}

    /**
     * The platform of that id, in any case of letters, or a well-known one by any of its names; that of no letters is
     * {@link Platform#NONE}. How people are shown it says the book's table.
     */
    @RuleFunction("a platform of your own, by the first column of its row in platforms.csv")
    public static Platform platformNamed(String name) {
        String id = name.strip().toLowerCase(Locale.ROOT);
        return id.isEmpty() ? Platform.NONE : Platform.of(id);
    }
}
