package dev.etiquette.archives.text;

import java.util.Locale;
import java.util.Set;

/** The language of a text, as archives state it. */
public final class LanguageCode {

    private static final Set<String> KNOWN = Set.of(Locale.getISOLanguages());

    private LanguageCode() {}

    /** The code without its region, "pl" of "pl-PL"; empty for what is none: platforms have codes for "unknown". */
    public static String of(String stated) {
        String code = stated.strip().toLowerCase(Locale.ROOT).split("[-_]", 2)[0];
        return KNOWN.contains(code) ? code : "";
    }
}
