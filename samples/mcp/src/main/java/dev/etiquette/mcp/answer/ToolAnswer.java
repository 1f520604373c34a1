package dev.etiquette.mcp.answer;

import java.util.Map;

/**
 * What comes of a call.
 *
 * @param text for reading
 * @param structured the same for programs, by the output schema of the tool; empty when the call was refused
 * @param refused whether the text says why there is no answer
 */
public record ToolAnswer(String text, Map<String, Object> structured, boolean refused) {

    /** An answer. */
    public static ToolAnswer of(String text, Map<String, Object> structured) {
        return new ToolAnswer(text, structured, false);
    }

    /** Says why there is none. */
    public static ToolAnswer refusal(String sentence) {
        return new ToolAnswer(sentence, Map.of(), true);
    }
}
