package dev.etiquette.json;

import java.util.Map;

/** What stands in one place of a text of JSON, and where it begins. */
sealed interface JsonNode {

    /** The place of its first character, from 0. */
    int at();

    /** How a message calls it. */
    String said();

    /** A text. */
    record Text(int at, String value) implements JsonNode {

        @Override
        public String said() {
            return JsonMessage.A_TEXT.with(Shortened.of(value));
        }
    }

    /** A number, as it is written. */
    record Digits(int at, String literal) implements JsonNode {

        @Override
        public String said() {
            return JsonMessage.A_NUMBER.with(Shortened.of(literal));
        }
    }

    /** True or false. */
    record Truth(int at, boolean value) implements JsonNode {

        @Override
        public String said() {
            return String.valueOf(value);
        }
    }

    /** Null. */
    record Nothing(int at) implements JsonNode {

        @Override
        public String said() {
            return JsonMessage.A_NULL.text();
        }
    }

    /** A list; its elements may be read anew whenever they are asked for. */
    record Elements(int at, Iterable<JsonNode> all) implements JsonNode {

        @Override
        public String said() {
            return JsonMessage.A_LIST.text();
        }
    }

    /** An object, its members in order. */
    record Members(int at, Map<String, Member> byName) implements JsonNode {

        @Override
        public String said() {
            return JsonMessage.AN_OBJECT.text();
        }
    }

    /**
     * One member of an object.
     *
     * @param at where its name begins
     */
    record Member(int at, JsonNode value) {}
}
