package dev.etiquette.trace;

import dev.etiquette.language.Condition;
import dev.etiquette.language.Position;
import dev.etiquette.language.Rule;
import java.util.Map;

/** Conditions as their author wrote them. */
final class RuleTexts {

    private final Map<String, String> texts;

    /**
     * Cuts conditions out of files.
     *
     * @param texts by the name of the file
     */
    RuleTexts(Map<String, String> texts) {
        this.texts = texts;
    }

    /** The comparison that begins there. */
    String test(Position position) {
        return cut(position, false);
    }

    /** A whole condition: the word before it, the kind of fact and what stands in its parentheses. */
    String condition(Rule rule, int index, Condition.Pattern pattern) {
        Condition condition = rule.conditions().get(index);
        String text = cut(pattern.position(), true);
        if (condition instanceof Condition.Absent) {
            return "not " + text;
        } else if (condition instanceof Condition.Present) {
            return "exists " + text;
        }
        return condition instanceof Condition.Gather ? "accumulate( " + text + "; … )" : text;
    }

    private String cut(Position position, boolean withParentheses) {
        String text = texts.getOrDefault(position.file(), "");
        int start = 0;
        for (int line = 1; line < position.line() && start >= 0; line++) {
            start = text.indexOf('\n', start) + 1;
        }
        start += position.column() - 1;
        int end = Math.min(start, text.length());
        int depth = 0;
        boolean quoted = false;
        for (; end < text.length(); end++) {
            char c = text.charAt(end);
            if (c == '"') {
                quoted = !quoted;
            } else if (!quoted && c == '(') {
                depth++;
            } else if (!quoted && c == ')') {
                depth--;
                if (depth < 0) {
                    break;
                } else if (depth == 0 && withParentheses) {
                    end++;
                    break;
                }
            } else if (!quoted && c == ',' && depth == 0) {
                break;
            }
        }
        return text.substring(Math.min(start, end), end).replaceAll("\\s+", " ").strip();
    }
}
