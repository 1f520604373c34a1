package dev.etiquette.desk.sentences;

import java.util.List;
import java.util.Map;

/**
 * Something that can be said more in a rule.
 *
 * @param id by which it is asked for
 * @param says what it says
 * @param hint what that means; may be empty
 * @param forms how it can be said, in words by a sign: is, is not
 * @param fields what is filled in
 */
record Offer(String id, String says, String hint, Map<String, String> forms, List<Blank> fields) {

    /**
     * What is filled in.
     *
     * @param key by which its value is handed in
     * @param label before it
     * @param kind "text", "number" or "choice"
     * @param options of a choice, in words by what is written
     * @param list by which list of one's own values a text is completed; empty for none
     * @param value that stands there at first
     */
    record Blank(String key, String label, String kind, Map<String, String> options, String list, String value) {}
}
