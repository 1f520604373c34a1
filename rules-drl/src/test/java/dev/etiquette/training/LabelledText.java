package dev.etiquette.training;

/**
 * A text of which a person has said what it is.
 *
 * @param set of texts that were written together for one purpose, such as {@code "stop"}
 * @param language such as {@code "en"}
 * @param label what it is
 * @param kind in what way
 */
record LabelledText(String set, String language, String text, String label, String kind) {

    /** Whether a sign of a question stands in it. */
    boolean hasQuestionMark() {
        return text.chars().anyMatch(sign -> sign == '?' || sign == '\uff1f' || sign == '\u061f');
    }
}
