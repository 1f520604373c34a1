package dev.etiquette.scenario;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Languages as scenarios name them: in English, or by their codes. */
final class LanguageNames {

    private static final Map<String, String> CODES = codes();

    private LanguageNames() {}

    private static Map<String, String> codes() {
        Map<String, String> codes = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        for (String code : Locale.getISOLanguages()) {
            codes.put(code, code);
            codes.put(new Locale(code).getDisplayLanguage(Locale.ENGLISH), code);
        }
        return codes;
    }

    /** The code of a language. */
    static String code(String written) {
        String code = CODES.get(written.strip());
        if (code == null) {
            throw new InvalidStepException(
                    ScenarioMessage.UNKNOWN_LANGUAGE_OF_TEXT.with(written), KnownNames.maybe(written, CODES.keySet()));
        }
        return code;
    }
}
