package dev.etiquette.json;

import java.util.Objects;

/**
 * One thing that is wrong with a text of JSON, and where.
 *
 * @param pointer to the member or element that is meant, as RFC 6901 has it: {@code /facts/3/priority}; empty for the whole
 * @param line from 1
 * @param column from 1, counted in characters
 * @param message a sentence for a person, followed at most by one line that begins with "Maybe"
 */
public record JsonProblem(String pointer, int line, int column, String message) {

    /** Refuses what is missing. */
    public JsonProblem {
        Objects.requireNonNull(pointer, "pointer");
        Objects.requireNonNull(message, "message");
    }

    /** Place and sentence. */
    @Override
    public String toString() {
        return pointer.isEmpty()
                ? JsonMessage.AT_LINE.with(line, column, message)
                : JsonMessage.AT_POINTER.with(line, column, pointer, message);
    }

    /** What is wrong at a place of a text, counted from 0. */
    static JsonProblem at(String text, int place, String message) {
        int line = 1;
        int begin = 0;
        for (int i = 0; i < place; i++) {
            if (text.charAt(i) == '\n') {
                line++;
                begin = i + 1;
            }
        }
        return new JsonProblem(JsonPointer.at(text, place), line, text.codePointCount(begin, place) + 1, message);
    }
}
